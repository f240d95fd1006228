import { LightningElement, wire } from 'lwc';
import { CurrentPageReference, NavigationMixin } from 'lightning/navigation';
import { labels } from './labels';
import type { PageReference } from 'lightning/navigation';

/** Value of the address parameter for a run that does not exist yet. */
const NEW = 'new';

/**
 * The console's tab: the list of runs, or one run. Which one stands in the address (`c__run`; of a new one `c__operation` too), so
 * that a reload, a bookmark and the Back button work.
 */
export default class PartnerUserConsole extends NavigationMixin(LightningElement) {
    readonly labels = labels;
    private page: PageReference | null = null;
    /** Id of the run, 'new', or null for the list. */
    private shown: string | null = null;
    /** What a new run shall do. */
    operation: string | null = null;

    @wire(CurrentPageReference)
    handlePage(page: PageReference | null): void {
        // The wire also fires when the person looks at another page while this one stays in the background.
        if (!page || (this.page && !isSamePage(page, this.page))) return;
        this.page = page;
        this.shown = page.state?.c__run ?? null;
        this.operation = page.state?.c__operation ?? null;
    }

    get isList(): boolean {
        return this.shown === null;
    }

    get runId(): string | null {
        return this.shown === NEW ? null : this.shown;
    }

    handleNew(event: CustomEvent<string>): void {
        this.operation = event.detail;
        this.show(NEW, false);
    }

    handleOpen(event: CustomEvent<string>): void {
        this.show(event.detail, false);
    }

    /** A run that was just made takes the place of "new" in the history: Back must not begin it again. */
    handleRunChange(event: CustomEvent<string | null>): void {
        this.show(event.detail, this.shown === NEW);
    }

    private show(run: string | null, isReplacing: boolean): void {
        this.shown = run;
        if (!this.page) return;
        const operation = run === NEW ? this.operation : null;
        const state = { ...this.page.state, c__run: run ?? undefined, c__operation: operation ?? undefined };
        this[NavigationMixin.Navigate]({ ...this.page, state }, isReplacing);
    }
}

function isSamePage(one: PageReference, other: PageReference): boolean {
    return one.type === other.type && one.attributes?.apiName === other.attributes?.apiName;
}
