import { throwApex } from '../../exceptions/platform.ts';
import { ApexDecimal } from '../../values/decimal.ts';
import { ApexList } from '../../values/list.ts';
import { ApexMap } from '../../values/map.ts';
import { classInfoOf } from '../../values/object.ts';
import { isSObject } from '../../values/sobject-shape.ts';
import { ApexSet } from '../../values/set.ts';
import { apexType, OBJECT, STRING, type ApexType } from '../../values/type.ts';
import { allocate, allocateRecord } from '../type/instantiate.ts';
import { enumConstantsOf } from '../type/enum-constants.ts';
import { plainDataReading } from '../plain-data.ts';
import { jsonFields, writeField } from './fields.ts';
import { requireJsonAccess } from './json-access.ts';
import type { JsonLexer } from './lexer.ts';
import { jsonMember, jsonReadingOf, type JsonReading } from './platform-objects.ts';
import { isPrimitive, readPrimitive } from './primitives.ts';
import { readRecord } from './deserialize-record.ts';
import { parseJson, type JsonNode } from './tree.ts';

/**
 * JSON.deserialize and deserializeStrict: Apex objects are made without running a constructor, unknown names are passed over or, when
 * strict, refused. @throws System.JSONException for malformed text and for values that do not fit.
 */
export function deserialize(text: string, type: ApexType, strict: boolean): unknown {
    expectBeginning(text, type);
    const { root, lexer } = parseJson(text);
    return new Deserializer(lexer, strict).read(root, type);
}

/** What a list begins with is looked at before anything else of the text. Source: public tests of malformed bodies, which pass in orgs. */
function expectBeginning(text: string, type: ApexType): void {
    const first = text.trimStart().charAt(0);
    if ((type.base === 'List' || type.base === 'Set') && first !== '' && first !== '[' && first !== 'n')
        throwApex('System.JSONException', "Malformed JSON: Expected '[' at the beginning of List/Set");
}

/** JSON.deserializeUntyped: Map<String,Object>, List<Object>, String, Boolean, Integer, Long, Decimal or null. */
export function deserializeUntyped(text: string): unknown {
    return untyped(parseJson(text).root);
}

/** Whole numbers become the smallest of Integer, Long and Decimal that holds them. */
export function untyped(node: JsonNode): unknown {
    switch (node.kind) {
        case 'object':
            return new ApexMap(
                STRING,
                OBJECT,
                node.members.map(([name, member]): [unknown, unknown] => [name, untyped(member)])
            );
        case 'array':
            return new ApexList(OBJECT, node.items.map(untyped));
        case 'string':
            return node.text;
        case 'boolean':
            return node.text === 'true';
        case 'null':
            return null;
        case 'float':
            return ApexDecimal.parse(node.text);
        case 'integer': {
            const value = BigInt(node.text);
            if (value === BigInt.asIntN(32, value)) return Number(value);
            return value === BigInt.asIntN(64, value) ? value : ApexDecimal.fromLong(value);
        }
    }
}

/** Turns JSON values into values of declared types. */
export class Deserializer {
    readonly lexer: JsonLexer;
    readonly strict: boolean;

    constructor(lexer: JsonLexer, strict: boolean) {
        this.lexer = lexer;
        this.strict = strict;
    }

    read(node: JsonNode, type: ApexType): unknown {
        if (node.kind === 'null') return null;
        if (isPrimitive(type)) return readPrimitive(node, type, this.lexer);
        switch (type.base) {
            case 'Object':
                return unsupported(type);
            case 'List':
            case 'Set':
            case 'System.Iterable':
                return this.readItems(node, type);
            case 'Map':
                return this.readMap(node, type);
            default:
                return this.readNamed(node, type);
        }
    }

    private readItems(node: JsonNode, type: ApexType): ApexList | ApexSet {
        if (node.kind !== 'array') return this.unlike(type, node);
        const element = type.args[0] ?? OBJECT;
        const items = node.items.map((item) => this.read(item, element));
        return type.base === 'Set' ? new ApexSet(element, items) : new ApexList(element, items);
    }

