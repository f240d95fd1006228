import { LightningElement, wire } from 'lwc';
import getSetup from '@salesforce/apex/MembersController.getSetup';
import { CurrentPageReference, NavigationMixin } from 'lightning/navigation';
import { common } from 'c/commonLabels';
import { reduceErrors } from 'c/consoleErrors';
import { addressOf, BY_NAME, isSame, shownBy, shownIn } from './address';
import { labels } from './labels';
import type { PageReference } from 'lightning/navigation';
import type { MemberQuery } from 'apex/MemberQuery';
import type { MemberSetup } from 'apex/MemberSetup';
import type { SavedMemberFilter } from 'apex/SavedMemberFilter';
import type { MemberFilter } from 'c/memberFilters';
import type { MemberSort } from 'c/memberGrid';
import type { SavedFilters } from 'c/memberSavedFilters';
import type { Shown } from './address';

/**
 * The tab "Members" (features F23, F54, F76): all external users of an account, a site or the org. What is shown stands in the
 * address, and can be saved as a filter of one's own (feature F24).
 */
export default class MemberConsole extends NavigationMixin(LightningElement) {
    readonly labels = labels;
    readonly common = common;
    setup: MemberSetup | null = null;
    errors: readonly string[] = [];
    filter: MemberFilter = {};
    sort: MemberSort = BY_NAME;
    /** Both together. A new object is a new question, so it is made only where one of them changes. */
    query: MemberQuery = { ...BY_NAME };
    /** The saved filter that is used; empty for none. */
    savedId = '';
    private page: PageReference | null = null;

    @wire(CurrentPageReference)
    handlePage(page: PageReference | null): void {
        if (page?.attributes?.apiName) this.page = page;
        const shown = shownBy(page?.state);
        if (shown && !isSame(shown, this)) this.take(shown, '');
    }

    connectedCallback(): void {
        void this.load();
    }

    async load(): Promise<void> {
        try {
            this.setup = await getSetup();
            this.errors = [];
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
            return;
        }
        const usual = this.filters.find(({ isDefault }) => isDefault);
        // An address that says what to show goes before the person's usual filter.
        if (usual && !shownBy(this.page?.state)) this.show(shownIn(usual.query), usual.id ?? '');
    }

    handleFilter(event: CustomEvent<MemberFilter>): void {
        this.show({ filter: event.detail, sort: this.sort }, this.savedId);
    }

    handleSort(event: CustomEvent<MemberSort>): void {
        this.show({ filter: this.filter, sort: event.detail }, this.savedId);
    }

    handleApply(event: CustomEvent<SavedMemberFilter | null>): void {
        this.show(shownIn(event.detail?.query), event.detail?.id ?? '');
    }

    handleSaved(event: CustomEvent<SavedFilters>): void {
        const { filters, chosenId } = event.detail;
        this.setup = { ...this.setup, filters: [...filters] };
        this.savedId = chosenId;
    }

    /** The console's tab shows the run: its check, its start, its results. */
    handleRun(event: CustomEvent<string>): void {
        // In a package both tabs carry its namespace in front.
        const apiName = (this.page?.attributes?.apiName ?? 'Members').replace(/Members$/, 'Partner_User_Console');
        this[NavigationMixin.Navigate]({
            type: 'standard__navItemPage',
            attributes: { apiName },
            state: { c__run: event.detail }
        });
    }

    get isLoading(): boolean {
        return this.setup === null && this.errors.length === 0;
    }

    get filters(): readonly SavedMemberFilter[] {
        return this.setup?.filters ?? [];
    }

    get isMasked(): boolean {
        return this.setup?.maySeeEmails !== true;
    }

    /** Shows other members, and says so in the address in place of what it said: Back leaves the page. */
    private show(shown: Shown, savedId: string): void {
        this.take(shown, savedId);
        if (this.page) {
            const state = { ...this.page.state, ...addressOf(shown) };
            this[NavigationMixin.Navigate]({ ...this.page, state }, true);
        }
    }

    private take({ filter, sort }: Shown, savedId: string): void {
        this.filter = filter;
        this.sort = sort;
        this.query = { ...filter, ...sort };
        this.savedId = savedId;
    }
}
