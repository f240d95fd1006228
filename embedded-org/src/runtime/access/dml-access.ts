import { apexException } from '../exceptions/index.ts';
import { dmlError } from '../dml/outcome.ts';
import type { DmlRow } from '../dml/save-row.ts';
import type { Statement } from '../dml/statement-context.ts';
import { hasFieldRight } from './field-access.ts';
import { hasObjectRight, type ObjectRight } from './object-access.ts';

const RIGHTS = { insert: 'create', update: 'edit', delete: 'delete', undelete: 'create' } as const satisfies Record<
    string,
    ObjectRight
>;

/** The code of rows that lack field access in partial mode is assumed; their message and fields are those of the exception. */
const FIELD_CODE = 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY';

/**
 * Object permissions and field-level security of a user-mode statement.
 * Sources: platform-rules H1; Apex Developer Guide, Enforce User Mode for Database Operations (text of the field error, getDmlFieldNames);
 * object error assumed after the text of queries, "Access to entity 'X' denied".
 * @throws System.DmlException with the platform's own sentence when fields are inaccessible and the statement is all-or-none.
 */
export function checkStatementAccess(statement: Statement, rows: readonly DmlRow[]): void {
    if (statement.settings.mode !== 'user') return;
    const { object, operation, transaction } = statement;
    if (!hasObjectRight(transaction, object, RIGHTS[operation])) {
        for (const row of rows)
            row.addError('INSUFFICIENT_ACCESS_OR_READONLY', `Access to entity '${object.name}' denied`);
        return;
    }
    if (operation !== 'insert' && operation !== 'update') return;
    const message = `Operation failed due to fields being inaccessible on Sobject ${object.name}, check errors on Exception or Result!`;
    const failed = rows.flatMap((row) => {
        const fields = inaccessible(statement, row);
        return fields.length === 0 ? [] : [{ row, error: dmlError(FIELD_CODE, message, fields) }];
    });
    if (failed.length === 0) return;
    for (const { row, error } of failed) row.fail(error);
    if (!statement.settings.allOrNone) return;
    const exception = apexException('System.DmlException', message);
    exception.$dmlErrors = failed.map(({ row, error }) => ({
        index: row.index,
        id: row.given.$values['Id'] as string | null,
        code: error.statusCode,
        message,
        fields: error.fields
    }));
    throw exception;
}

/** Fields that the record carries and the user may not write. A queried value that is only carried along counts too, as on the platform; not the reference of a parent (assumed). */
function inaccessible(statement: Statement, row: DmlRow): string[] {
    const { object, operation, transaction } = statement;
    return Object.keys(row.input.$values).filter((name) => {
        const field = object.field(name);
        if (row.given.$implied?.includes(name) === true) return false;
        if (field === undefined || !(operation === 'insert' ? field.createable : field.updateable)) return false;
        return !hasFieldRight(transaction, object, field, 'edit');
    });
}
