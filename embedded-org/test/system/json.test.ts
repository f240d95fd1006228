import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { setClassRegistry } from '../../src/runtime/class-registry.ts';
import type { ClassInfo } from '../../src/runtime/classes.ts';
import { platformEnumConstant } from '../../src/runtime/system/enums.ts';
import {
    ApexBlob,
    ApexDate,
    ApexDatetime,
    ApexDouble,
    ApexMap,
    ApexObject,
    ApexTime,
    apexType,
    forgetAncestors,
    runtimeTypeName,
    stringOf
} from '../../src/runtime/values/index.ts';
import { classInfo, decimal, field, listOf, throwsApex } from '../values/support.ts';
import { instance, statics } from './support.ts';

const json = statics('JSON');

class Row extends ApexObject {
    static readonly $info: ClassInfo = classInfo({
        name: 'Row',
        fields: [
            field('name', 'String'),
            field('count', 'Integer'),
            field('rows', 'List<Row>'),
            field('secret', 'String', { isTransient: true }),
            field('twice', 'Integer', { isProperty: true }),
            field('any', 'Object')
        ]
    });
    name: string | null = null;
    count: number | null = null;
    rows: unknown = null;
    secret: string | null = null;
    twice: number | null = null;
    any: unknown = null;

    set$twice(value: number): number {
        return (this.twice = value * 2);
    }
}

function install(): void {
    const info = { ...Row.$info, jsClass: Row };
    setClassRegistry({
        find: (name) => (name.toLowerCase() === 'row' ? info : undefined),
        all: () => [info],
        triggersOn: () => []
    });
}

afterEach(() => {
    setClassRegistry(null);
    forgetAncestors();
});

describe('JSON.serialize', () => {
    it('writes every primitive type', () => {
        const values = listOf(
            'Object',
            1,
            2n,
            decimal('1.50'),
            new ApexDouble(2),
            'a"\n',
            true,
            null,
            ApexDate.of(2020, 1, 31),
            new ApexDatetime(0),
            new ApexTime(0),
            ApexBlob.fromString('hi'),
            platformEnumConstant('System.StatusCode', 'DUPLICATE_VALUE')
        );
        assert.equal(
            json.serialize(values),
            '[1,2,1.50,2.0,"a\\"\\n",true,null,"2020-01-31","1970-01-01T00:00:00.000Z","00:00:00.000Z","aGk=","DUPLICATE_VALUE"]'
        );
    });

    // Source: Apex Developer Guide, "Using the transient Keyword"; Apex Reference, JSON.serialize(objectToSerialize, suppressApexObjectNulls).
    it('leaves out transient fields, and null fields when asked to', () => {
        const row = new Row();
        row.name = 'x';
        row.secret = 'y';
        assert.equal(json.serialize(row), '{"twice":null,"rows":null,"name":"x","count":null,"any":null}');
        assert.equal(json.serialize(row, true), '{"name":"x"}');
    });

    // Source: Apex Reference, JSON.serializePretty (form of Jackson's default printer).
    it('breaks lines when pretty', () => {
        const map = new ApexMap(apexType('String'), apexType('Object'), [
            ['a', listOf('Object', 1, new ApexMap(apexType('String'), apexType('Object'), [['b', 2]]))]
        ]);
        assert.equal(json.serializePretty(map), '{\n  "a" : [ 1, {\n    "b" : 2\n  } ]\n}');
    });

    // Source: messages of orgs, e.g. 'Apex Type unsupported in JSON: Schema.SObjectType'.
    it('refuses values that have no JSON form', () => {
        throwsApex('System.JSONException', 'Apex Type unsupported in JSON: System.Type', () =>
            json.serialize(apexType('Account'))
        );
    });

    it('refuses cycles', () => {
        const list = listOf('Object');
        list.add(list);
        assert.throws(() => json.serialize(list), /JSONException|contains itself/);
    });
});

describe('JSON.deserializeUntyped', () => {
    it('chooses the types that Apex chooses', () => {
        const map = json.deserializeUntyped(
            '{"i":1,"l":12345678901,"d":1.50,"b":false,"n":null,"s":"\\u0041","a":[{}]}'
        ) as ApexMap;
        assert.equal(stringOf(map), '{i=1, l=12345678901, d=1.50, b=false, n=null, s=A, a=({})}');
        assert.deepEqual(
            ['i', 'l', 'd', 's', 'a'].map((key) => runtimeTypeName(map.get(key))),
            ['Integer', 'Long', 'Decimal', 'String', 'List<Object>']
        );
    });

    // Source: https://salesforcedictionary.com/errors/json-exception-malformed-json for the first part of the texts; places assumed.
    it('tells what is malformed and where', () => {
        throwsApex(
            'System.JSONException',
            "Unexpected character ('n' (code 110)): was expecting double-quote to start field name at [line:1, column:2]",
            () => json.deserializeUntyped('{name: 1}')
        );
        throwsApex(
            'System.JSONException',
            "Unrecognized token 'NULL': was expecting 'true', 'false' or 'null' at [line:2, column:1]",
            () => json.deserializeUntyped('[\nNULL]')
        );
        throwsApex(
            'System.JSONException',
            'No content to map to Object due to end of input at [line:1, column:1]',
            () => json.deserializeUntyped('')
        );
        for (const wrong of ['[1,]', '{"a"}', '"a', '01', '1 2', '[1}', '{"a":1'])
            assert.throws(() => json.deserializeUntyped(wrong), /JSONException/, wrong);
    });
});

