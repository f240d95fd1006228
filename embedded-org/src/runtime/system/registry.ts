import { typeData } from '../../schema/type-data/type-data.ts';
import { isPlatformException } from '../exceptions/platform.ts';
import type { PlatformType } from './define.ts';
import { definePlatformType } from './define.ts';
import { enumType } from './enums.ts';
import { exceptionType } from './exception.ts';
import { coreLibrary } from './library.ts';
import { isPlainData, plainDataType } from './plain-data.ts';

/*
 * All implementations of platform types, by name. Enums, exceptions, interfaces and plain data are made from the type data when first asked for;
 * everything else is registered by the part of the runtime that implements it.
 */
const types = new Map<string, PlatformType>();
registerPlatformTypes(coreLibrary);

/** Adds implementations; a later one of the same name adds to the members of the earlier. */
export function registerPlatformTypes(implementations: readonly PlatformType[]): void {
    for (const type of implementations) {
        const known = types.get(type.name);
        types.set(type.name, known === undefined || known === type ? type : merge(known, type));
    }
}

/**
 * The implementation of a platform type, or undefined when there is none.
 * @param name as in the type data, e.g. `System.String`, `System.StatusCode`, `Database.QueryLocator`.
 */
export function platformTypeImplementation(name: string): PlatformType | undefined {
    const known = types.get(name);
    if (known !== undefined) return known;
    const derived = derive(name);
    if (derived !== undefined) types.set(name, derived);
    return derived;
}

/**
 * Whether a member of a platform type is implemented.
 * @param member `name` of a method, `new` (static) for constructors, `get:name` or `set:name` of a property.
 */
export function isImplemented(typeName: string, kind: 'static' | 'instance', member: string): boolean {
    const type = platformTypeImplementation(typeName);
    return type !== undefined && Object.hasOwn(type[kind], member);
}

/** Names of the registered types; enums, exceptions and interfaces appear once they were asked for. */
export function implementedTypeNames(): string[] {
    return [...types.keys()];
}

function derive(name: string): PlatformType | undefined {
    if (isPlatformException(name)) return exceptionType(name);
    const data = typeData().platformType(name);
    if (data?.isEnum === true) return enumType(data.name);
    if (data?.isInterface === true) return interfaceType(data.name);
    return data !== undefined && isPlainData(data) ? plainDataType(data) : undefined;
}

/** An interface's methods call the bridge `name$arity` of the object that implements it. */
function interfaceType(name: string): PlatformType {
    const data = typeData().platformType(name);
    const methods: Record<
        string,
        (self: Record<string, (...args: unknown[]) => unknown>, ...args: unknown[]) => unknown
    > = {};
    for (const method of data?.methods ?? []) {
        methods[method.name] = (self, ...args) => self[`${method.name}$${String(args.length)}`](...args);
    }
    return definePlatformType(name, { instance: methods });
}

function merge(first: PlatformType, second: PlatformType): PlatformType {
    return {
        name: first.name,
        static: { ...first.static, ...second.static },
        instance: { ...first.instance, ...second.instance },
        callerAware: first.callerAware || second.callerAware
    };
}
