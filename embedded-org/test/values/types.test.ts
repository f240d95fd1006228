import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { setClassRegistry } from '../../src/runtime/class-registry.ts';
import type { ClassInfo } from '../../src/runtime/classes.ts';
import { apexException, platformException } from '../../src/runtime/exceptions/index.ts';
import {
    ApexList,
    ApexObject,
    apexType,
    castTo,
    concatenate,
    forgetAncestors,
    isInstance,
    runtimeTypeName,
    stringOf
} from '../../src/runtime/values/index.ts';
import { classInfo, decimal, field, listOf, throwsApex } from './support.ts';

class Base extends ApexObject {
    static readonly $info: ClassInfo = classInfo({
        name: 'Base',
        interfaceNames: ['Shape'],
        fields: [field('a', 'Integer')]
    });
    a: number | null = 1;
}

class Derived extends Base {
    static override readonly $info: ClassInfo = classInfo({
        name: 'Outer.Derived',
        superName: 'Base',
        interfaceNames: ['Database.Batchable<SObject>'],
        fields: [field('me', 'Object')]
    });
    me: unknown = null;
}

const SHAPE = classInfo({ name: 'Shape', kind: 'interface', interfaceNames: ['Comparable'] });

function install(): void {
    const infos = [Base.$info, Derived.$info, SHAPE];
    setClassRegistry({
        find: (name) => infos.find((info) => info.name.toLowerCase() === name.toLowerCase()),
        all: () => infos,
        triggersOn: () => []
    });
    forgetAncestors();
}

afterEach(() => {
    setClassRegistry(null);
    forgetAncestors();
});

describe('Type names', () => {
    it('are canonical and interned', () => {
        assert.equal(apexType('Map< System.Id , Account[] >').name, 'Map<Id,List<Account>>');
        assert.equal(apexType('String[]'), apexType('List<String>'));
        assert.equal(apexType('system.dateTime').name, 'Datetime');
    });
});

describe('instanceof', () => {
    it('knows super classes and interfaces, transitively', () => {
        install();
        const derived = new Derived();
        for (const name of [
            'Outer.Derived',
            'Base',
            'Shape',
            'Comparable',
            'System.Comparable',
            'Database.Batchable<SObject>',
            'Object'
        ]) {
            assert.equal(isInstance(derived, apexType(name)), true, name);
        }
        assert.equal(isInstance(new Base(), apexType('Outer.Derived')), false);
        assert.equal(isInstance(null, apexType('Object')), false);
    });

    it('sees an Id in a string of its form', () => {
        assert.equal(isInstance('001D000000IqhSLIAZ', apexType('Id')), true);
        assert.equal(isInstance('hello', apexType('Id')), false);
    });

    it('knows the hierarchy of platform exceptions', () => {
        const error = apexException('System.DmlException', 'x');
        assert.equal(isInstance(error, apexType('Exception')), true);
        assert.equal(isInstance(error, apexType('System.DmlException')), true);
        assert.equal(isInstance(error, apexType('System.ListException')), false);
        assert.equal(error instanceof platformException('DmlException'), true);
    });

    it('follows element types of collections', () => {
        assert.equal(isInstance(listOf('String'), apexType('List<Object>')), true);
        assert.equal(isInstance(listOf('String'), apexType('List<Integer>')), false);
        assert.equal(isInstance(listOf('Account'), apexType('List<SObject>')), true);
    });
});

describe('Casts', () => {
    // Source: https://salesforce.stackexchange.com/questions/207118
    it('refuse to narrow a number behind an Object', () => {
        throwsApex('System.TypeException', 'Invalid conversion from runtime type Decimal to Integer', () =>
            castTo(decimal('5.2'), apexType('Integer'))
        );
    });

    // Source: https://salesforce.stackexchange.com/questions/384277
    it('name Object as ANY in collections', () => {
        throwsApex('System.TypeException', 'Invalid conversion from runtime type List<ANY> to Map<String,ANY>', () =>
            castTo(listOf('Object'), apexType('Map<String,Object>'))
        );
    });

    it('pass null and what fits', () => {
        assert.equal(castTo(null, apexType('Account')), null);
        assert.equal(castTo('x', apexType('String')), 'x');
        assert.equal(castTo(5, apexType('Long')), 5n);
    });

    it('refuse a string that is no Id', () => {
        throwsApex('System.StringException', 'Invalid id: x', () => castTo('x', apexType('Id')));
    });
});

describe('Text of values', () => {
    // An inner class is shown without its outer class: recorded in trigger frameworks, which cut `Inner` from `Inner:[...]`.
    it('of objects shows their fields, inherited ones first', () => {
        install();
        const derived = new Derived();
        derived.me = new ApexList(apexType('Object'), [1, null]);
        assert.equal(stringOf(derived), 'Derived:[a=1, me=(1, null)]');
    });

    it('ends where an object contains itself', () => {
        install();
        const derived = new Derived();
        derived.me = derived;
        assert.equal(stringOf(derived), 'Derived:[a=1, me=(already output)]');
    });

    it('of null in a concatenation is null', () => {
        assert.equal(concatenate('a', null), 'anull');
        assert.equal(concatenate(decimal('1.50'), 'x'), '1.50x');
    });

    it('of a type name at run time', () => {
        assert.equal(runtimeTypeName(listOf('Account')), 'List<Account>');
        assert.equal(runtimeTypeName(5n), 'Long');
    });
});
