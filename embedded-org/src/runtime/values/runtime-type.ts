import { ApexException } from '../exceptions/exception.ts';
import { ApexBlob } from './blob.ts';
import { ApexDate } from './date.ts';
import { ApexDatetime } from './datetime.ts';
import { ApexDecimal } from './decimal.ts';
import { ApexDouble } from './double.ts';
import { ApexEnum } from './enum.ts';
import { ApexList } from './list.ts';
import { ApexMap } from './map.ts';
import { classInfoOf } from './object.ts';
import { ApexSet } from './set.ts';
import { isSObject } from './sobject-shape.ts';
import { ApexTime } from './time.ts';
import { ApexType } from './type.ts';

/**
 * Canonical name of a value's type at run time: `Integer`, `List<String>`, `Account`, `Outer.Inner`, `System.DmlException`.
 * Platform objects carry it in `$typeName`. An Id is a String at run time. Null is `null`.
 */
export function runtimeTypeName(value: unknown): string {
    switch (typeof value) {
        case 'string':
            return 'String';
        case 'number':
            return 'Integer';
        case 'bigint':
            return 'Long';
        case 'boolean':
            return 'Boolean';
        default:
            return value === null || value === undefined ? 'null' : objectTypeName(value);
    }
}

function objectTypeName(value: object): string {
    if (isSObject(value)) return value.$object.name;
    if (value instanceof ApexList) return `List<${value.elementType.name}>`;
    if (value instanceof ApexSet) return `Set<${value.elementType.name}>`;
    if (value instanceof ApexMap) return `Map<${value.keyType.name},${value.valueType.name}>`;
    if (value instanceof ApexDecimal) return 'Decimal';
    if (value instanceof ApexDouble) return 'Double';
    if (value instanceof ApexDate) return 'Date';
    if (value instanceof ApexDatetime) return 'Datetime';
    if (value instanceof ApexTime) return 'Time';
    if (value instanceof ApexBlob) return 'Blob';
    if (value instanceof ApexEnum) return value.$type;
    if (value instanceof ApexType) return 'System.Type';
    if (value instanceof ApexException) return value.$typeName;
    return classInfoOf(value)?.name ?? (value as { $typeName?: string }).$typeName ?? 'Object';
}

/** What the name of a class that the platform derives for a stub ends in; shows in String.valueOf. Source: public mocking tests that pass in orgs. */
export const STUB_SUFFIX = '__sfdc_ApexStub';

/**
 * The name as error messages show it: `List<ANY>`, `Map<String,ANY>` for collections of Object, the stubbed class for a stub.
 * Source of the latter: public mocking tests that pass in orgs.
 */
export function displayTypeName(name: string): string {
    return name.replace(/(?<=[<,])Object(?=[>,])/g, 'ANY').replace(STUB_SUFFIX, '');
}
