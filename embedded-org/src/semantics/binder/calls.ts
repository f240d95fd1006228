import type { Position } from '../../syntax/ast/common.ts';
import type { CallExpression } from '../../syntax/ast/expressions.ts';
import type { BoundExpression } from '../bound/expressions.ts';
import type { MethodCandidate } from '../library/platform-types.ts';
import type { ClassSymbol, MethodSymbol } from '../symbols/symbols.ts';
import { typeNames } from '../types/resolve.ts';
import { OBJECT, typeName, type Type } from '../types/type.ts';
import { bindValue } from './bind-expression.ts';
import type { BodyContext } from './body-context.ts';
import { convert } from './convert.ts';
import { findMethods, inheritedFromObject, platformSuper } from './members.ts';
import { bindTarget, hiddenType, thisAt } from './names.ts';
import { chooseOverload } from './overloads.ts';
import {
    bindEnumStatic,
    bindSObjectStatic,
    instanceCandidates,
    platformCall,
    staticCandidates
} from './platform-calls.ts';
import { goOn } from './safe-chain.ts';
import { isVisible } from '../symbols/visibility.ts';

/** Binds a method call: which method, on what, with which conversions of the arguments. */
export function bindCall(context: BodyContext, expression: CallExpression): BoundExpression {
    const { name, position } = expression;
    const given = expression.arguments.map((argument) => bindValue(context, argument));
    if (given.some((argument) => argument.type.kind === 'error')) {
        if (expression.target !== null && expression.target.kind !== 'super') bindTarget(context, expression.target);
        return { kind: 'invalid', type: { kind: 'error' }, position };
    }
    if (expression.target === null) return bindUnqualified(context, name.text, given, position);
    if (expression.target.kind === 'super') return bindSuperCall(context, name.text, given, position);
    if (expression.safe) {
        const target = bindValue(context, expression.target);
        const variable = context.temporary(target.type, target);
        const access = callOnValue(
            context,
            { kind: 'local', variable, type: target.type, position },
            name.text,
            given,
            position
        );
        return { kind: 'safe', target, variable, access, type: access.type, position };
    }
    const written = expression.target;
    const target = bindTarget(context, written);
    switch (target.kind) {
        case 'value':
            return context.orElse(
                () => goOn(written, target.value, (value) => callOnValue(context, value, name.text, given, position)),
                () => hiddenType(context, written, (type) => callOnType(context, type, name.text, given, position))
            );
        case 'type':
            return callOnType(context, target.type, name.text, given, position);
        case 'namespace':
            return context.invalid(expression.target.position, 'unknown-variable', { name: target.names.join('.') });
    }
}

function unknown(
    context: BodyContext,
    type: Type,
    name: string,
    given: readonly BoundExpression[],
    position: Position
): BoundExpression {
    return context.invalid(position, 'unknown-method', {
        name,
        arguments: typeNames(given.map((argument) => argument.type)),
        type: typeName(type)
    });
}

const parameterTypes = (method: MethodSymbol): Type[] => method.parameters.map((parameter) => parameter.type);

function bindUnqualified(
    context: BodyContext,
    name: string,
    given: readonly BoundExpression[],
    position: Position
): BoundExpression {
    const around: { at: ClassSymbol; methods: MethodSymbol[] }[] = [];
    for (let at: ClassSymbol | null = context.symbol; at !== null; at = at.outer) {
        const methods = findMethods(at, name).filter((method) => at === context.symbol || method.isStatic);
        if (methods.length > 0) around.push({ at, methods });
    }
    const own: Type = { kind: 'class', symbol: context.symbol };
    const isOurs = around.some((found) => chooseOverload(found.methods, parameterTypes, given) !== 'none');
    if (!isOurs && !context.isStatic && platformTakes(context, own, name, given))
        return callOnValue(context, thisAt(context, position), name, given, position);
    if (around.length > 0) {
        // A method of the inner class that takes other arguments hides none around it (assumed: published packages call so, and compile).
        const { at, methods } =
            around.find((found) => chooseOverload(found.methods, parameterTypes, given) !== 'none') ?? around[0];
        const target = at === context.symbol && !context.isStatic ? thisAt(context, position) : null;
        return callMethod(context, target, methods, given, position, {
            type: { kind: 'class', symbol: at },
            name,
            viaSuper: false
        });
    }
    if (!context.isStatic && platformSuper(context.symbol) !== null)
        return callOnValue(context, thisAt(context, position), name, given, position);
    return unknown(context, { kind: 'class', symbol: context.symbol }, name, given, position);
}

function bindSuperCall(
    context: BodyContext,
    name: string,
    given: readonly BoundExpression[],
    position: Position
): BoundExpression {
    if (context.isStatic) return context.invalid(position, 'super-static');
    const parent = context.symbol.superType;
    if (parent?.kind === 'class') {
        const methods = findMethods(parent.symbol, name);
        if (methods.length > 0)
            return callMethod(context, thisAt(context, position), methods, given, position, {
                type: parent,
                name,
                viaSuper: true
            });
    }
    const source = platformSuper(context.symbol) ?? OBJECT;
    const call = choosePlatform(
        context,
        instanceCandidates(context, source, name),
        thisAt(context, position),
        given,
        position,
        source,
        name
    );
    return call.kind === 'platform-call' ? { ...call, dispatch: 'super-bridge' } : call;
}

