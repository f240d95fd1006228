import type { TypeReference } from '../../syntax/ast/common.ts';
import type { ProjectScope } from '../project-scope.ts';
import { resolveType } from '../types/resolve.ts';
import { sameType, typeName } from '../types/type.ts';
import { superClass, type ClassSymbol } from './symbols.ts';

/** Second pass: superclasses and interfaces of every class, with the faults they can have. */
export function resolveHeaders(project: ProjectScope, symbol: ClassSymbol): void {
    const declaration = symbol.declaration;
    const scope = symbol.outer ?? symbol;
    if (declaration?.kind === 'class') {
        if (declaration.extendsType !== null) resolveSuper(project, symbol, scope, declaration.extendsType);
        for (const reference of declaration.implementsTypes) addInterface(project, symbol, reference);
    } else if (declaration?.kind === 'interface') {
        for (const reference of declaration.extendsTypes) addInterface(project, symbol, reference);
    }
    for (const inner of symbol.inner.values()) resolveHeaders(project, inner);
}

/**
 * Platform classes that Apex may extend. Sources: Apex Developer Guide, "Create Custom Exceptions"; Apex Reference, "DynamicPickList Class" (abstract);
 * public tests extend the third, which is documented to be made by the platform only; Apex Reference, "DataSource Namespace" (abstract classes).
 */
const EXTENSIBLE = new Set([
    'System.Exception',
    'VisualEditor.DynamicPickList',
    'Metadata.DeployCallbackContext',
    'DataSource.AsyncDeleteCallback',
    'DataSource.AsyncSaveCallback',
    'DataSource.Connection',
    'DataSource.Provider'
]);

function resolveSuper(project: ProjectScope, symbol: ClassSymbol, scope: ClassSymbol, reference: TypeReference): void {
    const type = resolveType(project, scope, reference);
    if (type.kind === 'error') return;
    const isExtensible =
        (type.kind === 'class' && type.symbol.kind === 'class' && (type.symbol.isVirtual || type.symbol.isAbstract)) ||
        (type.kind === 'platform' && EXTENSIBLE.has(type.data.name));
    const isException = type.kind === 'class' && inheritsException(type.symbol);
    if (!isExtensible && !isException) {
        const code = type.kind === 'platform' && type.data.isInterface ? 'not-an-interface' : 'cannot-extend';
        project.report(symbol.unit, reference.position, code, { name: typeName(type) });
        return;
    }
    symbol.superType = type;
}

function addInterface(project: ProjectScope, symbol: ClassSymbol, reference: TypeReference): void {
    const type = resolveType(project, symbol, reference);
    if (type.kind === 'error') return;
    const isInterface =
        (type.kind === 'class' && type.symbol.kind === 'interface') ||
        (type.kind === 'platform' && type.data.isInterface);
    if (!isInterface) {
        project.report(symbol.unit, reference.position, 'not-an-interface', { name: typeName(type) });
        return;
    }
    if (symbol.interfaces.some((other) => sameType(other, type)))
        project.report(symbol.unit, reference.position, 'implemented-twice', { name: typeName(type) });
    else symbol.interfaces.push(type);
}

/** Third step: breaks inheritance cycles with a diagnostic, so that later passes can walk superclasses freely. */
export function reportCycles(project: ProjectScope, symbol: ClassSymbol): void {
    const path: ClassSymbol[] = [];
    for (let at: ClassSymbol | null = symbol; at !== null; at = superClass(at)) {
        if (path.includes(at)) {
            project.report(symbol.unit, symbol.position, 'cyclic-inheritance', { name: symbol.name });
            at.superType = null;
            break;
        }
        path.push(at);
    }
    if (symbol.kind === 'interface' && extendsItself(symbol, symbol, new Set())) {
        project.report(symbol.unit, symbol.position, 'cyclic-inheritance', { name: symbol.name });
        symbol.interfaces = [];
    }
    for (const inner of symbol.inner.values()) reportCycles(project, inner);
}

function extendsItself(at: ClassSymbol, wanted: ClassSymbol, seen: Set<ClassSymbol>): boolean {
    seen.add(at);
    return at.interfaces.some(
        (parent) =>
            parent.kind === 'class' &&
            (parent.symbol === wanted || (!seen.has(parent.symbol) && extendsItself(parent.symbol, wanted, seen)))
    );
}

export function inheritsException(symbol: ClassSymbol): boolean {
    for (let at: ClassSymbol | null = symbol, steps = 0; at !== null && steps < 1000; at = superClass(at), steps++) {
        if (at.superType?.kind === 'platform')
            return at.superType.data.name === 'System.Exception' || at.superType.data.superName === 'System.Exception';
    }
    return false;
}
