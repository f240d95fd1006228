import { isIdForm } from '../values/id.ts';
import { literalDefault } from '../system/schema/default-value.ts';
import { throwApex } from '../exceptions/index.ts';
import { currentApexTransaction, type ApexTransaction } from '../transaction/apex-transaction.ts';
import { ApexMap } from '../values/map.ts';
import { ApexSObject } from '../values/sobject.ts';
import { apexType } from '../values/type.ts';
import type { ObjectInfo } from '../../schema/model.ts';

/*
 * The static methods that Apex has on custom settings and custom metadata types. They read without SOQL limits.
 * Source: Apex Reference, Custom Settings Methods; Custom Metadata Type Methods.
 */

function settingObject(transaction: ApexTransaction, name: string): ObjectInfo {
    const object = transaction.org.schema.object(name);
    if (object === undefined) throw new Error(`The schema has no object ${name}.`);
    return object;
}

const rowsBy = (
    transaction: ApexTransaction,
    object: ObjectInfo,
    field: string,
    values: readonly string[]
): ApexSObject[] => transaction.limits.inDatabase(() => transaction.org.store.find(object, field, values));

/** Fields of a record that count when levels of a hierarchy are merged. */
const ownValues = (record: ApexSObject): Record<string, unknown> =>
    Object.fromEntries(Object.entries(record.$values).filter(([name]) => name.endsWith('__c')));

/**
 * The hierarchy setting of the running user: field by field the lowest level that has a value (user, profile, organisation).
 * Null when the object is no hierarchy setting of this org.
 */
export function hierarchySetting(transaction: ApexTransaction, name: string): ApexSObject | null {
    const object = transaction.org.schema.object(name);
    if (object?.customSettingsType !== 'Hierarchy') return null;
    return merged(transaction, object, [
        transaction.org.organization.id,
        transaction.user.profileId,
        transaction.user.id
    ]);
}

/**
 * What a hierarchy gives where nobody has set anything: the defaults of its fields. Sources: Apex Reference, Custom Settings Methods ("a new custom
 * setting object"); https://salesforce.stackexchange.com/questions/263048 (defaults count without a record; SetupOwnerId of getInstance).
 */
function blank(object: ObjectInfo): ApexSObject {
    const defaults = object.fields.flatMap((field) => {
        const value = field.createable ? literalDefault(field) : null;
        return value === null ? [] : [[field.name, value] as const];
    });
    return new ApexSObject(object, Object.fromEntries(defaults));
}

function merged(transaction: ApexTransaction, object: ObjectInfo, owners: readonly string[]): ApexSObject {
    const rows = new Map(
        rowsBy(transaction, object, 'SetupOwnerId', owners).map((row) => [row.$values['SetupOwnerId'], row])
    );
    const result = blank(object);
    result.$values['SetupOwnerId'] = owners[owners.length - 1];
    for (const owner of owners) {
        const row = rows.get(owner);
        if (row !== undefined)
            Object.assign(result.$values, {
                ...ownValues(row),
                Id: row.$values['Id'],
                SetupOwnerId: owner,
                Name: row.$values['Name'] ?? null
            });
    }
    return result;
}

/** `Setting__c.getInstance()`, `getInstance(userOrProfileId)` of a hierarchy; `getInstance(name)` of a list setting. Never null for a hierarchy. */
export function getInstance(objectName: string, key: string | null = null): ApexSObject | null {
    const transaction = currentApexTransaction();
    const object = settingObject(transaction, objectName);
    if (object.kind === 'customMetadata') return metadataInstance(transaction, object, key);
    if (object.customSettingsType === 'List')
        return key === null ? null : (rowsBy(transaction, object, 'Name', [key])[0] ?? null);
    const { organization } = transaction.org;
    if (key === null)
        return merged(transaction, object, [organization.id, transaction.user.profileId, transaction.user.id]);
    if (key.startsWith('005')) {
        const user = transaction.org.store.byIds(settingObject(transaction, 'User'), [key])[0];
        const profileId = user?.$values['ProfileId'];
        return merged(transaction, object, [
            organization.id,
            ...(typeof profileId === 'string' ? [profileId] : []),
            key
        ]);
    }
    return merged(transaction, object, [organization.id, key]);
}

/**
 * `Setting__c.getOrgDefaults()`: the organisation's row; without one an empty record, or null for code of API version 21.0 and earlier.
 * Source: Apex Reference, Custom Settings Methods, getOrgDefaults.
 */
export function getOrgDefaults(objectName: string, givesEmpty = true): ApexSObject | null {
    const transaction = currentApexTransaction();
    const object = settingObject(transaction, objectName);
    return (
        rowsBy(transaction, object, 'SetupOwnerId', [transaction.org.organization.id])[0] ??
        (givesEmpty ? blank(object) : null)
    );
}

/** `Setting__c.getValues(key)`: the row of exactly this user, profile, organisation or name, without merging; null when there is none. */
export function getValues(objectName: string, key: string | null): ApexSObject | null {
    const transaction = currentApexTransaction();
    const object = settingObject(transaction, objectName);
    if (key === null) return null;
    return (
        rowsBy(transaction, object, object.customSettingsType === 'List' ? 'Name' : 'SetupOwnerId', [key])[0] ?? null
    );
}

/** `Type__mdt.getAll()` (by DeveloperName) and `ListSetting__c.getAll()` (by Name). */
export function getAll(objectName: string): ApexMap {
    const transaction = currentApexTransaction();
    const object = settingObject(transaction, objectName);
    const key = object.kind === 'customMetadata' ? 'DeveloperName' : 'Name';
    if (object.kind !== 'customMetadata' && object.customSettingsType !== 'List') {
        throwApex('System.UnsupportedOperationException', `getAll is not available on ${object.name}`);
    }
    const map = new ApexMap(apexType('String'), apexType(object.name));
    for (const record of allRows(transaction, object)) map.put(record.$values[key], record);
    return map;
}

function allRows(transaction: ApexTransaction, object: ObjectInfo): ApexSObject[] {
    const { store } = transaction.org;
    store.tables.of(object);
    return transaction.limits.inDatabase(() =>
        store.byIds(
            object,
            store
                .statement(`SELECT "Id" FROM "${object.name}" ORDER BY "Id"`)
                .rows([])
                .map((row) => String(row[0]))
        )
    );
}

/** `Type__mdt.getInstance(recordId | developerName | qualifiedApiName)`. */
function metadataInstance(transaction: ApexTransaction, object: ObjectInfo, key: string | null): ApexSObject | null {
    if (key === null) return null;
    for (const field of ['DeveloperName', 'QualifiedApiName', 'Id']) {
        if (object.field(field) === undefined || (field === 'Id' && !isIdForm(key))) continue;
        const found = rowsBy(transaction, object, field, [key])[0];
        if (found !== undefined) return found;
    }
    return null;
}
