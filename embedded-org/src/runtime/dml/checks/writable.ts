import type { FieldInfo } from '../../../schema/model.ts';
import { notWritable } from '../messages.ts';
import { isSameValue } from '../same-value.ts';
import type { DmlRow } from '../save-row.ts';
import type { Statement } from '../statement-context.ts';

/** Fields that the platform computes: a record carries them along (from a query, a clone) and nobody means to write them. */
const AUDIT = new Set([
    'CreatedById',
    'CreatedDate',
    'LastModifiedById',
    'LastModifiedDate',
    'SystemModstamp',
    'IsDeleted',
    'LastViewedDate',
    'LastReferencedDate',
    'LastActivityDate'
]);

const isComputed = (field: FieldInfo): boolean =>
    field.formula !== null ||
    field.summary !== null ||
    field.autoNumber ||
    field.compoundOf !== undefined ||
    AUDIT.has(field.name);

/**
 * The values of a row that its operation may write. A value that was set although the field takes none fails the row; what a query
 * brought along is left out in silence. Source: SOAP API, INVALID_FIELD_FOR_INSERT_UPDATE; silence for queried values assumed.
 */
export function writableValues(statement: Statement, row: DmlRow): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    const refused: string[] = [];
    for (const [name, value] of Object.entries(row.input.$values)) {
        const field = statement.object.field(name);
        if (field === undefined || field.name === 'Id' || value === undefined) continue;
        if (statement.operation === 'insert' ? field.createable : field.updateable) values[field.name] = value;
        else if (isMeant(row, field, value)) refused.push(field.name);
    }
    if (refused.length > 0) row.fail(notWritable(refused));
    return values;
}

const isMeant = (row: DmlRow, field: FieldInfo, value: unknown): boolean =>
    !isComputed(field) &&
    !row.input.$queried &&
    !isSameValue(
        value ?? (field.type === 'BOOLEAN' ? false : null),
        row.before?.$values[field.name] ?? (field.type === 'BOOLEAN' ? false : null)
    );
