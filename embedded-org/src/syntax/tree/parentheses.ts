import type { Expression } from '../ast/expressions.ts';

/** The expression in parentheses: the same, but marked where parentheses matter, as the end of a chain of `?.`. */
export function inParentheses(expression: Expression): Expression {
    switch (expression.kind) {
        case 'member':
        case 'call':
        case 'index':
            return { ...expression, isParenthesized: true };
        default:
            return expression;
    }
}
