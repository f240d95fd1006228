import type { FieldInfo, ObjectInfo, Schema } from '../../../schema/model.ts';
import { standardAttributes } from '../../../schema/standard/index.ts';
import { isPlatformEvent } from '../../events/is-platform-event.ts';
import { throwApex } from '../../exceptions/index.ts';
import { currentApexTransaction } from '../../transaction/apex-transaction.ts';
import { cloneRecord } from '../../values/clone-record.ts';
import { registerPlatformCodec } from '../../values/object-graph-platform.ts';
import { ApexSObject } from '../../values/sobject.ts';
import { setSchemaHook } from '../schema-hook.ts';
import { withoutSchema } from '../type/schema-prefix.ts';

/** Schema.SObjectType: the token of an object. One per object and schema, so that tokens are compared by identity. */
export class ObjectToken {
    readonly $typeName = 'Schema.SObjectType';
    readonly name: string;
    private readonly schema: Schema;

    constructor(schema: Schema, name: string) {
        this.schema = schema;
        this.name = name;
    }

    /** Describe data, read when first needed: a global describe holds thousands of tokens. */
    get object(): ObjectInfo {
        const object = this.schema.object(this.name);
        if (object === undefined) throw new Error(`The org has no object ${this.name}.`);
        return object;
    }

    toString$0(): string {
        return this.name;
    }
}

/** Schema.SObjectField: the token of a field. */
export class FieldToken {
    readonly $typeName = 'Schema.SObjectField';
    readonly object: ObjectInfo;
    readonly field: FieldInfo;

    constructor(object: ObjectInfo, field: FieldInfo) {
        this.object = object;
        this.field = field;
    }

    toString$0(): string {
        return this.field.name;
    }
}

interface Interned {
    readonly objects: Map<string, ObjectToken>;
    readonly fields: Map<string, FieldToken>;
}

const interned = new WeakMap<Schema, Interned>();

function tokensOf(schema: Schema): Interned {
    let tokens = interned.get(schema);
    if (tokens === undefined) interned.set(schema, (tokens = { objects: new Map(), fields: new Map() }));
    return tokens;
}

/** Token of an object whose exact API name is known. */
export function objectToken(schema: Schema, name: string): ObjectToken {
    const { objects } = tokensOf(schema);
    let token = objects.get(name);
    if (token === undefined) objects.set(name, (token = new ObjectToken(schema, name)));
    return token;
}

export function fieldToken(schema: Schema, object: ObjectInfo, field: FieldInfo): FieldToken {
    const { fields } = tokensOf(schema);
    const key = `${object.name}.${field.name}`;
    let token = fields.get(key);
    if (token === undefined) fields.set(key, (token = new FieldToken(object, field)));
    return token;
}

/** The schema of the org in which Apex runs now. */
export const currentSchema = (): Schema => currentApexTransaction().org.schema;

/** How generated code and the library reach tokens, by API names in any letter case. */
export const schemaTokens = {
    /** `Account.SObjectType`. @throws Error when the org has no such object. */
    objectType(name: string): ObjectToken {
        const schema = currentSchema();
        const object = schema.object(name);
        if (object === undefined) throw new Error(`The org has no object ${name}.`);
        return objectToken(schema, object.name);
    },
    /** `Account.Name`. @throws Error when there is no such field. */
    field(objectName: string, fieldName: string): FieldToken {
        const schema = currentSchema();
        const object = schema.object(objectName);
        const field = object?.field(fieldName);
        if (object === undefined || field === undefined)
            throw new Error(`The org has no field ${objectName}.${fieldName}.`);
        return fieldToken(schema, object, field);
    }
};

setSchemaHook({
    objectType: (name) => {
        const object = currentSchema().object(withoutSchema(name));
        return object === undefined ? null : objectToken(currentSchema(), object.name);
    },
    objectName: (name) => currentSchema().object(name)?.name ?? null,
    isInEveryOrg: (name) => standardAttributes(name) !== undefined || isPlatformEvent(currentSchema().object(name)),
    objectNameOfPrefix: (prefix) => currentSchema().objectByPrefix(prefix)?.name ?? null,
    field: (objectName, fieldName) => schemaTokens.field(objectName, fieldName),
    newRecord: (objectName) => {
        const object = currentSchema().object(withoutSchema(objectName));
        return object === undefined ? null : new ApexSObject(object, {});
    },
    cloneRecord: (record, preserveId, preserveTimestamps, preserveAutonumber) =>
        record instanceof ApexSObject
            ? cloneRecord(record, { preserveId, isDeep: true, preserveTimestamps, preserveAutonumber })
            : throwApex('System.TypeException', 'Not an SObject')
});

registerPlatformCodec<ObjectToken>({
    name: 'SObjectType',
    jsClass: ObjectToken,
    freeze: (token) => [token.name],
    thaw: ([name]) => schemaTokens.objectType(String(name))
});
registerPlatformCodec<FieldToken>({
    name: 'SObjectField',
    jsClass: FieldToken,
    freeze: (token) => [token.object.name, token.field.name],
    thaw: ([objectName, fieldName]) => schemaTokens.field(String(objectName), String(fieldName))
});
