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

/** The org's data cannot be read; the message says which file and what to do. */
export class DatabaseError extends Error {
    override readonly name = 'DatabaseError';
}

function openFile(path: string): BetterSqlite3.Database {
    try {
        const database = new BetterSqlite3(path, { timeout: BUSY_TIMEOUT });
        if (path !== ':memory:') {
            database.pragma('journal_mode = WAL');
            // A power failure may lose the last commits but never corrupts the file: right for an org on a laptop.
            database.pragma('synchronous = NORMAL');
        }
        database.pragma('cache_size = -65536');
        database.pragma('temp_store = MEMORY');
        return database;
    } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new DatabaseError(
            `The database ${path} cannot be opened: ${reason}. Delete the file, begin anew with --reset, or choose another one with --db.`
        );
    }
}

/**
 * Opens a database file in WAL mode, so that threads read while one writes; `:memory:` opens a private one.
 * @throws DatabaseError when the file is no database, is damaged or may not be read.
 */
export function openDriver(path: string): Driver {
    const database = openFile(path);
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
