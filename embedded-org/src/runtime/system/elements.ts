import { ApexList, type ApexIterator } from '../values/list.ts';
import { ApexSet } from '../values/set.ts';

/** A list, a set or any object with an iterator. */
export type Elements = ApexList | ApexSet | { iterator$0(): ApexIterator };

/** The elements as an array; a list's own array, so callers that keep it must copy. */
export function elementsOf(source: Elements): unknown[] {
    if (source instanceof ApexList) return source.items;
    if (source instanceof ApexSet) return source.items();
    const items: unknown[] = [];
    const iterator = source.iterator$0();
    while (iterator.hasNext$0()) items.push(iterator.next$0());
    return items;
}
