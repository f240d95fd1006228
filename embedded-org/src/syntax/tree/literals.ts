import type { LiteralContext } from '@apexdevtools/apex-parser';
import type { LiteralExpression } from '../ast/expressions.ts';
import { unescapeString } from '../string-literal.ts';
import { has, positionOf } from './common.ts';

export function literalOf(context: LiteralContext): LiteralExpression {
    const position = positionOf(context);
    const text = context.getText();
    const literal = (type: LiteralExpression['type'], value: string): LiteralExpression => ({
        kind: 'literal',
        type,
        text: value,
        position
    });
    if (has(context.IntegerLiteral())) return literal('Integer', text);
    if (has(context.LongLiteral())) return literal('Long', text.slice(0, -1));
    // A number with a point is a Decimal; the suffix d makes it a Double. Source: Apex Developer Guide, "Primitive Data Types".
    if (has(context.NumberLiteral()))
        return /d$/i.test(text) ? literal('Double', text.slice(0, -1)) : literal('Decimal', text);
    if (has(context.BooleanLiteral())) return literal('Boolean', text.toLowerCase());
    if (has(context.NULL())) return literal('null', '');
    return literal('String', unescapeString(text));
}
