import type { Expression } from '../../syntax/ast/expressions.ts';
import type { BoundExpression } from '../bound/expressions.ts';
import { castConversion, implicitConversion, subtypeDistance } from '../types/conversions.ts';
import { resolveType } from '../types/resolve.ts';
import { BOOLEAN, isPrimitive, typeName, type Type } from '../types/type.ts';
import { bindValue } from './bind-expression.ts';
import type { BodyContext } from './body-context.ts';
import { applyConversion } from './convert.ts';

export function bindCast(context: BodyContext, expression: Extract<Expression, { kind: 'cast' }>): BoundExpression {
    const position = expression.position;
    const type = resolveType(context.project, context.symbol, expression.type);
    const operand = bindValue(context, expression.operand);
    if (operand.type.kind === 'error' || type.kind === 'error') return { kind: 'invalid', type, position };
    const cast = castConversion(operand.type, type);
    if (cast === null)
        return context.invalid(position, 'incompatible-cast', { from: typeName(operand.type), to: typeName(type) });
    const converted = applyConversion(operand, type, cast.conversion);
    if (!cast.checked) return { ...converted, type };
    // Upcasts need no check at run time, only the new static type.
    if (
        implicitConversion(operand.type, type)?.conversion === 'none' &&
        operand.type.kind !== 'list' &&
        operand.type.kind !== 'set' &&
        operand.type.kind !== 'map'
    ) {
        return { kind: 'convert', operand: converted, conversion: 'none', type, position };
    }
    return { kind: 'cast', operand: converted, type, position };
}

/** `x instanceof T`. A test whose outcome the types decide is refused as the platform does, except where Id and String meet (an idiom to check Ids). */
export function bindInstanceOf(
    context: BodyContext,
    expression: Extract<Expression, { kind: 'instanceof' }>
): BoundExpression {
    const position = expression.position;
    const operand = bindValue(context, expression.operand);
    const of = resolveType(context.project, context.symbol, expression.type);
    if (operand.type.kind === 'error' || of.kind === 'error') return { kind: 'invalid', type: BOOLEAN, position };
    const isIdCheck = isPrimitive(operand.type, 'String') && isPrimitive(of, 'Id');
    if (!isIdCheck && castConversion(operand.type, of) === null) {
        return context.invalid(position, 'instanceof-always', {
            result: 'false',
            from: typeName(operand.type),
            relation: 'never',
            to: typeName(of)
        });
    }
    if (isObject(operand.type) && isObject(of) && subtypeDistance(operand.type, of) !== null)
        return context.invalid(position, 'instanceof-always', {
            result: 'true',
            from: typeName(operand.type),
            relation: 'always',
            to: typeName(of)
        });
    return { kind: 'instanceof', operand, of, type: BOOLEAN, position };
}

const isObject = (type: Type): boolean => type.kind === 'class' || type.kind === 'platform';
