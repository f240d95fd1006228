import { throwApex } from '../exceptions/platform.ts';
import { KeyTable, standsForItself } from './keys.ts';
import { ApexList, ListIterator, type ApexIterator } from './list.ts';
import { ApexSet } from './set.ts';
import { valuesEqual, type ContentValue } from './equality.ts';
import { hashValue } from './hash.ts';
import type { ApexType } from './type.ts';

/** A map in insertion order. Keys are compared by content, strings case-sensitively; null is a key. */
export class ApexMap implements ContentValue {
    readonly keyType: ApexType;
    readonly valueType: ApexType;
    private readonly values$ = new Map<unknown, unknown>();
    private readonly table = new KeyTable();

    constructor(keyType: ApexType, valueType: ApexType, entries: Iterable<readonly [unknown, unknown]> = []) {
        this.keyType = keyType;
        this.valueType = valueType;
        for (const [key, value] of entries) this.put(key, value);
    }

    /** The value of the key, null when there is none. */
    get(key: unknown): unknown {
        const value = this.values$.get(typeof key === 'object' ? this.representative(key) : key);
        return value === undefined ? null : value;
    }

    /** Sets the value; returns the one it replaces, or null. */
    put(key: unknown, value: unknown): unknown {
        const own = standsForItself(key) ? key : this.table.findOrAdd(key);
        const before = this.values$.get(own);
        this.values$.set(own, value);
        return before === undefined ? null : before;
    }

    containsKey(key: unknown): boolean {
        return this.values$.has(this.representative(key));
    }

    /** Removes the key; returns its value, or null. */
    remove(key: unknown): unknown {
        const own = this.representative(key);
        const before = this.values$.get(own);
        if (before === undefined) return null;
        if (!standsForItself(own)) this.table.remove(own);
        this.values$.delete(own);
        return before;
    }

    putAll(other: ApexMap): void {
        for (const [key, value] of [...other.entries()]) this.put(key, value);
    }

    clear(): void {
        this.values$.clear();
        this.table.clear();
    }

    size(): number {
        return this.values$.size;
    }

    isEmpty(): boolean {
        return this.values$.size === 0;
    }

    /** The keys, as a set that removes from this map what is removed from it (https://salesforce.stackexchange.com/questions/169232). */
    keySet(): ApexSet {
        return new KeySet(this);
    }

    /** The values in order, as a new list. */
    values(): ApexList {
        return new ApexList(this.valueType, [...this.values$.values()]);
    }

    keys(): IterableIterator<unknown> {
        return this.values$.keys();
    }

    entries(): IterableIterator<[unknown, unknown]> {
        return this.values$.entries();
    }

    clone(): ApexMap {
        return new ApexMap(this.keyType, this.valueType, this.entries());
    }

    sameContent$(other: unknown): boolean {
        if (!(other instanceof ApexMap) || other.size() !== this.size()) return false;
        for (const [key, value] of this.entries()) {
            if (!other.containsKey(key) || !valuesEqual(value, other.get(key))) return false;
        }
        return true;
    }

    contentHash$(): number {
        let hash = 0;
        for (const [key, value] of this.entries()) hash = (hash + (hashValue(key) ^ hashValue(value))) | 0;
        return hash;
    }

    private representative(key: unknown): unknown {
        if (standsForItself(key)) return key;
        const found = this.table.find(key);
        return found === undefined ? MISSING : found;
    }
}

/** A key that no Apex value can be. */
const MISSING = Symbol('no such key');

/** The live key set of a map. */
class KeySet extends ApexSet {
    private readonly map: ApexMap;

    constructor(map: ApexMap) {
        super(map.keyType);
        this.map = map;
    }

    /** Adding to a key set is refused as by Java's key sets; assumed. */
    override add(): boolean {
        return unsupported();
    }

    override contains(value: unknown): boolean {
        return this.map.containsKey(value);
    }

    override remove(value: unknown): boolean {
        const had = this.map.containsKey(value);
        this.map.remove(value);
        return had;
    }

    override addAll(values: Iterable<unknown>): boolean {
        return [...values].length === 0 ? false : unsupported();
    }

    override removeAll(values: Iterable<unknown>): boolean {
        const before = this.map.size();
        for (const value of values) this.map.remove(value);
        return this.map.size() !== before;
    }

    override clear(): void {
        this.map.clear();
    }

    override size(): number {
        return this.map.size();
    }

    override isEmpty(): boolean {
        return this.map.isEmpty();
    }

    override items(): unknown[] {
        return [...this.map.keys()];
    }

    override clone(): ApexSet {
        return new ApexSet(this.elementType, this.map.keys());
    }

    override iterator$0(): ApexIterator {
        return new ListIterator(this.items(), this.elementType);
    }
}

function unsupported(): never {
    throwApex('System.UnsupportedOperationException', 'A key set cannot be added to.');
}
