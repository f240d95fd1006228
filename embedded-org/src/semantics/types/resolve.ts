import type { TypeReference } from '../../syntax/ast/common.ts';
import type { ProjectScope } from '../project-scope.ts';
import { lineage, type ClassSymbol } from '../symbols/symbols.ts';
import { isVisible } from '../symbols/visibility.ts';
import { ERROR, listOf, mapOf, OBJECT, PRIMITIVES, setOf, SOBJECT, typeName, type Type } from './type.ts';

/** Platform types that win over a standard object of the same name: they are values, the object is rarely meant. */
const VALUE_TYPES = new Set(['address', 'location']);

/**
 * The type that a written type names inside `scope`; reports `invalid-type` and gives ERROR when it names none.
 * Order of look-up: inner classes (own, outer, inherited), classes of the project, standard objects and library types, namespaces.
 */
export function resolveType(project: ProjectScope, scope: ClassSymbol, reference: TypeReference): Type {
    let type = tryResolve(project, scope, reference);
    if (type === null) {
        project.report(scope.unit, reference.position, 'invalid-type', { name: writtenName(reference) });
        return ERROR;
    }
    checkUse(project, scope, reference, type);
    for (let i = 0; i < reference.arrayDimensions; i++) type = listOf(type);
    return type;
}

/** What a type that exists can still not be: seen from here, or given these type arguments. */
function checkUse(project: ProjectScope, scope: ClassSymbol, reference: TypeReference, type: Type): void {
    const given = reference.parts[reference.parts.length - 1].typeArguments.length;
    const wanted = type.kind === 'map' ? 2 : type.kind === 'list' || type.kind === 'set' ? 1 : 0;
    const { position } = reference;
    if (wanted > 0 && given > 0 && given !== wanted)
        project.report(scope.unit, position, 'type-argument-count', {
            name: reference.parts[reference.parts.length - 1].name,
            expected: String(wanted),
            count: String(given)
        });
    if (given > 0 && wanted === 0 && type.kind !== 'platform' && type.kind !== 'error')
        project.report(scope.unit, position, 'type-arguments', { name: typeName(type) });
    if (type.kind === 'class' && !isVisible(scope, type.symbol, type.symbol.visibility, type.symbol.annotations))
        project.report(scope.unit, position, 'not-visible', { kind: 'Type', name: type.symbol.name });
}

export function writtenName(reference: TypeReference): string {
    return reference.parts
        .map((part) =>
            part.typeArguments.length > 0 ? `${part.name}<${part.typeArguments.map(writtenName).join(',')}>` : part.name
        )
        .join('.');
}

function tryResolve(project: ProjectScope, scope: ClassSymbol, reference: TypeReference): Type | null {
    const names = reference.parts.map((part) => part.name);
    const last = reference.parts[reference.parts.length - 1];
    const typeArguments = last.typeArguments.map((argument) => resolveType(project, scope, argument));
    if (names.length === 1 || (names.length === 2 && names[0].toLowerCase() === 'system')) {
        const collection = collectionType(last.name.toLowerCase(), typeArguments);
        if (collection !== null) return collection;
    }
    return resolveName(project, scope, names, typeArguments);
}

function collectionType(name: string, typeArguments: readonly Type[]): Type | null {
    if (name === 'list') return listOf(typeArguments[0] ?? OBJECT);
    if (name === 'set') return setOf(typeArguments[0] ?? OBJECT);
    if (name === 'map') return mapOf(typeArguments[0] ?? OBJECT, typeArguments[1] ?? OBJECT);
    return null;
}

