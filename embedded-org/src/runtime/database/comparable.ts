import { isFolded, quoted } from '../../schema/storage.ts';
import { toColumn } from './columns.ts';
import type { Column } from './tables.ts';

/** SQL of the column as comparisons and indexes see it. */
export const comparable = (column: Column): string =>
    isFolded(column.field) ? `fold(${quoted(column.name)})` : quoted(column.name);

/** The value as it stands in a JSON list that SQL compares with the column. */
export function jsonValue(column: Column, value: unknown): string | number | null {
    const stored = toColumn(column.kind, value);
    if (typeof stored === 'bigint') return Number(stored);
    if (typeof stored === 'string') return isFolded(column.field) ? stored.toLowerCase() : stored;
    return stored instanceof Uint8Array ? null : stored;
}
