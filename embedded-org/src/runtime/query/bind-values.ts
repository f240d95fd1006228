import type { BindShape } from '../../soql/sqlite/parameters.ts';
import { ApexList } from '../values/list.ts';
import { ApexMap } from '../values/map.ts';
import { ApexSet } from '../values/set.ts';
import { isSObject } from '../values/sobject-shape.ts';

/** The elements of a bound collection; null when the value is none. Records stand for their Ids. */
export function collectionOf(value: unknown): readonly unknown[] | null {
    if (value instanceof ApexList) return value.items.map(idOfRecord);
    if (value instanceof ApexSet) return value.items().map(idOfRecord);
    if (value instanceof ApexMap) return [...value.keys()].map(idOfRecord);
    return Array.isArray(value) ? value.map(idOfRecord) : null;
}

/** Source: SOQL and SOSL Reference, "Using Apex Variables in SOQL and SOSL Queries" (a list of records binds as their Ids). */
export function idOfRecord(value: unknown): unknown {
    return isSObject(value) ? (value.$values.Id ?? null) : value;
}

/** How the SQL has to look for this bind. */
export function shapeOfBind(value: unknown): BindShape {
    const items = collectionOf(value);
    if (items !== null) return items.includes(null) ? 'collectionWithNull' : 'collection';
    const single = idOfRecord(value);
    return single === null || single === undefined || single === '' ? 'null' : 'value';
}
