/** Which column of a file holds which field: guessed from its name, changed by hand, remembered for the next file. */
import { originalCell } from 'c/csvWriter';
import { FIELDS } from './fields';
import { recall } from './memory';
import type { RowInput } from 'apex/RowInput';
import type { SourceFieldName } from './fields';

export { FIELDS } from './fields';
export type { SourceField, SourceFieldName } from './fields';
export { remember } from './memory';

/** Index of the column by field; fields without a column are missing. */
export type ColumnMapping = Readonly<Partial<Record<SourceFieldName, number>>>;

/** Lower case, letters and digits of any script only, without remarks in brackets. */
function plain(name: string): string {
    return name
        .replace(/\(.*?\)|\[.*?\]/g, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
}

const FIELD_OF_NAME = new Map(
    FIELDS.flatMap((field) =>
        [field.label, field.templateHeading, ...field.aliases].map((name) => [plain(name), field.name] as const)
    )
);

/** Whether the console knows a column of this name. */
export function isKnownColumn(name: string): boolean {
    return FIELD_OF_NAME.has(plain(name));
}

/** The mapping that was last chosen for these columns, else the guess from their names: the first column of a meaning wins. */
export function guessColumns(header: readonly string[]): ColumnMapping {
    const remembered = recall(header);
    if (remembered) return remembered;
    const mapping: Partial<Record<SourceFieldName, number>> = {};
    header.forEach((name, index) => {
        const field = FIELD_OF_NAME.get(plain(name));
        if (field && mapping[field] === undefined) mapping[field] = index;
    });
    return mapping;
}

/** Labels of required fields that have no column. */
export function missingFields(mapping: ColumnMapping): string[] {
    return FIELDS.filter((field) => field.isRequired && mapping[field.name] === undefined).map((field) => field.label);
}

/**
 * Rows as the server takes them; row 1 is the first row of data. Texts stay as they are: the server trims and judges.
 * @param start index of the first row
 * @param end index behind the last row
 */
export function rowsOf(
    rows: readonly (readonly string[])[],
    mapping: ColumnMapping,
    start = 0,
    end = rows.length
): RowInput[] {
    const columns = Object.entries(mapping) as [SourceFieldName, number][];
    return rows.slice(start, end).map((cells, index) => {
        const row: RowInput = { rowNumber: start + index + 1 };
        for (const [field, column] of columns) row[field] = originalCell(cells[column]);
        return row;
    });
}
