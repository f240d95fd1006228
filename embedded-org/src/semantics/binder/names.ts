import type { Position } from '../../syntax/ast/common.ts';
import type { Expression } from '../../syntax/ast/expressions.ts';
import type { BoundExpression } from '../bound/expressions.ts';
import type { ClassSymbol, FieldSymbol } from '../symbols/symbols.ts';
import { resolveName } from '../types/resolve.ts';
import { isLabelNamespace, LABEL, labelText, namespacedLabel } from './labels.ts';
import { isPlatform, STRING, typeName, type Type } from '../types/type.ts';
import type { BodyContext } from './body-context.ts';
import { bindExpression } from './bind-expression.ts';
import { bindDescribeMember, describeOfObject } from './describe-members.ts';
import { bindInstanceMember, fieldAccess, findField, triggerVariableType } from './members.ts';
import { goOn } from './safe-chain.ts';

/** What stands before a dot: a value, a type (for its static members), or the beginning of a qualified type name. */
export type Target =
    | { readonly kind: 'value'; readonly value: BoundExpression }
    | { readonly kind: 'type'; readonly type: Type }
    | { readonly kind: 'namespace'; readonly names: readonly string[] };

/**
 * A bare name as a value: local, then field or property of this class, its superclasses, and (statics) the classes around it. Null when there is none.
 * An instance field named in a static context is reported, or (`reportStatic` false: the name may be a type's) passed over.
 */
export function bindVariable(
    context: BodyContext,
    name: string,
    position: Position,
    reportStatic = true
): BoundExpression | null {
    const variable = context.find(name);
    if (variable !== null) return { kind: 'local', variable, type: variable.type, position };
    for (let at: ClassSymbol | null = context.symbol; at !== null; at = at.outer) {
        const field = findField(at, name);
        if (field === null) continue;
        if (field.isStatic) return fieldAccess(context, null, field, position);
        if (at !== context.symbol) continue;
        if (context.isStatic)
            return reportStatic
                ? context.invalid(position, 'static-context-field', { name, type: field.owner.name })
                : null;
        if (context.isConstructorCall) return context.invalid(position, 'constructor-call-variable', { name });
        return fieldAccess(context, thisAt(context, position), field, position);
    }
    return null;
}

export function thisAt(context: BodyContext, position: Position): BoundExpression {
    return { kind: 'this', type: { kind: 'class', symbol: context.symbol }, position };
}

export function bindTarget(context: BodyContext, expression: Expression): Target {
    if (expression.kind === 'name') {
        const type = resolveName(context.project, context.symbol, [expression.name]);
        const value = bindVariable(context, expression.name, expression.position, type === null);
        if (value !== null) return { kind: 'value', value };
        if (type !== null) return { kind: 'type', type };
        return { kind: 'namespace', names: [expression.name] };
    }
    if (expression.kind === 'member' && !expression.safe) {
        const target = bindTarget(context, expression.target);
        if (target.kind === 'value') {
            const value = context.orElse(
                () =>
                    goOn(expression.target, target.value, (given) =>
                        bindInstanceMember(context, given, expression.name.text, expression.position)
                    ),
                () =>
                    hiddenType(context, expression.target, (type) =>
                        bindStaticMember(context, type, expression.name.text, expression.position)
                    ) ?? hiddenPage(context, expression.target, expression.name.text, expression.position)
            );
            return { kind: 'value', value };
        }
        if (target.kind === 'namespace') {
            const { names } = target;
            const { text } = expression.name;
            const value =
                pageReference(context, names, text, expression.position) ??
                namespacedLabel(context, names, text, expression.position);
            return value === null ? qualified(context, [...names, text]) : { kind: 'value', value };
        }
        const inner = innerType(context, target.type, expression.name.text);
        if (inner !== null) return { kind: 'type', type: inner };
        // `System.Page.Name`, as the classes write it that Salesforce adds to an org with a site.
        if (isPlatform(target.type, 'System.System') && expression.name.text.toLowerCase() === 'page')
            return { kind: 'namespace', names: [expression.name.text] };
        if (isLabelNamespace(context, target.type, expression.name.text))
            return { kind: 'namespace', names: [LABEL, expression.name.text] };
        return {
            kind: 'value',
            value: bindStaticMember(context, target.type, expression.name.text, expression.position)
        };
    }
    return { kind: 'value', value: bindExpression(context, expression) };
}

/**
 * A variable hides a type of the same name only as far as it has what is asked of it: `Account.SObjectType` beside a variable `account`.
 * Source: Apex Developer Guide, "Namespaces, Classes, and Variable Name Precedence" (the parser goes on to the next assumption).
 */
export function hiddenType(
    context: BodyContext,
    expression: Expression,
    bind: (type: Type) => BoundExpression
): BoundExpression | null {
    if (expression.kind !== 'name') return null;
    const type = resolveName(context.project, context.symbol, [expression.name]);
    return type === null ? null : bind(type);
}

function qualified(context: BodyContext, names: readonly string[]): Target {
    const type = resolveName(context.project, context.symbol, names);
    return type === null ? { kind: 'namespace', names } : { kind: 'type', type };
}

/**
 * `Page.Name` is a reference to a Visualforce page of the project, whose address is in small letters.
 * Source: Apex Reference, "PageReference Class"; the letters: public test code that passes in orgs.
 */
