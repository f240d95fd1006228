/** Rows of a run as CSV: all of them with their outcome, or the failed ones in the form in which they can be loaded again. */
import getRows from '@salesforce/apex/RunRowsController.getRows';
import { FIELDS } from 'c/columnGuess';
import { downloadText, writeCsv } from 'c/csvWriter';
import { labels } from './labels';
import type { RowView } from 'apex/RowView';

/** The most that the server gives at once. */
const PAGE_SIZE = 2000;

type Column = readonly [heading: string, value: (row: RowView) => string | number | null | undefined];

/** Columns of the source, under the headings that the console knows when the file comes back. */
const INPUT_COLUMNS: readonly Column[] = FIELDS.map((field) => [
    field.templateHeading,
    (row) => row.input?.[field.name]
]);
const REASON_COLUMNS: readonly Column[] = [
    [labels.reasonCode, (row) => row.reasonCode],
    [labels.reason, (row) => row.reasonLabel],
    [labels.message, (row) => row.message],
    [labels.cure, (row) => row.cure]
];
const OUTCOME_COLUMNS: readonly Column[] = [
    [labels.row, (row) => row.rowNumber],
    [labels.status, (row) => row.statusLabel],
    [labels.action, (row) => row.actionLabel],
    [labels.newUsername, (row) => row.username],
    [labels.userId, (row) => row.userId],
    [labels.lastLogin, (row) => row.lastLogin],
    [labels.contactId, (row) => row.contactId]
];

/** Reads all rows of a run, one page after the other; with `statuses` only those. */
export async function readAllRows(runId: string, statuses: readonly string[] | null): Promise<RowView[]> {
    const rows: RowView[] = [];
    for (const status of statuses ?? [null]) {
        let afterRowNumber = 0;
        let hasMore = true;
        while (hasMore) {
            // eslint-disable-next-line no-await-in-loop -- each page begins where the one before ended
            const page = await getRows({ query: { runId, status, afterRowNumber, pageSize: PAGE_SIZE } });
            rows.push(...(page.rows ?? []));
            hasMore = page.hasMore === true;
            afterRowNumber = page.lastRowNumber ?? afterRowNumber;
        }
    }
    return rows.sort((a, b) => (a.rowNumber ?? 0) - (b.rowNumber ?? 0));
}

/** Every row with its outcome (features U20: result columns beside the source row). */
export function allRowsCsv(rows: readonly RowView[]): string {
    return csv([...OUTCOME_COLUMNS, ...REASON_COLUMNS, ...INPUT_COLUMNS], rows);
}

/** Rows in the form of the template with their reason behind; uploading the file takes the reason columns for nothing (features U7). */
export function failedRowsCsv(rows: readonly RowView[]): string {
    return csv([...INPUT_COLUMNS, ...REASON_COLUMNS], rows);
}

export async function downloadAllRows(runId: string, runName: string): Promise<void> {
    downloadText(`${runName}-rows.csv`, allRowsCsv(await readAllRows(runId, null)));
}

export async function downloadFailedRows(runId: string, runName: string): Promise<void> {
    downloadText(`${runName}-failed-rows.csv`, failedRowsCsv(await readAllRows(runId, ['Failed', 'Blocked'])));
}

/** The rows of a licence move in the form of Data Loader's success and error files (features F49). */
export function moveFilesCsv(rows: readonly RowView[]): { success: string; error: string } {
    const cells = (row: RowView): (string | null | undefined)[] => [
        row.userId ?? row.input?.username,
        row.input?.values?.profile ?? row.target
    ];
    const done = rows.filter(({ status }) => status === 'Succeeded');
    const refused = rows.filter(({ status }) => status === 'Failed' || status === 'Blocked');
    return {
        success: writeCsv(
            ['ID', 'PROFILEID', 'STATUS'],
            done.map((row) => [...cells(row), 'Item Updated'])
        ),
        error: writeCsv(
            ['ID', 'PROFILEID', 'ERROR'],
            refused.map((row) => [...cells(row), `${row.reasonCode ?? ''}: ${row.message ?? ''}`])
        )
    };
}

export async function downloadMoveFiles(runId: string): Promise<void> {
    const { success, error } = moveFilesCsv(await readAllRows(runId, null));
    downloadText('success.csv', success);
    downloadText('error.csv', error);
}

/** Headings only: an example row would be loaded as a person. */
export function downloadTemplate(): void {
    downloadText(
        'partner-users-template.csv',
        writeCsv(
            FIELDS.map((field) => field.templateHeading),
            []
        )
    );
}

function csv(columns: readonly Column[], rows: readonly RowView[]): string {
    return writeCsv(
        columns.map(([heading]) => heading),
        rows.map((row) => columns.map(([, value]) => value(row)))
    );
}
