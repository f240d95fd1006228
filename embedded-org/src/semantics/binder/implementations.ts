import { lineage, type ClassSymbol, type MethodSymbol } from '../symbols/symbols.ts';
import type { MethodAlias } from '../bound/declarations.ts';
import { implicitConversion } from '../types/conversions.ts';
import { sameType, type PlatformType, type Type } from '../types/type.ts';
import type { ProjectScope } from '../project-scope.ts';
import { bridgeName } from '../types/mangle.ts';
import { findMethods } from './members.ts';

/** Abstract methods of super classes and methods of the project's interfaces. */
export function requiredMethods(symbol: ClassSymbol): MethodSymbol[] {
    const found: MethodSymbol[] = [];
    const visitInterface = (at: ClassSymbol): void => {
        found.push(...[...at.methods.values()].flat());
        for (const parent of at.interfaces) if (parent.kind === 'class') visitInterface(parent.symbol);
    };
    for (const at of lineage(symbol)) {
        found.push(...[...at.methods.values()].flat().filter((method) => method.isAbstract));
        for (const parent of at.interfaces) if (parent.kind === 'class') visitInterface(parent.symbol);
    }
    return found;
}

/**
 * The method that implements one of an interface although the elements of its collections are others: `execute(List<Account>)` for
 * `execute(List<SObject>)`, `with(Map<String, Object>)` for `with(Map<String, Matcher>)`. The platform's own interfaces are implemented so
 * (Apex Developer Guide, "Using Batch Apex": `execute(BatchableContext, List<Account>)`); published packages do so with their own, and compile.
 * A method that takes an Object answers whatever the interface passes there (published packages: `getAll(Object)` for `getAll(SObject)`).
 * Null when there is none.
 */
export function looseImplementation(symbol: ClassSymbol, required: MethodSymbol): MethodSymbol | null {
    if (required.owner.kind !== 'interface') return null;
    const fits = (method: MethodSymbol): boolean =>
        !method.isAbstract &&
        method.parameters.length === required.parameters.length &&
        method.parameters.every(({ type }, i) => takes(type, required.parameters[i].type));
    return findMethods(symbol, required.name).find(fits) ?? null;
}

function takes(own: Type, wanted: Type): boolean {
    if (sameType(own, wanted) || own.kind === 'object') return true;
    const areCollections =
        own.kind === wanted.kind && (own.kind === 'list' || own.kind === 'set' || own.kind === 'map');
    return areCollections && implicitConversion(wanted, own)?.conversion === 'none';
}

/** The names that calls through interfaces need beside those of the methods themselves. */
export function aliasesOf(project: ProjectScope, symbol: ClassSymbol): MethodAlias[] {
    if (symbol.kind !== 'class') return [];
    const found = new Map<string, MethodAlias>();
    for (const required of requiredMethods(symbol)) {
        const isExact = findMethods(symbol, required.name).some(
            (method) => method.jsName === required.jsName && !method.isAbstract
        );
        const implementation = isExact ? null : looseImplementation(symbol, required);
        if (implementation !== null) found.set(required.jsName, { jsName: required.jsName, implementation });
    }
    for (const alias of inheritedBridges(project, symbol)) found.set(alias.jsName, alias);
    return [...found.values()];
}

/** Methods of platform interfaces that a class takes from a super class, which need not implement the interface itself. */
function inheritedBridges(project: ProjectScope, symbol: ClassSymbol): MethodAlias[] {
    const platform = (at: ClassSymbol): PlatformType[] =>
        at.interfaces.flatMap((type) =>
            type.kind === 'class' ? platform(type.symbol) : type.kind === 'platform' ? [type] : []
        );
    return platform(symbol).flatMap((type) =>
        project.platform.interfaceMethods(type).flatMap(({ method: { name }, parameters: { length: arity } }) => {
            const implementation = findMethods(symbol, name).find(
                (method) => method.parameters.length === arity && !method.isAbstract && !method.isStatic
            );
            return implementation === undefined || implementation.owner === symbol
                ? []
                : [{ jsName: bridgeName(name, arity), implementation }];
        })
    );
}
