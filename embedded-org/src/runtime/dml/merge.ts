import { throwApex } from '../exceptions/index.ts';
import { currentApexTransaction } from '../transaction/apex-transaction.ts';
import { ApexList } from '../values/list.ts';
import { ApexSObject } from '../values/sobject.ts';
import { dmlException } from './dml-exception.ts';
import { executeDml } from './execute.ts';
import { INVALID_REFERENCE } from './messages.ts';
import type { DmlError } from './outcome.ts';
import type { StatementSettings } from './statement-context.ts';

/** Source: Apex Developer Guide, Merging Records ("lead, contact, case, or account"; "up to three records"). */
const MERGEABLE = new Set(['account', 'contact', 'lead', 'case']);
const MAXIMUM_DUPLICATES = 2;

export interface MergeOutcome {
    /** Id of the master. */
    readonly id: string;
    readonly mergedIds: readonly string[];
    readonly updatedRelatedIds: readonly string[];
    readonly errors: readonly DmlError[];
}

/**
 * Merges duplicates into a master: the duplicates are deleted with MasterRecordId set while their children move to the master, then the
 * master is updated. Source: Apex Developer Guide, Merging Records and "Triggers and Merge Statements" (the order of events).
 * @param duplicates a record, an Id, or a list of either.
 * @throws System.DmlException with `allOrNone`; System.TypeException for objects that cannot be merged.
 */
export function mergeRecords(
    master: ApexSObject,
    duplicates: ApexSObject | string | ApexList | null,
    settings: StatementSettings
): MergeOutcome[] {
    const transaction = currentApexTransaction();
    const ids = idsOf(duplicates);
    if (!MERGEABLE.has(master.$object.name.toLowerCase()))
        throwApex('System.TypeException', `DML operation MERGE not allowed on ${master.$object.name}`);
    const masterId = master.$values['Id'];
    if (typeof masterId !== 'string')
        throwApex(
            'System.DmlException',
            'Merge failed. First exception on row 0; first error: MISSING_ARGUMENT, Id not specified in merge call: []'
        );
    if (ids.length > MAXIMUM_DUPLICATES)
        throwApex(
            'System.DmlException',
            'Merge failed. First exception on row 0; first error: INVALID_NUMBER_OF_MERGE_RECORDS, at most 2 records can be merged into a master: []'
        );
    transaction.limits.use('dmlStatements');
    transaction.limits.use('dmlRows', ids.length);
    return transaction.savepoints.guard(() => {
        const outcomes = ids.map((id): MergeOutcome => mergeOne(master, masterId, id, settings));
        const failed = outcomes.flatMap((outcome, index) =>
            outcome.errors.length > 0 ? [{ index, id: ids[index], errors: outcome.errors }] : []
        );
        if (settings.allOrNone && failed.length > 0) throw dmlException('Merge', failed);
        return outcomes;
    });
}

function idsOf(duplicates: ApexSObject | string | ApexList | null): string[] {
    if (duplicates === null) throwApex('System.NullPointerException', 'Attempt to de-reference a null object');
    const values = duplicates instanceof ApexList ? duplicates.items : [duplicates];
    return values.map((value) => String(value instanceof ApexSObject ? value.$values['Id'] : value));
}

function mergeOne(
    master: ApexSObject,
    masterId: string,
    duplicateId: string,
    settings: StatementSettings
): MergeOutcome {
    const transaction = currentApexTransaction();
    const { store } = transaction.org;
    const object = master.$object;
    const none = { id: masterId, mergedIds: [], updatedRelatedIds: [] };
    if (masterId === duplicateId || store.byIds(object, [duplicateId, masterId]).length !== 2)
        return { ...none, errors: [INVALID_REFERENCE] };
    const part = { ...settings, allOrNone: false };
    const merge = { masterId, moved: [] };
    const duplicate = new ApexSObject(object, { Id: duplicateId });
    const deleted = executeDml({ ...part, operation: 'delete', records: [duplicate], merge });
    const updated = deleted[0].success ? executeDml({ ...part, operation: 'update', records: [master] }) : [];
    const errors = [...deleted, ...updated].flatMap((outcome) => outcome.errors);
    if (errors.length > 0) return { ...none, errors };
    return { id: masterId, mergedIds: [duplicateId], updatedRelatedIds: merge.moved, errors: [] };
}
