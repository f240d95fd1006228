import type { ApexSObject } from '../values/sobject.ts';
import type { ApexType } from '../values/type.ts';
import { hasSchema, schemaHook } from './schema-hook.ts';

/** Schema.SObjectType of a collection's element type; null for SObject itself and for other types. Source: Apex Reference, List.getSObjectType. */
export function objectTypeOf(type: ApexType): unknown {
    return type.base === 'SObject' || !hasSchema() ? null : schemaHook().objectType(type.name);
}

/** A copy of a record for deepClone of a list or map. */
export function cloneRecord(
    record: ApexSObject,
    preserveId: boolean,
    preserveTimestamps: boolean,
    preserveAutonumber: boolean
): unknown {
    return schemaHook().cloneRecord(record, preserveId, preserveTimestamps, preserveAutonumber);
}
