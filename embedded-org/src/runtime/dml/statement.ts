import { defaultMode, enforcesSharing, type AccessMode } from '../access/access-mode.ts';
import type { ClassInfo } from '../classes.ts';
import { throwApex } from '../exceptions/index.ts';
import { ApexList } from '../values/list.ts';
import type { ApexSObject } from '../values/sobject.ts';
import { executeDml } from './execute.ts';
import { mergeRecords } from './merge.ts';
import { NO_OPTIONS } from './options.ts';

export type DmlKeyword = 'insert' | 'update' | 'upsert' | 'delete' | 'undelete';

/**
 * A DML statement of Apex: `insert records;`, `upsert x Key__c;`, `update as user x;`. All or nothing.
 * @param valueOrList a record or a list of records; null gives System.NullPointerException as on the platform.
 * @param caller the class whose code this is; its API version and sharing declaration decide what the statement leaves open.
 * @param mode `user` and `system` for `as user` and `as system`; null when the statement says neither.
 * @param externalIdField upsert only: API name of the field after the expression.
 * @throws System.DmlException and what else {@link executeDml} throws.
 */
export function dmlStatement(
    operation: DmlKeyword,
    valueOrList: ApexSObject | ApexList | null,
    caller: ClassInfo | null,
    mode: AccessMode | null,
    externalIdField: string | null = null
): void {
    const records = recordsOf(valueOrList);
    const settings = settingsFor(caller, mode);
    executeDml({ operation, records, externalIdField, allOrNone: true, options: NO_OPTIONS, ...settings });
}

/**
 * `merge master duplicates;`: up to two duplicates of an account, contact, lead or case.
 * @throws System.DmlException when any of them cannot be merged.
 */
export function mergeStatement(
    master: ApexSObject | null,
    duplicates: ApexSObject | string | ApexList | null,
    caller: ClassInfo | null,
    mode: AccessMode | null
): void {
    if (master === null) throwApex('System.NullPointerException', 'Attempt to de-reference a null object');
    mergeRecords(master, duplicates, { allOrNone: true, options: NO_OPTIONS, ...settingsFor(caller, mode) });
}

/** Access mode and sharing of an operation. */
export function settingsFor(
    caller: ClassInfo | null,
    mode: AccessMode | null
): { mode: AccessMode; enforceSharing: boolean } {
    const resolved = mode ?? defaultMode(caller);
    return { mode: resolved, enforceSharing: enforcesSharing(caller, resolved) };
}

/** The records of a DML argument. */
export function recordsOf(valueOrList: ApexSObject | ApexList | null): readonly ApexSObject[] {
    if (valueOrList === null) throwApex('System.NullPointerException', 'Attempt to de-reference a null object');
    return valueOrList instanceof ApexList ? ([...valueOrList.items] as ApexSObject[]) : [valueOrList];
}
