import { Kind } from '../../tokens/kinds.ts';
import type { ConditionNode, ExpressionNode, GroupByNode, OrderNode, QueryNode, ValueNode } from '../nodes/index.ts';
import { conditionOf } from './condition.ts';
import { expressionOf } from './expression.ts';
import type { ParseContext } from './parse-context.ts';
import { literal } from './value.ts';

/** `GROUP BY ... HAVING ...`, if it stands there. */
export function groupByOf(parse: ParseContext): { groupBy: GroupByNode | null; having: ConditionNode | null } {
    const { cursor } = parse;
    const start = cursor.index;
    if (!parse.words('group', 'by')) return { groupBy: null, having: null };
    const grouping = groupingOf(parse);
    if (grouping !== 'plain') cursor.goTo(cursor.index + 2);
    const expressions: ExpressionNode[] = [expressionOf(parse)];
    while (cursor.take(Kind.comma)) expressions.push(expressionOf(parse));
    if (grouping !== 'plain') cursor.expect(Kind.rightParenthesis);
    const having = cursor.takeText('having') ? conditionOf(parse, false) : null;
    return {
        groupBy: Object.freeze({ kind: 'groupBy', span: parse.since(start), grouping, expressions }),
        having
    };
}

function groupingOf({ cursor }: ParseContext): GroupByNode['grouping'] {
    if (cursor.peek(1) !== Kind.leftParenthesis) return 'plain';
    if (cursor.isText('rollup')) return 'rollup';
    return cursor.isText('cube') ? 'cube' : 'plain';
}

/** `ORDER BY ...`, if it stands there. */
export function orderByOf(parse: ParseContext): OrderNode[] {
    if (!parse.words('order', 'by')) return [];
    const orders = [orderOf(parse)];
    while (parse.cursor.take(Kind.comma)) orders.push(orderOf(parse));
    return orders;
}

function orderOf(parse: ParseContext): OrderNode {
    const { cursor } = parse;
    const start = cursor.index;
    const expression = expressionOf(parse);
    const descending = cursor.takeText('desc');
    if (!descending) cursor.takeText('asc');
    return Object.freeze({ kind: 'order', expression, descending, nulls: nullsOf(parse), span: parse.since(start) });
}

function nullsOf(parse: ParseContext): OrderNode['nulls'] {
    if (!parse.cursor.takeText('nulls')) return null;
    if (parse.cursor.takeText('first')) return 'first';
    parse.word('last');
    return 'last';
}

/** `LIMIT 5`, `OFFSET :n`, if it stands there. */
export function countOf(parse: ParseContext, clause: 'limit' | 'offset'): ValueNode | null {
    const { cursor } = parse;
    const start = cursor.index;
    if (!cursor.takeText(clause)) return null;
    if (cursor.kind === Kind.colon) return parse.bind();
    if (cursor.kind !== Kind.integer) cursor.unexpected();
    cursor.next();
    return literal('number', cursor.textAt(cursor.index - 1), parse.since(start));
}

export type ForClauses = Pick<QueryNode, 'forUpdate' | 'forView' | 'forReference'>;

/** `FOR UPDATE`, `FOR VIEW FOR REFERENCE`, or none. */
export function forClausesOf(parse: ParseContext): ForClauses {
    const { cursor } = parse;
    const found = { forUpdate: false, forView: false, forReference: false };
    while (cursor.take(Kind.for))
        if (cursor.take(Kind.update)) found.forUpdate = true;
        else if (cursor.takeText('view')) found.forView = true;
        else {
            parse.word('reference');
            found.forReference = true;
        }
    return found;
}

/** `UPDATE TRACKING, VIEWSTAT`, which changes only statistics of articles. */
export function skipUpdateClause(parse: ParseContext): void {
    const { cursor } = parse;
    if (!cursor.take(Kind.update)) return;
    do if (!cursor.takeText('tracking')) parse.word('viewstat');
    while (cursor.take(Kind.comma));
}
