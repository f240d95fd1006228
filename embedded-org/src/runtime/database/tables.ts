import type { FieldInfo, ObjectInfo } from '../../schema/model.ts';
import { columnKind, exactColumn, isFolded, isGenerated, quoted, type ColumnKind } from '../../schema/storage.ts';

export { quoted };
import type { Driver } from './driver.ts';

/** One stored field. */
export interface Column {
    readonly field: FieldInfo;
    readonly name: string;
    readonly kind: ColumnKind;
    /** Column of the exact text of decimals. */
    readonly exactName: string | null;
    /** Computed by the database from other columns (a person's Name). */
    readonly generated: boolean;
}

export interface Table {
    readonly object: ObjectInfo;
    /** Columns that exist in the database, by canonical field name. */
    readonly columns: Map<string, Column>;
    readonly softDelete: boolean;
}

/** Families of hundreds of flags that most rows never set: their columns are made when a row or query first names them. */
const ON_DEMAND = /^(Maximum)?Permissions[A-Z]|^Options[A-Z]|^Preferences[A-Z]/;
/** References that nearly every row shares, so that an index on them would only cost. */
const NOT_INDEXED = new Set(['CreatedById', 'LastModifiedById', 'RecordTypeId']);

/**
 * Makes tables and columns when they are first needed. SQLite undoes definitions together with the transaction or savepoint they were
 * made in, so each is remembered with the savepoint depth and forgotten by {@link Tables.forgetSince}.
 */
export class Tables {
    private readonly driver: Driver;
    private readonly tables = new Map<string, Table>();
    private readonly made: { table: string; column: string | null }[] = [];
    /** Grows whenever definitions were undone, so that holders of prepared plans ensure their columns again. */
    epoch = 0;
    /** Fills tables whose rows are derived from the describe data, when they are first used on this thread. By object name. */
    readonly fillers = new Map<string, () => void>();

    constructor(driver: Driver) {
        this.driver = driver;
    }

    /** The object's table; made or completed when it is not what the describe data says. */
    of(object: ObjectInfo): Table {
        const known = this.tables.get(object.name);
        if (known !== undefined) return known;
        const table: Table = { object, columns: new Map(), softDelete: object.field('IsDeleted') !== undefined };
        const existing = this.existing(object);
        const wanted = object.fields
            .flatMap((field) => columnOf(object, field) ?? [])
            .filter((column) => existing.has(column.name) || !ON_DEMAND.test(column.name));
        if (existing.size === 0) {
            const definitions = wanted.flatMap((column) => definitionsOf(column, object));
            this.driver.exec(`CREATE TABLE IF NOT EXISTS ${quoted(object.name)} (${definitions.join(', ')})`);
            for (const column of wanted) this.indexColumn(object, column);
            this.made.push({ table: object.name, column: null });
        } else {
            for (const column of wanted) if (!existing.has(column.name)) this.addColumn(object, column);
        }
        for (const column of wanted) table.columns.set(column.field.name, column);
        this.tables.set(object.name, table);
        this.fillers.get(object.name)?.();
        return table;
    }

    /** The column of a stored field, made when it is not there yet; undefined when the field is not stored. */
    column(table: Table, fieldName: string): Column | undefined {
        const known = table.columns.get(fieldName);
        if (known !== undefined) return known;
        const field = table.object.field(fieldName);
        if (field === undefined) return undefined;
        if (field.name !== fieldName) return this.column(table, field.name);
        const column = columnOf(table.object, field);
        if (column === null) return undefined;
        // Another connection may have made it since this one looked.
        if (!this.existing(table.object).has(column.name)) {
            this.addColumn(table.object, column);
            this.made.push({ table: table.object.name, column: fieldName });
        }
        table.columns.set(fieldName, column);
        return column;
    }

