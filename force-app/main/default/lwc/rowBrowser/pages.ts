/** Rows read page by page with the row number as the key, so that a run of 50,000 rows costs what is looked at. */
import getRows from '@salesforce/apex/RunRowsController.getRows';
import type { RowQuery } from 'apex/RowQuery';
import type { RowView } from 'apex/RowView';

/** Rows read at a time: a table of this many renders at once without holding the page up. */
const PAGE_SIZE = 50;
/** Rows that one table holds: a longer one would slow the page down, so the next ones replace them. */
const BLOCK_SIZE = 1000;

export interface PagesView {
    readonly rows: readonly RowView[];
    readonly isLoading: boolean;
    /** There are more rows and they fit into this table. */
    readonly hasMoreHere: boolean;
    /** There are more rows and they would not fit. */
    readonly hasNextBlock: boolean;
    /** Earlier rows were replaced. */
    readonly isLaterBlock: boolean;
}

export class RowPages {
    private query: RowQuery = {};
    private rows: readonly RowView[] = [];
    private hasMore = false;
    private lastRowNumber = 0;
    private isLaterBlock = false;
    /** Number of the newest question; answers to older ones are dropped. */
    private asked = 0;
    private isLoading = false;

    get view(): PagesView {
        const isFull = this.rows.length >= BLOCK_SIZE;
        return {
            rows: this.rows,
            isLoading: this.isLoading,
            hasMoreHere: this.hasMore && !isFull,
            hasNextBlock: this.hasMore && isFull,
            isLaterBlock: this.isLaterBlock
        };
    }

    /** Begins anew with these filters. Each way to read gives false when a later question overtook it. */
    first(query: RowQuery): Promise<boolean> {
        this.query = query;
        this.isLaterBlock = false;
        return this.ask(0, []);
    }

    more(): Promise<boolean> {
        return this.ask(this.lastRowNumber, this.rows);
    }

    nextBlock(): Promise<boolean> {
        this.isLaterBlock = true;
        return this.ask(this.lastRowNumber, []);
    }

    /** Shows a changed row in its place. */
    replace(changed: RowView): PagesView {
        this.rows = this.rows.map((row) => (row.id === changed.id ? changed : row));
        return this.view;
    }

    /** Drops the answer that is under way. */
    cancel(): void {
        this.asked += 1;
        this.isLoading = false;
    }

    private async ask(afterRowNumber: number, before: readonly RowView[]): Promise<boolean> {
        this.asked += 1;
        const question = this.asked;
        this.isLoading = true;
        try {
            const page = await getRows({ query: { ...this.query, afterRowNumber, pageSize: PAGE_SIZE } });
            if (question !== this.asked) return false;
            this.rows = [...before, ...(page.rows ?? [])];
            this.hasMore = page.hasMore === true;
            this.lastRowNumber = page.lastRowNumber ?? afterRowNumber;
            return true;
        } finally {
            if (question === this.asked) this.isLoading = false;
        }
    }
}
