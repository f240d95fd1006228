import { dmlException } from './dml-exception.ts';
import { dmlError } from './outcome.ts';
import type { DmlRow } from './save-row.ts';
import type { Statement } from './statement-context.ts';
import { laneOf, type MixedDmlRow } from '../transaction/mixed-dml.ts';
import { isSameValue } from './same-value.ts';
import type { ApexSObject } from '../values/sobject.ts';

/**
 * Refuses rows that would mix setup and ordinary objects in this transaction. Always on. Source: platform-rules B1, B2.
 * With partial success the switch `mixedDmlThrowsInPartialMode` decides between an exception and row errors (unproven there).
 */
export function checkMixedDml(statement: Statement, rows: readonly DmlRow[]): void {
    const strict = (): boolean => statement.org.switches['strictSetupPairs'] === true;
    const stored = storedUsers(statement, rows);
    for (const row of rows) {
        const lane = laneOf(statement.object.name, statement.operation, asGiven(row, stored));
        const message =
            lane === null ? null : statement.transaction.mixedDml.conflict(statement.object.name, lane, strict);
        if (message === null) continue;
        const error = dmlError('MIXED_DML_OPERATION', message);
        const throws = statement.settings.allOrNone || statement.org.switches['mixedDmlThrowsInPartialMode'] === true;
        if (throws)
            throw dmlException(wordOf(statement.operation), [
                { index: row.index, id: (row.input.$values['Id'] ?? null) as string | null, errors: [error] }
            ]);
        row.fail(error);
    }
}

/** Remembers what the statement has written; rows that failed count for nothing. */
export function recordMixedDml(statement: Statement, rows: readonly DmlRow[]): void {
    for (const row of rows) {
        if (row.failed) continue;
        const lane = laneOf(statement.object.name, statement.operation, asWritten(row));
        if (lane === null) continue;
        statement.transaction.mixedDml.record(statement.object.name, lane);
        if (statement.object.name !== 'User') return;
    }
}

const wordOf = (operation: string): string => operation.charAt(0).toUpperCase() + operation.slice(1);

/** The exemptions of User updates look at what changes, so the stored users are needed; other objects need nothing. */
function storedUsers(statement: Statement, rows: readonly DmlRow[]): ReadonlyMap<unknown, ApexSObject> {
    if (statement.object.name !== 'User' || statement.operation !== 'update') return new Map();
    const ids = rows.map((row) => row.input.$values['Id']).filter((id) => typeof id === 'string');
    return new Map(statement.org.store.byIds(statement.object, ids).map((record) => [record.$values['Id'], record]));
}

function asGiven(row: DmlRow, stored: ReadonlyMap<unknown, ApexSObject>): MixedDmlRow {
    const before = stored.get(row.input.$values['Id']);
    return {
        given: (field) => row.input.$values[field] ?? null,
        changes: (field) =>
            field in row.input.$values && !isSameValue(row.input.$values[field] ?? null, before?.$values[field] ?? null)
    };
}

function asWritten(row: DmlRow): MixedDmlRow {
    return asGiven(row, new Map([[row.input.$values['Id'], row.before ?? row.input]]));
}
