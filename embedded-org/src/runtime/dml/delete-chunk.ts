import { isLockedFor } from './checks/locked.ts';
import { checkRecordAccess } from '../access/record-access.ts';
import { ApexSObject } from '../values/sobject.ts';
import { checkRestrictions, removeWithDependants, restoreDependants } from './cascade.ts';
import { checkUnique } from './checks/unique.ts';
import { fillFormulaFields } from './formula-context.ts';
import { idMissing, INVALID_REFERENCE, IS_DELETED, IS_LOCKED, wrongRecordId } from './messages.ts';
import { handOver } from './merged-rows.ts';
import { dmlError } from './outcome.ts';
import { updateRollUps } from './roll-ups.ts';
import type { DmlRow } from './save-row.ts';
import type { Statement } from './statement-context.ts';
import { fireTriggers } from './triggers/fire.ts';

const alive = (rows: readonly DmlRow[]): DmlRow[] => rows.filter((row) => !row.failed);

/** Takes up to 200 rows through a delete. */
export function deleteChunk(statement: Statement, rows: readonly DmlRow[]): void {
    load(statement, rows, 'delete');
    checkRecordAccess(statement, alive(rows));
    if (statement.hasTriggers)
        for (const row of alive(rows)) fillFormulaFields(statement.transaction, row.before as ApexSObject, null, false);
    fireTriggers(statement.transaction, statement.object.name, 'before delete', alive(rows));
    checkRestrictions(statement.transaction, statement.object, alive(rows));
    const checked = alive(rows);
    if (checked.length > 0) statement.rules?.validate?.(statement.ruleContext, checked);
    const good = alive(rows);
    if (good.length === 0) return;
    statement.transaction.limits.inDatabase(() => {
        handOver(statement, good);
        removeWithDependants(
            statement.transaction,
            statement.object,
            good.map((row) => row.id as string)
        );
    });
    for (const row of good) row.stored = true;
    statement.rules?.afterSave?.(statement.ruleContext, good);
    fireTriggers(statement.transaction, statement.object.name, 'after delete', alive(good));
    updateRollUps(statement, alive(good));
}

/** Takes up to 200 rows out of the recycle bin. There is no before trigger. Source: Apex Developer Guide, Triggers. */
export function undeleteChunk(statement: Statement, rows: readonly DmlRow[]): void {
    load(statement, rows, 'undelete');
    checkRecordAccess(statement, alive(rows));
    checkUnique(statement, alive(rows));
    const checked = alive(rows);
    if (checked.length > 0) statement.rules?.validate?.(statement.ruleContext, checked);
    const good = alive(rows);
    if (good.length === 0) return;
    statement.transaction.limits.inDatabase(() => {
        statement.org.store.undelete(
            statement.object,
            good.map((row) => row.id as string)
        );
        restoreDependants(
            statement.transaction,
            good.map((row) => row.id as string)
        );
    });
    for (const row of good) row.record = new ApexSObject(statement.object, { ...row.record.$values, IsDeleted: false });
    for (const row of good) row.stored = true;
    statement.rules?.afterSave?.(statement.ruleContext, good);
    fireTriggers(statement.transaction, statement.object.name, 'after undelete', alive(good));
    updateRollUps(statement, alive(good));
}

function load(statement: Statement, rows: readonly DmlRow[], operation: 'delete' | 'undelete'): void {
    const ids = rows.map((row) => row.input.$values['Id']).filter((id) => typeof id === 'string');
    const stored = statement.transaction.limits.inDatabase(() =>
        statement.org.store.byIds(statement.object, ids, { includeDeleted: true })
    );
    const byId = new Map(stored.map((record) => [record.$values['Id'], record]));
    for (const row of rows) {
        const id = (row.input.$values['Id'] ?? null) as string | null;
        const before = id === null ? undefined : byId.get(id);
        if (id === null) row.fail(idMissing(operation));
        else if (before === undefined)
            row.fail(
                id.startsWith(statement.object.keyPrefix ?? '')
                    ? INVALID_REFERENCE
                    : wrongRecordId(statement.object.label, id)
            );
        else if (operation === 'delete' && before.$values['IsDeleted'] === true) row.fail(IS_DELETED);
        else if (operation === 'delete' && isLockedFor(statement, id)) row.fail(IS_LOCKED);
        // Source: SOAP API, StatusCode UNDELETE_FAILED; wording assumed.
        else if (operation === 'undelete' && !isInRecycleBin(statement, before))
            row.fail(dmlError('UNDELETE_FAILED', 'Entity is not in the recycle bin'));
        if (before === undefined) continue;
        row.before = operation === 'delete' ? before : null;
        row.record = new ApexSObject(statement.object, { ...before.$values });
    }
}

const isInRecycleBin = ({ org }: Statement, record: ApexSObject): boolean =>
    record.$values['IsDeleted'] === true && !org.store.isMarked('expunged', String(record.$values['Id']));
