import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ApexDate, ApexMap, ApexObject, ApexSet, apexType, stringOf } from '../../src/runtime/values/index.ts';
import { decimal, listOf, throwsApex } from './support.ts';

const STRING = apexType('String');
const OBJECT = apexType('Object');

class Point extends ApexObject {
    readonly x: number;

    constructor(x: number) {
        super();
        this.x = x;
    }

    override equals$1(other: unknown): boolean {
        return other instanceof Point && other.x === this.x;
    }

    override hashCode$0(): number {
        return 7;
    }
}

describe('List', () => {
    // Source: Apex Developer Guide, "Lists"; text as orgs report it.
    it('refuses an index out of bounds', () => {
        const list = listOf('Integer', 1);
        throwsApex('System.ListException', 'List index out of bounds: 1', () => list.get(1));
        throwsApex('System.ListException', 'List index out of bounds: -1', () => list.set(-1, 0));
        throwsApex('System.ListException', 'List index out of bounds: 2', () => list.insert(2, 0));
    });

    it('refuses null as an index', () => {
        throwsApex('System.NullPointerException', 'Attempt to de-reference a null object', () =>
            listOf('Integer').get(null as unknown as number)
        );
    });

    // Source: https://salesforce.stackexchange.com/questions/419545
    it('cannot be gone through any further once its length has changed', () => {
        const list = listOf('String', 'a', 'b');
        throwsApex('System.FinalException', 'Cannot modify a collection while it is being iterated.', () => {
            for (const item of list) list.add(item);
        });
        assert.equal(stringOf(list), '(a, b, a)');
        for (const item of list) {
            if (item !== 'a') continue;
            // Leaving at once is well (public test code inserts and returns).
            list.remove(0);
            break;
        }
        assert.equal(stringOf(list), '(b, a)');
    });

    // Source: Apex Developer Guide, "List Sorting": nulls first; capitals first is Java's order of strings.
    it('sorts nulls first and capitals before small letters', () => {
        const list = listOf('String', 'b', 'a', null, 'B');
        list.sort();
        assert.deepEqual(list.items, [null, 'B', 'a', 'b']);
    });

    // Source: Apex Reference, Comparator Interface.
    it('sorts stably by a comparator', () => {
        const list = listOf('String', 'bb', 'a', 'cc', 'd');
        list.sort({ compare$2: (a, b) => (a as string).length - (b as string).length });
        assert.deepEqual(list.items, ['a', 'd', 'bb', 'cc']);
    });

    // Source: https://salesforce.stackexchange.com/questions/226832
    it('contains strings case-sensitively', () => {
        assert.equal(listOf('String', 'a').contains('A'), false);
        assert.equal(listOf('Decimal', decimal('1.0')).indexOf(decimal('1.00')), 0);
    });

    it('gives an iterator that ends with an exception', () => {
        const iterator = listOf('Integer', 5).iterator$0();
        assert.equal(iterator.hasNext$0(), true);
        assert.equal(iterator.next$0(), 5);
        assert.throws(() => iterator.next$0());
    });
});

describe('Set', () => {
    it('compares numbers by value and strings by letter case', () => {
        const set = new ApexSet(OBJECT, [
            'a',
            'A',
            decimal('1.0'),
            decimal('1.00'),
            ApexDate.of(2020, 1, 31),
            ApexDate.of(2020, 1, 31)
        ]);
        assert.equal(stringOf(set), '{a, A, 1.0, 2020-01-31 00:00:00}');
        assert.equal(set.contains(decimal('1')), true);
    });

    // Source: Apex Developer Guide, "Using Custom Types in Map Keys and Sets".
    it('asks equals and hashCode of user classes', () => {
        const set = new ApexSet(OBJECT, [new Point(1)]);
        assert.equal(set.add(new Point(1)), false);
        assert.equal(set.add(new Point(2)), true);
        assert.equal(set.remove(new Point(1)), true);
        assert.equal(set.size(), 1);
        assert.equal(set.add(new ApexObject()) && set.add(new ApexObject()), true);
    });

    // Source: https://salesforce.stackexchange.com/questions/419545
    it('may change while it is iterated, which runs over the old elements', () => {
        const set = new ApexSet(STRING, ['a', 'b']);
        for (const item of set) set.add(`${String(item)}${String(item)}`);
        assert.equal(stringOf(set), '{a, b, aa, bb}');
    });

    // Source: Apex Reference, Set Class.
    it('tells whether bulk operations changed it', () => {
        const set = new ApexSet(STRING, ['a', 'b', 'c']);
        assert.equal(set.retainAll(['a', 'b']), true);
        assert.equal(set.removeAll(['x']), false);
        assert.equal(set.containsAll(['a', 'b']), true);
        assert.equal(set.addAll(['b', 'd']), true);
        assert.equal(stringOf(set), '{a, b, d}');
    });
});

describe('Map', () => {
    it('keeps the order of insertion and knows null as a key', () => {
        const map = new ApexMap(STRING, OBJECT);
        assert.equal(map.put('b', 1), null);
        assert.equal(map.put(null, 2), null);
        assert.equal(map.put('b', 3), 1);
        assert.equal(map.get('a'), null);
        assert.equal(map.get(null), 2);
        assert.equal(stringOf(map), '{b=3, null=2}');
    });

    it('finds keys that are lists by their content', () => {
        const map = new ApexMap(apexType('List<Integer>'), STRING, [[listOf('Integer', 1, 2), 'x']]);
        assert.equal(map.get(listOf('Integer', 1, 2)), 'x');
        assert.equal(map.containsKey(listOf('Integer', 2, 1)), false);
    });

    // Source: https://salesforce.stackexchange.com/questions/169232
    it('loses what is removed from its key set', () => {
        const map = new ApexMap(STRING, OBJECT, [
            ['a', 1],
            ['b', 2]
        ]);
        assert.equal(map.keySet().removeAll(['a']), true);
        assert.equal(stringOf(map), '{b=2}');
    });

    it('equals a map of the same content in any order', () => {
        const one = new ApexMap(STRING, OBJECT, [
            ['a', 1],
            ['b', 2]
        ]);
        const other = new ApexMap(STRING, OBJECT, [
            ['b', 2],
            ['a', 1]
        ]);
        assert.equal(one.sameContent$(other), true);
        assert.equal(one.contentHash$(), other.contentHash$());
    });
});
