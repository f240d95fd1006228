import { InternalError } from '../../runtime/exceptions/index.ts';

/**
 * Runs a transaction that takes the write lock only when it writes, so that whoever only reads never waits for a job's chunk. When it
 * writes and another thread was faster, SQLite refuses; then the whole transaction runs again, with the lock from the beginning.
 * Nothing of the first attempt is left: it lives in the database transaction alone.
 * Source: https://www.sqlite.org/lang_transaction.html (read transactions that are upgraded; SQLITE_BUSY_SNAPSHOT).
 */
export function withLockOnDemand<T>(run: (lock: 'write' | 'onDemand') => T): T {
    try {
        return run('onDemand');
    } catch (error) {
        if (!isBusy(error)) throw error;
        return run('write');
    }
}

function isBusy(error: unknown): boolean {
    const cause = error instanceof InternalError ? error.original : error;
    const code = (cause as { code?: unknown } | null)?.code;
    return typeof code === 'string' && code.startsWith('SQLITE_BUSY');
}
