import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import type { ClassInfo, ClassRegistry, MemberFieldInfo } from '../../src/runtime/classes.ts';
import type { ObjectInfo, Schema } from '../../src/schema/model.ts';
import { throwApex, ApexException } from '../../src/runtime/exceptions/index.ts';
import {
    ApexBlob,
    ApexDate,
    ApexDatetime,
    ApexDecimal,
    ApexDouble,
    ApexEnum,
    ApexList,
    ApexMap,
    ApexObject,
    ApexSet,
    ApexTime,
    apexType
} from '../../src/runtime/values/index.ts';
import { ApexSObject } from '../../src/runtime/values/sobject.ts';
import { setClassRegistry } from '../../src/runtime/class-registry.ts';
import { freezeGraph, thawGraph } from '../../src/runtime/values/object-graph.ts';

// Source of what job state keeps: Apex Developer Guide, "Using the transient Keyword" and Queueable Apex ("Those objects can be
// accessed when the job executes. Variables that are declared transient are ignored by serialization ... and the value is set to null").

const contact = { name: 'Contact', children: () => undefined, field: () => undefined } as unknown as ObjectInfo;

function field(name: string, isTransient = false): MemberFieldInfo {
    return {
        name,
        jsName: name,
        type: 'Object',
        isStatic: false,
        isTransient,
        isFinal: false,
        visibility: 'private',
        isProperty: false,
        annotations: []
    };
}

class Base extends ApexObject {
    static $info: ClassInfo;
    inherited: unknown = null;
}

class Job extends Base {
    static override $info: ClassInfo;
    records: unknown = null;
    next: unknown = null;
    cache: unknown = 'made anew';
}

class Colour extends ApexObject {
    static $info: ClassInfo;
    static RED = new ApexEnum('Colour', 'RED', 0);
    static GREEN = new ApexEnum('Colour', 'GREEN', 1);
}

function info(
    name: string,
    jsClass: new () => object,
    fields: MemberFieldInfo[],
    superName: string | null = null,
    kind: ClassInfo['kind'] = 'class'
): ClassInfo {
    return { name, jsClass, fields, superName, kind, interfaceNames: [], methods: [] } as unknown as ClassInfo;
}

Base.$info = info('Base', Base, [field('inherited')]);
Job.$info = info('Job', Job, [field('records'), field('next'), field('cache', true)], 'Base');
Colour.$info = info('Colour', Colour, [], null, 'enum');

const classes: ClassRegistry = {
    find: (name) => [Base.$info, Job.$info, Colour.$info].find((candidate) => candidate.name === name),
    all: () => [Base.$info, Job.$info, Colour.$info],
    triggersOn: () => []
};
setClassRegistry(classes);
const schema = { object: (name: string) => (name === 'Contact' ? contact : undefined) } as unknown as Schema;

function copy<T>(value: T): T {
    return thawGraph(freezeGraph(value), { schema, classes }) as T;
}

const OBJECT = apexType('Object');

