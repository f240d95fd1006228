import type { ObjectInfo, Schema } from '../../schema/model.ts';
import { isFolded, quoted } from '../../schema/storage.ts';
import { ApexDatetime } from '../values/datetime.ts';
import { ApexSObject } from '../values/sobject.ts';
import { fromColumn, toColumn } from './columns.ts';
import { comparable, jsonValue } from './comparable.ts';
import { openDriver, type Driver, type SqlValue, type Statement } from './driver.ts';
import { defineFunctions, type FormulaFunction } from './functions.ts';
import { recordId } from './ids.ts';
import { RowWriter } from './row-writer.ts';
import { Tables, type Column, type Table } from './tables.ts';

/** Field values of one row by canonical API name, as Apex values. */
export type RowValues = Readonly<Record<string, unknown>>;

/** Who writes, and when: for CreatedById, LastModifiedDate and the like. */
export interface AuditSource {
    userId(): string | null;
    /** Epoch milliseconds. */
    now(): number;
}

const SYSTEM_AUDIT: AuditSource = { userId: () => null, now: Date.now };

/** What a row can be besides what its fields say. */
type Mark = 'expunged' | 'locked';

/**
 * Records of one org in one SQLite database. Works below triggers, rules, limits and access checks; knows nothing of them.
 * One transaction at a time per thread; threads share a file, and the one that writes holds the write lock from `begin`.
 */
export class Store {
    readonly schema: Schema;
    /** For private tables of the runtime (jobs, outbox): names begin with an underscore, which no object's name does. */
    readonly driver: Driver;
    readonly tables: Tables;
    /** How formula fields are computed in queries, by `Object.Field`; filled when a query first names one. */
    readonly formulas = new Map<string, FormulaFunction>();
    /** Paths of the globals that those formulas name, by path in lower case. */
    readonly formulaGlobals = new Map<string, readonly string[]>();
    audit: AuditSource = SYSTEM_AUDIT;
    private readonly statements = new Map<string, Statement>();
    private readonly marks: { name: string; mark: number }[] = [];
    private readonly writer: RowWriter;

    constructor(schema: Schema, driver: Driver) {
        this.schema = schema;
        this.driver = driver;
        defineFunctions(driver, this.formulas);
        driver.exec(
            'CREATE TABLE IF NOT EXISTS "_sequence" ("name" TEXT PRIMARY KEY, "value" INTEGER NOT NULL) WITHOUT ROWID'
        );
        driver.exec(
            'CREATE TABLE IF NOT EXISTS "_mark" ("kind" TEXT NOT NULL, "id" TEXT NOT NULL, PRIMARY KEY ("kind", "id")) WITHOUT ROWID'
        );
        this.tables = new Tables(driver);
        this.writer = new RowWriter(this);
    }

    // ---- transactions ----

    /**
     * Begins a transaction and takes the write lock. `onDemand` leaves the lock until something is written: readers then never wait,
     * but a writer fails with SQLITE_BUSY when another thread has written meanwhile, and must begin anew with the lock.
     */
    begin(lock: 'write' | 'onDemand' = 'write'): void {
        this.driver.exec(lock === 'write' ? 'BEGIN IMMEDIATE' : 'BEGIN DEFERRED');
        this.marks.length = 0;
    }

    commit(): void {
        this.driver.exec('COMMIT');
        this.tables.keepAll();
    }

    /** Undoes everything since `begin`; harmless when the engine has already rolled back (disk full). */
    rollback(): void {
        if (this.driver.inTransaction) this.driver.exec('ROLLBACK');
        this.tables.forgetSince(0);
    }

    savepoint(name: string): void {
        this.statement(`SAVEPOINT ${quoted(name)}`).run();
        this.marks.push({ name, mark: this.tables.mark });
    }

    /** Undoes everything since the savepoint, which stays. */
    rollbackTo(name: string): void {
        this.driver.exec(`ROLLBACK TO ${quoted(name)}`);
        const place = this.marks.findLastIndex((mark) => mark.name === name);
        this.tables.forgetSince(this.marks[place]?.mark ?? 0);
        this.marks.length = place + 1;
    }

