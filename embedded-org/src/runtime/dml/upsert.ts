import type { ObjectInfo } from '../../schema/model.ts';
import { throwApex } from '../exceptions/index.ts';
import type { ApexTransaction } from '../transaction/apex-transaction.ts';
import { ambiguousExternalId, duplicateExternalId, externalIdMissing } from './messages.ts';
import type { DmlRow } from './save-row.ts';
import { ApexSObject } from '../values/sobject.ts';
import { stringOf } from '../values/to-string.ts';
import type { DmlOperation } from './rules.ts';

/**
 * Decides for each row of an upsert whether it is inserted or updated: by Id, or by the value of an external id field.
 * Source: Apex Developer Guide, Upserting Records.
 */
export function splitUpsert(
    transaction: ApexTransaction,
    object: ObjectInfo,
    rows: readonly DmlRow[],
    externalIdField: string | null
): readonly (readonly [DmlOperation, readonly DmlRow[]])[] {
    const field = externalIdField === null ? undefined : object.field(externalIdField);
    if (externalIdField === null || field?.name === 'Id')
        return split(rows, (row) => (row.given.$values['Id'] ?? null) !== null);
    if (field === undefined || !(field.externalId || field.idLookup)) {
        throwApex(
            'System.SObjectException',
            `Invalid field for upsert, must be an External Id custom or standard indexed field: ${externalIdField}`
        );
    }
    const keyOf = (value: unknown): string => (field.caseSensitive ? String(value) : String(value).toLowerCase());
    const open = markDuplicates(rows, field.name, keyOf);
    const stored = transaction.limits.inDatabase(() =>
        transaction.org.store.find(
            object,
            field.name,
            open.map((row) => row.given.$values[field.name])
        )
    );
    const byKey = new Map<string, string[]>();
    for (const record of stored) {
        const key = keyOf(record.$values[field.name]);
        byKey.set(key, [...(byKey.get(key) ?? []), String(record.$values['Id'])]);
    }
    return split(open, (row) => {
        const matches = byKey.get(keyOf(row.given.$values[field.name])) ?? [];
        if (matches.length > 1) row.fail(ambiguousExternalId(field.name, matches));
        if (matches.length !== 1) return false;
        row.input = withId(row.given, matches[0]);
        return true;
    });
}

function withId(given: ApexSObject, id: string): ApexSObject {
    const input = new ApexSObject(given.$object, { ...given.$values, Id: id });
    input.$parents = given.$parents;
    input.$queried = given.$queried;
    return input;
}

/** Rows without a key, and rows whose key stands twice in the statement, fail. */
function markDuplicates(rows: readonly DmlRow[], fieldName: string, keyOf: (value: unknown) => string): DmlRow[] {
    const counts = new Map<string, number>();
    for (const row of rows) {
        const value = row.given.$values[fieldName] ?? null;
        if (value === null) row.fail(externalIdMissing(fieldName));
        else counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
    }
    for (const row of rows) {
        const value = row.given.$values[fieldName] ?? null;
        if (value !== null && (counts.get(keyOf(value)) ?? 0) > 1)
            row.fail(duplicateExternalId(fieldName, stringOf(value)));
    }
    return rows.filter((row) => !row.failed);
}

function split(
    rows: readonly DmlRow[],
    isUpdate: (row: DmlRow) => boolean
): readonly (readonly [DmlOperation, readonly DmlRow[]])[] {
    const updates = rows.filter(isUpdate);
    const inserts = rows.filter((row) => !updates.includes(row));
    return [
        ['insert', inserts],
        ['update', updates]
    ];
}
