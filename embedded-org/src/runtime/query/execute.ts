import type { ResolvedQuery } from '../../soql/resolve/resolved.ts';
import type { CompiledQuery } from '../../soql/sqlite/compile.ts';
import type { ChildrenPlan, RecordPlan } from '../../soql/sqlite/record-plan.ts';
import type { SqlValue } from '../database/driver.ts';
import { throwApex } from '../exceptions/index.ts';
import { trace } from '../trace/trace.ts';
import { ApexList } from '../values/list.ts';
import { ApexSObject } from '../values/sobject.ts';
import { apexType } from '../values/type.ts';
import { checkRights } from './check-rights.ts';
import { prepare, type Prepared } from './compiled-cache.ts';
import { recordReader } from './decode.ts';
import { formulaRun, globalsFor } from './formula-columns.ts';
import type { QueryOptions } from './options.ts';
import { parameterValue } from './parameter-values.ts';

/**
 * Runs a query.
 * @param binds values of the bind expressions by their index, as Apex values.
 * @returns the number for `SELECT COUNT()`, a list of records, or a list of AggregateResult rows.
 * @throws System.QueryException when a right is missing or a value does not fit.
 */
export function executeQuery(
    query: ResolvedQuery,
    binds: readonly unknown[],
    options: QueryOptions
): number | ApexList {
    checkRights(query, options);
    traceStart(query);
    const prepared = prepare(query, binds, options, null);
    const rows = runRows(prepared, binds, options, []);
    const { compiled } = prepared;
    if (compiled.kind === 'count') {
        options.onRows?.(1);
        trace({ kind: 'query-finished', rows: Number(rows[0][0]) });
        return Number(rows[0][0]);
    }
    trace({ kind: 'query-finished', rows: rows.length });
    if (compiled.kind === 'aggregate') return aggregateRows(query, compiled, rows, options);
    options.onRows?.(rows.length);
    return new ApexList(apexType(query.object.name), readRecords(compiled.plan, rows, binds, options));
}

/** The log counts the sub-queries of a query as its aggregations. */
function traceStart(query: ResolvedQuery): void {
    const aggregations = query.select.filter((item) => item.kind === 'children').length;
    trace({ kind: 'query-started', text: query.node.text, aggregations });
}

/** The Ids of a query's rows in its order: what a QueryLocator keeps. */
export function queryIds(query: ResolvedQuery, binds: readonly unknown[], options: QueryOptions): string[] {
    checkRights(query, options);
    if (query.kind !== 'records')
        throwApex(
            'System.QueryException',
            'A query locator takes a query that selects records, without aggregate functions.'
        );
    traceStart(query);
    const idsOnly: ResolvedQuery = { ...query, select: [] };
    const rows = runRows(prepare(idsOnly, binds, options, null), binds, options, []);
    trace({ kind: 'query-finished', rows: rows.length });
    options.onRows?.(rows.length);
    return rows.map((row) => String(row[0]));
}

/**
 * Reads the records of a query again by their Ids, in the order of the Ids; those deleted meanwhile are left out. WHERE and LIMIT
 * have been applied when the Ids were read.
 */
export function queryByIds(
    query: ResolvedQuery,
    ids: readonly string[],
    binds: readonly unknown[],
    options: QueryOptions
): ApexList {
    const idField = query.object.field('Id');
    if (idField === undefined) throw new Error(`${query.object.name} has no Id.`);
    const prepared = prepare(withoutConditions(query), binds, options, idField);
    const rows = runRows(prepared, binds, options, ids);
    const { parentIndex, plan } = prepared.compiled;
    const place = new Map(ids.map((id, index) => [id, index]));
    const ordered = [...rows].sort(
        (a, b) => (place.get(String(a[parentIndex ?? 0])) ?? 0) - (place.get(String(b[parentIndex ?? 0])) ?? 0)
    );
    return new ApexList(apexType(query.object.name), readRecords(plan, ordered, binds, options));
}

/**
 * All records of a query that has at most `size` of them, in one go; null when there are more, or there may be by its LIMIT. A loop then reads Ids
 * first, so as not to hold all records.
 */
export function fewRecords(
    query: ResolvedQuery,
    size: number,
    binds: readonly unknown[],
    options: QueryOptions
): ApexList | null {
    if (query.kind !== 'records' || (query.limit !== null && query.limit.kind !== 'literal')) return null;
    if (query.limit !== null)
        return Number(query.limit.text) <= size ? (executeQuery(query, binds, options) as ApexList) : null;
    checkRights(query, options);
    const prepared = prepare(limited(query, size + 1), binds, options, null);
    const rows = runRows(prepared, binds, options, []);
    if (rows.length > size) return null;
    traceStart(query);
    trace({ kind: 'query-finished', rows: rows.length });
    options.onRows?.(rows.length);
    const { compiled } = prepared;
    if (compiled.kind !== 'records') return null;
    return new ApexList(apexType(query.object.name), readRecords(compiled.plan, rows, binds, options));
}

