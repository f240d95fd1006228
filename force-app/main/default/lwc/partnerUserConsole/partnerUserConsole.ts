import { LightningElement, wire } from 'lwc';
import { CurrentPageReference, NavigationMixin } from 'lightning/navigation';
import { labels } from './labels';
import type { PageReference } from 'lightning/navigation';

/** Value of the address parameter for a run that does not exist yet. */
const NEW = 'new';

/**
 * The console's tab: the list of runs, or one run. Which one stands in the address (`c__run`; of a new one `c__operation` too, and in
 * `c__contacts` the contacts that the list button Make Partner Users brings), so that a reload, a bookmark and the Back button work.
 */
export default class PartnerUserConsole extends NavigationMixin(LightningElement) {
    readonly labels = labels;
    private page: PageReference | null = null;
    /** Id of the run, 'new', or null for the list. */
    private shown: string | null = null;
    /** What a new run shall do. */
    operation: string | null = null;
    /** Ids of contacts that a new run is for. */
    contactIds: readonly string[] = [];

    @wire(CurrentPageReference)
    handlePage(page: PageReference | null): void {
        // The wire also fires when the person looks at another page while this one stays in the background.
        if (!page || (this.page && !isSamePage(page, this.page))) return;
        this.page = page;
        this.shown = page.state?.c__run ?? null;
        this.operation = page.state?.c__operation ?? null;
        this.contactIds = contactIdsOf(page.state?.c__contacts);
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
        const named = { c__run: run ?? undefined, c__operation: operation ?? undefined, c__contacts: undefined };
        const state = { ...this.page.state, ...named };
        this[NavigationMixin.Navigate]({ ...this.page, state }, isReplacing);
    }
}

/** What an address says is checked before it goes anywhere: Ids of contacts, each once. */
function contactIdsOf(text: string | undefined): string[] {
    return [...new Set((text ?? '').split(','))].filter((id) => /^003\w{12}(\w{3})?$/.test(id));
}

function isSamePage(one: PageReference, other: PageReference): boolean {
    return one.type === other.type && one.attributes?.apiName === other.attributes?.apiName;
}