describe('a frozen graph of Apex values', () => {
    it('keeps the type and value of every primitive', () => {
        const values = [
            null,
            true,
            'text',
            7,
            9007199254740993n,
            new ApexDouble(1.5),
            new ApexDouble(NaN),
            new ApexDouble(-0),
            ApexDecimal.parse('12.500'),
            ApexDate.of(2026, 2, 28),
            new ApexTime(3_600_000),
            new ApexDatetime(1_700_000_000_123),
            new ApexBlob(Buffer.from([0, 255])),
            apexType('Map<Id,List<Contact>>')
        ];
        const thawed = copy(new ApexList(OBJECT, values)).items;
        assert.deepEqual(thawed.with(8, null), values.with(8, null));
        assert.ok(thawed[8] instanceof ApexDecimal);
        assert.equal(String(thawed[8]), '12.500');
        assert.equal(thawed[13], values[13]);
    });

    it('takes bare JavaScript arrays, for parameters and binds', () => {
        const list = new ApexList(OBJECT, ['a']);
        assert.deepEqual(copy([1, list, list, null]), [1, list, list, null]);
    });

    it('keeps private and inherited fields of user classes and empties transient ones', () => {
        const job = new Job();
        Object.assign(job, { inherited: 'base', records: new ApexList(OBJECT, ['a']), cache: 'costly' });
        const thawed = copy(job);
        assert.ok(thawed instanceof Job);
        assert.equal(thawed.inherited, 'base');
        assert.deepEqual((thawed.records as ApexList).items, ['a']);
        assert.equal(thawed.cache, null);
    });

    it('keeps shared references and cycles', () => {
        const job = new Job();
        const shared = new ApexList(OBJECT, []);
        shared.items.push(job, shared);
        Object.assign(job, { records: shared, next: job, inherited: shared });
        const thawed = copy(job);
        assert.equal(thawed.next, thawed);
        assert.equal(thawed.records, thawed.inherited);
        assert.deepEqual((thawed.records as ApexList).items, [thawed, thawed.records]);
    });

    it('needs no recursion for long chains', () => {
        const first = new Job();
        let last = first;
        for (let i = 0; i < 50_000; i++) {
            const next = new Job();
            last.next = next;
            last = next;
        }
        let length = 0;
        for (let at: Job | null = copy(first); at !== null; at = at.next as Job | null) length++;
        assert.equal(length, 50_001);
    });

    it('keeps sets and maps whose keys are collections and records', () => {
        const record = new ApexSObject(contact, { LastName: 'Doe' });
        const set = new ApexSet(OBJECT, [new ApexSet(OBJECT, ['x']), record]);
        const map = new ApexMap(OBJECT, OBJECT, [[new ApexList(OBJECT, [1, 2]), set]]);
        const thawed = copy(map);
        const inner = thawed.get(new ApexList(OBJECT, [1, 2])) as ApexSet;
        assert.ok(inner.contains(new ApexSet(OBJECT, ['x'])));
        assert.equal(thawed.keyType, OBJECT);
        assert.equal(inner.size(), 2);
    });

    it('keeps what a record knows beside its fields: parents, children, that it was queried, nulls that were set', () => {
        const record = new ApexSObject(contact, { Id: '003000000000001AAA', Email: null });
        record.$queried = true;
        record.set$('Phone', null);
        record.$parents = { ReportsTo: new ApexSObject(contact, { LastName: 'Boss' }), Owner: null };
        record.$children = { Cases: new ApexList(apexType('Contact'), [record]) };
        const thawed = copy(record);
        assert.deepEqual(thawed.populatedFields$(), ['Id', 'Phone']);
        assert.equal(thawed.$parents?.['ReportsTo']?.$values['LastName'], 'Boss');
        assert.equal(thawed.$parents?.['Owner'], null);
        assert.equal(thawed.$children?.['Cases'].items[0], thawed);
        assert.throws(() => thawed.get$('LastName'), {
            message: /without querying the requested field: Contact\.LastName/
        });
    });

    it('gives enum constants their identity back', () => {
        assert.equal(copy(Colour.GREEN), Colour.GREEN);
    });

    it('keeps type, message, cause and Apex frames of exceptions', () => {
        let caught: unknown;
        try {
            throwApex('System.ListException', 'List index out of bounds: 3');
        } catch (error) {
            caught = error;
        }
        (caught as ApexException).$frames = [{ text: 'Class.Job.run', line: 4, column: 2 }];
        const thawed = copy(caught as ApexException);
        assert.equal(thawed.$typeName, 'System.ListException');
        assert.equal(thawed.getMessage$0(), 'List index out of bounds: 3');
        assert.equal(thawed.getStackTraceString$0(), 'Class.Job.run: line 4, column 2');
    });

    it('refuses platform objects that keep no state', () => {
        // Source: the transient keyword's page; the wording is assumed.
        class Socket {
            readonly port = 80;
        }
        assert.throws(() => freezeGraph(new ApexList(OBJECT, [new Socket()])), { message: 'Not Serializable: Socket' });
    });

    it('keeps 10,000 records in a text that grows with their number only', () => {
        const list = (count: number): ApexList =>
            new ApexList(
                apexType('Contact'),
                Array.from(
                    { length: count },
                    (_, i) =>
                        new ApexSObject(contact, {
                            Id: `003${String(i).padStart(15, '0')}`,
                            FirstName: `First ${i}`,
                            LastName: `Last ${i}`,
                            Email: `p${i}@field.example`,
                            CreatedDate: new ApexDatetime(i),
                            Amount__c: ApexDecimal.fromInteger(i)
                        })
                )
            );
        const text = freezeGraph(list(10_000));
        assert.ok(text.length < 11 * freezeGraph(list(1_000)).length, `${text.length} characters`);
        const { items } = thawGraph(text, { schema, classes }) as ApexList;
        assert.equal(items.length, 10_000);
        assert.equal((items[9_999] as ApexSObject).get$('Email'), 'p9999@field.example');
    });
});