    /**
     * True for a flag without a column whose new row leaves it at its default: the column says the same, whoever makes it. Not for changes
     * of a row: another thread may have made the column and set the flag.
     */
    isLeftOut(table: Table, fieldName: string, value: unknown): boolean {
        return (value === false || value === null) && ON_DEMAND.test(fieldName) && !table.columns.has(fieldName);
    }

    /** Mark to hand to {@link forgetSince}. */
    get mark(): number {
        return this.made.length;
    }

    /** Forgets what was defined since `mark`, because the database has undone it. */
    forgetSince(mark: number): void {
        if (this.made.length === mark) return;
        for (const { table, column } of this.made.splice(mark)) {
            if (column === null) this.tables.delete(table);
            else this.tables.get(table)?.columns.delete(column);
        }
        this.epoch++;
    }

    /** The definitions are there for good: the transaction was committed. */
    keepAll(): void {
        this.made.length = 0;
    }

    /** Names of the columns that the object's table has in the database; none when there is no such table. */
    private existing(object: ObjectInfo): ReadonlySet<string> {
        const rows = this.driver.prepare('SELECT name FROM pragma_table_xinfo(?)').rows([object.name]);
        return new Set(rows.map((row) => String(row[0])));
    }

    private addColumn(object: ObjectInfo, column: Column): void {
        for (const definition of definitionsOf(column, object))
            this.driver.exec(`ALTER TABLE ${quoted(object.name)} ADD COLUMN ${definition}`);
        this.indexColumn(object, column);
    }

    private indexColumn(object: ObjectInfo, column: Column): void {
        const expression = indexExpression(column);
        if (expression === null) return;
        // Most references are empty on most rows: partial indexes leave those out. A folded column would have to be folded once more for that.
        const condition = column.kind === 'id' ? ` WHERE ${expression} IS NOT NULL` : '';
        this.driver.exec(
            `CREATE INDEX IF NOT EXISTS ${quoted(`${object.name}.${column.name}`)} ON ${quoted(object.name)} (${expression})${condition}`
        );
    }
}

function columnOf(object: ObjectInfo, field: FieldInfo): Column | null {
    const kind = columnKind(field);
    if (kind === null) return null;
    return {
        field,
        name: field.name,
        kind,
        exactName: kind === 'decimal' ? exactColumn(field.name) : null,
        generated: isGenerated(object, field)
    };
}

function definitionsOf(column: Column, object: ObjectInfo): string[] {
    const name = quoted(column.name);
    if (column.name === 'Id') return [`"Id" TEXT PRIMARY KEY NOT NULL`];
    if (column.generated) {
        const parts = (column.field.compoundOf ?? []).map((part) => `coalesce(${quoted(part)} || ' ', '')`);
        return [`${name} TEXT GENERATED ALWAYS AS (nullif(trim(${parts.join(' || ')}), '')) VIRTUAL`];
    }
    switch (column.kind) {
        case 'boolean':
            return [`${name} INTEGER NOT NULL DEFAULT 0`];
        case 'decimal':
            return [`${name} REAL`, `${quoted(exactColumn(column.name))} TEXT`];
        case 'integer':
        case 'long':
        case 'date':
        case 'datetime':
        case 'time':
            return [`${name} INTEGER`];
        case 'blob':
            return [`${name} BLOB`];
        default:
            return [object.kind === 'aggregate' ? name : `${name} TEXT`];
    }
}

/** Text is indexed in folded form, since SOQL compares it without regard to letter case. */
function indexExpression(column: Column): string | null {
    const { field } = column;
    if (field.type === 'REFERENCE') return NOT_INDEXED.has(field.name) ? null : quoted(column.name);
    const wanted =
        field.unique ||
        field.externalId ||
        (field.idLookup && field.type !== 'ID') ||
        field.nameField ||
        field.type === 'EMAIL' ||
        field.name === 'DeveloperName';
    if (!wanted || column.kind === 'blob') return null;
    return isFolded(field) ? `fold(${quoted(column.name)})` : quoted(column.name);
}