function pageReference(
    context: BodyContext,
    names: readonly string[],
    name: string,
    position: Position
): BoundExpression | null {
    if (names.length !== 1 || names[0].toLowerCase() !== 'page') return null;
    const { components, namespace, platform } = context.project;
    const prefix = namespace === null ? '' : `${namespace.toLowerCase()}__`;
    const lower = name.toLowerCase();
    const page = components.pages.get(lower.startsWith(prefix) ? lower.slice(prefix.length) : lower);
    if (page === undefined) return context.invalid(position, 'unknown-page', { name });
    const owner = platform.find('System.PageReference');
    if (owner === undefined) return null;
    const address: BoundExpression = {
        kind: 'constant',
        value: `/apex/${prefix}${page.toLowerCase()}`,
        type: STRING,
        position
    };
    const type = platform.typeOf(owner);
    return { kind: 'new-platform', owner, typeArguments: [], arguments: [address], type, position };
}

/** As {@link hiddenType}, for a variable `page`. */
const hiddenPage = (
    context: BodyContext,
    target: Expression,
    name: string,
    position: Position
): BoundExpression | null => (target.kind === 'name' ? pageReference(context, [target.name], name, position) : null);

/** `Outer.Inner`, or a type of a namespace that is a type as well (`System.Label` aside): a type named through another one. */
function innerType(context: BodyContext, type: Type, name: string): Type | null {
    if (type.kind === 'class') {
        if (findField(type.symbol, name)?.isStatic === true) return null;
        const inner = resolveName(context.project, type.symbol, [
            type.symbol.name.includes('.') ? type.symbol.simpleName : type.symbol.name,
            name
        ]);
        return inner;
    }
    if (type.kind !== 'platform') return null;
    if (context.project.platform.property(type, name, true) !== null) return null;
    const simple = type.data.name.slice(type.data.name.indexOf('.') + 1);
    // `Database.Batchable`, `Schema.SObjectType`: the namespaces System and Schema hold classes of the same names as other namespaces.
    return resolveName(context.project, context.symbol, [simple, name]);
}

/** `Type.name`: static field, enum value, object or field token. Reports when there is no such member. */
export function bindStaticMember(context: BodyContext, type: Type, name: string, position: Position): BoundExpression {
    switch (type.kind) {
        case 'class':
            return classMember(context, type.symbol, name, position);
        case 'sobject':
            return tokenMember(context, type, name, position);
        case 'platform':
        case 'primitive':
            return platformStatic(context, type, name, position);
        case 'error':
            return { kind: 'invalid', type, position };
        default:
            return context.invalid(position, 'unknown-field', { name });
    }
}

function classMember(context: BodyContext, symbol: ClassSymbol, name: string, position: Position): BoundExpression {
    const constant = symbol.enumConstants.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
    if (constant !== undefined)
        return { kind: 'enum-constant', owner: symbol, name: constant, type: { kind: 'class', symbol }, position };
    const field = findField(symbol, name);
    if (field === null) return context.invalid(position, 'unknown-field', { name: `${symbol.name}.${name}` });
    if (!field.isStatic) {
        if (isAround(symbol, context, field)) return fieldAccess(context, thisAt(context, position), field, position);
        return context.invalid(position, 'static-context', { kind: 'variable', name });
    }
    return fieldAccess(context, null, field, position);
}

const isAround = (symbol: ClassSymbol, context: BodyContext, field: FieldSymbol): boolean =>
    symbol === context.symbol && !context.isStatic && field.owner === symbol;

function tokenMember(
    context: BodyContext,
    type: Extract<Type, { kind: 'sobject' }>,
    name: string,
    position: Position
): BoundExpression {
    const object = type.object;
    const platform = context.project.platform;
    if (object === null) return context.invalid(position, 'unknown-field', { name: `SObject.${name}` });
    if (name.toLowerCase() === 'sobjecttype') {
        return { kind: 'token', object, field: null, type: platform.parse('Schema.SObjectType'), position };
    }
    const field = object.field(name);
    if (field !== undefined)
        return { kind: 'token', object, field, type: platform.parse('Schema.SObjectField'), position };
    if (name.toLowerCase() === 'fields') {
        const token: BoundExpression = {
            kind: 'token',
            object,
            field: null,
            type: platform.parse('Schema.SObjectType'),
            position
        };
        const fields = bindDescribeMember(context, token, name, position);
        if (fields !== null) return fields;
    }
    const relationship = object.relationship(name);
    const library = platform.find(object.name);
    if (library !== undefined) {
        const property = platform.property(platform.typeOf(library), name, true);
        if (property !== null) return platformStatic(context, platform.typeOf(library), name, position);
    }
    if (relationship !== undefined)
        return { kind: 'token', object, field: relationship, type: platform.parse('Schema.SObjectField'), position };
    return context.invalid(position, 'unknown-column', { name, type: typeName(type) });
}

function platformStatic(context: BodyContext, type: Type, name: string, position: Position): BoundExpression {
    const platform = context.project.platform;
    if (isPlatform(type, 'Schema.SObjectType')) {
        const object = context.project.schema.object(name);
        if (object !== undefined) return describeOfObject(context, object, position);
    }
    if (isPlatform(type, 'System.Label')) return labelText(context, name, position);
    const property = platform.property(type, name, true);
    if (property === null) return context.invalid(position, 'unknown-field', { name: `${typeName(type)}.${name}` });
    if (property.owner.isEnum)
        return { kind: 'enum-constant', owner: property.owner, name: property.name, type: property.type, position };
    if (!platform.isImplemented(property.owner.name, 'static', `get:${property.name}`)) {
        return context.unsupported(position, `${property.owner.name}.${property.name}`, property.type);
    }
    const valueType =
        property.owner.name === 'System.Trigger' ? triggerVariableType(context, property.type) : property.type;
    return {
        kind: 'platform-property',
        target: null,
        owner: property.owner,
        name: property.name,
        type: valueType,
        position
    };
}
