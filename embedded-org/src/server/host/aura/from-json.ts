import { throwApex } from '../../../runtime/exceptions/index.ts';
import { newInstance } from '../../../runtime/system/type/instantiate.ts';
import { enumConstantsOf } from '../../../runtime/system/type/enum-constants.ts';
import { writeField } from '../../../runtime/system/json/fields.ts';
import {
    ApexBlob,
    ApexDate,
    ApexDatetime,
    ApexDecimal,
    ApexDouble,
    ApexList,
    ApexMap,
    ApexSet,
    ApexTime,
    apexType,
    type ApexType,
    toIdOrNull,
    isIdForm
} from '../../../runtime/values/index.ts';
import { classInfoChain } from '../../../runtime/values/object.ts';
import { ApexSObject } from '../../../runtime/values/sobject.ts';
import type { ClassRegistry } from '../../../runtime/classes.ts';
import type { Schema } from '../../../schema/model.ts';

/** What arguments are made with. */
export interface ArgumentContext {
    readonly schema: Schema;
    readonly classes: ClassRegistry;
    /** Name of the parameter, for error texts. */
    readonly parameter: string;
}

type Reader = (value: unknown) => unknown;

const isNumberText = (value: unknown): value is string =>
    typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim());
const asNumber = (value: unknown): number | null =>
    typeof value === 'number' ? value : isNumberText(value) ? Number(value) : null;
const asWhole = (value: unknown): bigint | null => {
    const number = asNumber(value);
    if (number === null || !Number.isInteger(number)) return null;
    return isNumberText(value) ? BigInt(value.trim().replace(/\.0*$/, '')) : BigInt(number);
};

/** Readers of primitives; undefined means that the value does not fit. */
const PRIMITIVES: Readonly<Record<string, Reader>> = {
    String: (value) =>
        typeof value === 'string'
            ? value
            : typeof value === 'number' || typeof value === 'boolean'
              ? String(value)
              : undefined,
    Id: (value) => (typeof value === 'string' && isIdForm(value) ? toIdOrNull(value) : undefined),
    Boolean: (value) =>
        typeof value === 'boolean' ? value : value === 'true' ? true : value === 'false' ? false : undefined,
    Integer: (value) => {
        const whole = asWhole(value);
        return whole !== null && BigInt.asIntN(32, whole) === whole ? Number(whole) : undefined;
    },
    Long: (value) => asWhole(value) ?? undefined,
    Double: (value) => (asNumber(value) === null ? undefined : new ApexDouble(Number(value))),
    Decimal: (value) =>
        typeof value === 'number'
            ? ApexDecimal.parse(String(value))
            : isNumberText(value)
              ? ApexDecimal.parse(value)
              : undefined,
    Date: (value) => (typeof value === 'string' ? (ApexDate.parseIso(value) ?? undefined) : undefined),
    Datetime: (value) => readDatetime(value),
    Time: (value) => (typeof value === 'string' ? (ApexTime.parseIso(value) ?? undefined) : undefined),
    Blob: (value) => (typeof value === 'string' ? new ApexBlob(Buffer.from(value, 'base64')) : undefined)
};

/**
 * Turns a JSON value into a value of the declared Apex type, as a component's argument is turned.
 * - Numbers and Booleans may stand for a String, numeric text for a number.
 * - A class is made by its constructor without parameters; only its @AuraEnabled members are set, by exact name.
 * - sObjects are maps of fields; `sobjectType` or `attributes.type` names the object where the type is SObject.
 * Source: Lightning Web Components Developer Guide, "Call Apex Methods" and "Apex Class Types"; Lightning Aura Components Developer
 * Guide, "Passing Data to an Apex Controller"; details of coercion assumed.
 * @throws System.TypeException naming the parameter when a value does not fit.
 */
export function argumentFromJson(value: unknown, type: ApexType, context: ArgumentContext): unknown {
    if (value === null || value === undefined) return null;
    const primitive = PRIMITIVES[type.base];
    if (primitive !== undefined) return primitive(value) ?? refuse(type, context);
    switch (type.base) {
        case 'Object':
            return untyped(value);
        case 'List':
        case 'System.Iterable':
            return new ApexList(type.args[0], items(value, type, context));
        case 'Set':
            return new ApexSet(type.args[0], items(value, type, context));
        case 'Map':
            return readMap(value, type, context);
        default:
            return readNamed(value, type, context);
    }
}

