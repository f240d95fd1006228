import { throwApex } from '../exceptions/platform.ts';
import { hashValue } from '../values/hash.ts';
import { ApexList } from '../values/list.ts';
import { ApexMap } from '../values/map.ts';
import { isSObject } from '../values/sobject-shape.ts';
import { stringOf } from '../values/to-string.ts';
import type { ApexType } from '../values/type.ts';
import { argument } from './arguments.ts';
import { definePlatformType } from './define.ts';
import { cloneRecord, objectTypeOf } from './records.ts';

/** Entries of a map, or records by their Id; the last of several with one Id stays (public test code relies on it). */
function putAll(target: ApexMap, source: ApexMap | ApexList): void {
    if (source instanceof ApexMap) target.putAll(source);
    else for (const record of source.items) target.put(isSObject(record) ? (record.$values.Id ?? null) : null, record);
}

/** The same of a new map. @throws System.ListException for a record without Id or with one that occurs twice. */
function fill(target: ApexMap, source: ApexMap | ApexList): void {
    if (source instanceof ApexMap) {
        target.putAll(source);
        return;
    }
    const seen = new Set<unknown>();
    source.items.forEach((record, i) => {
        const id = isSObject(record) ? (record.$values.Id ?? null) : null;
        if (id === null) throwApex('System.ListException', `Row with null Id at index: ${String(i)}`);
        if (seen.has(id)) throwApex('System.ListException', `Row with duplicate Id at index: ${String(i)}`);
        seen.add(id);
        target.put(id, record);
    });
}

/** System.Map. Source: Apex Reference, Map Class. */
export const mapType = definePlatformType('System.Map', {
    static: {
        new: (keyType: ApexType, valueType: ApexType, source?: ApexMap | ApexList) => {
            const map = new ApexMap(keyType, valueType);
            if (source !== undefined) fill(map, argument(source));
            return map;
        }
    },
    instance: {
        clear: (self: ApexMap) => {
            self.clear();
        },
        clone: (self: ApexMap) => self.clone(),
        containsKey: (self: ApexMap, key: unknown) => self.containsKey(key),
        /** Records are copied with their Ids. Source: Apex Reference, Map.deepClone ("preserves the IDs"; assumed for timestamps). */
        deepClone: (self: ApexMap) =>
            new ApexMap(
                self.keyType,
                self.valueType,
                [...self.entries()].map(([key, value]) => [
                    key,
                    isSObject(value) ? cloneRecord(value, true, true, true) : value
                ])
            ),
        equals: (self: ApexMap, other: unknown) => self.sameContent$(other),
        get: (self: ApexMap, key: unknown) => self.get(key),
        getSObjectType: (self: ApexMap) => objectTypeOf(self.valueType),
        hashCode: (self: ApexMap) => hashValue(argument(self)),
        isEmpty: (self: ApexMap) => self.isEmpty(),
        keySet: (self: ApexMap) => self.keySet(),
        put: (self: ApexMap, key: unknown, value: unknown) => self.put(key, value),
        putAll: (self: ApexMap, source: ApexMap | ApexList) => {
            putAll(self, argument(source));
        },
        remove: (self: ApexMap, key: unknown) => self.remove(key),
        size: (self: ApexMap) => self.size(),
        toString: (self: ApexMap) => stringOf(self.valueOf()),
        values: (self: ApexMap) => self.values()
    }
});
