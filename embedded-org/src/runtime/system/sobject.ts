import { ApexException, throwApex } from '../exceptions/index.ts';
import { cloneRecord, cloneSource } from '../values/clone-record.ts';
import { ApexList } from '../values/list.ts';
import { ApexMap } from '../values/map.ts';
import { ApexSObject } from '../values/sobject.ts';
import { apexType, STRING } from '../values/type.ts';
import { argument } from './arguments.ts';
import { ApexDmlError } from './database/results.ts';
import { definePlatformType, type PlatformType } from './define.ts';
import { assignable } from './sobject/assignable.ts';
import { fieldNamed, relationshipNamed, childrenNamed, type FieldReference } from './sobject/names.ts';
import { currentSchema, FieldToken, objectToken } from './schema/tokens.ts';
import { currentApexTransaction } from '../transaction/apex-transaction.ts';
import { fillFormulaFields } from '../dml/formula-context.ts';

/** `get(field)`. @throws System.SObjectException 'Invalid field X for Account', or when a queried row lacks the field. */
function get(record: ApexSObject, field: FieldReference): unknown {
    if (record.$object.kind === 'aggregate') return aggregateValue(record, field);
    const alias = typeof field === 'string' ? selectedAlias(record, field) : undefined;
    return alias === undefined ? record.get$(fieldNamed(record, field).name) : record.$values[alias];
}

/** The name under which a query put the result of a function, as `SELECT FORMAT(Amount) shown`; undefined for fields. Source: SOQL and SOSL Reference, "FORMAT()". */
function selectedAlias(record: ApexSObject, name: string): string | undefined {
    if (!record.$queried || record.$object.field(argument(name)) !== undefined) return undefined;
    return Object.keys(record.$values).find((key) => key.toLowerCase() === name.toLowerCase());
}

/** Values of an AggregateResult stand under their aliases; fields of the own namespace may be asked for with its prefix. */
function aggregateValue(record: ApexSObject, field: FieldReference): unknown {
    const name = typeof field === 'string' ? field : field.field.name;
    const prefix = `${currentApexTransaction().org.organization.namespace ?? ''}__`.toLowerCase();
    const wanted = name.toLowerCase();
    const names = prefix !== '__' && wanted.startsWith(prefix) ? [wanted, wanted.slice(prefix.length)] : [wanted];
    const key = Object.keys(record.$values).find((alias) => names.includes(alias.toLowerCase()));
    return key === undefined
        ? throwApex('System.SObjectException', `Invalid field ${name} for AggregateResult`)
        : record.$values[key];
}

/** `put(field, value)`; returns the value it replaces. @throws System.SObjectException for a field that cannot be set or a value of another type. */
function put(record: ApexSObject, reference: FieldReference, value: unknown): unknown {
    const field = fieldNamed(record, reference);
    // Id is settable although describe says otherwise, and so are all fields of custom metadata records, which only cannot be saved; other
    // system and calculated fields are not.
    const isSettable = field.name === 'Id' || record.$object.kind === 'customMetadata';
    if (!isSettable && !field.createable && !field.updateable)
        throwApex('System.SObjectException', `Field ${field.name} is not editable`);
    const before = record.$values[field.name] ?? null;
    record.set$(field.name, assignable(field, value));
    return before;
}

function getSObject(record: ApexSObject, reference: FieldReference): unknown {
    return record.parent$(relationshipNamed(record, reference));
}

function putSObject(record: ApexSObject, reference: FieldReference, parent: ApexSObject | null): unknown {
    const relationship = relationshipNamed(record, reference);
    const before = record.$parents?.[relationship] ?? null;
    record.setParent$(relationship, parent);
    return before;
}

/** Child records; null when there are none. Source: Apex Reference, SObject.getSObjects. */
function getSObjects(record: ApexSObject, reference: FieldReference): unknown {
    const children = record.children$(childrenNamed(record, reference));
    return children.items.length === 0 ? null : children;
}

/** Populated fields, related records and child lists by name. Source: Apex Reference, SObject.getPopulatedFieldsAsMap. */
function populated(record: ApexSObject): ApexMap {
    const map = new ApexMap(STRING, apexType('Object'));
    for (const name of record.populatedFields$()) map.put(name, record.$values[name]);
    for (const [name, parent] of Object.entries(record.$parents ?? {})) if (parent !== null) map.put(name, parent);
    for (const [name, children] of Object.entries(record.$children ?? {}))
        if (children.items.length > 0) map.put(name, children);
    return map;
}

/**
 * addError(message), addError(exception), addError(field, message), each with or without `escape`.
 * Source: Apex Reference, SObject.addError. Escaping only matters to the page that shows the text.
 */
function addError(
    record: ApexSObject,
    first: string | FieldToken | ApexException | null,
    second?: string | boolean | null
): void {
    const given = argument(first);
    if (typeof second === 'boolean' || second === undefined) {
        record.addError$(
            given instanceof ApexException
                ? (given.getMessage$0() ?? '')
                : given instanceof FieldToken
                  ? given.field.name
                  : given
        );
    } else if (!(given instanceof ApexException)) {
        record.addError$(argument(second), [fieldNamed(record, given).name]);
    }
}

function errors(record: ApexSObject): ApexList {
    return new ApexList(
        apexType('Database.Error'),
        (record.$errors ?? []).map((error) => new ApexDmlError(error))
    );
}

function clear(record: ApexSObject): void {
    for (const name of Object.keys(record.$values)) Reflect.deleteProperty(record.$values, name);
    record.$parents = null;
    record.$children = null;
}

/** Options of a record for its next DML statement, as SObject.setOptions leaves them. */
const options = new WeakMap<ApexSObject, unknown>();

/** What Apex calls on records of any object. */
export const sObjectType: PlatformType = definePlatformType('System.SObject', {
    instance: {
        'get:Id': (record: ApexSObject) => record.$values.Id ?? null,
        'set:Id': (record: ApexSObject, id: unknown) => {
            record.set$('Id', id);
        },
        addError,
        clear,
        clone: (
            record: ApexSObject,
            ...[preserveId, isDeep, preserveTimestamps, preserveAutonumber]: (boolean | undefined)[]
        ) =>
            cloneRecord(record, {
                preserveId: preserveId === true,
                isDeep: isDeep === true,
                preserveTimestamps: preserveTimestamps === true,
                preserveAutonumber: preserveAutonumber === true
            }),
        get,
        getCloneSourceId: (record: ApexSObject) => cloneSource(record) ?? null,
        getErrors: errors,
        getOptions: (record: ApexSObject) => options.get(record) ?? null,
        getPopulatedFieldsAsMap: populated,
        getQuickActionName: () => null,
        getSObject,
        getSObjects,
        getSObjectType: (record: ApexSObject) => objectToken(currentSchema(), record.$object.name),
        hasErrors: (record: ApexSObject) => (record.$errors ?? []).length > 0,
        isClone: (record: ApexSObject) => cloneSource(record) !== undefined,
        isSet: (record: ApexSObject, field: FieldReference) => record.isSet$(fieldNamed(record, field).name),
        put,
        putSObject,
        recalculateFormulas: (record: ApexSObject) => {
            fillFormulaFields(currentApexTransaction(), record, null, false);
        },
        setOptions: (record: ApexSObject, value: unknown) => {
            options.set(record, value);
        }
    }
});

/** The DML options a record carries, or null. */
export const optionsOf = (record: ApexSObject): unknown => options.get(record) ?? null;
