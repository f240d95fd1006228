import { LightningElement, api } from 'lwc';
import { NO_FILTER } from 'c/consoleTypes';
import { fill } from 'c/labelText';
import { NO_PAGES, PageReader } from 'c/pageReader';
import { asksForContact, chooseContactOf } from 'c/contactChoice';
import { showRow } from 'c/rowDialog';
import { hasOtherRows } from './changes';
import { labels } from './labels';
import { rowsOf } from './pages';
import { saveUsernames } from './usernames';
import type { PlanTile } from 'apex/PlanTile';
import type { RowView } from 'apex/RowView';
import type { RunView } from 'apex/RunView';
import type { RowFilter } from 'c/consoleTypes';
import type { PagesView } from 'c/pageReader';
import type { GridMode, UsernameEdit } from 'c/rowGrid';
import type { RowPages } from './pages';

/** Operations that give usernames. */
const RENAMING: ReadonlySet<string> = new Set(['GeneratePartnerUsers', 'RenameMembers', 'MoveToCompany']);

/**
 * Rows of a run, read from the server page by page. Emits `accept` with row ids, `corrected` when a row was changed (the run is
 * a draft again) and `filter` when a filter was chosen here.
 */
export default class RowBrowser extends LightningElement {
    @api mode: GridMode = 'plan';
    @api isEditable = false;

    readonly labels = labels;
    /** Usernames that the server refused. */
    refusals: readonly string[] = [];
    note = '';
    searchText = '';
    pages: PagesView<RowView> = NO_PAGES;

    private shownRun: RunView | null = null;
    private shownFilter: RowFilter = NO_FILTER;
    private isConnectedNow = false;
    private reader: RowPages = new PageReader((view) => {
        this.pages = view;
    });

    @api
    get run(): RunView | null {
        return this.shownRun;
    }
    set run(run: RunView | null) {
        const isOther = hasOtherRows(this.shownRun, run);
        this.shownRun = run;
        if (isOther && this.isConnectedNow) void this.restart();
    }

    @api
    get filter(): RowFilter | null {
        return this.shownFilter;
    }
    set filter(filter: RowFilter | null) {
        this.shownFilter = filter ?? NO_FILTER;
        if (this.isConnectedNow) void this.restart();
    }

    connectedCallback(): void {
        this.isConnectedNow = true;
        void this.restart();
    }

    disconnectedCallback(): void {
        this.isConnectedNow = false;
        this.reader.cancel();
    }

    /** Reads the first rows again. */
    @api
    restart(): Promise<void> {
        const query = { runId: this.shownRun?.id, ...this.shownFilter, searchText: this.searchText || null };
        return this.reader.first(rowsOf(query));
    }

    handleLoadMore(): void {
        void this.reader.more();
    }

    handleNextBlock(): void {
        void this.reader.nextBlock();
    }

    handleSearch(event: CustomEvent<string>): void {
        this.searchText = event.detail;
        void this.restart();
    }

    handleFilter(event: CustomEvent<RowFilter>): void {
        this.shownFilter = event.detail;
        void this.restart();
        this.dispatchEvent(new CustomEvent('filter', { detail: event.detail }));
    }

    handleAccept(event: CustomEvent<string>): void {
        this.dispatchEvent(new CustomEvent('accept', { detail: [event.detail] }));
    }

    async handleEdit(event: CustomEvent<readonly UsernameEdit[]>): Promise<void> {
        const { rows, refusals } = await saveUsernames(event.detail, this.pages.rows);
        this.refusals = refusals;
        this.show(rows);
    }

    async handleDetails(event: CustomEvent<string>): Promise<void> {
        const row = this.pages.rows.find((candidate) => candidate.id === event.detail);
        if (row && asksForContact(this.shownRun, row)) {
            if (await chooseContactOf(this.shownRun, row)) this.show([row]);
            return;
        }
        const corrected =
            row && (await showRow(row, { isEditable: this.isEditable, canRename: this.canEditUsernames }));
        if (corrected) this.show([corrected]);
    }

    get tiles(): readonly PlanTile[] {
        return this.shownRun?.tiles ?? [];
    }

    get hasChoices(): boolean {
        return this.mode === 'result';
    }

    /** Only runs that give usernames let them be typed. */
    get canEditUsernames(): boolean {
        return this.isEditable && RENAMING.has(this.shownRun?.operation ?? '');
    }

    get isEmpty(): boolean {
        return this.pages.rows.length === 0 && !this.pages.isLoading && this.pages.errors.length === 0;
    }

    get countLine(): string {
        return `${fill(labels.shown, this.pages.rows.length)} ${this.pages.hasMoreHere ? labels.moreToCome : ''}`;
    }

    private show(corrected: readonly RowView[]): void {
        if (corrected.length === 0) return;
        this.reader.replace(corrected);
        this.note = fill(labels.corrected, corrected.map((row) => String(row.rowNumber ?? '')).join(', '));
        this.dispatchEvent(new CustomEvent('corrected'));
    }
}
