import type { FieldInfo } from '../../../schema/model.ts';
import { isIdForm } from '../../values/id.ts';
import { inactiveOwner, INVALID_REFERENCE, wrongReference } from '../messages.ts';
import type { DmlRow } from '../save-row.ts';
import type { Statement } from '../statement-context.ts';

/**
 * Reference fields that a row changes: the Id must be one of an object the field may point to, and the record must exist.
 * Source: platform-rules A3.1; Apex Developer Guide, Triggers and Order of Execution, step 2.
 * Existence is asked once per target object for all rows of the chunk.
 */
export function checkReferences(statement: Statement, rows: readonly DmlRow[]): void {
    const wanted = new Map<string, { row: DmlRow; id: string }[]>();
    for (const row of rows) {
        for (const name of row.changedFields()) {
            const field = row.record.$object.field(name);
            const value = row.record.$values[name];
            if (field?.type !== 'REFERENCE' || typeof value !== 'string') continue;
            const target = targetOf(statement, field, value);
            if (target === null) {
                row.fail(wrongReference(field.label, field.name, value));
                continue;
            }
            const group = wanted.get(target) ?? [];
            group.push({ row, id: value });
            wanted.set(target, group);
        }
    }
    for (const [objectName, references] of wanted) checkExistence(statement, objectName, references);
    checkOwners(statement, rows);
}

/** The object that the Id belongs to, when the field may point to it; null otherwise. A field without declared targets takes any record. */
function targetOf(statement: Statement, field: FieldInfo, id: string): string | null {
    if (!isIdForm(id)) return null;
    const { schema } = statement.org;
    const prefix = id.slice(0, 3);
    if (field.referenceTo.length === 0) return schema.objectByPrefix(prefix)?.name ?? null;
    return field.referenceTo.find((name) => schema.object(name)?.keyPrefix === prefix) ?? null;
}

function checkExistence(
    statement: Statement,
    objectName: string,
    references: readonly { row: DmlRow; id: string }[]
): void {
    const known = statement.existing(
        objectName,
        references.map((reference) => reference.id)
    );
    for (const { row, id } of references) if (!known.has(id)) row.fail(INVALID_REFERENCE);
}

/** A new owner must be active. Source: SOAP API, INACTIVE_OWNER_OR_USER; wording as orgs print it. The running user is active by running. */
function checkOwners(statement: Statement, rows: readonly DmlRow[]): void {
    const user = statement.org.schema.object('User');
    const owned = rows.filter(
        (row) => !row.failed && row.changes('OwnerId') && row.value('OwnerId') !== statement.transaction.user.id
    );
    const ids = [...new Set(owned.map((row) => row.value('OwnerId')))].filter(
        (id) => typeof id === 'string' && id.startsWith('005')
    );
    if (user === undefined || ids.length === 0) return;
    const inactive = new Set(
        statement.transaction.limits
            .inDatabase(() => statement.org.store.byIds(user, ids as string[]))
            .filter((owner) => owner.$values['IsActive'] !== true)
            .map((owner) => owner.$values['Id'])
    );
    for (const row of owned) {
        const id = row.value('OwnerId');
        if (inactive.has(id)) row.fail(inactiveOwner(String(id), statement.object.label));
    }
}
