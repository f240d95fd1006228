import { settingsFor } from '../../dml/statement.ts';
import { executeDml } from '../../dml/execute.ts';
import { mergeRecords, type MergeOutcome } from '../../dml/merge.ts';
import { NO_OPTIONS, type DmlOptions } from '../../dml/options.ts';
import type { AccessMode } from '../../access/access-mode.ts';
import type { ClassInfo } from '../../classes.ts';
import type { SaveOutcome } from '../../dml/outcome.ts';
import { throwApex } from '../../exceptions/index.ts';
import { currentApexTransaction } from '../../transaction/apex-transaction.ts';
import { ApexList } from '../../values/list.ts';
import { ApexSObject } from '../../values/sobject.ts';
import { toId } from '../../values/id.ts';
import { apexType } from '../../values/type.ts';
import { schemaTokenField } from './external-id.ts';
import { ApexAccessLevel } from './access-level.ts';
import { ApexDmlOptions } from './dml-options.ts';
import { ApexDmlResult, toResults } from './results.ts';

type Records = ApexSObject | ApexList | string | null;
type Extra = boolean | ApexDmlOptions | ApexAccessLevel | object | null;

interface Choice {
    readonly allOrNone: boolean;
    readonly mode: AccessMode | null;
    readonly options: DmlOptions;
    readonly externalIdField: string | null;
}

/** Reads the arguments after the records, which the overloads combine freely: allOrNone, DMLOptions, access level, external id field. */
function choose(extras: readonly Extra[]): Choice {
    let choice: Choice = { allOrNone: true, mode: null, options: NO_OPTIONS, externalIdField: null };
    for (const extra of extras) {
        if (typeof extra === 'boolean') choice = { ...choice, allOrNone: extra };
        else if (extra instanceof ApexDmlOptions)
            choice = { ...choice, allOrNone: extra.allOrNone, options: extra.toOptions() };
        else if (extra instanceof ApexAccessLevel) choice = { ...choice, mode: extra.mode };
        else if (extra === null) throwApex('System.NullPointerException', 'Argument cannot be null.');
        else choice = { ...choice, externalIdField: schemaTokenField(extra) };
    }
    return choice;
}

/** Records of an argument that may be a record, an Id, or a list of either. */
function recordsOf(argument: Records): ApexSObject[] {
    if (argument === null) throwApex('System.NullPointerException', 'Argument cannot be null.');
    const values = argument instanceof ApexList ? argument.items : [argument];
    return values.map((value) => (typeof value === 'string' ? recordOfId(value) : (value as ApexSObject)));
}

/** @throws System.SObjectException for an Id whose prefix no object has. */
export function recordOfId(text: string): ApexSObject {
    const id = toId(text);
    const object = currentApexTransaction().org.schema.objectByPrefix(id.slice(0, 3));
    if (object === undefined) throwApex('System.SObjectException', `Cannot locate Apex Type for ID: ${id}`);
    return new ApexSObject(object, { Id: id });
}

type Operation = Parameters<typeof executeDml>[0]['operation'];

function run(
    operation: Operation,
    caller: ClassInfo,
    argument: Records,
    extras: readonly Extra[]
): { outcomes: SaveOutcome[]; single: boolean } {
    const choice = choose(extras);
    const outcomes = executeDml({
        operation,
        records: recordsOf(argument),
        ...choice,
        ...settingsFor(caller, choice.mode)
    });
    return { outcomes, single: !(argument instanceof ApexList) };
}

const method = (operation: Operation, result: 'SaveResult' | 'UpsertResult' | 'DeleteResult' | 'UndeleteResult') =>
    function (this: ClassInfo, records: Records, ...extras: Extra[]): ApexDmlResult | ApexList {
        const { outcomes, single } = run(operation, this, records, extras);
        return toResults(result, outcomes, single);
    };

function merge(
    this: ClassInfo,
    master: ApexSObject | null,
    duplicates: ApexSObject | ApexList | string | null,
    ...extras: Extra[]
): ApexDmlResult | ApexList {
    if (master === null) throwApex('System.NullPointerException', 'Argument cannot be null.');
    const choice = choose(extras);
    const outcomes = mergeRecords(master, duplicates, { ...choice, ...settingsFor(this, choice.mode) });
    const results = outcomes.map((outcome) => new ApexDmlResult('MergeResult', saveOutcome(outcome), outcome));
    return duplicates instanceof ApexList ? new ApexList(apexType('Database.MergeResult'), results) : results[0];
}

const saveOutcome = (outcome: MergeOutcome): SaveOutcome => ({
    id: outcome.id,
    success: outcome.errors.length === 0,
    created: false,
    errors: outcome.errors
});

/** Takes records out of the recycle bin for good. Source: Apex Reference, Database.emptyRecycleBin; counts as a DML statement (assumed). */
function emptyRecycleBin(argument: Records): ApexDmlResult | ApexList {
    const transaction = currentApexTransaction();
    const { store } = transaction.org;
    const records = recordsOf(argument);
    transaction.limits.use('dmlStatements');
    transaction.limits.use('dmlRows', records.length);
    const outcomes = records.map((record): SaveOutcome => {
        const id = (record.$values['Id'] ?? null) as string | null;
        const stored = id === null ? undefined : store.byIds(record.$object, [id], { includeDeleted: true })[0];
        if (id === null || stored?.$values['IsDeleted'] !== true || store.isMarked('expunged', id)) {
            return {
                id,
                success: false,
                created: false,
                errors: [{ statusCode: 'INVALID_ID_FIELD', message: 'Record not found in the recycle bin', fields: [] }]
            };
        }
        store.mark('expunged', [id]);
        return { id, success: true, created: false, errors: [] };
    });
    return toResults('EmptyRecycleBinResult', outcomes, !(argument instanceof ApexList));
}

/**
 * DML methods of System.Database. Called with `this` = the calling class. The immediate forms differ from the plain ones for external
 * objects only, which the embedded org has not. Source: Apex Reference, Database Class.
 */
export const dmlMethods = {
    insert: method('insert', 'SaveResult'),
    update: method('update', 'SaveResult'),
    upsert: method('upsert', 'UpsertResult'),
    delete: method('delete', 'DeleteResult'),
    undelete: method('undelete', 'UndeleteResult'),
    insertImmediate: method('insert', 'SaveResult'),
    updateImmediate: method('update', 'SaveResult'),
    deleteImmediate: method('delete', 'DeleteResult'),
    merge,
    emptyRecycleBin
};
