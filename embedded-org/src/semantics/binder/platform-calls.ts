import type { Position } from '../../syntax/ast/common.ts';
import type { PlatformMethod, PlatformTypeData } from '../../schema/type-data/type-data.ts';
import type { BoundExpression, LocalVariable } from '../bound/expressions.ts';
import { ENUM_TYPE } from '../library/enum-type.ts';
import { CLASS_TYPE } from '../library/object-type.ts';
import type { MethodCandidate } from '../library/platform-types.ts';
import { lineage, type ClassSymbol, type FieldSymbol } from '../symbols/symbols.ts';
import { implicitConversion } from '../types/conversions.ts';
import { isPrimitive, listOf, mapOf, OBJECT, SOBJECT, STRING, type SObjectType, type Type } from '../types/type.ts';
import type { BodyContext } from './body-context.ts';
import { convert } from './convert.ts';
import { platformSuper } from './members.ts';

/** Library methods that a value of this type answers to, those of every object last. */
export function instanceCandidates(context: BodyContext, type: Type, name: string): MethodCandidate[] {
    const platform = context.project.platform;
    const isEnum =
        (type.kind === 'class' && type.symbol.kind === 'enum') || (type.kind === 'platform' && type.data.isEnum);
    if (isEnum) return methodsOf(context, ENUM_TYPE, name);
    const source = type.kind === 'class' ? platformSuper(type.symbol) : type;
    const own = source === null ? [] : platform.methods(source, name, false);
    const inherited = type.kind === 'class' ? implementedPlatformMethods(context, type.symbol, name) : [];
    const found = [...own, ...inherited];
    if (found.length > 0) return found;
    return type.kind === 'class' ? methodsOf(context, CLASS_TYPE, name) : platform.methods(OBJECT, name, false);
}

/** Methods of a type that is written here, not in the type data. */
function methodsOf({ project: { platform } }: BodyContext, owner: PlatformTypeData, name: string): MethodCandidate[] {
    return owner.methods
        .filter((method) => method.name.toLowerCase() === name.toLowerCase())
        .map((method) => ({
            owner,
            method,
            parameters: method.parameters.map((text) => platform.parse(text)),
            returns: platform.parse(method.returns)
        }));
}

/** Methods that an abstract class or interface has only through a platform interface it extends. */
function implementedPlatformMethods(context: BodyContext, symbol: ClassSymbol, name: string): MethodCandidate[] {
    const found: MethodCandidate[] = [];
    const visit = (at: ClassSymbol): void => {
        for (const type of at.interfaces) {
            if (type.kind === 'class') visit(type.symbol);
            else if (type.kind === 'platform') found.push(...context.project.platform.methods(type, name, false));
        }
        if (at.superType?.kind === 'class') visit(at.superType.symbol);
    };
    visit(symbol);
    return found;
}

export function staticCandidates(context: BodyContext, type: Type, name: string): MethodCandidate[] {
    return context.project.platform.methods(type, name, true);
}

/** Results that the type data types as plain lists but that may also be taken as one record. Source: Apex Reference, Database.query. */
const QUERY_RESULTS = new Set([
    'System.Database.query',
    'System.Database.queryWithBinds',
    'System.SObject.getSObjects'
]);

/** The bound call of a chosen library method; reports when the runtime does not have it. */
export function platformCall(
    context: BodyContext,
    chosen: MethodCandidate,
    target: BoundExpression | null,
    given: readonly BoundExpression[],
    position: Position
): BoundExpression {
    const { owner, method } = chosen;
    const field = fieldAddError(target, method);
    if (field !== null && target?.kind === 'sobject-field')
        return fieldErrorCall(context, target, field, given, position);
    if (method.name === 'addError' && target?.type.kind === 'primitive')
        return context.invalid(position, 'add-error-target');
    const isBridge = owner.isInterface && !method.isStatic;
    if (
        !isBridge &&
        !context.project.platform.isImplemented(owner.name, method.isStatic ? 'static' : 'instance', method.name)
    ) {
        return context.unsupported(position, `${owner.name}.${method.name}`, chosen.returns);
    }
    const queried = QUERY_RESULTS.has(`${owner.name}.${method.name}`);
    return {
        kind: 'platform-call',
        target: method.isStatic ? null : target,
        owner,
        method: takesNull(chosen) ? { ...method, name: 'valueOfObject' } : method,
        arguments: given.map((argument, i) => convert(context, argument, chosen.parameters[i])),
        dispatch: isBridge ? 'bridge' : 'table',
        type: queried ? { kind: 'query', element: SOBJECT } : resultType(chosen, target),
        position,
        ...(isDynamicQuery(chosen) ? { variables: variablesInScope(context) } : {})
    };
}

/**
 * `Integer.valueOf` and `Double.valueOf` refuse a null String, but give null for any other null; at run time the two look alike.
 * Source: published packages read empty number fields so (assumed for Double).
 */
const takesNull = ({ owner, method, parameters }: MethodCandidate): boolean =>
    method.name === 'valueOf' &&
    (owner.name === 'System.Integer' || owner.name === 'System.Double') &&
    parameters[0]?.kind === 'object';

/** Library methods whose query text may name variables of the caller. Source: Apex Developer Guide, "Dynamic SOQL" (simple binds), "Dynamic SOSL". */
const DYNAMIC_QUERIES = new Set(['query', 'countQuery', 'getQueryLocator', 'getCursor', 'getPaginationCursor']);

const DYNAMIC_SEARCHES = new Set(['query', 'find']);