function readDatetime(value: unknown): unknown {
    if (typeof value === 'number') return new ApexDatetime(value);
    if (typeof value !== 'string') return undefined;
    const moment = ApexDatetime.parseIso(value);
    if (moment !== null) return moment;
    const date = ApexDate.parseIso(value);
    return date === null ? undefined : new ApexDatetime(date.days * 86_400_000);
}

function items(value: unknown, type: ApexType, context: ArgumentContext): unknown[] {
    if (!Array.isArray(value)) return refuse(type, context);
    return value.map((item) => argumentFromJson(item, type.args[0], context));
}

function readMap(value: unknown, type: ApexType, context: ArgumentContext): ApexMap {
    if (!isPlainObject(value)) return refuse(type, context);
    const [keyType, valueType] = type.args;
    const entries = Object.entries(value).map(
        ([key, entry]) =>
            [
                keyType.base === 'Object' ? key : argumentFromJson(key, keyType, context),
                argumentFromJson(entry, valueType, context)
            ] as const
    );
    return new ApexMap(keyType, valueType, entries);
}

function readNamed(value: unknown, type: ApexType, context: ArgumentContext): unknown {
    const constants = enumConstantsOf(type);
    if (constants !== null) return constants.find((constant) => constant.name === value) ?? refuse(type, context);
    if (!isPlainObject(value)) return refuse(type, context);
    if (context.classes.find(type.name) !== undefined) return readObject(value, type, context);
    return readRecord(value, type, context);
}

function readObject(value: Readonly<Record<string, unknown>>, type: ApexType, context: ArgumentContext): object {
    const instance = newInstance(type) as object;
    for (const field of classInfoChain(instance).flatMap((info) => info.fields)) {
        const enabled = field.annotations.some((annotation) => annotation.name.toLowerCase() === 'auraenabled');
        if (enabled && !field.isStatic && Object.hasOwn(value, field.name))
            writeField(instance, field, argumentFromJson(value[field.name], apexType(field.type), context));
    }
    return instance;
}

function readRecord(value: Readonly<Record<string, unknown>>, type: ApexType, context: ArgumentContext): ApexSObject {
    const attributes = value['attributes'] as { type?: unknown } | undefined;
    const named = value['sobjectType'] ?? attributes?.type;
    const objectName = type.base === 'SObject' ? named : type.base;
    const object = typeof objectName === 'string' ? context.schema.object(objectName) : undefined;
    if (object === undefined) return refuse(type, context);
    const record = new ApexSObject(object, {});
    for (const [name, member] of Object.entries(value)) {
        if (name === 'sobjectType' || name === 'attributes') continue;
        const field = object.field(name);
        const parent = field === undefined ? object.relationship(name) : undefined;
        const children = field === undefined && parent === undefined ? object.children(name) : undefined;
        if (field !== undefined)
            record.$values[field.name] = argumentFromJson(member, apexType(field.apexType), context);
        else if (parent?.relationshipName)
            (record.$parents ??= {})[parent.relationshipName] = argumentFromJson(
                member,
                apexType(parent.referenceTo.length === 1 ? parent.referenceTo[0] : 'SObject'),
                context
            ) as ApexSObject | null;
        else if (children?.name)
            (record.$children ??= {})[children.name] = argumentFromJson(
                member,
                apexType(`List<${children.childObject}>`),
                context
            ) as ApexList;
        else refuse(type, context);
    }
    return record;
}

/** Values of a parameter of type Object. */
function untyped(value: unknown): unknown {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number')
        return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? value : ApexDecimal.parse(String(value));
    if (Array.isArray(value)) return new ApexList(apexType('Object'), value.map(untyped));
    return new ApexMap(
        apexType('String'),
        apexType('Object'),
        Object.entries(value as object).map(([key, entry]) => [key, untyped(entry)] as const)
    );
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);

/** Wording as components get it from an org. */
function refuse(type: ApexType, context: ArgumentContext): never {
    throwApex(
        'System.TypeException',
        `Value provided is invalid for action parameter '${context.parameter}' of type '${type.name}'`
    );
}
