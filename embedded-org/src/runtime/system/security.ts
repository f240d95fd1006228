import { hasFieldRight } from '../access/field-access.ts';
import { hasObjectRight, type ObjectRight } from '../access/object-access.ts';
import { throwApex } from '../exceptions/index.ts';
import { currentApexTransaction } from '../transaction/apex-transaction.ts';
import type { ApexEnum } from '../values/enum.ts';
import { ApexList } from '../values/list.ts';
import { ApexMap } from '../values/map.ts';
import { ApexSet } from '../values/set.ts';
import { ApexSObject } from '../values/sobject.ts';
import { apexType } from '../values/type.ts';
import { argument } from './arguments.ts';
import { definePlatformType, type PlatformType } from './define.ts';

/** System.SObjectAccessDecision: the records without what the user may not touch, and what was taken away. */
export class AccessDecision {
    readonly $typeName = 'System.SObjectAccessDecision';
    readonly records: ApexList;
    readonly removed: ReadonlyMap<string, ReadonlySet<string>>;
    readonly modified: readonly number[];

    constructor(records: ApexList, removed: ReadonlyMap<string, ReadonlySet<string>>, modified: readonly number[]) {
        this.records = records;
        this.removed = removed;
        this.modified = modified;
    }
}

const OBJECT_RIGHTS: Readonly<Record<string, readonly ObjectRight[]>> = {
    READABLE: ['read'],
    CREATABLE: ['create'],
    UPDATABLE: ['edit'],
    UPSERTABLE: ['create', 'edit']
};

/**
 * Security.stripInaccessible. Source: Apex Developer Guide, Enforce Security with the stripInaccessible Method.
 * @throws System.NoAccessException when the user has no access to the object and `enforceObject` is true.
 */
function stripInaccessible(type: ApexEnum, list: ApexList, enforceObject: boolean | null = true): AccessDecision {
    const removed = new Map<string, Set<string>>();
    const modified: number[] = [];
    const rights = OBJECT_RIGHTS[argument(type).name];
    const items = argument(list).items as ApexSObject[];
    // Source: Apex Reference, Security.stripInaccessible ("doesn't support AggregateResult"); the exception's type is assumed.
    if (items.some((record) => record.$object.name === 'AggregateResult'))
        throwApex('System.IllegalArgumentException', 'AggregateResult SObject types are not supported');
    const records = items.map((record, index) => {
        if (enforceObject !== false) requireObject(record, rights);
        const stripped = strip(record, type.name, removed);
        if (Object.keys(stripped.$values).length !== Object.keys(record.$values).length) modified.push(index);
        return stripped;
    });
    return new AccessDecision(new ApexList(list.elementType, records), removed, modified);
}

function requireObject(record: ApexSObject, rights: readonly ObjectRight[]): void {
    const transaction = currentApexTransaction();
    if (!rights.every((right) => hasObjectRight(transaction, record.$object, right))) {
        throwApex('System.NoAccessException', `No access to entity: ${record.$object.name}`);
    }
}

/** A copy without the fields, related records and child rows that the user may not use. Ids always stay. */
function strip(record: ApexSObject, type: string, removed: Map<string, Set<string>>): ApexSObject {
    const transaction = currentApexTransaction();
    const { $object: object } = record;
    const take = (name: string): void => {
        removed.set(object.name, (removed.get(object.name) ?? new Set<string>()).add(name));
    };
    const copy = new ApexSObject(object, {});
    copy.$queried = record.$queried;
    copy.$implied = record.$implied;
    for (const [name, value] of Object.entries(record.$values)) {
        const field = object.field(name);
        const writable =
            type === 'READABLE' ||
            name === 'Id' ||
            field === undefined ||
            (type === 'CREATABLE' ? field.createable : field.updateable || (type === 'UPSERTABLE' && field.createable));
        if (
            field === undefined ||
            (writable && hasFieldRight(transaction, object, field, type === 'READABLE' ? 'read' : 'edit'))
        )
            copy.$values[name] = value;
        else if (record.$implied?.includes(name) !== true) take(name);
    }
    for (const [name, parent] of Object.entries(record.$parents ?? {})) {
        const field = object.relationship(name);
        if (field !== undefined && !hasFieldRight(transaction, object, field, 'read')) take(name);
        else copy.setParent$(name, parent === null ? null : strip(parent, type, removed));
    }
    for (const [name, children] of Object.entries(record.$children ?? {})) {
        const rows = (children.items as ApexSObject[]).map((child) => strip(child, type, removed));
        (copy.$children ??= {})[name] = new ApexList(children.elementType, rows);
    }
    return copy;
}

/** Source: Apex Reference, Security Class; SObjectAccessDecision Class. */
export const securityTypes: readonly PlatformType[] = [
    definePlatformType('System.Security', { static: { stripInaccessible } }),
    definePlatformType('System.SObjectAccessDecision', {
        instance: {
            getRecords: (self: AccessDecision) => self.records,
            getModifiedIndexes: (self: AccessDecision) => {
                const indexes = new ApexSet(apexType('Integer'));
                for (const index of self.modified) indexes.add(index);
                return indexes;
            },
            getRemovedFields: (self: AccessDecision) => {
                const map = new ApexMap(apexType('String'), apexType('Set<String>'));
                for (const [name, fields] of self.removed) {
                    const set = new ApexSet(apexType('String'));
                    for (const field of fields) set.add(field);
                    map.put(name, set);
                }
                return map;
            }
        }
    })
];
