/** Which columns of a file name the user, and which the operation takes. Headings are fixed: files come from exports. */
import { originalCell } from 'c/csvWriter';
import type { RowInput } from 'apex/RowInput';
import type { OperationColumn } from 'c/runOperations';

/** Headings of the column that names the user, the surest first. */
const USER_HEADINGS = ['id', 'userid', 'username', 'user', 'federationidentifier', 'federationid'];

export interface UserColumns {
    /** Index of the column that names the user; -1 where there is none. */
    readonly user: number;
    /** Index by the operation's name of a column. */
    readonly values: Readonly<Record<string, number>>;
}

function plain(heading: string): string {
    return heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether the heading means something here: tells a header from a first row of data. */
export function isUserColumn(heading: string, columns: readonly OperationColumn[]): boolean {
    const name = plain(heading);
    return USER_HEADINGS.includes(name) || columns.some(({ headings }) => headings.map(plain).includes(name));
}

export function findColumns(header: readonly string[], columns: readonly OperationColumn[]): UserColumns {
    const names = header.map(plain);
    const found = columns
        .map(({ name, headings }) => [name, names.findIndex((each) => headings.map(plain).includes(each))] as const)
        .filter(([, index]) => index >= 0);
    const user = USER_HEADINGS.map((heading) => names.indexOf(heading)).find((index) => index >= 0);
    return { user: user ?? -1, values: Object.fromEntries(found) };
}

/** Rows as the server takes them; row 1 is the first row of data. */
export function userRows(
    rows: readonly (readonly string[])[],
    columns: UserColumns,
    start: number,
    end: number
): RowInput[] {
    const values = Object.entries(columns.values);
    return rows.slice(start, end).map((cells, index) => ({
        rowNumber: start + index + 1,
        username: originalCell(cells[columns.user]).trim(),
        values: Object.fromEntries(values.map(([name, column]) => [name, originalCell(cells[column]).trim()]))
    }));
}
