import { lineage, type ClassSymbol, type MethodSymbol } from '../symbols/symbols.ts';
import { implicitConversion } from '../types/conversions.ts';
import { sameType, type Type } from '../types/type.ts';
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
 * Null when there is none.
 */
export function looseImplementation(symbol: ClassSymbol, required: MethodSymbol): MethodSymbol | null {
    if (required.owner.kind !== 'interface') return null;
    const fits = (method: MethodSymbol): boolean =>
        !method.isAbstract &&
        method.parameters.length === required.parameters.length &&
        method.parameters.every(({ type }, i) => takesCollection(type, required.parameters[i].type));
    return findMethods(symbol, required.name).find(fits) ?? null;
}

function takesCollection(own: Type, wanted: Type): boolean {
    if (sameType(own, wanted)) return true;
    const areCollections =
        own.kind === wanted.kind && (own.kind === 'list' || own.kind === 'set' || own.kind === 'map');
    return areCollections && implicitConversion(wanted, own)?.conversion === 'none';
}

/** The methods of interfaces that the class implements loosely, each with what implements it: calls through the interface need a second name. */
export function looseImplementations(symbol: ClassSymbol): { required: MethodSymbol; implementation: MethodSymbol }[] {
    if (symbol.kind !== 'class') return [];
    const found = new Map<string, { required: MethodSymbol; implementation: MethodSymbol }>();
    for (const required of requiredMethods(symbol)) {
        const isExact = findMethods(symbol, required.name).some(
            (method) => method.jsName === required.jsName && !method.isAbstract
        );
        const implementation = isExact ? null : looseImplementation(symbol, required);
        if (implementation !== null) found.set(required.jsName, { required, implementation });
    }
    return [...found.values()];
}
