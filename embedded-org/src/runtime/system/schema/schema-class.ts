import { randomUUID } from 'node:crypto';
import { throwApex } from '../../exceptions/index.ts';
import { ApexList } from '../../values/list.ts';
import type { ApexMap } from '../../values/map.ts';
import { ApexSObject } from '../../values/sobject.ts';
import { apexType } from '../../values/type.ts';
import { argument } from '../arguments.ts';
import { definePlatformType, type PlatformType } from '../define.ts';
import { literalDefault } from './default-value.ts';
import { describeField } from './field-describe.ts';
import { describeObject } from './object-describe.ts';
import { NameMap } from './name-map.ts';
import { currentSchema, objectToken, type FieldToken, type ObjectToken } from './tokens.ts';
import type { Schema } from '../../../schema/model.ts';

const globalDescribes = new WeakMap<Schema, NameMap>();

/** Schema.getGlobalDescribe(). All standard objects are in it, whatever an org's licences would show (assumed). */
function globalDescribe(): ApexMap {
    const schema = currentSchema();
    let map = globalDescribes.get(schema);
    if (map === undefined) {
        map = new NameMap(
            apexType('Schema.SObjectType'),
            schema.objectNames().map((name) => [name, objectToken(schema, name)])
        );
        globalDescribes.set(schema, map);
    }
    // A copy: what a caller removes is gone for him only.
    return map.clone();
}

/** @throws System.InvalidParameterValueException for a name that is no object. Text assumed. */
function describeSObjects(names: ApexList): ApexList {
    const schema = currentSchema();
    const results = argument(names).items.map((name) => {
        const object = schema.object(String(name));
        return object === undefined
            ? throwApex('System.InvalidParameterValueException', `Invalid sObject type: ${String(name)}`)
            : describeObject(object);
    });
    return new ApexList(apexType('Schema.DescribeSObjectResult'), results);
}

/**
 * SObjectType.newSObject(): (), (id), (recordTypeId, loadDefaults). A platform event with its defaults has its EventUuid already.
 * Source: Apex Reference, SObjectType Class; Platform Events Developer Guide, "Get the Result of Asynchronous Platform Event Publishing
 * with Apex Publish Callbacks" (newSObject(null, true)).
 */
function newSObject(token: ObjectToken, id: string | null = null, loadDefaults = false): ApexSObject {
    const { object } = token;
    const values: Record<string, unknown> = {};
    if (id !== null)
        values[id.startsWith('012') && object.field('RecordTypeId') !== undefined ? 'RecordTypeId' : 'Id'] = id;
    if (loadDefaults) {
        for (const field of object.fields) {
            const value = field.createable ? literalDefault(field) : null;
            if (value !== null) values[field.name] = value;
        }
        if (object.name.endsWith('__e')) values.EventUuid = randomUUID();
    }
    return new ApexSObject(object, values);
}

export const schemaClassTypes: readonly PlatformType[] = [
    definePlatformType('System.Schema', {
        static: {
            getGlobalDescribe: globalDescribe,
            describeSObjects
        }
    }),
    definePlatformType('Schema.SObjectType', {
        instance: {
            getDescribe: (token: ObjectToken) => describeObject(token.object),
            newSObject
        }
    }),
    definePlatformType('Schema.SObjectField', {
        instance: {
            getDescribe: (token: FieldToken) => describeField(token.object, token.field)
        }
    })
];
