import { readField } from '../../../runtime/system/json/fields.ts';
import {
    ApexBlob,
    ApexDate,
    ApexDatetime,
    ApexDecimal,
    ApexDouble,
    ApexEnum,
    ApexList,
    ApexMap,
    ApexSet,
    ApexTime,
    ApexType,
    classInfoOf,
    stringOf
} from '../../../runtime/values/index.ts';
import { classInfoChain } from '../../../runtime/values/object.ts';
import { ApexSObject } from '../../../runtime/values/sobject.ts';
import type { AnnotationInfo } from '../../../runtime/classes.ts';

/**
 * Turns an Apex value into what a component gets: numbers for Integer, Long, Double and Decimal, ISO text for dates and times, field
 * maps without attributes for sObjects, and of Apex classes their @AuraEnabled members. Empty members are left out.
 * Source: Lightning Web Components Developer Guide, "Call Apex Methods", "Apex Class Types" (only @AuraEnabled members are
 * serialised); leaving out empty members and the form of Blobs are assumed.
 * @throws Error for values that have no JSON form.
 */
export function resultToJson(value: unknown): unknown {
    if (value === null || value === undefined) return null;
    switch (typeof value) {
        case 'string':
        case 'boolean':
        case 'number':
            return value;
        case 'bigint':
            return Number(value);
        default:
            return objectToJson(value);
    }
}

function objectToJson(value: object): unknown {
    if (value instanceof ApexSObject) return recordToJson(value);
    if (value instanceof ApexList) return value.items.map(resultToJson);
    if (value instanceof ApexSet) return value.items().map(resultToJson);
    if (value instanceof ApexMap)
        return Object.fromEntries([...value.entries()].map(([key, entry]) => [stringOf(key), resultToJson(entry)]));
    if (value instanceof ApexDecimal) return Number(value.toString());
    if (value instanceof ApexDouble) return Number.isFinite(value.value) ? value.value : null;
    if (value instanceof ApexDatetime) return value.toIso();
    if (value instanceof ApexDate) return value.toIso();
    if (value instanceof ApexTime) return value.toString();
    if (value instanceof ApexEnum) return value.name;
    if (value instanceof ApexType) return value.name;
    if (value instanceof ApexBlob) return value.bytes.toString('base64');
    if (classInfoOf(value) !== undefined) return instanceToJson(value);
    return stringOf(value);
}

/** A record as a map of its populated fields, parents and child lists. */
export function recordToJson(record: ApexSObject): Record<string, unknown> {
    const json: Record<string, unknown> = {};
    for (const name of record.populatedFields$()) {
        const value = record.$values[name];
        if (value !== null) json[name] = resultToJson(value);
    }
    for (const [name, parent] of Object.entries(record.$parents ?? {}))
        if (parent !== null) json[name] = recordToJson(parent);
    for (const [name, children] of Object.entries(record.$children ?? {}))
        if (children.items.length > 0) json[name] = resultToJson(children);
    return json;
}

function instanceToJson(instance: object): Record<string, unknown> {
    const json: Record<string, unknown> = {};
    for (const info of classInfoChain(instance)) {
        for (const field of info.fields) {
            if (field.isStatic || !isAuraEnabled(field.annotations) || Object.hasOwn(json, field.name)) continue;
            const value = readField(instance, field);
            if (value !== null) json[field.name] = resultToJson(value);
        }
        for (const method of info.methods) {
            const name = /^get([A-Z]\w*)$/.exec(method.name)?.[1];
            if (
                name === undefined ||
                method.isStatic ||
                method.parameters.length > 0 ||
                !isAuraEnabled(method.annotations)
            )
                continue;
            const value = (instance as Record<string, () => unknown>)[method.jsName]();
            if (value !== null) json[name[0].toLowerCase() + name.slice(1)] ??= resultToJson(value);
        }
    }
    return json;
}

export function isAuraEnabled(annotations: readonly AnnotationInfo[]): boolean {
    return annotations.some((annotation) => annotation.name.toLowerCase() === 'auraenabled');
}
