import type { Statement } from '../../syntax/ast/statements.ts';
import type { BoundExpression } from '../bound/expressions.ts';
import type { Block, BoundStatement } from '../bound/statements.ts';
import { resolveType } from '../types/resolve.ts';
import { inheritsException } from '../symbols/headers.ts';
import { BOOLEAN, isPlatform, sameType, typeName, type Type } from '../types/type.ts';
import { bindStep } from './assignments.ts';
import { bindExpression, bindValue } from './bind-expression.ts';
import type { BodyContext } from './body-context.ts';
import { convert } from './convert.ts';
import { bindDml, bindMerge } from './dml.ts';
import { bindForEach } from './for-each.ts';
import { bindConstructorCall } from './constructor-calls.ts';
import { bindSwitch } from './switch.ts';

export function bindBlock(
    context: BodyContext,
    statement: { statements: readonly Statement[]; position: Statement['position'] }
): Block {
    return context.inScope(() => ({
        kind: 'block',
        statements: statement.statements.flatMap((child) => bindStatement(context, child)),
        position: statement.position
    }));
}

/** Binds one statement. A declaration of several variables gives several. */
export function bindStatement(context: BodyContext, statement: Statement): BoundStatement[] {
    const position = statement.position;
    switch (statement.kind) {
        case 'block':
            return [bindBlock(context, statement)];
        case 'local-variable':
            return bindLocals(context, statement);
        case 'expression':
            if (statement.expression.kind === 'constructor-call')
                return [bindConstructorCall(context, statement.expression, statement === context.firstStatement)];
            return [bindExpressionStatement(context, statement.expression)];
        case 'if': {
            const condition = bindCondition(context, statement.condition);
            const thenStatement = single(context, statement.thenStatement);
            const elseStatement = statement.elseStatement === null ? null : single(context, statement.elseStatement);
            return [{ kind: 'if', condition, thenStatement, elseStatement, position }];
        }
        case 'switch':
            return [bindSwitch(context, statement)];
        case 'for':
            return [
                context.inScope(() => {
                    const initializers =
                        statement.declaration === null
                            ? statement.initializers.map((part) => bindExpressionStatement(context, part))
                            : bindLocals(context, statement.declaration);
                    const condition = statement.condition === null ? null : bindCondition(context, statement.condition);
                    const updates = statement.updates.map((update) => bindEffect(context, update));
                    return {
                        kind: 'for',
                        initializers,
                        condition,
                        updates,
                        body: loopBody(context, statement.body),
                        position
                    };
                })
            ];
        case 'for-each':
            return [bindForEach(context, statement)];
        case 'while':
            return [
                {
                    kind: 'while',
                    condition: bindCondition(context, statement.condition),
                    body: loopBody(context, statement.body),
                    position
                }
            ];
        case 'do-while': {
            const body = loopBody(context, statement.body) ?? { kind: 'block', statements: [], position };
            return [{ kind: 'do-while', condition: bindCondition(context, statement.condition), body, position }];
        }
        case 'try':
            return [bindTry(context, statement)];
        case 'return':
            return [bindReturn(context, statement)];
        case 'throw':
            return [bindThrow(context, statement)];
        case 'break':
        case 'continue':
            if (context.loopDepth === 0)
                context.report(position, 'break-outside', {
                    keyword: statement.kind === 'break' ? 'Break' : 'Continue'
                });
            return [{ kind: statement.kind, position }];
        case 'dml':
            return [bindDml(context, statement)];
        case 'merge':
            return [bindMerge(context, statement)];
        case 'run-as': {
            const [argument, more] = statement.arguments.map((part) => bindValue(context, part));
            const user =
                argument !== undefined && more === undefined && isRunAs(argument.type)
                    ? argument
                    : context.invalid(argument?.position ?? position, 'run-as');
            return [{ kind: 'run-as', user, body: bindBlock(context, statement.body), position }];
        }
    }
}

/** A user, or the version of a package. Source: Apex Reference, System.runAs(user) and System.runAs(version). */
const isRunAs = (type: Type): boolean =>
    type.kind === 'error' ||
    type.kind === 'null' ||
    isPlatform(type, 'System.Version') ||
    typeName(type.kind === 'query' ? type.element : type) === 'User';

/** The statement of an `if` or a loop, as one statement with a scope of its own. */
export function single(context: BodyContext, statement: Statement): BoundStatement {
    return context.inScope(() => {
        const bound = bindStatement(context, statement);
        return bound.length === 1 ? bound[0] : { kind: 'block', statements: bound, position: statement.position };
    });
}

