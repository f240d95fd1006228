/** Rows of a run read page by page with the row number as the key. */
import getRows from '@salesforce/apex/RunRowsController.getRows';
import { PageReader } from 'c/pageReader';
import type { RowQuery } from 'apex/RowQuery';
import type { RowView } from 'apex/RowView';
import type { PageSource } from 'c/pageReader';

/** Rows read at a time: a table of this many renders at once without holding the page up. */
const PAGE_SIZE = 50;

export type RowPages = PageReader<RowView, number>;

/** Rows that these filters leave. */
export function rowsOf(query: RowQuery): PageSource<RowView, number> {
    return async (after) => {
        const afterRowNumber = after ?? 0;
        const page = await getRows({ query: { ...query, afterRowNumber, pageSize: PAGE_SIZE } });
        return {
            items: page.rows ?? [],
            hasMore: page.hasMore === true,
            cursor: page.lastRowNumber ?? afterRowNumber
        };
    };
}
