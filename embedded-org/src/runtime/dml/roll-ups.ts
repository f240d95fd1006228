import type { FieldInfo, ObjectInfo, RollUpSummary } from '../../schema/model.ts';
import { columnKind, fromColumn, roundedToScale, toColumn } from '../database/columns.ts';
import type { SqlValue } from '../database/driver.ts';
import { quoted } from '../database/tables.ts';
import type { ApexTransaction } from '../transaction/apex-transaction.ts';
import { ApexSObject } from '../values/sobject.ts';
import { saveInternally } from './internal-save.ts';
import type { DmlError } from './outcome.ts';
import { rollUpColumn, rollUpKind, withFormulas } from './roll-up-columns.ts';
import { isSameValue } from './same-value.ts';
import type { DmlRow } from './save-row.ts';
import type { Statement } from './statement-context.ts';
import { hasTriggers } from './triggers/fire.ts';

interface RollUp {
    readonly parent: ObjectInfo;
    readonly field: FieldInfo;
    readonly summary: RollUpSummary;
}

const found = new WeakMap<ObjectInfo, readonly RollUp[]>();

/** Roll-up summaries that count records of `child`. */
function rollUpsOver(transaction: ApexTransaction, child: ObjectInfo): readonly RollUp[] {
    let all = found.get(child);
    if (all === undefined) {
        const parents = new Set(
            child.fields.filter((field) => field.type === 'REFERENCE').flatMap((field) => field.referenceTo)
        );
        all = [...parents].flatMap((name) => {
            const parent = transaction.org.schema.object(name);
            const over = (parent?.fields ?? []).filter(
                (field) => field.summary?.childObject.toLowerCase() === child.name.toLowerCase()
            );
            return over.map((field) => ({
                parent: parent as ObjectInfo,
                field,
                summary: field.summary as RollUpSummary
            }));
        });
        found.set(child, all);
    }
    return all;
}

/**
 * Brings the summaries of the parents, old and new, of saved or deleted rows up to date; a parent whose summary changes goes through a
 * save of its own. Source: Apex Developer Guide, Triggers and Order of Execution ("performs updates to the roll-up summary field in the parent").
 */
export function updateRollUps(statement: Statement, rows: readonly DmlRow[]): void {
    if (rows.length === 0) return;
    const changes = new Map<ObjectInfo, Map<string, Record<string, unknown>>>();
    for (const rollUp of rollUpsOver(statement.transaction, statement.object)) {
        const ids = parentIds(rollUp, rows);
        if (ids.length === 0) continue;
        const ofParent = changes.get(rollUp.parent) ?? new Map<string, Record<string, unknown>>();
        changes.set(rollUp.parent, ofParent);
        for (const [id, value] of compute(statement.transaction, statement.object, rollUp, ids)) {
            ofParent.set(id, { ...ofParent.get(id), [rollUp.field.name]: value });
        }
    }
    for (const [parent, values] of changes) {
        saveParents(statement.transaction, parent, values, (parentId, error) => {
            for (const row of rows) if (looksAt(row, parentId)) row.fail(error);
        });
    }
}

/** Summaries of a record that has no children yet: 0 for counts and sums (as {@link compute}), nothing for the others. */
export function emptySummaries(parent: ObjectInfo): Record<string, unknown> {
    const counted = parent.fields.filter(
        ({ summary }) => summary?.operation === 'count' || summary?.operation === 'sum'
    );
    return Object.fromEntries(
        counted.map((field) => [field.name, fromColumn(columnKind(field) ?? 'decimal', 0, field.scale)])
    );
}

function parentIds(rollUp: RollUp, rows: readonly DmlRow[]): string[] {
    const look = rollUp.summary.childLookup;
    const ids = rows
        .flatMap((row) => [row.record.$values[look], row.before?.$values[look]])
        .filter((id) => typeof id === 'string');
    return [...new Set(ids)];
}

const looksAt = (row: DmlRow, id: string): boolean => Object.values(row.record.$values).includes(id);

const SQL_FUNCTION: Readonly<Record<RollUpSummary['operation'], string>> = {
    count: 'count',
    sum: 'sum',
    min: 'min',
    max: 'max'
};

