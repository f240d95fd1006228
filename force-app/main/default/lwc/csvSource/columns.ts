/** Columns that the run's operation takes beside those of every row; their headings are fixed. */
import { originalCell } from 'c/csvWriter';
import type { RowInput } from 'apex/RowInput';
import type { ColumnMapping } from 'c/columnGuess';
import type { OperationColumn } from 'c/runOperations';

function plain(heading: string): string {
    return heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Index by the operation's name of a column. A column that somebody chose for a field of the row is that field's. */
export function ownColumnsIn(
    header: readonly string[],
    mapping: ColumnMapping,
    columns: readonly OperationColumn[]
): Readonly<Record<string, number>> {
    const chosen = new Set(Object.values(mapping));
    const found = columns.map(({ name, headings }) => {
        const wanted = headings.map(plain);
        return [name, header.findIndex((each, index) => !chosen.has(index) && wanted.includes(plain(each)))] as const;
    });
    return Object.fromEntries(found.filter(([, index]) => index >= 0));
}

/** The rows with their values of these columns. @param start index of the first row in the table */
export function withOwnValues(
    rows: RowInput[],
    table: readonly (readonly string[])[],
    columns: Readonly<Record<string, number>>,
    start: number
): RowInput[] {
    const own = Object.entries(columns);
    if (own.length === 0) return rows;
    return rows.map((row, index) => ({
        ...row,
        values: Object.fromEntries(
            own.map(([name, column]) => [name, originalCell(table[start + index][column]).trim()])
        )
    }));
}
