import { LightningElement, api } from 'lwc';
import { reduceErrors } from 'c/consoleErrors';
import { fill } from 'c/labelText';
import { NO_PAGES, PageReader } from 'c/pageReader';
import { downloadMatrix } from './file';
import { labels } from './labels';
import { matrixPages } from './pages';
import type { MatrixRow } from 'apex/PermissionMatrix';
import type { ChangeEvent, Choice } from 'c/consoleTypes';
import type { PagesView } from 'c/pageReader';
import type { MatrixSource } from './pages';

export type { MatrixSource } from './pages';

const FILTERS: readonly Choice[] = [
    { value: 'All', label: labels.all },
    { value: 'Differences', label: labels.differences },
    { value: 'Same', label: labels.same }
];

/** Permission sets of users at two moments, narrowed to who differs or does not (U16). Emits `choose` with ids of ticked users. */
export default class MatrixBrowser extends LightningElement {
    /** Gives the parts of the comparison; asked anew when `restart` is called. */
    @api source: MatrixSource | null = null;
    /** How many users are compared in all; null when nobody knows. */
    @api total: number | null = null;
    /** Name of the file that is offered. */
    @api fileName = '';
    @api canChoose = false;
    @api chosenIds: readonly string[] = [];

    readonly labels = labels;
    readonly filters = FILTERS;
    filter = FILTERS[0].value;
    pages: PagesView<MatrixRow> = NO_PAGES;
    errors: readonly string[] = [];
    downloadLine = '';
    private compared = 0;
    /** Number of the newest question, so that the parts of an older one are not read to the end. */
    private asked = 0;
    private reader = new PageReader<MatrixRow, string>((view) => {
        this.pages = view;
    });

    connectedCallback(): void {
        void this.restart();
    }

    disconnectedCallback(): void {
        this.asked += 1;
        this.reader.cancel();
    }

    /** Compares again from the beginning. */
    @api
    restart(): Promise<void> {
        if (!this.source) return Promise.resolve();
        this.asked += 1;
        this.compared = 0;
        const question = this.asked;
        return this.reader.first(
            matrixPages(
                this.source,
                this.filter,
                (count) => {
                    this.compared += count;
                },
                () => question === this.asked
            )
        );
    }

    get line(): string {
        const shown = this.pages.rows.length;
        if (this.total === null) return fill(labels.lineShort, shown, this.compared);
        return fill(labels.line, shown, this.compared, this.total);
    }

    get isOnlyDifferent(): boolean {
        return this.filter === 'Differences';
    }

    get isEmpty(): boolean {
        return this.pages.rows.length === 0 && !this.pages.isLoading && this.pages.errors.length === 0;
    }

    get isDownloading(): boolean {
        return this.downloadLine !== '';
    }

    handleFilter(event: ChangeEvent): void {
        this.filter = event.detail.value;
        void this.restart();
    }

    handleMore(): void {
        void this.reader.more();
    }

    handleNextBlock(): void {
        void this.reader.nextBlock();
    }

    handleChoose(event: CustomEvent<readonly string[]>): void {
        this.dispatchEvent(new CustomEvent('choose', { detail: event.detail }));
    }

    async handleDownload(): Promise<void> {
        if (!this.source) return;
        this.errors = [];
        this.downloadLine = fill(labels.downloading, 0);
        try {
            await downloadMatrix(this.source, this.filter, this.fileName, (count) => {
                this.downloadLine = fill(labels.downloading, count);
            });
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
        this.downloadLine = '';
    }
}
