import { isWord, Kind } from '../../tokens/kinds.ts';
import type { ComparisonOperator, ConditionNode } from '../nodes/index.ts';
import { expressionOf } from './expression.ts';
import type { ParseContext } from './parse-context.ts';
import { valueOf } from './value.ts';

/**
 * A condition: comparisons joined by AND alone or by OR alone, or NOT before one of them; parentheses nest them.
 * @param formula true where `FORMULA('...')` may be compared, which is only in WHERE
 */
export function conditionOf(parse: ParseContext, formula: boolean): ConditionNode {
    const { cursor } = parse;
    const start = cursor.index;
    if (cursor.isText('not') && (isWord(cursor.peek(1)) || cursor.peek(1) === Kind.leftParenthesis)) {
        cursor.next();
        const operand = operandOf(parse, formula);
        return Object.freeze({ kind: 'not', span: parse.since(start), operand });
    }
    const operands = [operandOf(parse, formula)];
    const kind = cursor.isText('and') ? 'and' : 'or';
    while (cursor.takeText(kind)) operands.push(operandOf(parse, formula));
    return operands.length === 1 ? operands[0] : Object.freeze({ kind, span: parse.since(start), operands });
}

function operandOf(parse: ParseContext, formula: boolean): ConditionNode {
    const { cursor } = parse;
    if (cursor.kind !== Kind.leftParenthesis) return comparisonOf(parse, formula);
    cursor.descend();
    cursor.next();
    const condition = conditionOf(parse, formula);
    cursor.expect(Kind.rightParenthesis);
    cursor.ascend();
    return condition;
}

function comparisonOf(parse: ParseContext, formula: boolean): ConditionNode {
    const { cursor } = parse;
    const start = cursor.index;
    if (formula && cursor.isText('formula') && cursor.peek(1) === Kind.leftParenthesis) return formulaOf(parse);
    const expression = expressionOf(parse);
    const operator = operatorOf(parse);
    const value = valueOf(parse);
    return Object.freeze({ kind: 'comparison', span: parse.since(start), expression, operator, value });
}

function formulaOf(parse: ParseContext): ConditionNode {
    const { cursor } = parse;
    const start = cursor.index;
    cursor.goTo(start + 2);
    cursor.expect(Kind.string);
    cursor.expect(Kind.rightParenthesis);
    operatorOf(parse);
    valueOf(parse);
    parse.unsupported(start, 'FORMULA()');
    return Object.freeze({ kind: 'and', span: parse.since(start), operands: [] });
}

function operatorOf(parse: ParseContext): ComparisonOperator {
    const { cursor } = parse;
    switch (cursor.kind) {
        case Kind.assign:
            cursor.next();
            return '=';
        case Kind.notEqual:
        case Kind.lessOrGreater:
            cursor.next();
            return '!=';
        case Kind.less:
            cursor.next();
            return cursor.take(Kind.assign) ? '<=' : '<';
        case Kind.greater:
            cursor.next();
            return cursor.take(Kind.assign) ? '>=' : '>';
        default:
            return operatorWordOf(parse);
    }
}

function operatorWordOf(parse: ParseContext): ComparisonOperator {
    const { cursor } = parse;
    if (cursor.takeText('like')) return 'LIKE';
    if (cursor.takeText('in')) return 'IN';
    if (cursor.takeText('includes')) return 'INCLUDES';
    if (cursor.takeText('excludes')) return 'EXCLUDES';
    parse.word('not');
    parse.word('in');
    return 'NOT IN';
}
