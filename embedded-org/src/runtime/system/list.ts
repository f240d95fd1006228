import { throwApex } from '../exceptions/platform.ts';
import { argument } from './arguments.ts';
import { ApexList } from '../values/list.ts';
import { hashValue } from '../values/hash.ts';
import { ApexSet } from '../values/set.ts';
import { isSObject } from '../values/sobject-shape.ts';
import { stringOf } from '../values/to-string.ts';
import type { ApexType } from '../values/type.ts';
import { definePlatformType } from './define.ts';
import { elementsOf, type Elements } from './elements.ts';
import { cloneRecord, objectTypeOf } from './records.ts';

/** `new List<T>()`, `(Integer size)` with that many nulls, or a copy of a list, set or iterable. */
function newList(elementType: ApexType, source?: number | Elements): ApexList {
    if (source === undefined) return new ApexList(elementType);
    if (typeof source === 'number') {
        if (source < 0) throwApex('System.ListException', `Invalid list size: ${String(source)}`);
        return new ApexList(elementType, new Array<unknown>(source).fill(null));
    }
    return new ApexList(elementType, elementsOf(argument(source)).slice());
}

/** System.List. Source: Apex Reference, List Class. */
export const listType = definePlatformType('System.List', {
    static: { new: newList },
    instance: {
        add: (self: ApexList, first: unknown, second?: unknown) => {
            if (second === undefined) self.add(first);
            else self.insert(first as number, second);
        },
        addAll: (self: ApexList, source: Elements) => {
            self.addAll({ items: elementsOf(argument(source)) });
        },
        clear: (self: ApexList) => {
            self.clear();
        },
        clone: (self: ApexList) => self.clone(),
        contains: (self: ApexList, value: unknown) => self.contains(value),
        deepClone: (
            self: ApexList,
            preserveId?: boolean,
            preserveTimestamps?: boolean,
            preserveAutonumber?: boolean
        ) => {
            const copy = (item: unknown): unknown =>
                isSObject(item)
                    ? cloneRecord(item, preserveId ?? false, preserveTimestamps ?? false, preserveAutonumber ?? false)
                    : item;
            return new ApexList(self.elementType, self.items.map(copy));
        },
        equals: (self: ApexList, other: unknown) => self.sameContent$(other),
        get: (self: ApexList, index: number) => self.get(index),
        getSObjectType: (self: ApexList) => objectTypeOf(self.elementType),
        hashCode: (self: ApexList) => hashValue(argument(self)),
        indexOf: (self: ApexList, value: unknown) => self.indexOf(value),
        isEmpty: (self: ApexList) => self.items.length === 0,
        iterator: (self: ApexList) => self.iterator$0(),
        remove: (self: ApexList, index: number) => self.remove(index),
        set: (self: ApexList, index: number, value: unknown) => {
            self.set(index, value);
        },
        size: (self: ApexList) => self.items.length,
        sort: (self: ApexList, comparator?: { compare$2(a: unknown, b: unknown): number }) => {
            self.sort(comparator === undefined ? null : argument(comparator));
        },
        toString: (self: ApexList) => stringOf(self.valueOf())
    }
});

/** System.Set. Source: Apex Reference, Set Class. */
export const setType = definePlatformType('System.Set', {
    static: {
        new: (elementType: ApexType, source?: Elements) =>
            new ApexSet(elementType, source === undefined ? [] : elementsOf(argument(source)))
    },
    instance: {
        add: (self: ApexSet, value: unknown) => self.add(value),
        addAll: (self: ApexSet, source: Elements) => self.addAll(elementsOf(argument(source))),
        clear: (self: ApexSet) => {
            self.clear();
        },
        clone: (self: ApexSet) => self.clone(),
        contains: (self: ApexSet, value: unknown) => self.contains(value),
        containsAll: (self: ApexSet, source: Elements) => self.containsAll(elementsOf(argument(source))),
        equals: (self: ApexSet, other: unknown) => self.sameContent$(other),
        hashCode: (self: ApexSet) => hashValue(argument(self)),
        isEmpty: (self: ApexSet) => self.isEmpty(),
        iterator: (self: ApexSet) => self.iterator$0(),
        remove: (self: ApexSet, value: unknown) => self.remove(value),
        removeAll: (self: ApexSet, source: Elements) => self.removeAll(elementsOf(argument(source))),
        retainAll: (self: ApexSet, source: Elements) => self.retainAll(elementsOf(argument(source))),
        size: (self: ApexSet) => self.size(),
        toString: (self: ApexSet) => stringOf(self.valueOf())
    }
});
