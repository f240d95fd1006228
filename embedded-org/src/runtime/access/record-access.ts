import { quoted } from '../database/tables.ts';
import { NO_RECORD_ACCESS } from '../dml/messages.ts';
import type { DmlRow } from '../dml/save-row.ts';
import type { Statement } from '../dml/statement-context.ts';
import { sharingCondition } from './sharing.ts';

/** Rows that the running user may not edit (or delete) fail, where record access counts. Source: platform-rules A3.8, H1. */
export function checkRecordAccess(statement: Statement, rows: readonly DmlRow[]): void {
    if (!statement.settings.enforceSharing || statement.operation === 'insert' || rows.length === 0) return;
    const right = statement.operation === 'update' ? 'edit' : 'delete';
    const condition = sharingCondition(statement.transaction, statement.object, 'r', right);
    if (condition === null) return;
    const sql = `SELECT r."Id" FROM ${quoted(statement.object.name)} r WHERE r."Id" IN (SELECT value FROM json_each(?)) AND ${condition.sql}`;
    const parameters = [JSON.stringify(rows.map((row) => row.id)), ...condition.parameters];
    const allowed = new Set(
        statement.transaction.limits
            .inDatabase(() => statement.org.store.statement(sql).rows(parameters))
            .map((row) => row[0])
    );
    for (const row of rows) if (!allowed.has(row.id)) row.fail(NO_RECORD_ACCESS);
}
