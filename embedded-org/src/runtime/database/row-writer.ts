import type { FieldInfo, ObjectInfo } from '../../schema/model.ts';
import { quoted } from '../../schema/storage.ts';
import { ApexDatetime } from '../values/datetime.ts';
import { exactText, toColumn } from './columns.ts';
import type { SqlValue, Statement } from './driver.ts';
import type { RowValues, Store } from './store.ts';
import type { Column, Table } from './tables.ts';

/** What inserting a row of an object always asks. */
interface ObjectShape {
    readonly isAudited: boolean;
    readonly hasOwner: boolean;
    readonly autoNumbers: readonly FieldInfo[];
    readonly nameDefaultsToId: boolean;
}

const shapes = new WeakMap<ObjectInfo, ObjectShape>();

function shapeOf(object: ObjectInfo): ObjectShape {
    let shape = shapes.get(object);
    if (shape === undefined) {
        shape = {
            isAudited: object.field('CreatedDate') !== undefined,
            hasOwner: object.field('OwnerId') !== undefined,
            autoNumbers: object.fields.filter((field) => field.autoNumber),
            nameDefaultsToId: defaultsToId(object)
        };
        shapes.set(object, shape);
    }
    return shape;
}

/** A statement for rows that name the same fields, and how to turn such a row into its parameters. */
interface WritePlan {
    readonly statement: Statement;
    readonly columns: readonly Column[];
}

/** Turns field values into INSERT and UPDATE statements, one prepared statement per set of fields. */
export class RowWriter {
    private readonly store: Store;
    private readonly plans = new Map<string, WritePlan>();
    private epoch = 0;

    constructor(store: Store) {
        this.store = store;
    }

    insert(object: ObjectInfo, rows: readonly RowValues[]): string[] {
        if (rows.length === 0) return [];
        const table = this.store.tables.of(object);
        const shape = shapeOf(object);
        const audit = this.auditValues(shape);
        const missing = rows.reduce((count, row) => (typeof row.Id === 'string' ? count : count + 1), 0);
        const newIds = missing === 0 ? [] : this.store.newIds(object, missing);
        let next = 0;
        return rows.map((given) => {
            const id = typeof given.Id === 'string' ? given.Id : newIds[next++];
            const values: Record<string, unknown> = {};
            for (const name in given) {
                const value = given[name];
                if (value === undefined || (value === null && name in audit)) continue;
                if (!this.store.tables.isLeftOut(table, name, value)) values[name] = value;
            }
            values.Id = id;
            if (given.CreatedDate && audit.LastModifiedDate !== undefined)
                values.LastModifiedDate ??= given.CreatedDate;
            if (given.CreatedById && audit.LastModifiedById !== undefined)
                values.LastModifiedById ??= given.CreatedById;
            for (const name in audit) values[name] ??= audit[name];
            for (const field of shape.autoNumbers)
                values[field.name] ??= this.autoNumber(object, field, audit.SystemModstamp as ApexDatetime);
            if (shape.nameDefaultsToId) values.Name ??= id.slice(0, 15);
            this.run('insert', table, values);
            return id;
        });
    }

    /** Values that the platform fills, by field. Source: Object Reference, System Fields. */
    private auditValues(shape: ObjectShape): Record<string, unknown> {
        const { userId, now } = this.store.auditNow();
        const values: Record<string, unknown> = { SystemModstamp: now };
        if (shape.isAudited) Object.assign(values, { CreatedDate: now, LastModifiedDate: now });
        if (shape.isAudited && userId !== null)
            Object.assign(values, { CreatedById: userId, LastModifiedById: userId });
        if (shape.hasOwner && userId !== null) values.OwnerId = userId;
        return values;
    }

    update(object: ObjectInfo, rows: readonly RowValues[]): void {
        const table = this.store.tables.of(object);
        const { userId, now } = this.store.auditNow();
        for (const given of rows) {
            const values: Record<string, unknown> = {};
            for (const name in given) if (given[name] !== undefined) values[name] = given[name];
            values.LastModifiedDate ??= now;
            values.SystemModstamp ??= values.LastModifiedDate;
            if (userId !== null) values.LastModifiedById ??= userId;
            this.run('update', table, values);
        }
    }

    setDeleted(object: ObjectInfo, ids: readonly string[], deleted: boolean): void {
        this.update(
            object,
            ids.map((Id) => ({ Id, IsDeleted: deleted }))
        );
    }

    private run(operation: 'insert' | 'update', table: Table, values: Record<string, unknown>): void {
        const plan = this.plan(operation, table, values);
        const parameters: SqlValue[] = [];
        for (const column of plan.columns) {
            const { field, kind } = column;
            if (kind === 'decimal') {
                const value = values[field.name];
                parameters.push(toColumn(kind, value), exactText(value));
            } else {
                const value = toColumn(kind, values[field.name]);
                parameters.push(value === null && kind === 'boolean' ? 0 : value);
            }
        }
        if (operation === 'update') parameters.push(values.Id as string);
        plan.statement.run(...parameters);
    }

    private plan(operation: 'insert' | 'update', table: Table, values: Record<string, unknown>): WritePlan {
        if (this.epoch !== this.store.tables.epoch) {
            this.plans.clear();
            this.epoch = this.store.tables.epoch;
        }
        const names = Object.keys(values);
        const key = `${operation} ${table.object.name} ${names.join()}`;
        let plan = this.plans.get(key);
        if (plan === undefined) {
            const columns = names
                .flatMap((name) => this.store.tables.column(table, name) ?? [])
                .filter((column) => !column.generated && (operation === 'insert' || column.name !== 'Id'));
            plan = {
                statement: this.store.statement(
                    operation === 'insert' ? insertSql(table, columns) : updateSql(table, columns)
                ),
                columns
            };
            this.plans.set(key, plan);
        }
        return plan;
    }

    /** Text of the next auto-number: `{0000}` is the number, `{YYYY}`, `{YY}`, `{MM}`, `{DD}` the date. Source: Help, "Auto-Number Display Format". */
    private autoNumber(object: ObjectInfo, field: FieldInfo, now: ApexDatetime): string {
        const number = this.store.nextNumbers(`auto:${object.name}.${field.name}`, 1);
        const date = new Date(now.ms).toISOString();
        return (field.displayFormat ?? '{0}').replace(/\{(0+|YYYY|YY|MM|DD)\}/g, (_, part: string) => {
            if (part.startsWith('0')) return String(number).padStart(part.length, '0');
            return (
                { YYYY: date.slice(0, 4), YY: date.slice(2, 4), MM: date.slice(5, 7), DD: date.slice(8, 10) }[part] ??
                ''
            );
        });
    }
}

/** A custom object's text Name that an insert leaves out becomes the record's Id. Source: Object Reference, Custom Objects, "Name". */
function defaultsToId(object: ObjectInfo): boolean {
    if (object.kind !== 'custom' && object.kind !== 'customSetting') return false;
    const name = object.field('Name');
    return name !== undefined && !name.autoNumber;
}

function columnNames(columns: readonly Column[]): string[] {
    return columns.flatMap((column) =>
        column.exactName === null ? [quoted(column.name)] : [quoted(column.name), quoted(column.exactName)]
    );
}

function insertSql(table: Table, columns: readonly Column[]): string {
    const names = columnNames(columns);
    return `INSERT INTO ${quoted(table.object.name)} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
}

function updateSql(table: Table, columns: readonly Column[]): string {
    const assignments = columnNames(columns).map((name) => `${name} = ?`);
    return `UPDATE ${quoted(table.object.name)} SET ${assignments.join(', ')} WHERE "Id" = ?`;
}
