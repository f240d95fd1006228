import type { Position } from '../../syntax/ast/common.ts';
import type { ProjectScope } from '../project-scope.ts';
import { hasAnnotation, type ClassSymbol, type MethodSymbol } from '../symbols/symbols.ts';
import { isInTest } from '../symbols/visibility.ts';
import { typeName, type Type } from '../types/type.ts';

const HTTP = ['HttpDelete', 'HttpGet', 'HttpPatch', 'HttpPost', 'HttpPut'];

/** Reports methods that are not as their annotation asks. */
export function validateAnnotatedMethods(project: ProjectScope, symbol: ClassSymbol): void {
    if (symbol.kind !== 'class') return;
    const methods = [...symbol.methods.values()].flat();
    for (const method of methods) {
        if (isTestMethod(method)) validateTest(project, symbol, method);
        if (hasAnnotation(method.annotations, 'TestSetup')) validateSetup(project, symbol, method);
        if (hasAnnotation(method.annotations, 'Future')) validateFuture(project, symbol, method);
        if (hasAnnotation(method.annotations, 'AuraEnabled')) validateAura(project, symbol, method);
        if (hasAnnotation(method.annotations, 'InvocableMethod')) validateInvocable(project, symbol, method);
    }
    for (const name of ['InvocableMethod', ...HTTP]) validateOnce(project, symbol, methods, name);
}

const isTestMethod = (method: MethodSymbol): boolean =>
    hasAnnotation(method.annotations, 'IsTest') || method.declaration.modifiers.keywords.has('testmethod');

const placeOf = (method: MethodSymbol): Position => method.declaration.name.position;

function mustBeStatic(project: ProjectScope, method: MethodSymbol, name: string): void {
    if (!method.isStatic) project.report(method.owner.unit, placeOf(method), 'annotated-static', { name });
}

function mustBeVoid(project: ProjectScope, method: MethodSymbol, name: string): void {
    if (method.returnType.kind !== 'void' && method.returnType.kind !== 'error')
        project.report(method.owner.unit, placeOf(method), 'annotated-result', {
            name,
            type: typeName(method.returnType)
        });
}

/** Source: Apex Developer Guide, "IsTest Annotation", "Unit Test Syntax": in test classes, static, without parameters and result. */
function validateTest(project: ProjectScope, symbol: ClassSymbol, method: MethodSymbol): void {
    if (!isInTest(symbol) && symbol.unit.apiVersion >= 28)
        project.report(symbol.unit, placeOf(method), 'scope-of-type', { name: 'testMethod', scope: 'IsTest' });
    if (method.parameters.length > 0) project.report(symbol.unit, placeOf(method), 'test-method-signature');
    mustBeStatic(project, method, 'testMethod');
    mustBeVoid(project, method, 'testMethod');
}

/** Source: Apex Developer Guide, "Using Test Setup Methods". */
function validateSetup(project: ProjectScope, symbol: ClassSymbol, method: MethodSymbol): void {
    if (method.parameters.length > 0) project.report(symbol.unit, placeOf(method), 'test-method-signature');
    mustBeStatic(project, method, 'testSetup');
    if (method.returnType.kind !== 'void') project.report(symbol.unit, placeOf(method), 'test-setup-result');
    const seesAll = symbol.annotations.some(({ parameters }) => parameters.seealldata?.toLowerCase() === 'true');
    if (seesAll) project.report(symbol.unit, placeOf(method), 'test-setup-all-data');
}

/** Source: Apex Developer Guide, "Future Annotation": static, void, parameters of primitive types and collections of them. */
function validateFuture(project: ProjectScope, symbol: ClassSymbol, method: MethodSymbol): void {
    mustBeStatic(project, method, 'Future');
    mustBeVoid(project, method, 'Future');
    for (const { type, position } of method.parameters)
        if (!isPlain(type))
            project.report(symbol.unit, position, 'annotated-parameter', { name: 'Future', type: typeName(type) });
}

function isPlain(type: Type): boolean {
    if (type.kind === 'list' || type.kind === 'set') return isPlain(type.element);
    if (type.kind === 'map') return isPlain(type.key) && isPlain(type.value);
    return type.kind === 'primitive' || type.kind === 'error';
}

/** Source: Apex Developer Guide, "AuraEnabled Annotation"; overloads: "no longer allowed" from API 55 on. */
function validateAura(project: ProjectScope, symbol: ClassSymbol, method: MethodSymbol): void {
    if (!method.isStatic) {
        if (method.parameters.length > 0) project.report(symbol.unit, placeOf(method), 'aura-parameters');
        else if (!method.name.toLowerCase().startsWith('get'))
            project.report(symbol.unit, placeOf(method), 'aura-prefix');
    }
    const [first, ...more] = (symbol.methods.get(method.name.toLowerCase()) ?? []).filter((other) =>
        hasAnnotation(other.annotations, 'AuraEnabled')
    );
    if (more.includes(method) && symbol.unit.apiVersion >= 55)
        project.report(symbol.unit, placeOf(method), 'aura-overload', { name: first.name });
}

/** Source: Apex Developer Guide, "InvocableMethod Annotation". */
function validateInvocable(project: ProjectScope, symbol: ClassSymbol, method: MethodSymbol): void {
    mustBeStatic(project, method, 'InvocableMethod');
    if (method.parameters.length > 1) project.report(symbol.unit, placeOf(method), 'invocable-parameters');
    for (const { type, position } of method.parameters)
        if (type.kind !== 'list' && type.kind !== 'error')
            project.report(symbol.unit, position, 'invocable-parameter', { type: typeName(type) });
}

/** One method per class; those that answer GET and DELETE take no parameters. Source: Apex Developer Guide, "Apex REST Methods". */
function validateOnce(
    project: ProjectScope,
    symbol: ClassSymbol,
    methods: readonly MethodSymbol[],
    name: string
): void {
    const [first, ...more] = methods.filter((method) => hasAnnotation(method.annotations, name));
    for (const method of more) project.report(symbol.unit, placeOf(method), 'annotated-once', { name });
    if ((name === 'HttpGet' || name === 'HttpDelete') && (first?.parameters.length ?? 0) > 0)
        project.report(symbol.unit, placeOf(first), 'annotated-parameters', { name });
}
