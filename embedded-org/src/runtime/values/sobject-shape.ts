import type { ApexSObject } from './sobject.ts';

/** Whether the value is an sObject; by its shape, so that the values do not depend on the sObject's own imports. */
export function isSObject(value: unknown): value is ApexSObject {
    return (
        typeof value === 'object' &&
        value !== null &&
        (value as { $values?: unknown }).$values !== undefined &&
        '$object' in value
    );
}
