import type { ConstructorCallExpression } from '../../syntax/ast/expressions.ts';
import type { BoundStatement } from '../bound/statements.ts';
import { typeNames } from '../types/resolve.ts';
import { bindValue } from './bind-expression.ts';
import type { BodyContext } from './body-context.ts';
import { convert } from './convert.ts';
import { exceptionArguments } from './creation.ts';
import { chooseOverload } from './overloads.ts';
import { inheritsException } from '../symbols/headers.ts';

/** `this(...)` or `super(...)` at the head of a constructor. */
export function bindConstructorCall(
    context: BodyContext,
    expression: ConstructorCallExpression,
    isFirst: boolean
): BoundStatement {
    const { target, position } = expression;
    if (!isFirst)
        return {
            kind: 'evaluate',
            expression: context.invalid(position, 'constructor-call-first', { target }),
            position
        };
    context.isConstructorCall = true;
    const given = expression.arguments.map((argument) => bindValue(context, argument));
    context.isConstructorCall = false;
    const fault = given.find((argument) => argument.type.kind === 'error');
    if (fault !== undefined) return { kind: 'evaluate', expression: fault, position };
    const unknown = (type: string): BoundStatement => ({
        kind: 'evaluate',
        expression: context.invalid(position, 'unknown-constructor', {
            type,
            arguments: typeNames(given.map((argument) => argument.type))
        }),
        position
    });
    const parent = context.symbol.superType;
    const owner = target === 'this' ? context.symbol : parent?.kind === 'class' ? parent.symbol : null;
    if (
        owner === null ||
        (owner.constructors.every((constructor) => constructor.declaration === null) && inheritsException(owner))
    ) {
        const inherited = parent === null ? null : exceptionArguments(context, given);
        return inherited === null
            ? unknown(parent === null ? 'Object' : 'Exception')
            : { kind: 'call-constructor', constructorSymbol: null, target, arguments: inherited, position };
    }
    const chosen = chooseOverload(
        owner.constructors,
        (constructor) => constructor.parameters.map((parameter) => parameter.type),
        given
    );
    if (typeof chosen === 'string') {
        // Declared constructors hide none of those that every exception has (published packages call both, and compile).
        const inherited = inheritsException(owner) ? exceptionArguments(context, given) : null;
        return inherited === null
            ? unknown(owner.name)
            : { kind: 'call-constructor', constructorSymbol: null, target, arguments: inherited, position };
    }
    const bound = given.map((argument, i) => convert(context, argument, chosen.parameters[i].type));
    return { kind: 'call-constructor', constructorSymbol: chosen, target, arguments: bound, position };
}
