import type { Position } from '../../syntax/ast/common.ts';
import type { BoundExpression } from '../bound/expressions.ts';
import type { MethodCandidate, PlatformTypes } from '../library/platform-types.ts';
import { lineage, superClass, type ClassSymbol, type FieldSymbol, type MethodSymbol } from '../symbols/symbols.ts';
import type { ProjectScope } from '../project-scope.ts';
import type { Schema } from '../../schema/model.ts';
import { childType, parentType, sobjectApexType } from '../types/sobject-fields.ts';
import { typeNames } from '../types/resolve.ts';
import { isPlatform, listOf, NULL, OBJECT, sameType, typeName, type Type } from '../types/type.ts';
import type { BodyContext } from './body-context.ts';
import { bindDescribeMember } from './describe-members.ts';
import { isVisible } from '../symbols/visibility.ts';

/** A field of the class or of its superclasses, by name in any letter case. */
export function findField(symbol: ClassSymbol, name: string): FieldSymbol | null {
    for (const at of lineage(symbol)) {
        const field = at.fields.get(name.toLowerCase());
        if (field !== undefined) return field;
    }
    return null;
}

/** All methods of this name that the class has, with those of superclasses and (for abstract classes and interfaces) of interfaces; overridden ones left out. */
export function findMethods(symbol: ClassSymbol, name: string): MethodSymbol[] {
    const found = new Map<string, MethodSymbol>();
    const visit = (at: ClassSymbol): void => {
        for (const method of at.methods.get(name.toLowerCase()) ?? [])
            if (!found.has(method.signature)) found.set(method.signature, method);
        const parent = superClass(at);
        if (parent !== null) visit(parent);
        for (const implemented of at.interfaces) if (implemented.kind === 'class') visit(implemented.symbol);
    };
    visit(symbol);
    return [...found.values()];
}

/**
 * The method of every object that an interface asks for again (`String toString()`): implementations inherit it from Object. An abstract class
 * may ask for it anew. Null for other methods. Assumed: published packages leave such a method out, and compile.
 */
export function inheritedFromObject(
    platform: PlatformTypes,
    { owner, name, parameters, returnType }: MethodSymbol
): MethodCandidate | null {
    if (owner.kind !== 'interface') return null;
    const types = typeNames(parameters.map((parameter) => parameter.type));
    return (
        platform
            .methods(OBJECT, name, false)
            .find((method) => typeNames(method.parameters) === types && sameType(method.returns, returnType)) ?? null
    );
}

/** `target.name` where the target is a value. Reports when there is no such member. */
export function bindInstanceMember(
    context: BodyContext,
    target: BoundExpression,
    name: string,
    position: Position
): BoundExpression {
    const type = target.type;
    if (type.kind === 'error') return { kind: 'invalid', type, position };
    if (type.kind === 'class') {
        const field = findField(type.symbol, name);
        if (field !== null && !field.isStatic) return fieldAccess(context, target, field, position, true);
        if (field !== null)
            return context.invalid(position, 'instance-context-field', { name, type: field.owner.name });
        const inherited = platformMember(context, target, type, name, position);
        return inherited ?? context.invalid(position, 'unknown-field', { name });
    }
    if (type.kind === 'sobject' || (type.kind === 'query' && type.element.kind === 'sobject')) {
        const record = type.kind === 'query' ? asSingle(target) : target;
        const member = sobjectMember(context.project, record, name, position);
        if (member !== null) return member;
        return context.invalid(position, 'unknown-column', { name, type: typeName(record.type) });
    }
    return (
        bindDescribeMember(context, target, name, position) ??
        platformMember(context, target, type, name, position) ??
        context.invalid(position, 'unknown-field', { name })
    );
}

/** A query used as one record: `[SELECT Name FROM Account LIMIT 1].Name`. */
export function asSingle(target: BoundExpression): BoundExpression {
    if (target.kind === 'soql' && target.type.kind === 'query')
        return { ...target, result: 'single', type: target.type.element };
    return target;
}

function sobjectMember(
    { platform, schema }: ProjectScope,
    target: BoundExpression,
    name: string,
    position: Position
): BoundExpression | null {
    if (target.type.kind !== 'sobject') return null;
    const object = target.type.object;
    const targetMayBeEmpty = mayBeEmpty(target, name);
    if (object === null)
        return name.toLowerCase() === 'id' ? genericId(schema, platform, target, targetMayBeEmpty, position) : null;
    const field = object.field(name);
    if (field !== undefined)
        return {
            kind: 'sobject-field',
            target,
            field,
            targetMayBeEmpty,
            type: sobjectApexType(field, platform),
            position
        };
    const relationship = object.relationship(name);
    if (relationship !== undefined) {
        return {
            kind: 'sobject-parent',
            target,
            relationshipName: relationship.relationshipName ?? name,
            targetMayBeEmpty,
            type: parentType(schema, relationship),
            position
        };
    }
    const children = object.children(name);
    if (children === undefined) return null;
    return {
        kind: 'sobject-children',
        target,
        relationshipName: children.name ?? name,
        type: listOf(childType(schema, children)),
        position
    };
}

