/**
 * A review as CSV for auditors (features F97, W19): who had what, what was found, who decided what, when and why, and what came of it.
 * Masked as on the page: the server gives the same views (feature F76).
 */
import getRows from '@salesforce/apex/AccessReviewController.getRows';
import { downloadText, writeCsv } from 'c/csvWriter';
import { labels } from './labels';
import type { ReviewQuery } from 'apex/ReviewQuery';
import type { ReviewRowView } from 'apex/ReviewRowView';

/** The most that the server gives at once. */
const PAGE_SIZE = 2000;

type Column = readonly [heading: string, value: (row: ReviewRowView) => string | number | null | undefined];

const COLUMNS: readonly Column[] = [
    [labels.row, (row) => row.rowNumber],
    [labels.name, (row) => row.name],
    [labels.username, (row) => row.username],
    [labels.userId, (row) => row.userId],
    [labels.account, (row) => row.accountName],
    [labels.profile, (row) => row.profileName],
    [labels.license, (row) => row.licenseName],
    [labels.role, (row) => row.roleName],
    [labels.status, (row) => row.statusLabel],
    [labels.created, (row) => row.createdAt],
    [labels.lastLogin, (row) => row.lastLogin],
    [labels.readAt, (row) => row.readAt],
    [labels.rights, (row) => names(row.holdings?.map(({ name }) => name))],
    [labels.highRisk, (row) => names(row.holdings?.filter((held) => held.isHighRisk).map(({ name }) => name))],
    [labels.findings, (row) => names(row.findings?.map(({ message }) => message))],
    [labels.earlier, (row) => row.earlier],
    [labels.decision, (row) => row.decisionLabel],
    [labels.decidedBy, (row) => row.decidedBy],
    [labels.decidedAt, (row) => row.decidedAt],
    [labels.note, (row) => row.note],
    [labels.replaced, (row) => names(row.replaced)],
    [labels.removed, (row) => names(row.removed)],
    [labels.carriedOutBy, (row) => row.carriedOutBy],
    [labels.outcome, (row) => row.outcome],
    [labels.statusAfter, (row) => row.statusAfter],
    [labels.heldAfter, (row) => names(row.heldAfter)]
];

/** All rows that a query leaves, one page after the other. */
export async function readReview(query: ReviewQuery): Promise<ReviewRowView[]> {
    const rows: ReviewRowView[] = [];
    let afterRowNumber = 0;
    let hasMore = true;
    while (hasMore) {
        // eslint-disable-next-line no-await-in-loop -- each page begins where the one before ended
        const page = await getRows({ query: { ...query, afterRowNumber, pageSize: PAGE_SIZE } });
        rows.push(...(page.rows ?? []));
        hasMore = page.hasMore === true;
        afterRowNumber = page.lastRowNumber ?? afterRowNumber;
    }
    return rows;
}

/** Reads a whole review and offers it as a file. */
export async function downloadReview(runId: string, runName: string): Promise<void> {
    downloadText(`${runName}-review.csv`, reviewCsv(await readReview({ runId })));
}

export function reviewCsv(rows: readonly ReviewRowView[]): string {
    return writeCsv(
        COLUMNS.map(([heading]) => heading),
        rows.map((row) => COLUMNS.map(([, value]) => value(row)))
    );
}

function names(parts: readonly (string | null | undefined)[] | null | undefined): string {
    return (parts ?? []).filter(Boolean).join('; ');
}
