import { throwApex } from '../exceptions/platform.ts';

/** What the library needs of the schema part, which stands above it: tokens for object types and making records. */
export interface SchemaHook {
    /** Schema.SObjectType token of the object with this API name, or null. */
    objectType(name: string): unknown;
    /** API name of the object with this name in any letter case, or null. */
    objectName(name: string): string | null;
    /** Whether it is an object that the platform gives every org, no add-on's. */
    isInEveryOrg(name: string): boolean;
    /** API name of the object that an Id's key prefix belongs to, or null. */
    objectNameOfPrefix(prefix: string): string | null;
    /** Schema.SObjectField token. */
    field(objectName: string, fieldName: string): unknown;
    /** A new empty record, or null when there is no such object. */
    newRecord(objectName: string): unknown;
    /** A copy as SObject.clone(preserveId, isDeepClone, preserveReadonlyTimestamps, preserveAutonumber) makes it. */
    cloneRecord(
        record: unknown,
        preserveId: boolean,
        preserveTimestamps: boolean,
        preserveAutonumber: boolean
    ): unknown;
}

let hook: SchemaHook | null = null;

/** Installed when an org's schema is loaded. */
export function setSchemaHook(schema: SchemaHook | null): void {
    hook = schema;
}

export function schemaHook(): SchemaHook {
    return hook ?? throwApex('System.UnexpectedException', 'No schema is loaded.');
}

/** Whether a schema is loaded; without one there are no sObjects. */
export function hasSchema(): boolean {
    return hook !== null;
}

/** The Schema.SObjectType of an Id. @throws System.SObjectException when no object has the Id's prefix. */
export function objectTypeOfId(id: string): unknown {
    const name = schemaHook().objectNameOfPrefix(id.slice(0, 3));
    if (name === null) return throwApex('System.SObjectException', `Cannot locate Apex Type for ID: ${id}`);
    return schemaHook().objectType(name);
}
