/** Rows of a review read page by page behind the row number of the last one. */
import getRows from '@salesforce/apex/AccessReviewController.getRows';
import type { ReviewQuery } from 'apex/ReviewQuery';
import type { ReviewRowView } from 'apex/ReviewRowView';
import type { PageReader, PageSource } from 'c/pageReader';

/** Rows read at a time: a table of this many renders at once without holding the page up. */
const PAGE_SIZE = 50;

export type ReviewPages = PageReader<ReviewRowView, number>;

export function rowsOf(query: ReviewQuery): PageSource<ReviewRowView, number> {
    return async (after, atLeast = 0) => {
        const pageSize = Math.max(PAGE_SIZE, atLeast);
        const page = await getRows({ query: { ...query, afterRowNumber: after, pageSize } });
        return { items: page.rows ?? [], hasMore: page.hasMore === true, cursor: page.lastRowNumber ?? null };
    };
}
