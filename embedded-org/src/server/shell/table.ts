/** Rows of a query as the shell's tables show them. */
import type { QueryRow } from '../host/apex-host.ts';
import { valueAtPath, type FieldAtPath } from './fields.ts';

export interface TableColumn {
    /** Key of the value in each row; `<key>Url` holds the address that it links to. */
    readonly key: string;
    readonly path: string;
    readonly label: string;
    readonly type:
        'text' | 'number' | 'currency' | 'percent' | 'boolean' | 'date' | 'dateTime' | 'email' | 'phone' | 'url';
    /** The value names a record and leads to it. */
    readonly linked: boolean;
    readonly sortable: boolean;
}

export type TableRow = Readonly<Record<string, unknown>> & { readonly id: string };

const TYPES: Readonly<Record<string, TableColumn['type']>> = {
    INTEGER: 'number',
    LONG: 'number',
    DOUBLE: 'number',
    CURRENCY: 'currency',
    PERCENT: 'percent',
    BOOLEAN: 'boolean',
    DATE: 'date',
    DATETIME: 'dateTime',
    EMAIL: 'email',
    PHONE: 'phone',
    URL: 'url'
};

export function tableColumns(fields: readonly FieldAtPath[]): TableColumn[] {
    return fields.map((entry, index) => ({
        key: `c${index}`,
        path: entry.path,
        label: entry.label,
        type: TYPES[entry.field.type] ?? 'text',
        linked: entry.field.nameField,
        sortable: !['TEXTAREA', 'MULTIPICKLIST', 'ADDRESS', 'LOCATION', 'ENCRYPTEDSTRING'].includes(entry.field.type)
    }));
}

/** Paths that a query must select so that {@link tableRows} finds every value and link. */
export function selectedPaths(fields: readonly FieldAtPath[]): string[] {
    const links = fields
        .filter((entry) => entry.field.nameField && entry.parentPath !== '')
        .map((entry) => `${entry.parentPath}.Id`);
    return [...new Set(['Id', ...fields.map((entry) => entry.path), ...links])];
}

export function tableRows(rows: readonly QueryRow[], fields: readonly FieldAtPath[]): TableRow[] {
    return rows.map((row) => {
        const cells: Record<string, unknown> & { id: string } = { id: String(row['Id']) };
        fields.forEach((entry, index) => {
            const value = valueAtPath(row, entry.path);
            cells[`c${index}`] =
                entry.field.type === 'PERCENT' && typeof value === 'number' ? value / 100 : printable(value);
            const id = entry.parentPath === '' ? row['Id'] : valueAtPath(row, `${entry.parentPath}.Id`);
            if (entry.field.nameField && typeof id === 'string')
                cells[`c${index}Url`] = `/lightning/r/${entry.objectName}/${id}/view`;
        });
        return cells;
    });
}

/** Compound values (addresses, locations) as one line. */
function printable(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    return Object.values(value)
        .filter((part) => typeof part === 'string' || typeof part === 'number')
        .join(', ');
}
