import { INVALID_REFERENCE } from '../messages.ts';
import { dmlError } from '../outcome.ts';
import type { DmlRow } from '../save-row.ts';
import type { Statement } from '../statement-context.ts';

/**
 * References given as a parent record with an external id instead of an Id: `new Contact(Account = new Account(Key__c = 'x'))`.
 * Source: Apex Developer Guide, "Creating Parent and Child Records in a Single Statement Using Foreign Keys".
 */
export function resolveParentReferences(statement: Statement, row: DmlRow): void {
    // Parents of a queried record come from the database and say nothing about the reference.
    if (row.input.$parents === null || row.input.$queried) return;
    for (const [relationship, parent] of Object.entries(row.input.$parents)) {
        const field = statement.object.relationship(relationship);
        if (
            field === undefined ||
            parent === null ||
            (row.input.$values[field.name] ?? null) !== null ||
            parent.$queried
        )
            continue;
        const keys = Object.keys(parent.$values).filter((name) => {
            const info = parent.$object.field(name);
            return info !== undefined && (info.externalId || info.idLookup) && (parent.$values[name] ?? null) !== null;
        });
        if (keys.length !== 1) continue;
        const [key] = keys;
        const found = statement.transaction.limits.inDatabase(() =>
            statement.org.store.find(parent.$object, key, [parent.$values[key]])
        );
        if (found.length === 1) row.record.$values[field.name] = found[0].$values['Id'];
        else if (found.length > 1) row.fail(INVALID_REFERENCE);
        // Source: SOAP API, "Foreign key external ID: ... not found for field ... in entity ...".
        else
            row.fail(
                dmlError(
                    'INVALID_FIELD',
                    `Foreign key external ID: ${String(parent.$values[key])} not found for field ${key} in entity ${parent.$object.name}`
                )
            );
    }
}
