import { throwApex } from '../exceptions/platform.ts';
import { COLLECTION_ITERATED, listIndex, NO_MORE_ELEMENTS } from '../exceptions/messages.ts';
import { compareForSort } from './compare.ts';
import { valuesEqual, type ContentValue } from './equality.ts';
import { hashValue } from './hash.ts';
import { notNull } from './integer.ts';
import type { ApexType } from './type.ts';

/** What for-each loops and Iterator variables see of any collection. */
export interface ApexIterator {
    hasNext$0(): boolean;
    next$0(): unknown;
}

/** A list or array. `items` may be read directly; code that changes its length calls the methods, which watch running iterations. */
export class ApexList implements ContentValue {
    readonly elementType: ApexType;
    items: unknown[];

    constructor(elementType: ApexType, items: unknown[] = []) {
        this.elementType = elementType;
        this.items = items;
    }

    /** @throws System.ListException 'List index out of bounds: n'. */
    get(index: number): unknown {
        const items = this.items;
        if (index >>> 0 !== index || index >= items.length) outOfBounds(index);
        return items[index];
    }

    /** @throws System.ListException 'List index out of bounds: n'. */
    set(index: number, value: unknown): void {
        const items = this.items;
        if (index >>> 0 !== index || index >= items.length) outOfBounds(index);
        items[index] = value;
    }

    add(value: unknown): void {
        this.items.push(value);
    }

    /** Inserts before `index`; `index` may be the size. */
    insert(index: number, value: unknown): void {
        if (notNull(index) < 0 || index > this.items.length) outOfBounds(index);
        this.items.splice(index, 0, value);
    }

    /** Adds the elements of a list, a set or an iterable. */
    addAll(source: { items: unknown[] | (() => unknown[]) }): void {
        const added = typeof source.items === 'function' ? source.items() : source.items;
        const items = this.items;
        const count = added.length;
        for (let i = 0; i < count; i++) items.push(added[i]);
    }

    /** Removes and returns the element. @throws System.ListException 'List index out of bounds: n'. */
    remove(index: number): unknown {
        if (index >>> 0 !== index || index >= this.items.length) outOfBounds(index);
        return this.items.splice(index, 1)[0];
    }

    clear(): void {
        this.items = [];
    }

    size(): number {
        return this.items.length;
    }

    isEmpty(): boolean {
        return this.items.length === 0;
    }

    contains(value: unknown): boolean {
        return this.indexOf(value) >= 0;
    }

    /** Place of the first equal element (strings case-sensitively), or -1. */
    indexOf(value: unknown): number {
        const items = this.items;
        const plain = typeof value !== 'object' || value === null;
        const exact = plain ? items.indexOf(value) : -1;
        if (exact >= 0 || typeof value === 'string' || value === null) return exact;
        for (let i = 0; i < items.length; i++) {
            if (valuesEqual(items[i], value)) return i;
        }
        return -1;
    }

    /** Sorts in place, stably: nulls first, Comparable by compareTo, or by the comparator given. */
    sort(comparator: { compare$2(a: unknown, b: unknown): number } | null = null): void {
        if (comparator === null) this.items.sort(compareForSort);
        else this.items.sort((a, b) => comparator.compare$2(a, b));
    }

    /** A shallow copy. */
    clone(): ApexList {
        return new ApexList(this.elementType, this.items.slice());
    }

    iterator$0(): ApexIterator {
        return new ListIterator(this.items, this.elementType);
    }

    /**
     * For-each. A list whose length has changed cannot be gone through any further; a loop that is left at once after the change is well.
     * Source: public test code that inserts and returns.
     */
    [Symbol.iterator](): Iterator<unknown> {
        return new ListLoop(this);
    }

    sameContent$(other: unknown): boolean {
        if (!(other instanceof ApexList) || other.items.length !== this.items.length) return false;
        return this.items.every((item, i) => valuesEqual(item, other.items[i]));
    }

    contentHash$(): number {
        let hash = 1;
        for (const item of this.items) hash = (Math.imul(hash, 31) + hashValue(item)) | 0;
        return hash;
    }
}

function outOfBounds(index: number): never {
    throwApex('System.ListException', listIndex(notNull(index)));
}

function modified(): never {
    throwApex('System.FinalException', COLLECTION_ITERATED);
}

/** Iterator over an array of values that the caller does not change. */
export class ListIterator implements ApexIterator {
    private readonly items: readonly unknown[];
    private readonly elementType: ApexType;
    private next = 0;

    /** @param elementType what the iterator gives: it is an instance of `Iterator` of that. */
    constructor(items: readonly unknown[], elementType: ApexType) {
        this.items = items;
        this.elementType = elementType;
    }

    get $typeName(): string {
        return `System.Iterator<${this.elementType.name}>`;
    }

    hasNext$0(): boolean {
        return this.next < this.items.length;
    }

    next$0(): unknown {
        if (this.next >= this.items.length) throwApex('System.NoSuchElementException', NO_MORE_ELEMENTS);
        return this.items[this.next++];
    }
}

class ListLoop implements Iterator<unknown> {
    private readonly list: ApexList;
    private readonly items: readonly unknown[];
    private readonly length: number;
    private at = 0;

    constructor(list: ApexList) {
        this.list = list;
        this.items = list.items;
        this.length = list.items.length;
    }

    next(): IteratorResult<unknown> {
        const items = this.list.items;
        if (items.length !== this.length || items !== this.items) modified();
        if (this.at < this.length) return { done: false, value: items[this.at++] };
        return { done: true, value: undefined };
    }
}
