import { ApexSObject } from './sobject.ts';

export interface CloneOptions {
    readonly preserveId: boolean;
    /** Related records are copied with it; otherwise both share them. */
    readonly isDeep: boolean;
    /** CreatedById, CreatedDate, LastModifiedById, LastModifiedDate. */
    readonly preserveTimestamps: boolean;
    readonly preserveAutonumber: boolean;
}

const TIMESTAMPS = new Set(['CreatedById', 'CreatedDate', 'LastModifiedById', 'LastModifiedDate', 'SystemModstamp']);

/** Where a clone came from, for SObject.isClone and getCloneSourceId. */
const sources = new WeakMap<ApexSObject, string | null>();

/** A copy of a record. Source: Apex Reference, SObject.clone(preserveId, isDeepClone, preserveReadonlyTimestamps, preserveAutonumber). */
export function cloneRecord(record: ApexSObject, options: CloneOptions): ApexSObject {
    const values: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(record.$values)) {
        if (name === 'Id' && !options.preserveId) continue;
        if (TIMESTAMPS.has(name) && !options.preserveTimestamps) continue;
        if (!options.preserveAutonumber && record.$object.field(name)?.autoNumber === true) continue;
        values[name] = value;
    }
    const copy = new ApexSObject(record.$object, values);
    copy.$queried = record.$queried;
    copy.$implied = record.$implied;
    copy.$nulled = record.$nulled === null ? null : new Set(record.$nulled);
    if (record.$parents !== null) {
        copy.$parents = Object.fromEntries(
            Object.entries(record.$parents).map(([name, parent]) => [
                name,
                parent !== null && options.isDeep ? cloneRecord(parent, { ...options, preserveId: true }) : parent
            ])
        );
    }
    if (options.isDeep && record.$children !== null) copy.$children = { ...record.$children };
    const id = record.$values.Id;
    sources.set(copy, typeof id === 'string' ? id : null);
    return copy;
}

/** Id of the record that a clone was made from; undefined when the record is no clone. */
export const cloneSource = (record: ApexSObject): string | null | undefined => sources.get(record);
