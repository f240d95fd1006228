import type { MessageCode } from '../../diagnostics/messages.ts';
import type { BoundExpression } from '../bound/expressions.ts';
import { implicitConversion, type Conversion } from '../types/conversions.ts';
import { typeName, type Type } from '../types/type.ts';
import type { BodyContext } from './body-context.ts';

/** The expression as a value of `to`, with the conversion it needs; reports `code` (holes from, to) when there is none. */
export function convert(
    context: BodyContext,
    expression: BoundExpression,
    to: Type,
    code: MessageCode = 'type-mismatch'
): BoundExpression {
    const conversion = implicitConversion(expression.type, to);
    if (conversion === null) {
        const message = expression.type.kind === 'void' ? 'void-value' : code;
        return context.invalid(expression.position, message, {
            from: typeName(expression.type),
            to: typeName(to),
            type: typeName(expression.type)
        });
    }
    return applyConversion(expression, to, conversion.conversion);
}

const CONSTANT_WIDENINGS = new Set<Conversion>([
    'integer-to-long',
    'integer-to-double',
    'integer-to-decimal',
    'long-to-double',
    'long-to-decimal',
    'double-to-decimal',
    'decimal-to-double'
]);

export function applyConversion(expression: BoundExpression, to: Type, conversion: Conversion): BoundExpression {
    if (conversion === 'none') return expression;
    if (conversion === 'query-to-single' && expression.kind === 'soql')
        return { ...expression, result: 'single', type: to };
    if (conversion === 'query-to-single' && expression.kind === 'coalesce') {
        const { left, right } = expression;
        const other = right.type.kind === 'query' ? applyConversion(right, to, conversion) : right;
        return { ...expression, left: asOptional(left, to), right: other, type: to };
    }
    if (expression.kind === 'constant' && expression.value !== null && CONSTANT_WIDENINGS.has(conversion))
        return { ...expression, type: to };
    return { kind: 'convert', operand: expression, conversion, type: to, position: expression.position };
}

/** A query on the left of `??` or `?.` as the one record it finds, or null. Source: Apex Developer Guide, "Null Coalescing Operator". */
export const asOptional = (query: BoundExpression, type: Type): BoundExpression =>
    applyConversion(query, type, 'query-to-optional');
