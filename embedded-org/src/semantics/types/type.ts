import type { ObjectInfo } from '../../schema/model.ts';
import type { PlatformTypeData } from '../../schema/type-data/type-data.ts';
import type { ClassSymbol } from '../symbols/symbols.ts';

export type PrimitiveName =
    'Boolean' | 'Integer' | 'Long' | 'Double' | 'Decimal' | 'String' | 'Id' | 'Date' | 'Time' | 'Datetime' | 'Blob';

/** Static type of an expression. */
export type Type =
    | { readonly kind: 'primitive'; readonly name: PrimitiveName }
    | { readonly kind: 'object' }
    | { readonly kind: 'void' }
    /** Type of the literal null: converts to everything. */
    | { readonly kind: 'null' }
    /** Stands where a diagnostic was reported, so that one fault is reported once. */
    | { readonly kind: 'error' }
    | ListType
    | SetType
    | MapType
    /** `object` is null for the generic SObject. */
    | SObjectType
    | { readonly kind: 'class'; readonly symbol: ClassSymbol }
    | PlatformType
    /** Result of an inline query: converts to a list of its object, or to one record. */
    | { readonly kind: 'query'; readonly element: SObjectType | PlatformType };

export interface ListType {
    readonly kind: 'list';
    readonly element: Type;
}
export interface SetType {
    readonly kind: 'set';
    readonly element: Type;
}
export interface MapType {
    readonly kind: 'map';
    readonly key: Type;
    readonly value: Type;
}
export interface SObjectType {
    readonly kind: 'sobject';
    readonly object: ObjectInfo | null;
}
export interface PlatformType {
    readonly kind: 'platform';
    readonly data: PlatformTypeData;
    readonly arguments: readonly Type[];
}

const primitive = (name: PrimitiveName): Type => ({ kind: 'primitive', name });

export const BOOLEAN = primitive('Boolean');
export const INTEGER = primitive('Integer');
export const LONG = primitive('Long');
export const DOUBLE = primitive('Double');
export const DECIMAL = primitive('Decimal');
export const STRING = primitive('String');
export const ID = primitive('Id');
export const DATE = primitive('Date');
export const TIME = primitive('Time');
export const DATETIME = primitive('Datetime');
export const BLOB = primitive('Blob');
export const OBJECT: Type = { kind: 'object' };
export const VOID: Type = { kind: 'void' };
export const NULL: Type = { kind: 'null' };
export const ERROR: Type = { kind: 'error' };
export const SOBJECT: SObjectType = { kind: 'sobject', object: null };

export const PRIMITIVES: ReadonlyMap<string, Type> = new Map(
    [BOOLEAN, INTEGER, LONG, DOUBLE, DECIMAL, STRING, ID, DATE, TIME, DATETIME, BLOB].map((type) => [
        typeName(type).toLowerCase(),
        type
    ])
);

export const listOf = (element: Type): Type => ({ kind: 'list', element });
export const setOf = (element: Type): Type => ({ kind: 'set', element });
export const mapOf = (key: Type, value: Type): Type => ({ kind: 'map', key, value });

/** Canonical name of a type: what messages print, what methods are mangled with, what the runtime's ApexType is interned under. */
export function typeName(type: Type): string {
    switch (type.kind) {
        case 'primitive':
            return type.name;
        case 'object':
            return 'Object';
        case 'void':
            return 'void';
        case 'null':
            return 'null';
        case 'error':
            return '(unknown)';
        case 'list':
            return `List<${typeName(type.element)}>`;
        case 'set':
            return `Set<${typeName(type.element)}>`;
        case 'map':
            return `Map<${typeName(type.key)},${typeName(type.value)}>`;
        case 'sobject':
            return type.object?.name ?? 'SObject';
        case 'class':
            return type.symbol.name;
        case 'platform': {
            const name = type.data.name;
            return type.arguments.length > 0 ? `${name}<${type.arguments.map(typeName).join(',')}>` : name;
        }
        case 'query':
            return `List<${typeName(type.element)}>`;
    }
}

export function sameType(a: Type, b: Type): boolean {
    return a === b || typeName(a) === typeName(b);
}

export function isPrimitive(type: Type, name: PrimitiveName): boolean {
    return type.kind === 'primitive' && type.name === name;
}

export function isNumeric(type: Type): boolean {
    return (
        type.kind === 'primitive' &&
        (type.name === 'Integer' || type.name === 'Long' || type.name === 'Double' || type.name === 'Decimal')
    );
}

/** Platform type by qualified name, e.g. `isPlatform(type, 'System.Exception')`. */
export function isPlatform(type: Type, name: string): boolean {
    return type.kind === 'platform' && type.data.name === name;
}
