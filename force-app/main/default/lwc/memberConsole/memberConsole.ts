import { LightningElement, wire } from 'lwc';
import getSetup from '@salesforce/apex/MembersController.getSetup';
import { CurrentPageReference, NavigationMixin } from 'lightning/navigation';
import { common } from 'c/commonLabels';
import { reduceErrors } from 'c/consoleErrors';
import { fill } from 'c/labelText';
import { showMember } from 'c/memberDetails';
import { downloadMembers } from 'c/memberDownload';
import { NO_PAGES, PageReader } from 'c/pageReader';
import { labels } from './labels';
import { membersOf } from './pages';
import type { PageReference } from 'lightning/navigation';
import type { MemberChoice } from 'apex/MemberChoice';
import type { MemberQuery } from 'apex/MemberQuery';
import type { MemberSetup } from 'apex/MemberSetup';
import type { MemberView } from 'apex/MemberView';
import type { MemberFilter } from 'c/memberFilters';
import type { MemberSort } from 'c/memberGrid';
import type { PagesView } from 'c/pageReader';
import type { MemberPages } from './pages';

/**
 * The tab "Members" (features F23, F54, F76): all external users of an account, a site or the org. The address may name an account
 * (`c__account`), so that a link leads to its members.
 */
export default class MemberConsole extends NavigationMixin(LightningElement) {
    readonly labels = labels;
    readonly common = common;
    setup: MemberSetup | null = null;
    errors: readonly string[] = [];
    filter: MemberFilter = {};
    sort: MemberSort = { sortBy: 'Name', isDescending: false };
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
        const accountId = page?.state?.c__account ?? null;
        if (!accountId || accountId === this.filter.accountId) return;
        this.filter = { ...this.filter, accountId };
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
        await this.restart();
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

    handleFilter(event: CustomEvent<MemberFilter>): void {
        this.filter = event.detail;
        void this.restart();
    }

    handleSort(event: CustomEvent<MemberSort>): void {
        this.sort = event.detail;
        void this.restart();
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

    private get query(): MemberQuery {
        return { ...this.filter, ...this.sort };
    }
}