function callOnValue(
    context: BodyContext,
    target: BoundExpression,
    name: string,
    given: readonly BoundExpression[],
    position: Position
): BoundExpression {
    const type = target.type;
    if (type.kind === 'error') return { kind: 'invalid', type, position };
    if (type.kind === 'void') return context.invalid(position, 'void-value');
    if (type.kind === 'class' && type.symbol.kind !== 'enum') {
        const named = findMethods(type.symbol, name);
        const methods = named.filter((method) => !method.isStatic);
        if (named.length > 0 && methods.length === 0) return context.invalid(position, 'instance-context', { name });
        const isOurs = chooseOverload(methods, parameterTypes, given) !== 'none';
        if (methods.length > 0 && (isOurs || !platformTakes(context, type, name, given)))
            return callMethod(context, target, methods, given, position, { type, name, viaSuper: false });
    }
    return choosePlatform(context, instanceCandidates(context, type, name), target, given, position, type, name);
}

/** Whether what a class has from the platform takes the arguments: `getMessage()` of an exception that declares `getMessage(String)`, `clone()`. */
const platformTakes = (context: BodyContext, type: Type, name: string, given: readonly BoundExpression[]): boolean =>
    chooseOverload(instanceCandidates(context, type, name), (candidate) => candidate.parameters, given) !== 'none';

function callOnType(
    context: BodyContext,
    type: Type,
    name: string,
    given: readonly BoundExpression[],
    position: Position
): BoundExpression {
    if (type.kind === 'error') return { kind: 'invalid', type, position };
    if (type.kind === 'class') {
        if (type.symbol.kind === 'enum')
            return (
                bindEnumStatic(context, type.symbol, name, given, position) ??
                unknown(context, type, name, given, position)
            );
        const methods = findMethods(type.symbol, name);
        if (methods.length === 0) return unknown(context, type, name, given, position);
        const target =
            !context.isStatic && (type.symbol === context.symbol || methods.some((method) => !method.isStatic))
                ? thisAt(context, position)
                : null;
        return callMethod(context, target, methods, given, position, { type, name, viaSuper: false });
    }
    if (type.kind === 'sobject') {
        const settings = bindSObjectStatic(context, type, name, given, position);
        if (settings !== null) return settings;
        const library = type.object === null ? undefined : context.project.platform.find(type.object.name);
        if (library !== undefined)
            return callOnType(context, context.project.platform.typeOf(library), name, given, position);
    }
    return choosePlatform(context, staticCandidates(context, type, name), null, given, position, type, name);
}

function choosePlatform(
    context: BodyContext,
    candidates: readonly MethodCandidate[],
    target: BoundExpression | null,
    given: readonly BoundExpression[],
    position: Position,
    type: Type,
    name: string
): BoundExpression {
    const chosen = chooseOverload(candidates, (candidate) => candidate.parameters, given);
    if (chosen === 'none') return unknown(context, type, name, given, position);
    if (chosen === 'ambiguous')
        return context.invalid(position, 'ambiguous-method', {
            name,
            arguments: typeNames(given.map((argument) => argument.type))
        });
    return platformCall(context, chosen, target, given, position);
}

function callMethod(
    context: BodyContext,
    target: BoundExpression | null,
    methods: readonly MethodSymbol[],
    given: readonly BoundExpression[],
    position: Position,
    on: { type: Type; name: string; viaSuper: boolean }
): BoundExpression {
    const chosen = chooseOverload(methods, parameterTypes, given);
    if (chosen === 'none') return unknown(context, on.type, on.name, given, position);
    if (chosen === 'ambiguous')
        return context.invalid(position, 'ambiguous-method', {
            name: on.name,
            arguments: typeNames(given.map((argument) => argument.type))
        });
    if (!isVisible(context.symbol, chosen.owner, chosen.visibility, chosen.annotations)) {
        return context.invalid(position, 'not-visible', {
            kind: 'Method',
            name: `${chosen.owner.name}.${chosen.name}`
        });
    }
    const ofObject = inheritedFromObject(context.project.platform, chosen);
    if (ofObject !== null && target !== null) {
        const call = platformCall(context, ofObject, target, given, position);
        return call.kind === 'platform-call' ? { ...call, dispatch: 'bridge' } : call;
    }
    if (!chosen.isStatic && target === null) return context.invalid(position, 'static-context', { name: on.name });
    if (!chosen.isStatic && context.isConstructorCall && target?.kind === 'this')
        return context.invalid(position, 'constructor-call-method', { name: on.name });
    if (chosen.isAbstract && on.viaSuper) return context.invalid(position, 'abstract-call', { name: on.name });
    return {
        kind: 'call',
        target: chosen.isStatic ? null : target,
        method: chosen,
        arguments: given.map((argument, i) => convert(context, argument, chosen.parameters[i].type)),
        viaSuper: on.viaSuper,
        type: chosen.returnType,
        position
    };
}