const isDynamicQuery = ({ owner, method, parameters }: MethodCandidate): boolean =>
    ((owner.name === 'System.Database' && DYNAMIC_QUERIES.has(method.name)) ||
        (owner.name === 'System.Search' && DYNAMIC_SEARCHES.has(method.name))) &&
    parameters[0] !== undefined &&
    isPrimitive(parameters[0], 'String');

function variablesInScope(context: BodyContext): { locals: LocalVariable[]; fields: FieldSymbol[] } {
    const fields = [...lineage(context.symbol)].flatMap((symbol) => [...symbol.fields.values()]);
    return { locals: context.visibleLocals(), fields: fields.filter((field) => field.isStatic || !context.isStatic) };
}

/** `clone()` gives the type it is called on, which the type data leaves open. */
function resultType(chosen: MethodCandidate, target: BoundExpression | null): Type {
    const { kind } = target?.type ?? chosen.returns;
    if (target !== null && chosen.method.name === 'clone' && (kind === 'sobject' || kind === 'class'))
        return target.type;
    return chosen.returns;
}

/** `record.Name.addError(...)` speaks to the field, not to its value. Source: Apex Reference, SObject.addError. */
function fieldAddError(target: BoundExpression | null, method: PlatformMethod): string | null {
    return target?.kind === 'sobject-field' && method.name === 'addError' ? target.field.name : null;
}

function fieldErrorCall(
    context: BodyContext,
    target: Extract<BoundExpression, { kind: 'sobject-field' }>,
    field: string,
    given: readonly BoundExpression[],
    position: Position
): BoundExpression {
    const name: BoundExpression = { kind: 'constant', value: field, type: STRING, position };
    const parameters = [STRING, ...given.map((argument) => argument.type)];
    const candidate = context.project.platform
        .methods(SOBJECT, 'addError', false)
        .find(
            (method) =>
                method.parameters.length === parameters.length &&
                method.parameters.every((type, i) => implicitConversion(parameters[i], type) !== null)
        );
    if (candidate === undefined)
        return context.invalid(position, 'unknown-method', { name: 'addError', arguments: '', type: field });
    return platformCall(context, candidate, target.target, [name, ...given], position);
}

/** Custom settings and custom metadata: `Setting__c.getInstance()`. Source: Apex Reference, "Custom Settings Methods", "Custom Metadata Type Methods". */
const SETTINGS_METHODS: Readonly<Record<string, (record: SObjectType) => Type>> = {
    getinstance: (record) => record,
    getorgdefaults: (record) => record,
    getvalues: (record) => record,
    getall: (record) => mapOf(STRING, record)
};

export function bindSObjectStatic(
    context: BodyContext,
    type: SObjectType,
    name: string,
    given: readonly BoundExpression[],
    position: Position
): BoundExpression | null {
    const object = type.object;
    if (object === null) return null;
    const platform = context.project.platform;
    const lower = name.toLowerCase();
    const result = SETTINGS_METHODS[lower];
    const isSettings = object.kind === 'customSetting' || object.kind === 'customMetadata';
    const candidates = platform
        .methods(SOBJECT, name, false)
        .filter((candidate) => candidate.parameters.length === given.length);
    const fits = (candidate: MethodCandidate, furthest: number): boolean =>
        candidate.parameters.every(
            (parameter, i) => (implicitConversion(given[i].type, parameter)?.cost ?? Infinity) <= furthest
        );
    // A name is no Id: the overload that takes a String comes first for one.
    const chosen =
        candidates.find((candidate) => fits(candidate, 0)) ??
        candidates.find((candidate) => fits(candidate, Number.MAX_VALUE));
    const token: BoundExpression = {
        kind: 'token',
        object,
        field: null,
        type: platform.parse('Schema.SObjectType'),
        position
    };
    if (lower === 'getsobjecttype' && given.length === 0) return token;
    if (result === undefined || !isSettings || chosen === undefined) return null;
    if (!platform.isImplemented('System.SObject', 'static', chosen.method.name)) {
        return context.unsupported(position, `${object.name}.${chosen.method.name}`, result(type));
    }
    return {
        kind: 'platform-call',
        target: null,
        owner: chosen.owner,
        method: { ...chosen.method, isStatic: true },
        arguments: [token, ...given.map((argument, i) => convert(context, argument, chosen.parameters[i]))],
        dispatch: 'table',
        type: result(type),
        position
    };
}

/** `Season.values()`, `Season.valueOf('WINTER')`. */
export function bindEnumStatic(
    context: BodyContext,
    symbol: ClassSymbol,
    name: string,
    given: readonly BoundExpression[],
    position: Position
): BoundExpression | null {
    const type: Type = { kind: 'class', symbol };
    const literal: BoundExpression = {
        kind: 'class-literal',
        of: type,
        type: context.project.platform.parse('System.Type'),
        position
    };
    const call = (method: PlatformMethod, result: Type): BoundExpression => ({
        kind: 'platform-call',
        target: null,
        owner: ENUM_TYPE,
        method,
        arguments: [literal, ...given.map((argument) => convert(context, argument, STRING))],
        dispatch: 'table',
        type: result,
        position
    });
    if (name.toLowerCase() === 'values' && given.length === 0)
        return call({ name: 'values', isStatic: true, parameters: [], returns: '' }, listOf(type));
    if (name.toLowerCase() === 'valueof' && given.length === 1)
        return call({ name: 'valueOf', isStatic: true, parameters: [], returns: '' }, type);
    return null;
}
