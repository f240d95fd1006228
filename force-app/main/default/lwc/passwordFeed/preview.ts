/** What a file of passwords would do, before anything is set (features F19, W3): counts, and the rows that are refused with the reason. */
import checkPasswords from '@salesforce/apex/PasswordsController.checkPasswords';
import { fill } from 'c/labelText';
import { readAllRows } from 'c/rowDownload';
import { labels } from './labels';
import { matchPasswords } from './match';
import type { PasswordEntry } from 'apex/PasswordEntry';
import type { PasswordRefusal } from 'apex/PasswordRefusal';
import type { RowView } from 'apex/RowView';
import type { PasswordColumnChoice } from 'c/passwordColumns';

/** The most that the server checks at once. */
const GROUP = 200;
/** More refused rows are counted, not listed: the results list them all. */
const MOST_LISTED = 200;

export interface RefusedRow {
    readonly id: string;
    readonly rowNumber: number;
    readonly name: string;
    readonly reason: string;
}

export interface PasswordPreview {
    /** One per row that is still to do. */
    readonly entries: readonly PasswordEntry[];
    readonly toSet: number;
    /** Counts in plain sentences. */
    readonly lines: readonly string[];
    /** Without the passwords. */
    readonly refused: readonly RefusedRow[];
    readonly hasRefused: boolean;
}

export const REFUSED_COLUMNS = [
    { label: labels.row, fieldName: 'rowNumber', type: 'number', initialWidth: 90, hideDefaultActions: true },
    { label: labels.name, fieldName: 'name', hideDefaultActions: true },
    { label: labels.reason, fieldName: 'reason', hideDefaultActions: true, wrapText: true }
];

export async function preview(
    runId: string,
    lines: readonly (readonly string[])[],
    columns: PasswordColumnChoice
): Promise<PasswordPreview> {
    const rows = await readAllRows(runId, ['Queued']);
    const match = matchPasswords(lines, columns, rows);
    const refusals = await refusalsOf(
        runId,
        match.entries.filter(({ password }) => (password ?? '').trim() !== '')
    );
    return {
        entries: match.entries,
        toSet: match.matched - refusals.length,
        lines: [
            fill(labels.matched, match.matched, rows.length),
            ...sentence(labels.missing, match.missing),
            ...sentence(labels.refused, refusals.length),
            ...sentence(labels.doubled, match.doubled),
            ...sentence(labels.others, match.others)
        ],
        refused: refusals.slice(0, MOST_LISTED).map((refusal) => refusedRow(refusal, rows)),
        hasRefused: refusals.length > 0
    };
}

async function refusalsOf(runId: string, entries: readonly PasswordEntry[]): Promise<PasswordRefusal[]> {
    const refusals: PasswordRefusal[] = [];
    for (let start = 0; start < entries.length; start += GROUP) {
        const group = entries.slice(start, start + GROUP);
        // eslint-disable-next-line no-await-in-loop -- one request at a time leaves the server free for others
        refusals.push(...(await checkPasswords({ runId, entries: group })));
    }
    return refusals;
}

function sentence(label: string, count: number): string[] {
    return count > 0 ? [fill(label, count)] : [];
}

function refusedRow(refusal: PasswordRefusal, rows: readonly RowView[]): RefusedRow {
    const row = rows.find(({ id }) => id === refusal.rowId);
    return {
        id: refusal.rowId ?? '',
        rowNumber: row?.rowNumber ?? 0,
        name: row?.username ?? '',
        reason: refusal.message ?? ''
    };
}
