import { throwApex } from '../../exceptions/index.ts';
import type { ApexTransaction } from '../../transaction/apex-transaction.ts';
import { stringOf } from '../../values/to-string.ts';
import type { ApexSObject } from '../../values/sobject.ts';

/**
 * What makes a whole statement impossible, whatever allOrNone says: null records, the same record twice, records of a running trigger,
 * objects without DML. Sources: https://salesforce.stackexchange.com/questions/214333 (duplicate id);
 * Apex Developer Guide, Trigger Context Variable Considerations; System.ListException of insert lists known from error reports.
 */
export function checkList(
    transaction: ApexTransaction,
    operation: string,
    records: readonly (ApexSObject | null)[]
): void {
    const seen = new Set<unknown>();
    for (const record of records) {
        if (record === null) throwApex('System.NullPointerException', 'Attempt to de-reference a null object');
        if (record.$object.kind === 'customMetadata') {
            throwApex(
                'System.TypeException',
                `DML operation ${operation.toUpperCase()} not allowed on ${record.$object.name}`
            );
        }
        const id = record.$values['Id'] ?? null;
        if (id !== null && operation !== 'insert') {
            if (seen.has(id)) throwApex('System.ListException', `Duplicate id in list: ${stringOf(id)}`);
            seen.add(id);
        } else {
            if (seen.has(record))
                throwApex(
                    'System.ListException',
                    'Before Insert or Upsert list must not have two identically equal elements'
                );
            seen.add(record);
        }
    }
    const inTrigger = transaction.triggerStack.some((frame) =>
        [frame.newRecords, frame.oldRecords].some(
            (list) => list?.some((each) => seen.has(each) || records.includes(each)) === true
        )
    );
    if (inTrigger) throwApex('System.SObjectException', 'DML statement cannot operate on trigger.new or trigger.old');
}