    release(name: string): void {
        this.statement(`RELEASE ${quoted(name)}`).run();
        const place = this.marks.findLastIndex((mark) => mark.name === name);
        if (place >= 0) this.marks.length = place;
    }

    close(): void {
        this.driver.close();
    }

    // ---- writing ----

    /**
     * Stores new rows. Id, owner, audit fields and auto-numbers are filled unless given.
     * @returns the Ids in the order of the rows.
     */
    insert(object: ObjectInfo, rows: readonly RowValues[]): string[] {
        return this.writer.insert(object, rows);
    }

    /** Changes rows by their `Id`; fields that a row does not name stay. LastModified fields are set unless given. */
    update(object: ObjectInfo, rows: readonly RowValues[]): void {
        this.writer.update(object, rows);
    }

    /** Names the user as maker and last changer of all rows of the object that have none: those made before there were users. */
    sign(object: ObjectInfo, userId: string): void {
        if (object.field('CreatedById') === undefined || object.field('LastModifiedById') === undefined) return;
        this.tables.of(object);
        this.statement(
            `UPDATE ${quoted(object.name)} SET "CreatedById" = ?, "LastModifiedById" = ? WHERE "CreatedById" IS NULL`
        ).run(userId, userId);
    }

    /** Puts rows into the recycle bin; objects without one lose them for good. */
    remove(object: ObjectInfo, ids: readonly string[]): void {
        if (object.field('IsDeleted') === undefined) this.purge(object, ids);
        else this.writer.setDeleted(object, ids, true);
    }

    /** Takes rows out of the recycle bin. */
    undelete(object: ObjectInfo, ids: readonly string[]): void {
        this.writer.setDeleted(object, ids, false);
    }

    /**
     * Marks rows: `expunged` from the recycle bin, where queries of all rows still find them but nothing brings them back, or `locked` by approval.
     * Sources: SOAP API Developer Guide, emptyRecycleBin() ("they can be queried using queryAll() for some time"); Apex Reference, Approval.lock.
     */
    mark(kind: Mark, ids: readonly string[]): void {
        this.statement('INSERT OR IGNORE INTO "_mark" SELECT ?, value FROM json_each(?)').run(
            kind,
            JSON.stringify(ids)
        );
    }

    unmark(kind: Mark, ids: readonly string[]): void {
        this.statement('DELETE FROM "_mark" WHERE "kind" = ? AND "id" IN (SELECT value FROM json_each(?))').run(
            kind,
            JSON.stringify(ids)
        );
    }

    isMarked(kind: Mark, id: string): boolean {
        return this.statement('SELECT 1 FROM "_mark" WHERE "kind" = ? AND "id" = ?').rows([kind, id]).length > 0;
    }

    /** Whether any row has the mark: spares the look at each. */
    hasMarks(kind: Mark): boolean {
        return this.statement('SELECT 1 FROM "_mark" WHERE "kind" = ? LIMIT 1').rows([kind]).length > 0;
    }

    /** Deletes rows for good. */
    purge(object: ObjectInfo, ids: readonly string[]): void {
        this.tables.of(object);
        this.statement(`DELETE FROM ${quoted(object.name)} WHERE "Id" IN (SELECT value FROM json_each(?))`).run(
            JSON.stringify(ids)
        );
    }

    // ---- reading ----

    /** The rows of these Ids in the order of the Ids, with all stored fields; unknown and deleted ones are left out. */
    byIds(object: ObjectInfo, ids: readonly string[], options: { includeDeleted?: boolean } = {}): ApexSObject[] {
        const found = this.select(
            object,
            '"Id" IN (SELECT value FROM json_each(?))',
            [JSON.stringify(ids)],
            options.includeDeleted ?? false
        );
        const byId = new Map(found.map((row) => [row.$values.Id as string, row]));
        return ids.flatMap((id) => byId.get(id) ?? []);
    }