    private readMap(node: JsonNode, type: ApexType): ApexMap {
        if (node.kind !== 'object') return this.unlike(type, node);
        const [keyType, valueType] = type.args;
        const entries = node.members.map(([name, member]): [unknown, unknown] => [
            this.readKey(name, keyType, node.at),
            this.read(member, valueType)
        ]);
        return new ApexMap(keyType, valueType, entries);
    }

    private readKey(name: string, type: ApexType, at: number): unknown {
        return type.base === 'Object' ? name : this.read({ kind: 'string', at, text: name }, type);
    }

    private readNamed(node: JsonNode, type: ApexType): unknown {
        const constants = enumConstantsOf(type);
        if (constants !== null) {
            const text = node.kind === 'string' ? node.text : '';
            const constant = constants.find((candidate) => candidate.name.toLowerCase() === text.toLowerCase());
            return (
                constant ??
                throwApex(
                    'System.JSONException',
                    `The type ${type.name} does not have an enum value ${text} at ${this.lexer.place(node.at)}`
                )
            );
        }
        if (node.kind !== 'object')
            return throwApex('System.JSONException', `Malformed JSON: Expected '{' at the beginning of object`);
        const reading = jsonReadingOf(type) ?? plainDataReading(type.base);
        if (reading !== undefined) return this.readPlatformObject(reading, type, node);
        const target = type.base === 'SObject' ? allocateRecord(recordType(node)) : allocate(type);
        if (target === null) return unsupported(type);
        if (isSObject(target)) return readRecord(this, target, node);
        const info = classInfoOf(target);
        if (info !== undefined) requireJsonAccess(info, 'deserializable');
        return this.readObject(target, type, node);
    }

    private readPlatformObject(reading: JsonReading, type: ApexType, node: JsonNode & { kind: 'object' }): object {
        const values: Record<string, unknown> = {};
        for (const [name, member] of node.members) {
            const known = jsonMember(reading, name);
            if (known !== undefined) values[known.name] = this.read(member, known.type);
            else if (this.strict) throwApex('System.JSONException', `Unknown field: ${type.name}.${name}`);
        }
        return reading.make(values);
    }

    private readObject(target: object, type: ApexType, node: JsonNode & { kind: 'object' }): object {
        clear(target);
        const fields = new Map(
            jsonFields(target)
                .reverse()
                .map((field) => [field.name.toLowerCase(), field])
        );
        for (const [name, member] of node.members) {
            const field = fields.get(name.toLowerCase());
            if (field !== undefined) writeField(target, field, this.read(member, apexType(field.type)));
            else if (this.strict) throwApex('System.JSONException', `Unknown field: ${type.name}.${name}`);
        }
        return target;
    }

    /** Source: https://salesforce.stackexchange.com/questions/230373. */
    private unlike(type: ApexType, node: JsonNode): never {
        const found =
            node.kind === 'object'
                ? '{'
                : node.kind === 'array'
                  ? '['
                  : 'text' in node
                    ? JSON.stringify(node.text)
                    : '';
        throwApex('System.JSONException', `Expected ${type.name} but found ${found}`);
    }
}

/** Source: reports of orgs, e.g. for fields of type Object. */
function unsupported(type: ApexType): never {
    throwApex('System.JSONException', `Apex Type unsupported in JSON: ${type.name}`);
}

/** The type that the attributes of a record name. */
function recordType(node: JsonNode & { kind: 'object' }): string {
    const attributes = node.members.find(([name]) => name === 'attributes')?.[1];
    const type = attributes?.kind === 'object' ? attributes.members.find(([name]) => name === 'type')?.[1] : undefined;
    return type?.kind === 'string'
        ? type.text
        : throwApex('System.JSONException', 'Cannot determine the type of the sObject: no attributes.type');
}

/** Every field of an object that no constructor filled is null. */
function clear(target: object): void {
    for (const field of jsonFields(target)) {
        const values = target as Record<string, unknown>;
        if (values[field.jsName] === undefined && !Object.hasOwn(target, field.jsName)) values[field.jsName] = null;
    }
}
