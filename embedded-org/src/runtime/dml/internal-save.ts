import type { ObjectInfo } from '../../schema/model.ts';
import { forgetAccess } from '../access/permissions.ts';
import type { ApexTransaction } from '../transaction/apex-transaction.ts';
import type { ApexSObject } from '../values/sobject.ts';
import { runInChunks } from './attempts.ts';
import { NO_OPTIONS } from './options.ts';
import type { SaveOutcome } from './outcome.ts';
import { DmlRow } from './save-row.ts';
import type { DmlOperation } from './rules.ts';
import { Statement, type StatementSettings } from './statement-context.ts';

/**
 * A save that the platform makes by itself as a consequence of another one: it runs triggers and rules in system mode but counts
 * neither as a DML statement nor for mixed DML. Rows fail one by one.
 */
export function saveInternally(
    transaction: ApexTransaction,
    object: ObjectInfo,
    operation: DmlOperation,
    records: readonly ApexSObject[],
    special: { readonly systemValues?: StatementSettings['systemValues']; readonly ignoresSeats?: boolean } = {}
): SaveOutcome[] {
    const rows = records.map((record, index) => new DmlRow(index, record));
    const { systemValues, ignoresSeats = false } = special;
    const settings = {
        allOrNone: false,
        mode: 'system',
        enforceSharing: false,
        options: { ...NO_OPTIONS, ignoresSeats },
        ...(systemValues === undefined ? {} : { systemValues })
    } as const;
    for (const row of rows) row.created = operation === 'insert';
    runInChunks(new Statement(transaction, object, operation, settings), rows);
    forgetAccess(transaction, object.name);
    return rows.map(outcomeOf);
}

/** What became of a row after its statement. */
export function outcomeOf(row: DmlRow): SaveOutcome {
    const given = (row.given.$values['Id'] ?? null) as string | null;
    return {
        id: row.failed ? given : (row.id ?? given),
        success: !row.failed,
        created: !row.failed && row.created,
        errors: row.errors
    };
}
