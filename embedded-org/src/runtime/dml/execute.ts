import type { ObjectInfo } from '../../schema/model.ts';
import { checkStatementAccess } from '../access/dml-access.ts';
import { forgetAccess } from '../access/permissions.ts';
import { throwApex } from '../exceptions/index.ts';
import type { ApexTransaction } from '../transaction/apex-transaction.ts';
import { currentApexTransaction } from '../transaction/apex-transaction.ts';
import type { ApexSObject } from '../values/sobject.ts';
import { runInChunks } from './attempts.ts';
import { checkList } from './checks/statement-list.ts';
import { dmlException, type FailedRow } from './dml-exception.ts';
import { outcomeOf } from './internal-save.ts';
import { checkMixedDml, recordMixedDml } from './mixed-dml-check.ts';
import type { SaveOutcome } from './outcome.ts';
import { DmlRow } from './save-row.ts';
import type { DmlOperation } from './rules.ts';
import { Statement, type StatementSettings } from './statement-context.ts';
import { splitUpsert } from './upsert.ts';
import { trace } from '../trace/trace.ts';

export interface DmlRequest extends StatementSettings {
    readonly operation: DmlOperation | 'upsert';
    readonly records: readonly ApexSObject[];
    /** Upsert only: the field that identifies records; null or absent for Id. */
    readonly externalIdField?: string | null;
}

/** A source of chunks of more than ten object types is refused. Source: Apex Developer Guide, Transactions and DML ("10 chunks"). */
const MAXIMUM_GROUPS = 10;

/**
 * Runs one DML statement: limits, mixed DML, access, the pipeline in chunks, Ids into the caller's records.
 * @returns one outcome per record, in their order.
 * @throws System.DmlException when `allOrNone` and any row fails, with everything the statement wrote undone;
 * System.LimitException, System.ListException, System.SObjectException, System.TypeException for statements that cannot run at all.
 */
export function executeDml(request: DmlRequest): SaveOutcome[] {
    const { records } = request;
    if (records.length === 0) return [];
    const transaction = currentApexTransaction();
    checkList(transaction, request.operation, records);
    if (isEvent(records[0].$object) && request.operation === 'insert') return transaction.org.async.publish(records);
    transaction.limits.use('dmlStatements');
    transaction.limits.use('dmlRows', records.length);
    const rows = records.map((record, index) => new DmlRow(index, record));
    const mark = transaction.savepoints.set();
    trace({
        kind: 'dml-started',
        operation: wordOf(request.operation),
        object: records[0].$object.name,
        rows: records.length
    });
    try {
        runGroups(transaction, request, rows);
        const failed = rows.filter((row) => row.failed);
        if (request.allOrNone && failed.length > 0)
            throw dmlException(wordOf(request.operation), failed.map(failedRow));
    } catch (error) {
        transaction.savepoints.rollback(mark);
        transaction.savepoints.release(mark);
        throw error;
    } finally {
        trace({ kind: 'dml-finished' });
    }
    transaction.savepoints.release(mark);
    return rows.map((row) => finish(row));
}

const isEvent = (object: ObjectInfo): boolean => object.kind === 'platformEvent';

const wordOf = (operation: string): string => operation.charAt(0).toUpperCase() + operation.slice(1);

const failedRow = (row: DmlRow): FailedRow => ({
    index: row.index,
    id: (row.given.$values['Id'] ?? null) as string | null,
    errors: row.errors
});

/** Runs the rows object by object, in the order in which the objects appear. */
function runGroups(transaction: ApexTransaction, request: DmlRequest, rows: readonly DmlRow[]): void {
    const groups: DmlRow[][] = [];
    for (const row of rows) {
        const last = groups.at(-1);
        if (last !== undefined && last[0].given.$object.name === row.given.$object.name) last.push(row);
        else groups.push([row]);
    }
    if (groups.length > MAXIMUM_GROUPS)
        throwApex(
            'System.TypeException',
            'Cannot have more than 10 chunks in a single operation. Please rearrange the data to reduce chunking.'
        );
    for (const group of groups) {
        runGroup(transaction, request, group);
        if (request.allOrNone && group.some((row) => row.failed)) return;
    }
}

function runGroup(transaction: ApexTransaction, request: DmlRequest, rows: readonly DmlRow[]): void {
    const object = transaction.org.schema.object(rows[0].given.$object.name) ?? rows[0].given.$object;
    const parts: readonly (readonly [DmlOperation, readonly DmlRow[]])[] =
        request.operation === 'upsert'
            ? splitUpsert(transaction, object, rows, request.externalIdField ?? null)
            : [[request.operation, rows]];
    for (const [operation, part] of parts) {
        const open = part.filter((row) => !row.failed);
        if (open.length === 0) continue;
        for (const row of open) row.created = operation === 'insert';
        const statement = new Statement(transaction, object, operation, request);
        checkStatementAccess(statement, open);
        checkMixedDml(
            statement,
            open.filter((row) => !row.failed)
        );
        runInChunks(
            statement,
            open.filter((row) => !row.failed)
        );
        recordMixedDml(statement, open);
        forgetAccess(transaction, object.name);
    }
}

/** After a successful insert the caller's record has its Id; nothing else of it changes. */
function finish(row: DmlRow): SaveOutcome {
    if (row.failed) return outcomeOf(row);
    row.given.$values['Id'] ??= row.id;
    return outcomeOf(row);
}
