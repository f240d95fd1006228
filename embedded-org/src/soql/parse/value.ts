import type { DateFormulaContext, ValueContext } from '@apexdevtools/apex-parser';
import type { SourceSpan } from '../../diagnostics/diagnostic.ts';
import type { LiteralNode, ValueNode } from '../nodes/index.ts';
import type { ParseContext } from './parse-context.ts';
import { subQueryNode } from './query.ts';
import { spanOf } from './spans.ts';
import { unquote } from './string-literal.ts';

export function literal(type: LiteralNode['type'], text: string, span: SourceSpan): LiteralNode {
    return Object.freeze({ kind: 'literal', span, type, text });
}

/** Node of the right side of a comparison. */
export function valueNode(context: ValueContext, parse: ParseContext): ValueNode {
    const span = spanOf(context, parse.file);
    const text = context.getText();
    if (context.boundExpression()) return parse.bind(context.boundExpression());
    if (context.subQuery())
        return Object.freeze({ kind: 'subQueryValue', span, query: subQueryNode(context.subQuery(), parse) });
    if (context.valueList())
        return Object.freeze({
            kind: 'list',
            span,
            items: context
                .valueList()
                .value_list()
                .map((item) => valueNode(item, parse))
        });
    if (context.dateFormula()) return dateLiteral(context.dateFormula(), span);
    if (context.NULL()) return literal('null', 'null', span);
    if (context.BooleanLiteral()) return literal('boolean', text.toLowerCase(), span);
    if (context.StringLiteral() || context.MultilineStringLiteral()) return literal('string', unquote(text), span);
    if (context.DateTimeLiteral()) return literal('datetime', text, span);
    if (context.DateLiteral()) return literal('date', text, span);
    if (context.TimeLiteral()) return literal('time', text, span);
    if (context.IntegralCurrencyLiteral()) return literal('currency', text, span);
    return literal('number', text, span);
}

function dateLiteral(context: DateFormulaContext, span: SourceSpan): ValueNode {
    const [name, count] = context.getText().toUpperCase().split(':');
    return Object.freeze({ kind: 'dateLiteral', span, name, count: count === undefined ? null : Number(count) });
}
