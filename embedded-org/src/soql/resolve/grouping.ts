import type { QueryNode } from '../nodes/index.ts';
import { expressionKey, isAggregated } from './expressions.ts';
import { COUNT_ALONE, ungrouped } from './messages.ts';
import type { Resolution } from './resolution.ts';
import type { ResolvedExpression, ResolvedQuery, ResolvedSelect } from './resolved.ts';

interface GroupedParts {
    readonly node: QueryNode;
    readonly select: readonly ResolvedSelect[];
    readonly groupBy: readonly ResolvedExpression[];
    readonly orderBy: ResolvedQuery['orderBy'];
}

/** Finds out what the query gives, and reports fields that are neither grouped nor aggregated. */
export function checkGrouping(
    { node, select, groupBy, orderBy }: GroupedParts,
    resolution: Resolution
): ResolvedQuery['kind'] {
    const values = select.filter((item) => item.kind === 'value');
    const counts = values.filter((item) => item.expression.kind === 'aggregate' && item.expression.argument === null);
    if (counts.length > 0) {
        if (select.length > 1 || groupBy.length > 0) resolution.error('soql-count', COUNT_ALONE, node.span);
        return 'count';
    }
    if (groupBy.length === 0 && !values.some((item) => isAggregated(item.expression)) && node.groupBy === null)
        return 'records';
    const grouped = new Set(groupBy.map(expressionKey));
    const check = (expression: ResolvedExpression): void => {
        if (isAggregated(expression) || grouped.has(expressionKey(expression))) return;
        const inner =
            expression.kind === 'label' || expression.kind === 'format' || expression.kind === 'currency'
                ? expression.argument
                : expression;
        if (!grouped.has(expressionKey(inner)))
            resolution.error('soql-ungrouped', ungrouped(expressionKey(inner)), node.span);
    };
    for (const item of values) check(item.expression);
    for (const order of orderBy) check(order.expression);
    return 'aggregate';
}
