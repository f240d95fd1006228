import type { Expression, NewExpression } from '../../syntax/ast/expressions.ts';
import type { BoundExpression } from '../bound/expressions.ts';
import { inheritsException } from '../symbols/headers.ts';

import { implicitConversion } from '../types/conversions.ts';
import { resolveType, typeNames } from '../types/resolve.ts';
import { isReadOnly, parentType, sobjectApexType } from '../types/sobject-fields.ts';
import {
    INTEGER,
    isPlatform,
    isPrimitive,
    typeName,
    type PlatformType,
    type SObjectType,
    type Type
} from '../types/type.ts';
import { bindValue } from './bind-expression.ts';
import type { BodyContext } from './body-context.ts';
import { convert } from './convert.ts';
import { chooseOverload } from './overloads.ts';
import { isVisible } from '../symbols/visibility.ts';

export function bindNew(context: BodyContext, expression: NewExpression): BoundExpression {
    const type = resolveType(context.project, context.symbol, expression.type);
    const { initializer, position } = expression;
    if (type.kind === 'error') return { kind: 'invalid', type, position };
    if (type.kind === 'sobject') return newSObject(context, type, expression);
    if (type.kind === 'list' || type.kind === 'set' || type.kind === 'map')
        return newCollection(context, type, expression);
    if (initializer.kind !== 'arguments')
        return context.invalid(position, 'cannot-instantiate', { name: typeName(type) });
    // Visualforce components take their attributes so.
    if (type.kind === 'platform' && type.data.name.startsWith('Component.'))
        return context.unsupported(position, `new ${typeName(type)}()`, type);
    // `name = value` is never an assignment here.
    if (initializer.arguments.some((argument) => argument.kind === 'assign' && argument.operator === ''))
        return context.invalid(position, 'pairs-refused', { name: typeName(type) });
    const given = initializer.arguments.map((argument) => bindValue(context, argument));
    if (given.some((argument) => argument.type.kind === 'error')) return { kind: 'invalid', type, position };
    if (type.kind === 'class') return newObject(context, type, given, position);
    if (type.kind === 'platform') return newPlatform(context, type, given, position);
    if (isPrimitive(type, 'String') && given.length === 0) return { kind: 'constant', value: '', type, position };
    return context.invalid(position, 'cannot-instantiate', { name: typeName(type) });
}

function newObject(
    context: BodyContext,
    type: Extract<Type, { kind: 'class' }>,
    given: readonly BoundExpression[],
    position: Expression['position']
): BoundExpression {
    const symbol = type.symbol;
    if (symbol.kind !== 'class') return context.invalid(position, 'cannot-instantiate', { name: symbol.name });
    if (symbol.isAbstract) return context.invalid(position, 'abstract-instance', { name: symbol.name });
    const declared = symbol.constructors.filter((constructor) => constructor.declaration !== null);
    const isException = inheritsException(symbol);
    const chosen = chooseOverload(
        declared.length > 0 || !isException ? symbol.constructors : [],
        (constructor) => constructor.parameters.map((parameter) => parameter.type),
        given
    );
    if (typeof chosen === 'string') {
        const inherited = isException ? exceptionArguments(context, given) : null;
        if (inherited !== null) return { kind: 'new-exception', symbol, arguments: inherited, type, position };
        return context.invalid(position, 'unknown-constructor', {
            type: symbol.name,
            arguments: typeNames(given.map((argument) => argument.type))
        });
    }
    const annotations = chosen.declaration?.modifiers.annotations ?? [];
    if (!isVisible(context.symbol, symbol, chosen.visibility, annotations))
        return context.invalid(position, 'not-visible', { kind: 'Constructor', name: symbol.name });
    return {
        kind: 'new-object',
        constructorSymbol: chosen,
        arguments: given.map((argument, i) => convert(context, argument, chosen.parameters[i].type)),
        type,
        position
    };
}

/** The constructors that every exception class has: (), (message), (cause), (message, cause). Source: Apex Developer Guide, "Create Custom Exceptions". */
export function exceptionArguments(context: BodyContext, given: readonly BoundExpression[]): BoundExpression[] | null {
    const exception = context.project.platform.parse('System.Exception');
    const text = context.project.platform.parse('System.String');
    const forms: Type[][] = [[], [text], [exception], [text, exception]];
    const chosen = chooseOverload(forms, (form) => form, given);
    return typeof chosen === 'string' ? null : given.map((argument, i) => convert(context, argument, chosen[i]));
}

function newPlatform(
    context: BodyContext,
    type: PlatformType,
    given: readonly BoundExpression[],
    position: Expression['position']
): BoundExpression {
    const platform = context.project.platform;
    if (type.data.isInterface) return context.invalid(position, 'cannot-instantiate', { name: typeName(type) });
    const chosen = chooseOverload(platform.constructors(type), (parameters) => parameters, given);
    if (typeof chosen === 'string')
        return context.invalid(position, 'unknown-constructor', {
            type: typeName(type),
            arguments: typeNames(given.map((argument) => argument.type))
        });
    const isException = isPlatform(type, 'System.Exception') || type.data.superName === 'System.Exception';
    if (!isException && !platform.isImplemented(type.data.name, 'static', 'new'))
        return context.unsupported(position, `new ${typeName(type)}()`, type);
    return {
        kind: 'new-platform',
        owner: type.data,
        typeArguments: type.arguments,
        arguments: given.map((argument, i) => convert(context, argument, chosen[i])),
        type,
        position
    };
}

