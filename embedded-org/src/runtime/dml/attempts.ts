import { CHUNK_SIZE } from '../limits/rows.ts';
import { deleteChunk, undeleteChunk } from './delete-chunk.ts';
import { TOO_MANY_RETRIES } from './messages.ts';
import { saveChunk } from './save-chunk.ts';
import type { DmlRow } from './save-row.ts';
import type { Statement } from './statement-context.ts';

const CHUNK_STEPS = { insert: saveChunk, update: saveChunk, delete: deleteChunk, undelete: undeleteChunk } as const;
const MAXIMUM_ATTEMPTS = 3;

/**
 * Runs the rows of a statement in chunks. With `allOrNone` the first chunk with an error ends it: the caller undoes everything.
 * Otherwise a chunk with errors is undone and run again without its failed rows, as long as anything depends on it: triggers fire again
 * for the good rows. Source: Apex Developer Guide, Bulk DML Exception Handling.
 */
export function runInChunks(statement: Statement, rows: readonly DmlRow[]): void {
    for (let start = 0; start < rows.length; start += CHUNK_SIZE) {
        const chunk = rows.slice(start, start + CHUNK_SIZE);
        if (!statement.settings.allOrNone) {
            runPartially(statement, chunk);
            continue;
        }
        const open = chunk.filter((row) => !row.failed);
        CHUNK_STEPS[statement.operation](statement, open);
        if (chunk.some((row) => row.failed)) return;
    }
}

function runPartially(statement: Statement, chunk: readonly DmlRow[]): void {
    const { savepoints, limits } = statement.transaction;
    const before = limits.snapshot();
    for (let attempt = 1; ; attempt++) {
        const open = chunk.filter((row) => !row.failed);
        if (open.length === 0) return;
        const mark = savepoints.set();
        for (const row of open) row.stored = false;
        CHUNK_STEPS[statement.operation](statement, open);
        // Without triggers the good rows of a chunk know nothing of the failed ones, unless those had been stored already.
        const again = open.some((row) => row.failed && (statement.hasTriggers || row.stored));
        if (!again) {
            savepoints.release(mark);
            return;
        }
        savepoints.rollback(mark);
        savepoints.release(mark);
        if (attempt === MAXIMUM_ATTEMPTS) {
            for (const row of open) if (!row.failed) row.fail(TOO_MANY_RETRIES);
            return;
        }
        limits.restore(before);
    }
}
