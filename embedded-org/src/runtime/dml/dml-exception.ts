import { apexException, type ApexException, type DmlErrorDetail } from '../exceptions/index.ts';
import type { DmlError } from './outcome.ts';

/** A failed row of a statement that is to be thrown. */
export interface FailedRow {
    /** Place in the statement's list, from 0. */
    readonly index: number;
    readonly id: string | null;
    readonly errors: readonly DmlError[];
}

/**
 * The System.DmlException of a failed statement. `operation` is the word of the message: Insert, Update, Upsert, Delete, Undelete, Merge.
 * Source: platform-rules "Message convention".
 */
export function dmlException(operation: string, rows: readonly FailedRow[]): ApexException {
    const first = rows[0];
    const error = first.errors[0];
    const withId = first.id === null ? '' : ` with id ${first.id}`;
    const message = `${operation} failed. First exception on row ${String(first.index)}${withId}; first error: ${error.statusCode}, ${error.message}: [${error.fields.join(', ')}]`;
    const exception = apexException('System.DmlException', message);
    exception.$dmlErrors = rows.flatMap((row) =>
        row.errors.map((each): DmlErrorDetail => ({
            index: row.index,
            id: row.id,
            code: each.statusCode,
            message: each.message,
            fields: each.fields
        }))
    );
    return exception;
}
