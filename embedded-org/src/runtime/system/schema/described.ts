import { definePlatformType, type PlatformType } from '../define.ts';

type Getters<T> = Record<string, (self: T) => unknown>;

/**
 * A describe result type: each entry of `values` is the property `Label` and the method `getLabel`, each of `flags` the property
 * `Unique` and the method `isUnique`.
 */
export function describeType<T>(
    name: string,
    tables: {
        values?: Getters<T>;
        flags?: Getters<T>;
        methods?: Record<string, (self: T, ...args: never[]) => unknown>;
    }
): PlatformType {
    const instance: Record<string, (self: T, ...args: never[]) => unknown> = { ...tables.methods };
    for (const [property, get] of Object.entries(tables.values ?? {})) {
        instance[`get${property}`] = get;
        instance[`get:${property}`] = get;
    }
    for (const [property, get] of Object.entries(tables.flags ?? {})) {
        instance[`is${property}`] = get;
        instance[`get:${property}`] = get;
    }
    return definePlatformType(name, { instance });
}