export function loopBody(context: BodyContext, body: Statement | null): BoundStatement | null {
    if (body === null) return null;
    context.loopDepth++;
    const bound = single(context, body);
    context.loopDepth--;
    return bound;
}

function bindCondition(context: BodyContext, condition: Parameters<typeof bindValue>[1]): BoundExpression {
    return convert(context, bindValue(context, condition), BOOLEAN, 'condition-type');
}

function bindEffect(context: BodyContext, expression: Parameters<typeof bindExpression>[1]): BoundExpression {
    return expression.kind === 'step' ? bindStep(context, expression, true) : bindExpression(context, expression);
}

function bindExpressionStatement(
    context: BodyContext,
    expression: Parameters<typeof bindExpression>[1]
): BoundStatement {
    const position = expression.position;
    const isEffect =
        expression.kind === 'call' ||
        expression.kind === 'assign' ||
        expression.kind === 'step' ||
        expression.kind === 'new';
    const bound = bindEffect(context, expression);
    if (!isEffect && bound.type.kind !== 'error') context.report(position, 'expression-statement');
    return { kind: 'evaluate', expression: bound, position };
}

function bindLocals(context: BodyContext, statement: Extract<Statement, { kind: 'local-variable' }>): BoundStatement[] {
    const type = resolveType(context.project, context.symbol, statement.type);
    const isFinal = statement.modifiers.keywords.has('final');
    for (const name of statement.modifiers.keywords)
        if (name !== 'final')
            context.report(statement.position, 'modifier-placement', { name, place: 'local variables' });
    return statement.declarators.map((declarator) => {
        // Bound before the variable exists: `Integer x = x;` is a fault.
        const initializer =
            declarator.initializer === null ? null : convert(context, bindValue(context, declarator.initializer), type);
        const unset: BoundExpression = { kind: 'constant', value: null, type, position: declarator.position };
        const variable = context.declare(
            declarator.name,
            type,
            isFinal && initializer === null ? [] : [initializer ?? unset],
            isFinal
        );
        return { kind: 'declare-local', variable, initializer, position: declarator.position };
    });
}

function bindTry(context: BodyContext, statement: Extract<Statement, { kind: 'try' }>): BoundStatement {
    const body = bindBlock(context, statement.body);
    const caught: Type[] = [];
    const catches = statement.catches.map((clause) =>
        context.inScope(() => {
            const type = resolveType(context.project, context.symbol, clause.type);
            if (type.kind !== 'error' && !isThrowable(type))
                context.report(clause.type.position, 'not-catchable', { type: typeName(type) });
            else if (caught.some((other) => sameType(other, type)))
                context.report(clause.type.position, 'caught-twice', { type: typeName(type) });
            caught.push(type);
            const variable = context.declare(clause.variable, type, null);
            return { type, variable, body: bindBlock(context, clause.body), position: clause.position };
        })
    );
    const finallyBody = statement.finallyBody === null ? null : bindBlock(context, statement.finallyBody);
    return { kind: 'try', body, catches, finallyBody, position: statement.position };
}

export function isThrowable(type: Type): boolean {
    if (type.kind === 'class') return inheritsException(type.symbol);
    return (
        isPlatform(type, 'System.Exception') || (type.kind === 'platform' && type.data.superName === 'System.Exception')
    );
}

function bindReturn(context: BodyContext, statement: Extract<Statement, { kind: 'return' }>): BoundStatement {
    const position = statement.position;
    if (context.isInitializer) context.report(position, 'return-outside');
    if (statement.value === null) {
        if (context.returnType !== null && context.returnType.kind !== 'void')
            context.report(position, 'return-value-missing');
        return { kind: 'return', value: null, position };
    }
    const value = bindValue(context, statement.value);
    if (context.returnType === null || context.returnType.kind === 'void') {
        context.report(
            position,
            context.isConstructor
                ? 'constructor-return'
                : context.isTrigger
                  ? 'trigger-return'
                  : 'return-value-unexpected'
        );
        return { kind: 'return', value: null, position };
    }
    return { kind: 'return', value: convert(context, value, context.returnType, 'return-type'), position };
}

function bindThrow(context: BodyContext, statement: Extract<Statement, { kind: 'throw' }>): BoundStatement {
    const value = bindValue(context, statement.value);
    if (value.type.kind !== 'error' && !isThrowable(value.type))
        context.report(statement.position, 'not-throwable', { type: typeName(value.type) });
    return { kind: 'throw', value, position: statement.position };
}