describe('JSON.deserialize', () => {
    it('fills Apex objects by name in any letter case, through setters, and passes over unknown names', () => {
        install();
        const row = json.deserialize(
            '{"NAME":"x","count":"5","rows":[{"name":"y"}],"nope":{"a":[1]},"twice":4}',
            apexType('Row')
        ) as Row;
        assert.ok(row instanceof Row);
        assert.equal(row.count, 5);
        assert.equal(row.twice, 8);
        assert.equal(stringOf(row.rows), '(Row:[name=y, count=null, rows=null, secret=null, twice=null, any=null])');
    });

    it('refuses unknown names when strict', () => {
        install();
        throwsApex('System.JSONException', 'Unknown field: Row.nope', () =>
            json.deserializeStrict('{"nope":1}', apexType('Row'))
        );
    });

    // Source: messages of orgs; https://salesforce.stackexchange.com/questions/230373
    it('refuses values of the wrong kind', () => {
        install();
        throwsApex('System.JSONException', 'Expected List<Row> but found {', () =>
            json.deserialize('{"rows":{}}', apexType('Row'))
        );
        throwsApex('System.JSONException', "Malformed JSON: Expected '{' at the beginning of object", () =>
            json.deserialize('[]', apexType('Row'))
        );
        throwsApex('System.JSONException', 'Apex Type unsupported in JSON: Object', () =>
            json.deserialize('{"any":1}', apexType('Row'))
        );
        throwsApex('System.JSONException', 'Illegal value for primitive Integer at [line:1, column:10]', () =>
            json.deserialize('{"count":"thirty"}', apexType('Row'))
        );
    });

    it('makes collections of declared types', () => {
        const value = json.deserialize('{"1":["2020-01-31"]}', apexType('Map<Integer,Set<Date>>')) as ApexMap;
        assert.equal(runtimeTypeName(value), 'Map<Integer,Set<Date>>');
        assert.equal(stringOf(value.get(1)), '{2020-01-31 00:00:00}');
        assert.equal(
            (json.deserialize('"2020-01-31T10:00:00.000+0200"', apexType('Datetime')) as ApexDatetime).toIso(),
            '2020-01-31T08:00:00.000Z'
        );
    });

    it('finds enum constants', () => {
        assert.equal(
            json.deserialize('"DUPLICATE_VALUE"', apexType('System.StatusCode')),
            platformEnumConstant('System.StatusCode', 'DUPLICATE_VALUE')
        );
    });
});

describe('JSONGenerator and JSONParser', () => {
    // Source: Apex Reference, JSONGenerator Class.
    it('write step by step', () => {
        const generator = json.createGenerator(false);
        const write = instance('JSONGenerator');
        write.writeStartObject(generator);
        write.writeNumberField(generator, 'a', decimal('1.0'));
        write.writeFieldName(generator, 'b');
        write.writeStartArray(generator);
        write.writeString(generator, 'x');
        write.writeNull(generator);
        write.writeEndArray(generator);
        write.writeObjectField(generator, 'c', listOf('Integer', 1));
        assert.throws(() => write.writeString(generator, 'no name'), /expecting field name/);
        write.writeEndObject(generator);
        assert.equal(write.getAsString(generator), '{"a":1.0,"b":["x",null],"c":[1]}');
        assert.equal(write.isClosed(generator), true);
    });

    // Source: Apex Reference, JSONParser Class.
    it('read token by token', () => {
        install();
        const parser = json.createParser('{"skip":{"x":[1]},"rows":[{"count":1},{"count":2}],"d":1.5}');
        const read = instance('JSONParser');
        const tokens = [read.nextToken(parser), read.nextToken(parser), read.nextValue(parser)].map(stringOf);
        assert.deepEqual(tokens, ['START_OBJECT', 'FIELD_NAME', 'START_OBJECT']);
        read.skipChildren(parser);
        assert.equal(stringOf(read.getCurrentToken(parser)), 'END_OBJECT');
        read.nextToken(parser);
        assert.equal(read.getText(parser), 'rows');
        read.nextToken(parser);
        read.nextToken(parser);
        assert.equal((read.readValueAs(parser, apexType('Row')) as Row).count, 1);
        read.nextToken(parser);
        assert.equal((read.readValueAs(parser, apexType('Row')) as Row).count, 2);
        read.nextToken(parser);
        read.nextValue(parser);
        assert.equal(read.getCurrentName(parser), 'd');
        assert.equal(stringOf(read.getDecimalValue(parser)), '1.5');
        read.nextToken(parser);
        assert.equal(read.nextToken(parser), null);
        assert.equal(read.hasCurrentToken(parser), false);
    });
});