    /** Rows whose field has one of these values, text compared without regard to letter case; deleted ones are left out. */
    find(object: ObjectInfo, fieldName: string, values: readonly unknown[]): ApexSObject[] {
        if (values.length === 0) return [];
        const table = this.tables.of(object);
        const column = this.columnOf(table, fieldName);
        const list = JSON.stringify(values.filter((value) => value !== null).map((value) => jsonValue(column, value)));
        const condition = values.includes(null)
            ? `(${comparable(column)} IN (SELECT value FROM json_each(?)) OR ${quoted(column.name)} IS NULL)`
            : `${comparable(column)} IN (SELECT value FROM json_each(?))`;
        return this.select(object, condition, [list], false);
    }

    /** All rows that are not deleted, in the order they were stored. For small tables. */
    all(object: ObjectInfo): ApexSObject[] {
        return this.select(object, '1', [], false);
    }

    /** Number of rows whose fields equal these values (null: empty); deleted ones are left out. */
    count(object: ObjectInfo, where: RowValues): number {
        const table = this.tables.of(object);
        const conditions: string[] = table.softDelete ? ['"IsDeleted" = 0'] : [];
        const parameters: SqlValue[] = [];
        for (const [name, value] of Object.entries(where)) {
            const column = this.columnOf(table, name);
            if (value === null) {
                conditions.push(`${quoted(column.name)} IS NULL`);
                continue;
            }
            conditions.push(`${comparable(column)} = ?`);
            const stored = toColumn(column.kind, value);
            parameters.push(isFolded(column.field) && typeof stored === 'string' ? stored.toLowerCase() : stored);
        }
        const where_ = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
        return Number(
            this.statement(`SELECT count(*) FROM ${quoted(object.name)}${where_}`).rows(parameters)[0]?.[0] ?? 0
        );
    }

    /** Reserves `count` numbers of a sequence and returns the first; sequences begin at 1. */
    nextNumbers(sequence: string, count: number): number {
        const sql =
            'INSERT INTO "_sequence" VALUES (?, ?) ON CONFLICT DO UPDATE SET "value" = "value" + excluded."value" RETURNING "value"';
        return Number(this.statement(sql).rows([sequence, count])[0]?.[0]) - count + 1;
    }

    /** Ids for `count` new records of an object. */
    newIds(object: ObjectInfo, count: number): string[] {
        const prefix = object.keyPrefix ?? '000';
        const first = this.nextNumbers(`id:${prefix}`, count);
        return Array.from({ length: count }, (_, i) => recordId(prefix, first + i));
    }

    /** A prepared statement, kept by its text. */
    statement(sql: string): Statement {
        let statement = this.statements.get(sql);
        if (statement === undefined) {
            statement = this.driver.prepare(sql);
            this.statements.set(sql, statement);
        }
        return statement;
    }

    /** Audit values of a row written now. */
    auditNow(): { userId: string | null; now: ApexDatetime } {
        return { userId: this.audit.userId(), now: new ApexDatetime(this.audit.now()) };
    }

    private select(
        object: ObjectInfo,
        condition: string,
        parameters: readonly SqlValue[],
        includeDeleted: boolean
    ): ApexSObject[] {
        const table = this.tables.of(object);
        const columns = [...table.columns.values()];
        const live = table.softDelete && !includeDeleted ? ' AND "IsDeleted" = 0' : '';
        const list = columns
            .map((column) =>
                column.exactName === null
                    ? quoted(column.name)
                    : `coalesce(${quoted(column.exactName)}, ${quoted(column.name)})`
            )
            .join(', ');
        const rows = this.statement(`SELECT ${list} FROM ${quoted(object.name)} WHERE ${condition}${live}`).rows(
            parameters
        );
        return rows.map((row) => {
            const values: Record<string, unknown> = {};
            for (let i = 0; i < columns.length; i++) {
                const stored = row[i];
                if (stored !== null)
                    values[columns[i].field.name] = fromColumn(columns[i].kind, stored, columns[i].field.scale);
            }
            return new ApexSObject(object, values);
        });
    }

    private columnOf(table: Table, fieldName: string): Column {
        const column = this.tables.column(table, fieldName);
        if (column === undefined) throw new Error(`${table.object.name} stores no field ${fieldName}.`);
        return column;
    }
}

/**
 * Opens the store of an org.
 * @param path database file, or `:memory:`.
 */
export function openStore(schema: Schema, path: string): Store {
    return new Store(schema, openDriver(path));
}
