import { LightningElement, api } from 'lwc';
import correctRow from '@salesforce/apex/RunRowsController.correctRow';
import { reduceErrors } from 'c/consoleErrors';
import { NO_FILTER } from 'c/consoleTypes';
import { fill } from 'c/labelText';
import { showRow } from 'c/rowDialog';
import { RowPages } from './pages';
import { hasOtherRows, legacyUsername } from './changes';
import { labels } from './labels';
import type { PlanTile } from 'apex/PlanTile';
import type { RowInput } from 'apex/RowInput';
import type { RowView } from 'apex/RowView';
import type { RunView } from 'apex/RunView';
import type { RowFilter } from 'c/consoleTypes';
import type { GridMode } from 'c/rowGrid';

/**
 * Rows of a run, read from the server page by page. Emits `accept` with row ids, `corrected` when a row was changed (the run is
 * a draft again) and `filter` when a filter was chosen here.
 */
export default class RowBrowser extends LightningElement {
    @api mode: GridMode = 'plan';
    @api isEditable = false;

    readonly labels = labels;
    errors: readonly string[] = [];
    note = '';
    searchText = '';
    pages = new RowPages().view;

    private shownRun: RunView | null = null;
    private shownFilter: RowFilter = NO_FILTER;
    private reader = new RowPages();
    private corrections = Promise.resolve();
    private isConnectedNow = false;

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
    async restart(): Promise<void> {
        await this.read((reader) =>
            reader.first({ runId: this.shownRun?.id, ...this.shownFilter, searchText: this.searchText || null })
        );
    }

    handleLoadMore(): void {
        void this.read((reader) => reader.more());
    }

    handleNextBlock(): void {
        void this.read((reader) => reader.nextBlock());
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

    /** Several rows may be saved at once; they are sent one after the other, because each locks the run. */
    handleEdit(event: CustomEvent<{ rowId: string; username: string }>): void {
        const row = this.rowOf(event.detail.rowId);
        const username = legacyUsername(event.detail.username, this.shownRun?.options?.domain);
        if (row) this.corrections = this.corrections.then(() => this.correct(row, { ...row.input, username }));
    }

    async handleDetails(event: CustomEvent<string>): Promise<void> {
        const row = this.rowOf(event.detail);
        const input = row && (await showRow(row, this.isEditable));
        if (row && input) await this.correct(row, input);
    }

    get tiles(): readonly PlanTile[] {
        return this.shownRun?.tiles ?? [];
    }

    get hasChoices(): boolean {
        return this.mode === 'result';
    }

    /** Usernames that come from e-mail or name are corrected there. */
    get canEditUsernames(): boolean {
        return this.isEditable && this.shownRun?.options?.usernameFrom === 'LegacyUsername';
    }

    get isEmpty(): boolean {
        return this.pages.rows.length === 0 && !this.pages.isLoading && this.errors.length === 0;
    }

    get countLine(): string {
        return `${fill(labels.shown, this.pages.rows.length)} ${this.pages.hasMoreHere ? labels.moreToCome : ''}`;
    }

    private rowOf(rowId: string): RowView | undefined {
        return this.pages.rows.find((row) => row.id === rowId);
    }

    private async correct(row: RowView, input: RowInput): Promise<void> {
        try {
            const corrected = await correctRow({ rowId: row.id, input });
            this.pages = this.reader.replace(corrected);
            this.errors = [];
            this.note = fill(labels.corrected, row.rowNumber ?? 0);
            this.dispatchEvent(new CustomEvent('corrected'));
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
    }

    private async read(step: (reader: RowPages) => Promise<boolean>): Promise<void> {
        try {
            const reading = step(this.reader);
            this.pages = this.reader.view;
            // False: another question overtook this one.
            if (await reading) this.errors = [];
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
        this.pages = this.reader.view;
    }
}
