import type {
    ComparisonOperatorContext,
    ConditionalExpressionContext,
    FieldExpressionContext,
    LogicalExpressionContext,
    WhereConditionalExpressionContext,
    WhereLogicalExpressionContext
} from '@apexdevtools/apex-parser';
import type { ComparisonOperator, ConditionNode } from '../nodes/index.ts';
import { fieldNodeOf, functionNodeOf } from './expression.ts';
import type { ParseContext } from './parse-context.ts';
import { spanOf } from './spans.ts';
import { valueNode } from './value.ts';

/** Condition of WHERE. */
export function whereOf(context: WhereLogicalExpressionContext, parse: ParseContext): ConditionNode {
    const operands = context.whereConditionalExpression_list().map((operand) => whereOperand(operand, parse));
    return combine(context, operands, parse);
}

/** Condition of HAVING. */
export function havingOf(context: LogicalExpressionContext, parse: ParseContext): ConditionNode {
    const operands = context.conditionalExpression_list().map((operand) => havingOperand(operand, parse));
    return combine(context, operands, parse);
}

function combine(
    context: WhereLogicalExpressionContext | LogicalExpressionContext,
    operands: ConditionNode[],
    parse: ParseContext
): ConditionNode {
    const span = spanOf(context, parse.file);
    if (context.NOT()) return Object.freeze({ kind: 'not', span, operand: operands[0] });
    if (operands.length === 1) return operands[0];
    return Object.freeze({ kind: context.SOQLOR_list().length > 0 ? 'or' : 'and', span, operands });
}

function whereOperand(context: WhereConditionalExpressionContext, parse: ParseContext): ConditionNode {
    const nested = context.whereLogicalExpression();
    if (nested) return whereOf(nested, parse);
    const field = context.whereFieldExpression();
    if (!field.FORMULA()) return comparison(field.fieldExpression(), parse);
    parse.unsupported(field, 'FORMULA()');
    return Object.freeze({ kind: 'and', span: spanOf(field, parse.file), operands: [] });
}

function havingOperand(context: ConditionalExpressionContext, parse: ParseContext): ConditionNode {
    const nested = context.logicalExpression();
    return nested ? havingOf(nested, parse) : comparison(context.fieldExpression(), parse);
}

function comparison(context: FieldExpressionContext, parse: ParseContext): ConditionNode {
    const span = spanOf(context, parse.file);
    const value = valueNode(context.value(), parse);
    const operator = operatorOf(context.comparisonOperator());
    const expression = context.soqlFunction()
        ? functionNodeOf(context.soqlFunction(), parse)
        : fieldNodeOf(context.fieldName(), parse);
    return Object.freeze({ kind: 'comparison', span, expression, operator, value });
}

function operatorOf(context: ComparisonOperatorContext): ComparisonOperator {
    const text = context.getText().toUpperCase();
    if (text === '<>') return '!=';
    return text === 'NOTIN' ? 'NOT IN' : (text as ComparisonOperator);
}
