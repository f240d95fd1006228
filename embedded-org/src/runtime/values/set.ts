import { KeyTable, standsForItself } from './keys.ts';
import { ListIterator, type ApexIterator } from './list.ts';
import type { ContentValue } from './equality.ts';
import { hashValue } from './hash.ts';
import type { ApexType } from './type.ts';

/**
 * A set in insertion order. Elements are compared by content, strings case-sensitively. Iteration runs over a copy, so changing the
 * set meanwhile is no error (https://salesforce.stackexchange.com/questions/419545).
 */
export class ApexSet implements ContentValue {
    readonly elementType: ApexType;
    private readonly members = new Set<unknown>();
    private readonly table = new KeyTable();

    constructor(elementType: ApexType, items: Iterable<unknown> = []) {
        this.elementType = elementType;
        for (const item of items) this.add(item);
    }

    /** Whether the set changed. */
    add(value: unknown): boolean {
        const key = standsForItself(value) ? value : this.table.findOrAdd(value);
        const before = this.members.size;
        this.members.add(key);
        return this.members.size !== before;
    }

    contains(value: unknown): boolean {
        if (standsForItself(value)) return this.members.has(value);
        return this.table.find(value) !== undefined;
    }

    /** Whether the set changed. */
    remove(value: unknown): boolean {
        if (standsForItself(value)) return this.members.delete(value);
        const key = this.table.find(value);
        if (key === undefined) return false;
        this.table.remove(key);
        return this.members.delete(key);
    }

    /** Whether the set changed. */
    addAll(values: Iterable<unknown>): boolean {
        const before = this.members.size;
        for (const value of values) this.add(value);
        return this.members.size !== before;
    }

    containsAll(values: Iterable<unknown>): boolean {
        for (const value of values) {
            if (!this.contains(value)) return false;
        }
        return true;
    }

    /** Whether the set changed. */
    removeAll(values: Iterable<unknown>): boolean {
        const before = this.members.size;
        for (const value of values) this.remove(value);
        return this.members.size !== before;
    }

    /** Keeps only what `values` contains too. Whether the set changed. */
    retainAll(values: Iterable<unknown>): boolean {
        const kept = new ApexSet(this.elementType, values);
        return this.removeAll(this.items().filter((item) => !kept.contains(item)));
    }

    clear(): void {
        this.members.clear();
        this.table.clear();
    }

    size(): number {
        return this.members.size;
    }

    isEmpty(): boolean {
        return this.members.size === 0;
    }

    /** The elements in order, as a new array. */
    items(): unknown[] {
        return [...this.members];
    }

    clone(): ApexSet {
        return new ApexSet(this.elementType, this.members);
    }

    iterator$0(): ApexIterator {
        return new ListIterator(this.items(), this.elementType);
    }

    [Symbol.iterator](): Iterator<unknown> {
        return this.items()[Symbol.iterator]();
    }

    sameContent$(other: unknown): boolean {
        return other instanceof ApexSet && other.size() === this.size() && this.containsAll(other.items());
    }

    contentHash$(): number {
        let hash = 0;
        for (const item of this.items()) hash = (hash + hashValue(item)) | 0;
        return hash;
    }
}