/** The type behind dotted names, or null. */
export function resolveName(
    project: ProjectScope,
    scope: ClassSymbol,
    names: readonly string[],
    typeArguments: readonly Type[] = []
): Type | null {
    const [head, ...rest] = names;
    const symbol = findClass(project, scope, head);
    if (symbol !== null) {
        if (rest.length === 0) return { kind: 'class', symbol };
        const inner = rest.length === 1 ? findInner(symbol, rest[0]) : null;
        if (inner !== null) return { kind: 'class', symbol: inner };
    }
    if (rest.length === 0) return resolveSimple(project, head, typeArguments);
    const namespace = head.toLowerCase();
    if (project.namespace !== null && namespace === project.namespace.toLowerCase())
        return resolveName(project, scope, rest, typeArguments);
    if (namespace === 'schema' || namespace === 'system') {
        const simple = rest.length === 1 ? resolveSimple(project, rest[0], typeArguments, namespace) : null;
        if (simple !== null) return simple;
    }
    if (names.length === 3 && namespace === 'flow' && rest[0].toLowerCase() === 'interview')
        return flowType(project, rest[1]);
    if (names.length === 2 && namespace === 'dataweavescriptresource')
        return componentType(
            project,
            'DataWeave.Script',
            head,
            project.components.dataWeaveScripts.get(rest[0].toLowerCase())
        );
    if (names.length >= 2 && names.length <= 3 && namespace === 'component') {
        const own = componentType(
            project,
            'ApexPages.Component',
            head,
            project.components.components.get(rest[rest.length - 1].toLowerCase())
        );
        if (own !== null && (names.length === 2 || rest[0].toLowerCase() === 'c')) return own;
    }
    const full = names.join('.');
    const data =
        project.platform.find(SYNONYMS.get(full.toLowerCase()) ?? full) ?? project.platform.find(`System.${full}`);
    return data === undefined ? null : project.platform.typeOf(data, typeArguments);
}

/** Names in another namespace than the type data's, which the platform takes too. Source: published packages that write them. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([['apexpages.pagereference', 'System.PageReference']]);

/**
 * `Flow.Interview.Name`: each flow has a type of its own. A name that is no flow's gives Flow.Interview itself.
 * Sources: Apex Reference Guide, "Interview Class"; the second: public code that tells missing flows by it.
 */
function flowType(project: ProjectScope, flow: string): Type | null {
    const data = project.platform.find('Flow.Interview');
    if (data === undefined) return null;
    const name = project.components.flows.get(flow.toLowerCase());
    if (name === undefined) return project.platform.typeOf(data);
    const constructors = [['System.Map<System.String,Object>']];
    return {
        kind: 'platform',
        data: { ...data, name: `${data.name}.${name}`, superName: data.name, constructors },
        arguments: []
    };
}

/** The type that a component of the project has: `DataWeaveScriptResource.name`, `Component.name` of Visualforce. Null when there is none. */
function componentType(project: ProjectScope, base: string, prefix: string, name: string | undefined): Type | null {
    const data = project.platform.find(base);
    if (data === undefined || name === undefined) return null;
    const own = { ...data, name: `${prefix}.${name}`, superName: data.name, constructors: [[]] };
    return { kind: 'platform', data: own, arguments: [] };
}

function resolveSimple(
    project: ProjectScope,
    name: string,
    typeArguments: readonly Type[],
    namespace?: string
): Type | null {
    const lower = name.toLowerCase();
    const primitive = PRIMITIVES.get(lower);
    if (primitive !== undefined) return primitive;
    if (lower === 'object') return OBJECT;
    if (lower === 'sobject') return SOBJECT;
    const data = namespace === undefined ? project.platform.find(name) : project.platform.find(`${namespace}.${name}`);
    const object = namespace === 'system' ? undefined : project.schema.object(name);
    if (
        object !== undefined &&
        object.kind !== 'aggregate' &&
        (data === undefined || (!VALUE_TYPES.has(lower) && data.methods.every((method) => method.isStatic)))
    ) {
        return { kind: 'sobject', object };
    }
    if (data !== undefined) return project.platform.typeOf(data, typeArguments);
    return object === undefined ? null : { kind: 'sobject', object };
}

/** A class by simple name as seen from inside `scope`: inner classes of it, its outer class and their superclasses, then top-level classes. */
export function findClass(project: ProjectScope, scope: ClassSymbol, name: string): ClassSymbol | null {
    const lower = name.toLowerCase();
    for (let at: ClassSymbol | null = scope; at !== null; at = at.outer) {
        if (at.simpleName.toLowerCase() === lower && at.kind !== 'trigger') return at;
        const inner = findInner(at, lower);
        if (inner !== null) return inner;
    }
    return project.classes.get(lower) ?? null;
}

function findInner(symbol: ClassSymbol, name: string): ClassSymbol | null {
    for (const at of lineage(symbol)) {
        const inner = at.inner.get(name.toLowerCase());
        if (inner !== undefined) return inner;
    }
    return null;
}

export const typeNames = (types: readonly Type[]): string => types.map(typeName).join(', ');
