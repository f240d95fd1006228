import { ApexEnum } from './enum.ts';
import { valuesEqual } from './equality.ts';
import { hashValue } from './hash.ts';

/**
 * Finds the JavaScript Map key that stands for an Apex key. Strings (case-sensitive), Integers, Longs, Booleans, null and enum
 * constants stand for themselves; every other value is represented by the first equal value that was added (equality by content, or
 * by `equals`/`hashCode` of user classes). Source: Apex Developer Guide, "Using Custom Types in Map Keys and Sets".
 */
export class KeyTable {
    private buckets: Map<number, unknown[]> | null = null;

    /** The representative of the key, or undefined when no equal key was added. Only for keys that do not stand for themselves. */
    find(key: unknown): unknown {
        const bucket = this.buckets?.get(hashValue(key));
        if (bucket === undefined) return undefined;
        for (const candidate of bucket) {
            if (candidate === key || valuesEqual(candidate, key)) return candidate;
        }
        return undefined;
    }

    /** The representative of the key, which becomes its own when there is none yet. */
    findOrAdd(key: unknown): unknown {
        const found = this.find(key);
        if (found !== undefined) return found;
        this.buckets ??= new Map();
        const hash = hashValue(key);
        const bucket = this.buckets.get(hash);
        if (bucket === undefined) this.buckets.set(hash, [key]);
        else bucket.push(key);
        return key;
    }

    /** Forgets a representative that {@link find} gave. */
    remove(key: unknown): void {
        const hash = hashValue(key);
        const bucket = this.buckets?.get(hash);
        const at = bucket?.indexOf(key) ?? -1;
        if (bucket === undefined || at < 0) return;
        if (bucket.length === 1) this.buckets?.delete(hash);
        else bucket.splice(at, 1);
    }

    clear(): void {
        this.buckets = null;
    }
}

/** Whether a JavaScript Map already compares this key as Apex does. */
export function standsForItself(key: unknown): boolean {
    return typeof key !== 'object' || key === null || key instanceof ApexEnum;
}
