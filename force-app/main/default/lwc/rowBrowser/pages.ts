/** Rows read page by page with the row number as the key, so that a run of 50,000 rows costs what is looked at. */
import getRows from '@salesforce/apex/RunRowsController.getRows';
import { reduceErrors } from 'c/consoleErrors';
import type { RowQuery } from 'apex/RowQuery';
import type { RowView } from 'apex/RowView';

/** Rows read at a time: a table of this many renders at once without holding the page up. */
const PAGE_SIZE = 50;
/** Rows that one table holds: a longer one would slow the page down, so the next ones replace them. */
const BLOCK_SIZE = 1000;

export interface PagesView {
    readonly rows: readonly RowView[];
    readonly isLoading: boolean;
    /** Why the rows could not be read; the rows are those read before. */
    readonly errors: readonly string[];
    /** There are more rows and they fit into this table. */
    readonly hasMoreHere: boolean;
    /** There are more rows and they would not fit. */
    readonly hasNextBlock: boolean;
    /** Earlier rows were replaced. */
    readonly isLaterBlock: boolean;
}

export const NO_PAGES: PagesView = {
    rows: [],
    isLoading: false,
    errors: [],
    hasMoreHere: false,
    hasNextBlock: false,
    isLaterBlock: false
};

export class RowPages {
    private readonly onChange: (view: PagesView) => void;
    private query: RowQuery = {};
    private rows: readonly RowView[] = [];
    private errors: readonly string[] = [];
    private hasMore = false;
    private lastRowNumber = 0;
    private isLaterBlock = false;
    /** Number of the newest question; answers to older ones are dropped. */
    private asked = 0;

    /** @param onChange called with a new view after every change */
    constructor(onChange: (view: PagesView) => void) {
        this.onChange = onChange;
    }

    /** Begins anew with these filters. */
    first(query: RowQuery): Promise<void> {
        this.query = query;
        this.isLaterBlock = false;
        return this.ask(0, []);
    }

    more(): Promise<void> {
        return this.ask(this.lastRowNumber, this.rows);
    }

    nextBlock(): Promise<void> {
        this.isLaterBlock = true;
        return this.ask(this.lastRowNumber, []);
    }

    /** Shows changed rows in their places. */
    replace(changed: readonly RowView[]): void {
        const byId = new Map(changed.map((row) => [row.id, row]));
        this.rows = this.rows.map((row) => byId.get(row.id) ?? row);
        this.show(false);
    }

    /** Drops the answer that is under way. */
    cancel(): void {
        this.asked += 1;
    }

    private async ask(afterRowNumber: number, before: readonly RowView[]): Promise<void> {
        this.asked += 1;
        const question = this.asked;
        this.show(true);
        try {
            const page = await getRows({ query: { ...this.query, afterRowNumber, pageSize: PAGE_SIZE } });
            if (question !== this.asked) return;
            this.rows = [...before, ...(page.rows ?? [])];
            this.hasMore = page.hasMore === true;
            this.lastRowNumber = page.lastRowNumber ?? afterRowNumber;
            this.errors = [];
        } catch (error: unknown) {
            if (question !== this.asked) return;
            this.errors = reduceErrors(error);
        }
        this.show(false);
    }

    private show(isLoading: boolean): void {
        const isFull = this.rows.length >= BLOCK_SIZE;
        this.onChange({
            rows: this.rows,
            isLoading,
            errors: this.errors,
            hasMoreHere: this.hasMore && !isFull,
            hasNextBlock: this.hasMore && isFull,
            isLaterBlock: this.isLaterBlock
        });
    }
}
