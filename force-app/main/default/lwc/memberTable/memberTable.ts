import { LightningElement, api } from 'lwc';
import { reduceErrors } from 'c/consoleErrors';
import { fill } from 'c/labelText';
import { showMember } from 'c/memberDetails';
import { downloadMembers } from 'c/memberDownload';
import { NO_PAGES, PageReader } from 'c/pageReader';
import { labels } from './labels';
import { membersOf } from './pages';
import type { MemberChoice } from 'apex/MemberChoice';
import type { MemberQuery } from 'apex/MemberQuery';
import type { MemberSetup } from 'apex/MemberSetup';
import type { MemberView } from 'apex/MemberView';
import type { MemberSort } from 'c/memberGrid';
import type { PagesView } from 'c/pageReader';
import type { MemberPages } from './pages';

/**
 * The members that a query means (features F23, F54): their number, the table, the file, and what may be done to those who are ticked.
 * Emits `sort` with a MemberSort, and `run` with the id of a run that was made of them.
 */
export default class MemberTable extends LightningElement {
    @api setup: MemberSetup = {};
    @api sort: MemberSort = { sortBy: 'Name', isDescending: false };

    readonly labels = labels;
    errors: readonly string[] = [];
    pages: PagesView<MemberView> = NO_PAGES;
    total: number | null = null;
    chosenIds: readonly string[] = [];
    isDownloading = false;
    private shown: MemberQuery | null = null;
    private reader: MemberPages = new PageReader((view) => {
        this.pages = view;
    });

    /** Filters and order; another one begins the table anew. */
    @api
    get query(): MemberQuery | null {
        return this.shown;
    }
    set query(query: MemberQuery | null) {
        this.shown = query;
        if (query) void this.restart();
    }

    disconnectedCallback(): void {
        this.reader.cancel();
    }

    /** Reads the first members again; whoever was ticked may not be among them. */
    restart(): Promise<void> {
        this.chosenIds = [];
        return this.reader.first(
            membersOf({ ...this.shown }, (total) => {
                this.total = total;
            })
        );
    }

    handleSort(event: CustomEvent<MemberSort>): void {
        this.dispatchEvent(new CustomEvent('sort', { detail: event.detail }));
    }

    handleRun(event: CustomEvent<string>): void {
        this.dispatchEvent(new CustomEvent('run', { detail: event.detail }));
    }

    handleChoose(event: CustomEvent<readonly string[]>): void {
        this.chosenIds = event.detail;
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
            await downloadMembers({ ...this.shown });
            this.errors = [];
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
        this.isDownloading = false;
    }

    get isEmpty(): boolean {
        return this.pages.rows.length === 0 && !this.pages.isLoading && this.pages.errors.length === 0;
    }

    get chosen(): MemberView[] {
        const chosen = new Set(this.chosenIds);
        return this.pages.rows.filter((member) => chosen.has(member.id ?? ''));
    }

    get permissions(): readonly MemberChoice[] {
        return this.setup.permissions ?? [];
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
}