/**
 * A parent that is empty, and a record in a field of an object that stands in the code (`holder.contact.Name`, `this.contact.Name`), have
 * null in all their fields; of the latter only Id is a dereference of null. Sources: Apex Developer Guide, "Accessing sObject Fields Through
 * Relationships"; https://salesforce.stackexchange.com/q/135750 and https://blog.enree.co/2017/03/salesforce-apex-runtime-bug-report-null
 * (recorded; without the object, a plain `contact.Name` throws).
 */
const mayBeEmpty = (target: BoundExpression, name: string): boolean =>
    target.kind === 'sobject-parent' || (target.kind === 'field' && target.qualified && name.toLowerCase() !== 'id');

/** `record.Id` is the one field that every SObject has. */
function genericId(
    schema: Schema,
    platform: PlatformTypes,
    target: BoundExpression,
    targetMayBeEmpty: boolean,
    position: Position
): BoundExpression | null {
    const field = schema.object('User')?.field('Id');
    return field === undefined
        ? null
        : { kind: 'sobject-field', target, field, targetMayBeEmpty, type: sobjectApexType(field, platform), position };
}

function platformMember(
    context: BodyContext,
    target: BoundExpression,
    type: Type,
    name: string,
    position: Position
): BoundExpression | null {
    const source = type.kind === 'class' ? platformSuper(type.symbol) : type;
    if (source === null) return null;
    const property = context.project.platform.property(source, name, false);
    if (property === null) return null;
    const access: BoundExpression = {
        kind: 'platform-property',
        target,
        owner: property.owner,
        name: property.name,
        type: property.type,
        position
    };
    if (!context.project.platform.isImplemented(property.owner.name, 'instance', `get:${property.name}`)) {
        return context.unsupported(position, `${property.owner.name}.${property.name}`, property.type);
    }
    return access;
}

/** The platform class at the top of a project class's ancestry, e.g. Exception. */
export function platformSuper(symbol: ClassSymbol): Type | null {
    for (const at of lineage(symbol)) if (at.superType?.kind === 'platform') return at.superType;
    return null;
}

export function fieldAccess(
    context: BodyContext,
    target: BoundExpression | null,
    field: FieldSymbol,
    position: Position,
    qualified = false
): BoundExpression {
    const visibility = field.property === null ? field.visibility : mostVisible(field);
    if (!isVisible(context.symbol, field.owner, visibility, field.annotations)) {
        return context.invalid(position, 'not-visible', {
            kind: 'Variable',
            name: `${field.owner.name}.${field.name}`
        });
    }
    const direct = field.property === null || context.accessorOf === field || !hasAccessorBodies(field);
    return { kind: 'field', target, field, direct, viaSuper: false, qualified, type: field.type, position };
}

const hasAccessorBodies = (field: FieldSymbol): boolean =>
    field.property !== null &&
    (field.property.isAbstract ||
        field.property.getter?.body != null ||
        field.property.setter?.body != null ||
        isOpen(field));

/** A property that a subclass may override is always reached through its accessors. */
const isOpen = (field: FieldSymbol): boolean =>
    field.owner.isVirtual || field.owner.isAbstract || field.owner.kind === 'interface';

function mostVisible(field: FieldSymbol): FieldSymbol['visibility'] {
    const order = ['private', 'protected', 'public', 'global'] as const;
    if (field.property === null) return field.visibility;
    const { getterVisibility, setterVisibility } = field.property;
    return order.indexOf(getterVisibility) > order.indexOf(setterVisibility) ? getterVisibility : setterVisibility;
}

/** Type of `Trigger.new` and its like inside a trigger: records of the trigger's object. */
export function triggerVariableType(context: BodyContext, type: Type): Type {
    const objectName = context.symbol.trigger?.objectName.text;
    const object = objectName === undefined ? undefined : context.project.schema.object(objectName);
    if (object === undefined) return type;
    const record: Type = { kind: 'sobject', object };
    if (type.kind === 'list') return listOf(record);
    if (type.kind === 'map') return { ...type, value: record };
    return type;
}

export const isObjectToken = (type: Type): boolean => isPlatform(type, 'Schema.SObjectType');
export const nullAt = (position: Position): BoundExpression => ({
    kind: 'constant',
    value: null,
    type: NULL,
    position
});
