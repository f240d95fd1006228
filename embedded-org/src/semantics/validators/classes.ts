import type { MethodSymbol } from '../symbols/symbols.ts';
import { lineage, superClass, type ClassSymbol } from '../symbols/symbols.ts';
import { isVisible } from '../symbols/visibility.ts';
import { inheritsException } from '../symbols/headers.ts';
import type { ProjectScope } from '../project-scope.ts';
import { findMethods, inheritedFromObject } from '../binder/members.ts';
import { looseImplementation, requiredMethods } from '../binder/implementations.ts';
import { implicitConversion } from '../types/conversions.ts';
import { typeNames } from '../types/resolve.ts';
import { sameType, typeName, type Type } from '../types/type.ts';
import { validateAnnotatedMethods } from './annotated-methods.ts';
import { validateConstructors } from './constructors.ts';
import { validateModifiers } from './modifiers.ts';
import { reportCharacters, reportName } from './names.ts';
import { validateTrigger } from './triggers.ts';

/** All that a declaration must hold besides what its bodies say; inner classes included. */
export function validateDeclaration(project: ProjectScope, symbol: ClassSymbol): void {
    validateModifiers(project, symbol);
    validateNames(project, symbol);
    validateAnnotatedMethods(project, symbol);
    validateConstructors(project, symbol);
    validateTrigger(project, symbol);
    validateClass(project, symbol);
    for (const inner of symbol.inner.values()) validateDeclaration(project, inner);
}

function validateNames(project: ProjectScope, symbol: ClassSymbol): void {
    const { declaration, unit } = symbol;
    if (declaration !== null) reportCharacters(project, unit, declaration.name);
    if (declaration?.kind === 'enum')
        declaration.constants.forEach(({ text, position }, i) => {
            const first = declaration.constants.findIndex((other) => other.text.toLowerCase() === text.toLowerCase());
            if (first < i) project.report(unit, position, 'duplicate-field', { name: text });
        });
    for (const { name, position } of symbol.fields.values()) reportName(project, unit, { text: name, position });
    for (const { declaration: method } of [...symbol.methods.values()].flat())
        reportCharacters(project, unit, method.name);
}

/** Source: Apex Developer Guide, "Create Custom Exceptions". */
function reportExceptionName(project: ProjectScope, symbol: ClassSymbol): void {
    const isNamed = symbol.simpleName.toLowerCase().endsWith('exception');
    const { simpleName: name } = symbol;
    if (inheritsException(symbol)) {
        if (!isNamed) project.report(symbol.unit, symbol.position, 'exception-name', { name });
    } else if (isNamed) project.report(symbol.unit, symbol.position, 'exception-type', { name });
}

/** Reports what a class must have and does not: abstract and interface methods, `override` where it overrides, bodies where there must be one. */
function validateClass(project: ProjectScope, symbol: ClassSymbol): void {
    if (symbol.kind !== 'class') return;
    reportExceptionName(project, symbol);
    if (!symbol.isAbstract) reportMissing(project, symbol);
    for (const method of [...symbol.methods.values()].flat()) reportOverride(project, symbol, method);
}

/** From narrow to wide. `public` may override `global`: only the package that declares it must be global (assumed: published code compiles so). */
const SCOPES: Readonly<Record<string, number>> = { private: 0, protected: 1, public: 2, global: 2 };

const signature = (method: { name: string; returnType: Type }, parameters: readonly Type[]): string =>
    `${typeName(method.returnType)} ${method.name}(${typeNames(parameters)})`;

function reportMissing(project: ProjectScope, symbol: ClassSymbol): void {
    for (const required of requiredMethods(symbol)) {
        const types = required.parameters.map((parameter) => parameter.type);
        const found = findMethods(symbol, required.name).find(
            (method) => method.signature === required.signature && !method.isAbstract
        );
        if (found !== undefined) {
            if (required.owner.kind === 'interface' && found.owner === symbol)
                reportImplementation(project, symbol, found, required);
        } else if (
            inheritedFromObject(project.platform, required) === null &&
            looseImplementation(symbol, required) === null
        )
            project.report(
                symbol.unit,
                symbol.position,
                required.owner.kind === 'interface' ? 'missing-implementation' : 'missing-abstract',
                { name: symbol.name, method: signature(required, types) }
            );
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

/** What a method can have wrong that implements one of an interface: too narrow a scope, another result. */
function reportImplementation(
    project: ProjectScope,
    symbol: ClassSymbol,
    method: MethodSymbol,
    required: MethodSymbol
): void {
    const { position } = method.declaration.name;
    const types = required.parameters.map((parameter) => parameter.type);
    if (method.visibility !== 'public' && method.visibility !== 'global')
        project.report(symbol.unit, position, 'hidden-implementation', {
            type: symbol.name,
            method: signature(required, types)
        });
    reportClash(project, symbol, method, required);
}

/** A result may be narrower than what is asked for (assumed from published packages that implement interfaces so); primitive ones must be the same. */
const answers = (result: Type, wanted: Type): boolean =>
    sameType(result, wanted) ||
    (!(result.kind === 'primitive' && wanted.kind === 'primitive') &&
        implicitConversion(result, wanted)?.conversion === 'none');

function reportClash(project: ProjectScope, symbol: ClassSymbol, method: MethodSymbol, other: MethodSymbol): void {
    if (!answers(method.returnType, other.returnType))
        project.report(symbol.unit, method.declaration.name.position, 'return-clash', {
            from: typeName(method.returnType),
            to: typeName(other.returnType),
            type: symbol.name
        });
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
    else if (SCOPES[method.visibility] < SCOPES[overridden.visibility])
        project.report(symbol.unit, position, 'reduced-visibility', { name });
    reportClash(project, symbol, method, overridden);
}

/** The method of a super class that this one replaces. Private methods are only overridden by those who see them (published packages do so, and compile). */
function overriddenMethod(symbol: ClassSymbol, method: MethodSymbol): MethodSymbol | null {
    for (let at = superClass(symbol); at !== null; at = superClass(at)) {
        const found = at.methods
            .get(method.name.toLowerCase())
            ?.find((candidate) => candidate.signature === method.signature && !candidate.isStatic);
        if (found !== undefined) return isOverridable(symbol, found) ? found : null;
    }
    return null;
}

const isOverridable = (symbol: ClassSymbol, method: MethodSymbol): boolean =>
    method.visibility !== 'private' ||
    (method.isVirtual && isVisible(symbol, method.owner, method.visibility, method.annotations));

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
