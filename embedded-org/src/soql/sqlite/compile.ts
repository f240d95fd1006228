import type { FieldInfo, ObjectInfo } from '../../schema/model.ts';
import { isAggregated, expressionKey } from '../resolve/expressions.ts';
import type { ResolvedExpression, ResolvedQuery } from '../resolve/resolved.ts';
import { Source, SqlBuilder, type CompileOptions, type RowCondition } from './builder.ts';
import { conditionSql } from './conditions.ts';
import { comparableSql, expressionSql, outputType } from './expressions.ts';
import type { Parameter } from './parameters.ts';
import { RecordPlanner, type PlannedColumn, type RecordPlan } from './record-plan.ts';

/** A query as SQL with what is needed to run it and to read its rows. */
export interface CompiledQuery {
    readonly sql: string;
    readonly parameters: readonly Parameter[];
    /** Tables (field null) and columns that must exist. */
    readonly columns: readonly { readonly object: ObjectInfo; readonly field: FieldInfo | null }[];
    readonly conditions: readonly RowCondition[];
    readonly kind: ResolvedQuery['kind'];
    readonly plan: RecordPlan;
    /** Column with the parent's Id, in a query of children. */
    readonly parentIndex: number | null;
    /** Column with the number of rows behind an aggregate row. */
    readonly rowCountIndex: number | null;
}

/** LIMIT that leaves everything in, for an OFFSET without LIMIT. */
const NO_LIMIT = -1;

/** SQL of a whole query, or of the children of a set of parents when `parent` names the child's reference to them. */
export function compileQuery(
    query: ResolvedQuery,
    options: CompileOptions,
    parent: FieldInfo | null = null
): CompiledQuery {
    const builder = new SqlBuilder(options);
    const compiled =
        query.kind === 'records'
            ? compileRecords(query, builder, parent)
            : query.kind === 'count'
              ? compileCount(query, builder)
              : compileAggregate(query, builder);
    return {
        ...compiled,
        parameters: builder.parameters,
        columns: builder.columns,
        conditions: builder.conditions,
        kind: query.kind
    };
}

type Compiled = Pick<CompiledQuery, 'sql' | 'plan' | 'parentIndex' | 'rowCountIndex'>;

function compileRecords(query: ResolvedQuery, builder: SqlBuilder, parent: FieldInfo | null): Compiled {
    const source = new Source(query.object, builder);
    const planner = new RecordPlanner(source);
    const plan = planner.plan(query);
    if (parent !== null) builder.needs(query.object, parent);
    const parentColumn = parent === null ? null : `${source.alias}."${parent.name}"`;
    const parentIndex = parentColumn === null ? null : planner.column(parentColumn);
    // Parameters count by their place in the text, so the parts are made in the order they are written.
    const order = (): string => [...orderSql(query, source), `${source.alias}.rowid`].join(', ');
    if (parentColumn === null || query.limit === null) {
        const where = whereSql(query, source, parentColumn);
        const tail = ` ORDER BY ${order()}${parentColumn === null ? limitSql(query, builder) : ''}`;
        return {
            sql: `SELECT ${planner.list.join(', ')} FROM ${source.from}${where}${tail}`,
            plan,
            parentIndex,
            rowCountIndex: null
        };
    }
    // LIMIT of a sub-query counts per parent.
    const place = `row_number() OVER (PARTITION BY ${parentColumn} ORDER BY ${order()}) AS place`;
    const where = whereSql(query, source, parentColumn);
    const numbered = `SELECT ${planner.list.map((sql, index) => `${sql} AS c${String(index)}`).join(', ')}, ${place} FROM ${source.from}${where}`;
    const names = planner.list.map((_, index) => `c${String(index)}`).join(', ');
    const limit = builder.parameter({ kind: 'count', value: query.limit, fallback: NO_LIMIT });
    return {
        sql: `SELECT ${names} FROM (${numbered}) WHERE place <= ${limit} ORDER BY place`,
        plan,
        parentIndex,
        rowCountIndex: null
    };
}

function compileCount(query: ResolvedQuery, builder: SqlBuilder): Compiled {
    const source = new Source(query.object, builder);
    const where = whereSql(query, source, null);
    const limit = limitSql(query, builder);
    const sql =
        limit === ''
            ? `SELECT count(*) FROM ${source.from}${where}`
            : `SELECT count(*) FROM (SELECT 1 FROM ${source.from}${where}${limit})`;
    return { sql, plan: emptyPlan(query.object), parentIndex: null, rowCountIndex: null };
}

/** GROUP BY with its subtotals. ROLLUP and CUBE become one SELECT per grouping set, joined by UNION ALL. */
function compileAggregate(query: ResolvedQuery, builder: SqlBuilder): Compiled {
    const sets = groupingSets(query);
    const plan = emptyPlan(query.object);
    query.select.forEach((item) => {
        if (item.kind === 'value')
            plan.columns.push({
                index: plan.columns.length,
                name: item.name,
                type: outputType(item.expression)
            } satisfies PlannedColumn);
    });
    const rowCountIndex = plan.columns.length;
    const selects = sets.map((set) => aggregateSelect(query, set, builder));
    const order = query.orderBy.map(
        (item, index) => `o${String(index)} ${item.descending ? 'DESC' : 'ASC'} NULLS ${item.nulls.toUpperCase()}`
    );
    const names = [...plan.columns.map((_, index) => `c${String(index)}`), 'n'].join(', ');
    const orderBy = order.length === 0 ? '' : ` ORDER BY ${order.join(', ')}`;
    return {
        sql: `SELECT ${names} FROM (${selects.join(' UNION ALL ')})${orderBy}${limitSql(query, builder)}`,
        plan,
        parentIndex: null,
        rowCountIndex
    };
}

