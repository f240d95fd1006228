import { throwApex } from '../exceptions/index.ts';
import { notNull } from '../values/integer.ts';
import { ApexList, type ApexIterator } from '../values/list.ts';
import { ApexMap } from '../values/map.ts';
import { ApexSet } from '../values/set.ts';
import { ApexSObject } from '../values/sobject.ts';
import type { ApexType } from '../values/type.ts';

/** Something that gives an iterator: collections, and objects of classes that implement Iterable. */
interface ApexIterable {
    iterator$0(): ApexIterator;
}

/** Values of anything a collection can be made from. */
function itemsOf(source: ApexList | ApexSet | ApexIterable): unknown[] {
    if (source instanceof ApexList) return source.items;
    if (source instanceof ApexSet) return source.items();
    return [...iterate(source)];
}

/** `new List<T>(source)`. */
export function copyList(elementType: ApexType, source: ApexList | ApexSet | ApexIterable | null): ApexList {
    return new ApexList(elementType, [...itemsOf(notNull(source))]);
}

/** `new Set<T>(source)`. */
export function copySet(elementType: ApexType, source: ApexList | ApexSet | null): ApexSet {
    return new ApexSet(elementType, itemsOf(notNull(source)));
}

/** `new Map<K, V>(source)`: from a map, or from records by their Id. @throws System.ListException for a record without Id or a doubled one. */
export function copyMap(keyType: ApexType, valueType: ApexType, source: ApexMap | ApexList | null): ApexMap {
    const from = notNull(source);
    if (from instanceof ApexMap) return new ApexMap(keyType, valueType, from.entries());
    const map = new ApexMap(keyType, valueType);
    from.items.forEach((item, i) => {
        const id = item instanceof ApexSObject ? item.get$('Id') : null;
        if (id === null) throwApex('System.ListException', `Row with null Id at index: ${String(i)}`);
        if (map.containsKey(id)) throwApex('System.ListException', `Row with duplicate Id at index: ${String(i)}`);
        map.put(id, item);
    });
    return map;
}

/** `new T[n]`: n nulls. */
export function listOfSize(elementType: ApexType, size: number | null): ApexList {
    return new ApexList(elementType, new Array<unknown>(notNull(size)).fill(null));
}

/** `list[i] = value` as an expression. */
export function setElement<T>(list: ApexList, index: number, value: T): T {
    list.set(index, value);
    return value;
}

/** Values of an Iterable or Iterator for `for (T x : it)`. */
export function* iterate(source: ApexIterable | ApexIterator): Generator {
    const iterator = 'iterator$0' in source ? source.iterator$0() : source;
    while (iterator.hasNext$0()) yield iterator.next$0();
}