/** Values of one summary for the given parents; a parent without children has 0 for counts and sums, null for the others. */
function compute(
    transaction: ApexTransaction,
    child: ObjectInfo,
    rollUp: RollUp,
    ids: readonly string[]
): Map<string, unknown> {
    const { store } = transaction.org;
    const { summary, field } = rollUp;
    const table = store.tables.of(child);
    const source = summary.childField === null ? undefined : child.field(summary.childField);
    const column = source === undefined ? '*' : rollUpColumn(transaction, child, source);
    const conditions = [
        `${quoted(summary.childLookup)} IN (SELECT value FROM json_each(?))`,
        ...(table.softDelete ? ['"IsDeleted" = 0'] : [])
    ];
    const parameters: SqlValue[] = [JSON.stringify(ids)];
    for (const filter of summary.filters) conditions.push(filterCondition(transaction, child, filter, parameters));
    const sql = `SELECT ${quoted(summary.childLookup)}, ${SQL_FUNCTION[summary.operation]}(${column}) FROM ${quoted(child.name)} WHERE ${conditions.join(' AND ')} GROUP BY 1`;
    const rows = withFormulas(transaction, () =>
        transaction.limits.inDatabase(() => store.statement(sql).rows(parameters))
    );
    const kind = columnKind(field) ?? 'decimal';
    const none = summary.operation === 'count' || summary.operation === 'sum' ? fromColumn(kind, 0, field.scale) : null;
    const values = new Map<string, unknown>(ids.map((id) => [id, none]));
    for (const [id, value] of rows)
        values.set(String(id), roundedToScale(fromColumn(kind, value, field.scale), field.scale));
    return values;
}

const COMPARISONS: Readonly<Record<string, string>> = {
    equals: '=',
    notEqual: '<>',
    lessThan: '<',
    lessOrEqual: '<=',
    greaterThan: '>',
    greaterOrEqual: '>='
};

/** One filter of a summary, as metadata writes it; `value` may list several values separated by commas. Source: Metadata API, CustomField, summaryFilterItems. */
function filterCondition(
    transaction: ApexTransaction,
    child: ObjectInfo,
    filter: RollUpSummary['filters'][number],
    parameters: SqlValue[]
): string {
    const field = child.field(filter.field.split('.').pop() ?? filter.field);
    const operator = COMPARISONS[filter.operation];
    if (field === undefined || operator === undefined)
        throw new Error(`A roll-up filter on ${child.name}.${filter.field} (${filter.operation}) cannot be computed.`);
    const kind = rollUpKind(field);
    const values = filter.value.split(',').map((part) => part.trim());
    const stored = rollUpColumn(transaction, child, field);
    const column = kind === 'text' ? `fold(${stored})` : stored;
    const parts = values.map((value) => {
        parameters.push(filterValue(kind, value));
        return `${column} ${operator} ?`;
    });
    return `(${parts.join(filter.operation === 'notEqual' ? ' AND ' : ' OR ')})`;
}

function filterValue(kind: string, value: string): SqlValue {
    if (kind === 'boolean') return /^(true|1)$/i.test(value) ? 1 : 0;
    if (kind === 'decimal' || kind === 'integer' || kind === 'long') return Number(value);
    return kind === 'text' ? value.toLowerCase() : toColumn('id', value);
}

/** Saves the parents whose summaries changed; a parent that cannot be saved fails the rows that caused it. */
function saveParents(
    transaction: ApexTransaction,
    parent: ObjectInfo,
    values: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
    fail: (parentId: string, error: DmlError) => void
): void {
    const stored = transaction.org.store.byIds(parent, [...values.keys()]);
    const changed = stored.filter((record) =>
        Object.entries(values.get(String(record.$values['Id'])) ?? {}).some(
            ([name, value]) => !isSameValue(record.$values[name], value)
        )
    );
    if (changed.length === 0) return;
    const ids = changed.map((record) => String(record.$values['Id']));
    const isPlain =
        !hasTriggers(transaction, parent.name) &&
        !parent.validationRules.some((rule) => rule.active) &&
        rollUpsOver(transaction, parent).length === 0;
    if (isPlain) {
        transaction.limits.inDatabase(() => {
            transaction.org.store.update(
                parent,
                ids.map((Id) => ({ ...values.get(Id), Id }))
            );
        });
        return;
    }
    const records = ids.map((Id) => new ApexSObject(parent, { Id }));
    const outcomes = saveInternally(transaction, parent, 'update', records, { systemValues: values });
    outcomes.forEach((outcome, index) => {
        for (const error of outcome.errors) fail(ids[index], error);
    });
}
