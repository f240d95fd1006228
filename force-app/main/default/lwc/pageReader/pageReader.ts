/** Reads a long list page by page behind a cursor, so that a list of any length costs what is looked at. */
import { reduceErrors } from 'c/consoleErrors';

/** Items that one table holds: a longer one would slow the page down, so the next ones replace them. */
const BLOCK_SIZE = 1000;

export interface Page<Item, Cursor> {
    readonly items: readonly Item[];
    readonly hasMore: boolean;
    /** Where the next page begins. */
    readonly cursor: Cursor | null;
}

/** Asks for the page behind a cursor; null asks for the first. Only a list that is read again wants a number of items. */
export type PageSource<Item, Cursor> = (after: Cursor | null, atLeast?: number) => Promise<Page<Item, Cursor>>;

export interface PagesView<Item> {
    readonly rows: readonly Item[];
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

export const NO_PAGES: PagesView<never> = {
    rows: [],
    isLoading: false,
    errors: [],
    hasMoreHere: false,
    hasNextBlock: false,
    isLaterBlock: false
};

export class PageReader<Item extends { readonly id?: string | null }, Cursor> {
    private readonly onChange: (view: PagesView<Item>) => void;
    private source: PageSource<Item, Cursor> | null = null;
    private rows: readonly Item[] = [];
    private errors: readonly string[] = [];
    private hasMore = false;
    private cursor: Cursor | null = null;
    /** Where the rows begin that this table holds. */
    private start: Cursor | null = null;
    private isLaterBlock = false;
    private isAsking = false;
    /** Number of the newest question; answers to older ones are dropped. */
    private asked = 0;

    /** @param onChange called with a new view after every change */
    constructor(onChange: (view: PagesView<Item>) => void) {
        this.onChange = onChange;
    }

    /** Begins anew with this source. */
    first(source: PageSource<Item, Cursor>): Promise<void> {
        this.source = source;
        this.isLaterBlock = false;
        this.start = null;
        return this.ask(null, []);
    }

    more(): Promise<void> {
        return this.ask(this.cursor, this.rows);
    }

    nextBlock(): Promise<void> {
        this.isLaterBlock = true;
        this.start = this.cursor;
        return this.ask(this.cursor, []);
    }

    /**
     * Reads what the table holds once more, in one question, without a sign of it: somebody else may have changed it. Gives way to
     * whatever the person asks for meanwhile; where it fails, the rows stay as they are.
     */
    async reread(): Promise<void> {
        if (!this.source || this.isAsking) return;
        const question = this.asked;
        try {
            const page = await this.source(this.start, this.rows.length);
            if (question !== this.asked) return;
            this.rows = page.items;
            this.hasMore = page.hasMore;
            this.cursor = page.cursor;
            this.show(false);
        } catch {
            // Nobody asked for it: the next question of the person himself says what is wrong.
        }
    }

    /** Shows changed rows in their places. */
    replace(changed: readonly Item[]): void {
        const byId = new Map(changed.map((row) => [row.id, row]));
        this.rows = this.rows.map((row) => byId.get(row.id) ?? row);
        this.show(false);
    }

    /** Drops the answer that is under way. */
    cancel(): void {
        this.asked += 1;
    }

    private async ask(after: Cursor | null, before: readonly Item[]): Promise<void> {
        if (!this.source) return;
        this.asked += 1;
        const question = this.asked;
        this.show(true);
        try {
            const page = await this.source(after);
            if (question !== this.asked) return;
            this.rows = [...before, ...page.items];
            this.hasMore = page.hasMore;
            this.cursor = page.cursor;
            this.errors = [];
        } catch (error: unknown) {
            if (question !== this.asked) return;
            this.errors = reduceErrors(error);
        }
        this.show(false);
    }

    private show(isLoading: boolean): void {
        this.isAsking = isLoading;
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
