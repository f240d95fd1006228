import { isLockedFor } from './checks/locked.ts';
import { checkRecordAccess } from '../access/record-access.ts';
import { ApexSObject } from '../values/sobject.ts';
import { checkPicklists, checkRequired, checkValues } from './checks/field-values.ts';
import { normalise } from './checks/normalise.ts';
import { resolveParentReferences } from './checks/parent-references.ts';
import { checkReferences } from './checks/references.ts';
import { checkUnique } from './checks/unique.ts';
import { checkValidationRules } from './checks/validation-rules.ts';
import { writableValues } from './checks/writable.ts';
import { applyDefaults } from './defaults.ts';
import { fillFormulaFields, type RelatedRecords } from './formula-context.ts';
import { ID_ON_INSERT, idMissing, INVALID_REFERENCE, IS_DELETED, IS_LOCKED, wrongRecordId } from './messages.ts';
import { emptySummaries, updateRollUps } from './roll-ups.ts';
import type { DmlRow } from './save-row.ts';
import type { Statement } from './statement-context.ts';
import { fireTriggers } from './triggers/fire.ts';

const alive = (rows: readonly DmlRow[]): DmlRow[] => rows.filter((row) => !row.failed);

/**
 * Takes up to 200 rows through an insert or update. Rows that fail carry their errors; the others are stored.
 * Order: platform-rules J and Apex Developer Guide, Triggers and Order of Execution.
 */
export function saveChunk(statement: Statement, rows: readonly DmlRow[]): void {
    if (statement.operation === 'insert') prepareInsert(statement, rows);
    else prepareUpdate(statement, rows);
    checkRecordAccess(statement, alive(rows));
    if (statement.operation === 'insert') applyDefaults(statement, alive(rows));
    statement.rules?.defaults?.(statement.ruleContext, alive(rows));
    for (const row of alive(rows)) checkPicklists(row);
    checkReferences(statement, alive(rows));

    fireBefore(statement, alive(rows));
    for (const row of alive(rows)) recheck(statement, row);
    if (statement.hasTriggers) checkReferences(statement, alive(rows));
    checkValidationRules(statement, alive(rows));
    if (statement.operation === 'insert') reserveIds(statement, alive(rows));
    checkUnique(statement, alive(rows));
    const checked = alive(rows);
    if (checked.length > 0) statement.rules?.validate?.(statement.ruleContext, checked);

    const good = alive(rows);
    if (good.length === 0) return;
    store(statement, good);
    for (const row of good) row.stored = true;
    statement.rules?.afterSave?.(statement.ruleContext, good);
    fireAfter(statement, alive(good));
    updateRollUps(statement, alive(good));
}

function prepareInsert(statement: Statement, rows: readonly DmlRow[]): void {
    for (const row of rows) {
        if ((row.input.$values['Id'] ?? null) !== null) row.fail(ID_ON_INSERT);
        row.record = new ApexSObject(statement.object, writableValues(statement, row));
        resolveParentReferences(statement, row);
        normalise(row);
    }
}

function prepareUpdate(statement: Statement, rows: readonly DmlRow[]): void {
    const ids = rows.map((row) => row.input.$values['Id']).filter((id) => typeof id === 'string');
    const stored = statement.transaction.limits.inDatabase(() =>
        statement.org.store.byIds(statement.object, ids, { includeDeleted: true })
    );
    const byId = new Map(stored.map((record) => [record.$values['Id'], record]));
    for (const row of rows) {
        const id = (row.input.$values['Id'] ?? null) as string | null;
        if (id === null) {
            row.fail(idMissing('update'));
            continue;
        }
        const before = byId.get(id);
        if (before === undefined) {
            row.fail(
                id.startsWith(statement.object.keyPrefix ?? '')
                    ? INVALID_REFERENCE
                    : wrongRecordId(statement.object.label, id)
            );
            continue;
        }
        if (before.$values['IsDeleted'] === true) row.fail(IS_DELETED);
        if (isLockedFor(statement, id)) row.fail(IS_LOCKED);
        row.before = before;
        row.record = new ApexSObject(statement.object, {
            ...before.$values,
            ...writableValues(statement, row),
            ...statement.settings.systemValues?.get(id),
            Id: id
        });
        resolveParentReferences(statement, row);
        normalise(row);
    }
}

function recheck(statement: Statement, row: DmlRow): void {
    normalise(row);
    checkRequired(row);
    checkPicklists(row);
    checkValues(row, statement.settings.options.allowFieldTruncation);
}

function fireBefore(statement: Statement, rows: readonly DmlRow[]): void {
    const event = statement.operation === 'insert' ? 'before insert' : 'before update';
    if (rows.length === 0 || !statement.hasTriggersFor(event)) return;
    fillFormulas(statement, rows);
    fireTriggers(statement.transaction, statement.object.name, event, rows);
}

function fillFormulas(statement: Statement, rows: readonly DmlRow[]): void {
    const related: RelatedRecords = new Map();
    for (const row of rows) {
        fillFormulaFields(statement.transaction, row.record, row.before, statement.operation === 'insert', related);
        if (row.before !== null) fillFormulaFields(statement.transaction, row.before, null, false, related);
    }
}

/** Ids exist before the rows are stored, so that duplicates inside the chunk can name the row they clash with. */
function reserveIds(statement: Statement, rows: readonly DmlRow[]): void {
    const ids = statement.org.store.newIds(statement.object, rows.length);
    rows.forEach((row, index) => (row.record.$values['Id'] = ids[index]));
}

function store(statement: Statement, rows: readonly DmlRow[]): void {
    const { store: database } = statement.org;
    const isStored = (name: string): boolean => statement.object.field(name)?.formula === null;
    statement.transaction.limits.inDatabase(() => {
        if (statement.operation === 'insert') {
            database.insert(
                statement.object,
                rows.map((row) => ({
                    ...emptySummaries(statement.object),
                    ...Object.fromEntries(Object.entries(row.record.$values).filter(([name]) => isStored(name)))
                }))
            );
            return;
        }
        database.update(
            statement.object,
            rows.map((row) => ({
                Id: row.id,
                ...Object.fromEntries(
                    row
                        .changedFields()
                        .filter(isStored)
                        .map((name) => [name, row.record.$values[name]])
                )
            }))
        );
    });
}

/** After triggers see the stored record: Id, audit fields, auto-numbers and what the platform's rules made of it. */
function fireAfter(statement: Statement, rows: readonly DmlRow[]): void {
    const event = statement.operation === 'insert' ? 'after insert' : 'after update';
    if (rows.length === 0 || !statement.hasTriggersFor(event)) return;
    const fresh = statement.transaction.limits.inDatabase(() =>
        statement.org.store.byIds(
            statement.object,
            rows.map((row) => row.id as string)
        )
    );
    const byId = new Map(fresh.map((record) => [record.$values['Id'], record]));
    for (const row of rows) row.record = byId.get(row.id) ?? row.record;
    fillFormulas(statement, rows);
    fireTriggers(statement.transaction, statement.object.name, event, rows);
}