function newCollection(context: BodyContext, type: Type, expression: NewExpression): BoundExpression {
    const { initializer, position } = expression;
    const base = { kind: 'new-collection', elements: [], pairs: [], size: null, source: null, type, position } as const;
    if (initializer.kind === 'size' && type.kind === 'list')
        return { ...base, size: convert(context, bindValue(context, initializer.size), INTEGER) };
    if (initializer.kind === 'pairs' && type.kind === 'map') {
        const pairs = initializer.pairs.map((pair) => ({
            key: convert(context, bindValue(context, pair.key), type.key),
            value: convert(context, bindValue(context, pair.value), type.value)
        }));
        return { ...base, pairs };
    }
    if (initializer.kind === 'elements') {
        if (type.kind !== 'list' && type.kind !== 'set') {
            return initializer.elements.length === 0
                ? base
                : context.invalid(position, 'cannot-instantiate', { name: typeName(type) });
        }
        return {
            ...base,
            elements: initializer.elements.map((element) => convert(context, bindValue(context, element), type.element))
        };
    }
    if (initializer.kind !== 'arguments')
        return context.invalid(position, 'cannot-instantiate', { name: typeName(type) });
    const [argument, more] = initializer.arguments;
    if (argument === undefined) return base;
    const source = bindValue(context, argument);
    if (source.type.kind === 'error') return source;
    if (more !== undefined)
        return context.invalid(position, 'unknown-constructor', {
            type: typeName(type),
            arguments: typeNames(initializer.arguments.map((one) => bindValue(context, one).type))
        });
    if (!canCopy(source.type, type))
        return context.invalid(position, 'collection-source', {
            from: typeName(source.type),
            type: typeName(type),
            expected: sourcesOf(type)
        });
    if (type.kind === 'list' && isPrimitive(source.type, 'Integer')) return { ...base, size: source };
    return { ...base, source };
}

function sourcesOf(type: Type): string {
    if (type.kind === 'list') return `an Integer or a List of type ${typeName(type.element)}`;
    if (type.kind === 'set') return `a List or a Set of type: ${typeName(type.element)}`;
    return 'a Map with the same key and value types, or a valid SObject List';
}

/** What a collection can be made from. Source: Apex Reference, constructors of List, Set and Map (a list of records gives a map by Id). */
function canCopy(from: Type, to: Type): boolean {
    if (from.kind === 'null') return true;
    if (to.kind === 'map') return from.kind === 'map' ? implicitConversion(from, to) !== null : isRecords(from);
    if (to.kind === 'list' && isPrimitive(from, 'Integer')) return true;
    const element = from.kind === 'list' || from.kind === 'set' || from.kind === 'query' ? from.element : null;
    const wanted = to.kind === 'list' || to.kind === 'set' ? to.element : null;
    if (element === null || wanted === null) return from.kind === 'platform' && from.data.name === 'System.Iterable';
    return implicitConversion({ kind: 'list', element }, { kind: 'list', element: wanted }) !== null;
}

const isRecords = (type: Type): boolean =>
    type.kind === 'query' || (type.kind === 'list' && type.element.kind === 'sobject');

function newSObject(context: BodyContext, type: SObjectType, expression: NewExpression): BoundExpression {
    const { initializer, position } = expression;
    const object = type.object;
    if (object === null || initializer.kind !== 'arguments')
        return context.invalid(position, 'cannot-instantiate', { name: typeName(type) });
    const fields: { name: string; value: BoundExpression; isParent: boolean }[] = [];
    for (const argument of initializer.arguments) {
        if (argument.kind !== 'assign' || argument.operator !== '' || argument.target.kind !== 'name') {
            return context.invalid(position, 'pairs-needed', { name: object.name });
        }
        const name = argument.target.name;
        const field = object.field(name);
        const relationship = field === undefined ? object.relationship(name) : undefined;
        const value = bindValue(context, argument.value);
        if (field !== undefined) {
            if (fields.some((given) => given.name === field.name))
                context.report(argument.position, 'field-twice', { name: field.name });
            if (isReadOnly(field))
                context.report(argument.position, 'field-not-writable', { name: `${object.name}.${field.name}` });
            fields.push({
                name: field.name,
                value: convert(context, value, sobjectApexType(field, context.project.platform)),
                isParent: false
            });
        } else if (relationship !== undefined) {
            fields.push({
                name: relationship.relationshipName ?? name,
                value: convert(context, value, parentType(context.project.schema, relationship)),
                isParent: true
            });
        } else context.report(argument.position, 'unknown-column', { name, type: object.name });
    }
    return { kind: 'new-sobject', object, fields, type, position };
}