function aggregateSelect(query: ResolvedQuery, grouped: readonly ResolvedExpression[], builder: SqlBuilder): string {
    const source = new Source(query.object, builder);
    const keys = new Set(grouped.map(expressionKey));
    const isPlain = query.grouping === 'plain';
    const value = (expression: ResolvedExpression, sql: () => string): string => {
        if (expression.kind === 'grouping') return keys.has(expressionKey(expression.argument)) ? '0' : '1';
        return isPlain || isAggregated(expression) || keys.has(expressionKey(expression)) ? sql() : 'NULL';
    };
    const list = query.select.flatMap((item) =>
        item.kind === 'value' ? [value(item.expression, () => expressionSql(item.expression, source))] : []
    );
    const columns = list.map((sql, index) => `${sql} AS c${String(index)}`);
    const orders = query.orderBy.map(
        (item, index) => `${value(item.expression, () => comparableSql(item.expression, source))} AS o${String(index)}`
    );
    const where = whereSql(query, source, null);
    const groupBy =
        grouped.length === 0
            ? ''
            : ` GROUP BY ${grouped.map((expression) => expressionSql(expression, source)).join(', ')}`;
    const having = query.having === null ? '' : ` HAVING ${conditionSql(query.having, source, semiJoinSql)}`;
    return `SELECT ${[...columns, 'count(*) AS n', ...orders].join(', ')} FROM ${source.from}${where}${groupBy}${having}`;
}

/** Source: SOQL and SOSL Reference, "GROUP BY ROLLUP", "GROUP BY CUBE". */
function groupingSets(query: ResolvedQuery): (readonly ResolvedExpression[])[] {
    const all = query.groupBy;
    if (query.grouping === 'plain') return [all];
    if (query.grouping === 'rollup') return [...all.map((_, index) => all.slice(0, all.length - index)), []];
    return Array.from({ length: 2 ** all.length }, (_, mask) => all.filter((__, index) => (mask & (1 << index)) === 0));
}

/** The one column of a semi-join's sub-query. Empty references would make NOT IN unknown, so they are left out. */
function semiJoinSql(query: ResolvedQuery, outer: Source): string {
    const source = new Source(query.object, outer.builder);
    const [item] = query.select;
    const column = item.kind === 'field' ? source.raw(item.field) : 'NULL';
    const where = whereSql(query, source, null);
    return `SELECT ${column} FROM ${source.from}${where === '' ? ' WHERE' : `${where} AND`} ${column} IS NOT NULL`;
}

function whereSql(query: ResolvedQuery, source: Source, parentColumn: string | null): string {
    const { builder } = source;
    const conditions: string[] = [];
    if (parentColumn !== null)
        conditions.push(
            `${parentColumn} IN (SELECT value FROM json_each(${builder.parameter({ kind: 'parentIds' })}))`
        );
    if (query.where !== null) conditions.push(conditionSql(query.where, source, semiJoinSql));
    if (query.node.scope?.toLowerCase() === 'mine')
        conditions.push(`${source.alias}."OwnerId" = ${builder.parameter({ kind: 'runningUser' })}`);
    const access = builder.rowCondition(query.object, source.alias);
    if (access !== null) conditions.push(access);
    const softDelete = query.object.field('IsDeleted');
    if (softDelete !== undefined && !builder.options.allRows) conditions.push(`${source.alias}."IsDeleted" = 0`);
    return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
}

function orderSql(query: ResolvedQuery, source: Source): string[] {
    return query.orderBy.flatMap(({ expression, descending, nulls }) =>
        sortKeys(expression, source).map((key) => `${key} ${descending ? 'DESC' : 'ASC'} NULLS ${nulls.toUpperCase()}`)
    );
}

/** Picklists sort by the place of the value in the list; values that are not in it by their text (assumed). Source: SOQL and SOSL Reference, "ORDER BY" ("picklist sort is defined by the picklist sort determined during setup"). */
function sortKeys(expression: ResolvedExpression, source: Source): string[] {
    const value = comparableSql(expression, source);
    if (expression.kind !== 'field' || expression.field.type !== 'PICKLIST' || expression.field.picklist.length < 2)
        return [value];
    const order = JSON.stringify(expression.field.picklist.map((entry) => entry.value.toLowerCase()));
    return [`place(${value}, '${order.replaceAll("'", "''")}')`, value];
}

function limitSql(query: ResolvedQuery, builder: SqlBuilder): string {
    if (query.limit === null && query.offset === null) return '';
    const limit =
        query.limit === null
            ? String(NO_LIMIT)
            : builder.parameter({ kind: 'count', value: query.limit, fallback: NO_LIMIT });
    const offset =
        query.offset === null
            ? ''
            : ` OFFSET ${builder.parameter({ kind: 'count', value: query.offset, fallback: 0 })}`;
    return ` LIMIT ${limit}${offset}`;
}

const emptyPlan = (object: ObjectInfo): RecordPlan => ({
    object,
    idIndex: null,
    columns: [],
    parents: [],
    children: []
});
