import type { FieldInfo } from '../../schema/model.ts';
import type { ResolvedQuery } from '../../soql/resolve/resolved.ts';
import { CompileError, type CompileOptions, type RowCondition } from '../../soql/sqlite/builder.ts';
import { compileQuery, type CompiledQuery } from '../../soql/sqlite/compile.ts';
import type { Store } from '../database/store.ts';
import { throwApex } from '../exceptions/index.ts';
import { shapeOfBind } from './bind-values.ts';
import { formulaFunction, formulaPaths } from './formula-columns.ts';
import type { QueryOptions } from './options.ts';

interface Entry {
    readonly compiled: CompiledQuery;
    /** Record-access conditions it was compiled with: what was asked, and the SQL of the answer. */
    readonly asked: readonly {
        readonly object: Parameters<CompileOptions['rowCondition']>[0];
        readonly alias: string;
        readonly sql: string | null;
    }[];
    /** {@link Store.tables} epoch for which the columns are known to exist. */
    epoch: number;
}

/** A compiled query with the conditions of this run. */
export interface Prepared {
    readonly compiled: CompiledQuery;
    readonly conditions: readonly RowCondition[];
}

const cache = new WeakMap<ResolvedQuery, Map<string, Entry>>();

/** The SQL of a query for these binds and options; compiled once per shape of the binds and kind of record access. */
export function prepare(
    query: ResolvedQuery,
    binds: readonly unknown[],
    options: QueryOptions,
    parent: FieldInfo | null
): Prepared {
    const allRows = options.allRows === true || query.node.allRows;
    const shapes = binds.map(shapeOfBind);
    const key = `${shapes.join()} ${String(allRows)} ${parent?.name ?? ''} ${options.restrictRows === null ? 'all' : 'own'}`;
    let entries = cache.get(query);
    if (entries === undefined) cache.set(query, (entries = new Map<string, Entry>()));
    const known = entries.get(key);
    const conditions = known === undefined ? null : conditionsAgain(known, options);
    if (known !== undefined && conditions !== null) {
        ensureColumns(known, options.store);
        return { compiled: known.compiled, conditions };
    }
    const entry = compile(query, shapes, allRows, options, parent);
    entries.set(key, entry);
    ensureColumns(entry, options.store);
    return { compiled: entry.compiled, conditions: entry.compiled.conditions };
}

function compile(
    query: ResolvedQuery,
    shapes: CompileOptions['shapes'],
    allRows: boolean,
    options: QueryOptions,
    parent: FieldInfo | null
): Entry {
    const { store, restrictRows } = options;
    const asked: { object: Parameters<CompileOptions['rowCondition']>[0]; alias: string; sql: string | null }[] = [];
    try {
        const compiled = compileQuery(
            query,
            {
                schema: store.schema,
                shapes,
                allRows,
                rowCondition(object, alias) {
                    const condition = restrictRows?.rowCondition(object, alias) ?? null;
                    asked.push({ object, alias, sql: condition?.sql ?? null });
                    return condition;
                },
                formulaPaths(object, field) {
                    const paths = formulaPaths(store.schema, object, field, store.formulaGlobals);
                    const name = `${object.name}.${field.name}`;
                    if (paths !== null && !store.formulas.has(name))
                        store.formulas.set(name, formulaFunction(store.schema, object, field));
                    return paths;
                }
            },
            parent
        );
        return { compiled, asked, epoch: -1 };
    } catch (error) {
        if (error instanceof CompileError) throwApex('System.QueryException', error.message);
        throw error;
    }
}

/** The conditions asked again, since their parameters change with the user; null when their SQL is another one now. */
function conditionsAgain(entry: Entry, { restrictRows }: QueryOptions): readonly RowCondition[] | null {
    const conditions: RowCondition[] = [];
    for (const { object, alias, sql } of entry.asked) {
        const condition = restrictRows?.rowCondition(object, alias) ?? null;
        if ((condition?.sql ?? null) !== sql) return null;
        if (condition !== null) conditions.push(condition);
    }
    return conditions;
}

function ensureColumns(entry: Entry, store: Store): void {
    if (entry.epoch === store.tables.epoch) return;
    for (const { object, field } of entry.compiled.columns) {
        const table = store.tables.of(object);
        if (field !== null) store.tables.column(table, field.name);
    }
    entry.epoch = store.tables.epoch;
}