const cut = new WeakMap<ResolvedQuery, ResolvedQuery>();

/** The query with a LIMIT that it does not have itself. */
function limited(query: ResolvedQuery, limit: number): ResolvedQuery {
    let short = cut.get(query);
    if (short === undefined) {
        const { span } = query.node;
        short = { ...query, limit: { kind: 'literal', span, type: 'number', text: String(limit) } };
        cut.set(query, short);
    }
    return short;
}

const stripped = new WeakMap<ResolvedQuery, ResolvedQuery>();

function withoutConditions(query: ResolvedQuery): ResolvedQuery {
    let bare = stripped.get(query);
    if (bare === undefined)
        stripped.set(query, (bare = { ...query, where: null, orderBy: [], limit: null, offset: null }));
    return bare;
}

function runRows(
    { compiled, conditions }: Prepared,
    binds: readonly unknown[],
    options: QueryOptions,
    parentIds: readonly string[]
): SqlValue[][] {
    const run = { binds, options, conditions, parentIds };
    const parameters = compiled.parameters.map((parameter) => parameterValue(parameter, run));
    const outer = { ...formulaRun };
    Object.assign(formulaRun, { globals: globalsFor(compiled.sql, options), options });
    try {
        return options.store.statement(compiled.sql).rows(parameters);
    } finally {
        Object.assign(formulaRun, outer);
    }
}

function readRecords(
    plan: RecordPlan,
    rows: readonly SqlValue[][],
    binds: readonly unknown[],
    options: QueryOptions
): ApexSObject[] {
    const read = recordReader(plan, options);
    const records = rows.map(read);
    for (const children of plan.children) attachChildren(children, records, binds, options);
    return records;
}

/** Reads the children of all records at once and hands them out by parent. */
function attachChildren(
    children: ChildrenPlan,
    parents: readonly ApexSObject[],
    binds: readonly unknown[],
    options: QueryOptions
): void {
    const type = apexType(children.query.object.name);
    const lists = new Map<string, ApexList>();
    for (const parent of parents) {
        const list = new ApexList(type, []);
        (parent.$children ??= {})[children.relationship] = list;
        lists.set(parent.$values.Id as string, list);
    }
    if (parents.length === 0) return;
    const prepared = prepare(children.query, binds, options, children.field);
    const rows = runRows(prepared, binds, options, [...lists.keys()]);
    options.onRows?.(rows.length);
    const { parentIndex, plan } = prepared.compiled;
    const records = readRecords(plan, rows, binds, options);
    records.forEach((record, index) => lists.get(String(rows[index][parentIndex ?? 0]))?.items.push(record));
}

function aggregateRows(
    query: ResolvedQuery,
    compiled: CompiledQuery,
    rows: readonly SqlValue[][],
    options: QueryOptions
): ApexList {
    const object = options.store.schema.object('AggregateResult') ?? query.object;
    const counted = compiled.rowCountIndex;
    // Grouped rows count one by one, except that of counts alone. Source: Apex Developer Guide, "Working with SOQL Aggregate Functions".
    const onlyCounts =
        query.groupBy.length === 0 &&
        query.select.every(
            (item) => item.kind === 'value' && item.expression.kind === 'aggregate' && item.expression.name === 'COUNT'
        );
    const total =
        query.grouping === 'plain' && counted !== null && !onlyCounts
            ? rows.reduce((sum, row) => sum + Number(row[counted]), 0)
            : rows.length;
    options.onRows?.(total);
    const read = recordReader({ ...compiled.plan, object }, options);
    return new ApexList(
        apexType('AggregateResult'),
        rows.map((row) => withoutQueryMark(read(row)))
    );
}

/** `get` of an alias that was not selected is another fault than a field that was not. */
function withoutQueryMark(record: ApexSObject): ApexSObject {
    record.$queried = false;
    return record;
}

/**
 * The record of a query that is assigned to one variable.
 * @throws System.QueryException unless there is exactly one. Source: Apex Developer Guide, "Using SOQL Queries That Return One Record".
 */
export function singleRow(list: ApexList): ApexSObject {
    if (list.items.length === 0) throwApex('System.QueryException', 'List has no rows for assignment to SObject');
    if (list.items.length > 1) throwApex('System.QueryException', 'List has more than 1 row for assignment to SObject');
    return list.items[0] as ApexSObject;
}
