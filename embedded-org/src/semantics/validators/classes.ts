import type { MethodSymbol } from '../symbols/symbols.ts';
import { lineage, superClass, type ClassSymbol } from '../symbols/symbols.ts';
import type { ProjectScope } from '../project-scope.ts';
import { findMethods, inheritedFromObject } from '../binder/members.ts';
import { typeNames } from '../types/resolve.ts';
import { sameType, typeName, type Type } from '../types/type.ts';

/** Reports what a class must have and does not: abstract and interface methods, `override` where it overrides, bodies where there must be one. */
export function validateClass(project: ProjectScope, symbol: ClassSymbol): void {
    if (symbol.kind === 'class') {
        if (!symbol.isAbstract) reportMissing(project, symbol);
        for (const method of [...symbol.methods.values()].flat()) reportOverride(project, symbol, method);
    }
    for (const inner of symbol.inner.values()) validateClass(project, inner);
}

const signature = (method: { name: string; returnType: Type }, parameters: readonly Type[]): string =>
    `${typeName(method.returnType)} ${method.name}(${typeNames(parameters)})`;

function reportMissing(project: ProjectScope, symbol: ClassSymbol): void {
    for (const required of requiredMethods(symbol)) {
        const types = required.parameters.map((parameter) => parameter.type);
        const found = findMethods(symbol, required.name).some(
            (method) => method.jsName === required.jsName && !method.isAbstract
        );
        if (!found && inheritedFromObject(project.platform, required) === null)
            project.report(symbol.unit, symbol.position, 'missing-implementation', {
                name: symbol.name,
                method: signature(required, types)
            });
    }
    const platform = [...lineage(symbol)].flatMap((at) => platformInterfaces(at));
    for (const type of platform) {
        if (type.kind !== 'platform') continue;
        for (const candidate of project.platform.interfaceMethods(type)) {
            // Generic parameters are left to the caller: Batchable<SObject> is implemented with List<Account> as well.
            const found = findMethods(symbol, candidate.method.name).some(
                (method) => method.parameters.length === candidate.parameters.length && !method.isAbstract
            );
            if (found) continue;
            const method = signature(
                { name: candidate.method.name, returnType: candidate.returns },
                candidate.parameters
            );
            project.report(symbol.unit, symbol.position, 'missing-implementation', { name: symbol.name, method });
        }
    }
}

/** Abstract methods of super classes and methods of the project's interfaces. */
function requiredMethods(symbol: ClassSymbol): MethodSymbol[] {
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

function platformInterfaces(symbol: ClassSymbol): Type[] {
    return symbol.interfaces.flatMap((type) => (type.kind === 'class' ? platformInterfaces(type.symbol) : [type]));
}

function reportOverride(project: ProjectScope, symbol: ClassSymbol, method: MethodSymbol): void {
    if (method.isStatic) return;
    const position = method.declaration.name.position;
    const name = method.name;
    if (method.isAbstract && method.declaration.body !== null)
        project.report(symbol.unit, position, 'abstract-body', { name });
    if (!method.isAbstract && method.declaration.body === null)
        project.report(symbol.unit, position, 'missing-body', { name });
    const overridden = overriddenMethod(symbol, method);
    if (overridden === null) {
        if (method.isOverride && !overridesPlatform(project, symbol, method))
            project.report(symbol.unit, position, 'missing-override', { name });
        return;
    }
    if (!overridden.isVirtual) project.report(symbol.unit, position, 'cannot-override', { name });
    else if (!method.isOverride) project.report(symbol.unit, position, 'must-override', { name });
    if (!sameType(method.returnType, overridden.returnType)) {
        project.report(symbol.unit, position, 'return-type', {
            from: typeName(method.returnType),
            to: typeName(overridden.returnType)
        });
    }
}

/** The method of a super class that this one replaces. Private methods are nobody's to override. */
function overriddenMethod(symbol: ClassSymbol, method: MethodSymbol): MethodSymbol | null {
    for (let at = superClass(symbol); at !== null; at = superClass(at)) {
        const found = at.methods
            .get(method.name.toLowerCase())
            ?.find((candidate) => candidate.jsName === method.jsName && !candidate.isStatic);
        if (found !== undefined) return found.visibility === 'private' ? null : found;
    }
    return null;
}

/** `override` is allowed on methods that every object or exception has, and on those of platform interfaces. */
function overridesPlatform(project: ProjectScope, symbol: ClassSymbol, method: MethodSymbol): boolean {
    for (const at of lineage(symbol)) {
        const types: Type[] = [
            ...platformInterfaces(at),
            ...(at.superType?.kind === 'platform' ? [at.superType] : []),
            { kind: 'object' }
        ];
        for (const type of types) {
            if (
                project.platform
                    .methods(type, method.name, false)
                    .some((candidate) => candidate.parameters.length === method.parameters.length)
            )
                return true;
        }
    }
    return false;
}
