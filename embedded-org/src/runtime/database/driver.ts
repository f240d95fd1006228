import BetterSqlite3 from 'better-sqlite3';

/** What SQLite stores: text, numbers, 64-bit integers, bytes, null. */
export type SqlValue = string | number | bigint | Uint8Array | null;

export interface Statement {
    run(...parameters: readonly SqlValue[]): { readonly changes: number };
    /** All rows, each an array in column order. */
    rows(parameters: readonly SqlValue[]): SqlValue[][];
    /** Rows one by one. No other statement may write while the iteration is open. */
    iterate(parameters: readonly SqlValue[]): IterableIterator<SqlValue[]>;
}

/** The few things the store needs of a database engine, so that the engine can be exchanged. */
export interface Driver {
    exec(sql: string): void;
    prepare(sql: string): Statement;
    /** Makes a deterministic scalar function known to SQL. */
    define(name: string, implementation: (...values: SqlValue[]) => SqlValue): void;
    readonly inTransaction: boolean;
    close(): void;
}

/** Milliseconds that a thread waits for the write lock of another one. */
const BUSY_TIMEOUT = 30_000;

/**
 * Opens a database file in WAL mode, so that threads read while one writes; `:memory:` opens a private one.
 * @throws Error of the engine when the file is no database.
 */
export function openDriver(path: string): Driver {
    const database = new BetterSqlite3(path, { timeout: BUSY_TIMEOUT });
    if (path !== ':memory:') {
        database.pragma('journal_mode = WAL');
        // A power failure may lose the last commits but never corrupts the file: right for an org on a laptop.
        database.pragma('synchronous = NORMAL');
    }
    database.pragma('cache_size = -65536');
    database.pragma('temp_store = MEMORY');
    return {
        exec: (sql) => {
            database.exec(sql);
        },
        prepare(sql) {
            const statement = database.prepare<SqlValue[], SqlValue[]>(sql);
            if (statement.reader) statement.raw(true);
            return {
                run: (...parameters) => statement.run(...parameters),
                rows: (parameters) => statement.all(...parameters),
                iterate: (parameters) => statement.iterate(...parameters)
            };
        },
        define: (name, implementation) => {
            database.function(
                name,
                { deterministic: true, varargs: true },
                implementation as (...values: unknown[]) => unknown
            );
        },
        get inTransaction() {
            return database.inTransaction;
        },
        close: () => {
            database.close();
        }
    };
}
