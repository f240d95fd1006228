/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- overloads share one function, which looks at its arguments */
type PlatformFunction = (this: any, ...args: any[]) => unknown;

/** The two function tables through which generated code reaches a platform type (ARCHITECTURE.md, "How generated code calls the runtime"). */
export interface PlatformType {
    /** Canonical name as in the type data, e.g. `System.String`, `Database.QueryLocator`, `Schema.SObjectType`. */
    readonly name: string;
    readonly static: Readonly<Record<string, PlatformFunction>>;
    readonly instance: Readonly<Record<string, PlatformFunction>>;
    /** Statics are called with `this` = ClassInfo of the calling class. */
    readonly callerAware: boolean;
}

/** Declares the implementation of a platform type. `name` is qualified by its namespace as in the type data. */
export function definePlatformType(
    name: string,
    tables: {
        static?: Record<string, PlatformFunction>;
        instance?: Record<string, PlatformFunction>;
        callerAware?: boolean;
    }
): PlatformType {
    return {
        name,
        static: tables.static ?? {},
        instance: tables.instance ?? {},
        callerAware: tables.callerAware ?? false
    };
}
