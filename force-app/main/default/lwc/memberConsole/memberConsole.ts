import { LightningElement, wire } from 'lwc';
import getSetup from '@salesforce/apex/MembersController.getSetup';
import { CurrentPageReference, NavigationMixin } from 'lightning/navigation';
import { common } from 'c/commonLabels';
import { reduceErrors } from 'c/consoleErrors';
import { fill } from 'c/labelText';
import { showMember } from 'c/memberDetails';
import { downloadMembers } from 'c/memberDownload';
import { NO_PAGES, PageReader } from 'c/pageReader';
import { addressOf, BY_NAME, isSame, shownBy, shownIn } from './address';
import { labels } from './labels';
import { membersOf } from './pages';
import type { PageReference } from 'lightning/navigation';
import type { MemberChoice } from 'apex/MemberChoice';
import type { MemberQuery } from 'apex/MemberQuery';
import type { MemberSetup } from 'apex/MemberSetup';
import type { MemberView } from 'apex/MemberView';
import type { SavedMemberFilter } from 'apex/SavedMemberFilter';
import type { MemberFilter } from 'c/memberFilters';
import type { MemberSort } from 'c/memberGrid';
import type { SavedFilters } from 'c/memberSavedFilters';
import type { PagesView } from 'c/pageReader';
import type { Shown } from './address';
import type { MemberPages } from './pages';

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
    /** The saved filter that is used; empty for none. */
    savedId = '';
    pages: PagesView<MemberView> = NO_PAGES;
    total: number | null = null;
    chosenIds: readonly string[] = [];
    isDownloading = false;
    private page: PageReference | null = null;
    private reader: MemberPages = new PageReader((view) => {
        this.pages = view;
    });

    @wire(CurrentPageReference)
    handlePage(page: PageReference | null): void {
        if (page?.attributes?.apiName) this.page = page;
        const shown = shownBy(page?.state);
        if (!shown || isSame(shown, this)) return;
        this.take(shown, '');
        if (this.setup) void this.restart();
    }

    connectedCallback(): void {
        void this.load();
    }

    disconnectedCallback(): void {
        this.reader.cancel();
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
        if (usual && !shownBy(this.page?.state)) await this.show(shownIn(usual.query), usual.id ?? '');
        else await this.restart();
    }

    /** Reads the first members again; whoever was ticked may not be among them. */
    restart(): Promise<void> {
        this.chosenIds = [];
        return this.reader.first(
            membersOf(this.query, (total) => {
                this.total = total;
            })
        );
    }

    handleFilter(event: CustomEvent<MemberFilter>): Promise<void> {
        return this.show({ filter: event.detail, sort: this.sort }, this.savedId);
    }

    handleSort(event: CustomEvent<MemberSort>): Promise<void> {
        return this.show({ filter: this.filter, sort: event.detail }, this.savedId);
    }

    handleApply(event: CustomEvent<SavedMemberFilter | null>): Promise<void> {
        return this.show(shownIn(event.detail?.query), event.detail?.id ?? '');
    }

    handleSaved(event: CustomEvent<SavedFilters>): void {
        const { filters, chosenId } = event.detail;
        this.setup = { ...this.setup, filters: [...filters] };
        this.savedId = chosenId;
    }

    handleChoose(event: CustomEvent<readonly string[]>): void {
        this.chosenIds = event.detail;
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

    async handleDetails(event: CustomEvent<string>): Promise<void> {
        const member = this.pages.rows.find((candidate) => candidate.id === event.detail);
        await showMember(event.detail, member?.name ?? '');
    }

    handleLoadMore(): void {
        void this.reader.more();
    }

    handleNextBlock(): void {
        this.chosenIds = [];
        void this.reader.nextBlock();
    }

    async handleDownload(): Promise<void> {
        this.isDownloading = true;
        try {
            await downloadMembers(this.query);
            this.errors = [];
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
        this.isDownloading = false;
    }

    get isLoading(): boolean {
        return this.setup === null && this.errors.length === 0;
    }

    get isEmpty(): boolean {
        return this.pages.rows.length === 0 && !this.pages.isLoading && this.pages.errors.length === 0;
    }

    get chosen(): MemberView[] {
        const chosen = new Set(this.chosenIds);
        return this.pages.rows.filter((member) => chosen.has(member.id ?? ''));
    }

    get filters(): readonly SavedMemberFilter[] {
        return this.setup?.filters ?? [];
    }

    get permissions(): readonly MemberChoice[] {
        return this.setup?.permissions ?? [];
    }

    get isMasked(): boolean {
        return this.setup?.maySeeEmails !== true;
    }

    get countLine(): string {
        if (this.total === null) return '';
        const count = this.total === 1 ? labels.countOne : fill(labels.count, this.total);
        const isPart = this.pages.rows.length < this.total;
        return isPart ? `${count} · ${fill(labels.shown, this.pages.rows.length)}` : count;
    }

    get downloadLine(): string {
        return this.isDownloading ? labels.downloading : '';
    }

    get query(): MemberQuery {
        return { ...this.filter, ...this.sort };
    }

    /** Shows other members, and says so in the address in place of what it said: Back leaves the page. */
    private show(shown: Shown, savedId: string): Promise<void> {
        this.take(shown, savedId);
        if (this.page) {
            const state = { ...this.page.state, ...addressOf(shown) };
            this[NavigationMixin.Navigate]({ ...this.page, state }, true);
        }
        return this.restart();
    }

    private take({ filter, sort }: Shown, savedId: string): void {
        this.filter = filter;
        this.sort = sort;
        this.savedId = savedId;
    }
}
