import type { FieldInfo, ObjectInfo } from '../../schema/model.ts';
import { columnKind, exactColumn, quoted, valueKind, type ColumnKind } from '../../schema/storage.ts';
import { formulaFunction, formulaPaths, formulaRun } from '../query/formula-columns.ts';
import { surroundings } from '../transaction/query-options.ts';
import type { ApexTransaction } from '../transaction/apex-transaction.ts';

/**
 * SQL of what a roll-up summary counts or filters by: a column of the child, or a formula field computed from its columns. A formula that
 * reads other records cannot be rolled up (Salesforce Help, "Roll-Up Summary Field": no cross-object formulas, and none that change with the day or the user).
 * @throws Error for such a formula, and for one that cannot be read.
 */
export function rollUpColumn(transaction: ApexTransaction, child: ObjectInfo, field: FieldInfo): string {
    if (columnKind(field) !== null) return quoted(field.name);
    const { store, schema } = transaction.org;
    const paths = formulaPaths(schema, child, field, store.formulaGlobals);
    const inputs = (paths ?? []).map((path) => (path.length === 1 ? child.field(path[0]) : undefined));
    if (paths === null || !inputs.every((input) => input !== undefined))
        throw new Error(`The formula ${child.name}.${field.name} cannot be rolled up.`);
    const name = `${child.name}.${field.name}`;
    if (!store.formulas.has(name)) store.formulas.set(name, formulaFunction(schema, child, field));
    return `formula('${name}'${inputs.map((input) => `, ${exactly(input)}`).join('')})`;
}

/** How a value of the field, stored or computed, stands in SQL. */
export const rollUpKind = (field: FieldInfo): ColumnKind => columnKind(field) ?? valueKind(field);

/** Runs a query whose formulas see the transaction's time and user. */
export function withFormulas<T>(transaction: ApexTransaction, run: () => T): T {
    const outer = { ...formulaRun };
    Object.assign(formulaRun, { options: surroundings(transaction) });
    try {
        return run();
    } finally {
        Object.assign(formulaRun, outer);
    }
}

const exactly = (field: FieldInfo): string =>
    columnKind(field) === 'decimal'
        ? `coalesce(${quoted(exactColumn(field.name))}, ${quoted(field.name)})`
        : quoted(field.name);
