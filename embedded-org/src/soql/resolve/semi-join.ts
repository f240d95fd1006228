import type { ConditionNode, QueryNode, SubQueryValueNode } from '../nodes/index.ts';
import {
    NESTED_SEMI_JOIN,
    SEMI_JOIN_IN_SEMI_JOIN,
    SEMI_JOIN_OF_SAME_OBJECT,
    SEMI_JOIN_WITH_OR,
    semiJoinFields,
    TOO_MANY_SEMI_JOINS
} from './messages.ts';
import { resolveSubQuery } from './query.ts';
import type { Resolution } from './resolution.ts';
import type { ResolvedQuery } from './resolved.ts';

/** The sub-query of `IN (SELECT ...)`. Source: SOQL and SOSL Reference, "Comparison Operators", semi-joins with IN and anti-joins with NOT IN. */
export function resolveSemiJoin(node: SubQueryValueNode, resolution: Resolution): ResolvedQuery | null {
    const object = resolution.schema.object(node.query.from.path.join('.'));
    const query = resolveSubQuery(node.query, object, resolution);
    if (query === null) return null;
    const [only] = query.select;
    const isReference =
        only?.kind === 'field' &&
        (only.field.field.type === 'ID' || only.field.field.type === 'REFERENCE' || only.field.field.type === 'STRING');
    if (query.select.length !== 1 || !isReference) return resolution.error('soql-semi-join', semiJoinFields, node.span);
    return query;
}

/** Source: SOQL and SOSL Reference, "Comparison Operators" ("No more than two IN or NOT IN statements per WHERE clause"). */
const MOST_SEMI_JOINS = 2;

interface FoundSemiJoin {
    readonly value: SubQueryValueNode;
    /** Logical operators above it, the outermost first. */
    readonly within: readonly ('and' | 'or' | 'not')[];
}

/**
 * Where semi-joins may not stand: beside OR, in a condition of their own kind, on the object of the query itself, or more than two of them.
 * Source: SOQL and SOSL Reference, "Comparison Operators", restrictions of semi-joins and anti-joins; what is refused in parentheses is
 * taken from https://www.apsona.com/docs/help-and-support/semijoin-subselect/.
 */
export function checkSemiJoins(query: QueryNode, resolution: Resolution): void {
    const found = query.where === null ? [] : semiJoins(query.where, []);
    const objectName = (node: QueryNode): string => node.from.path.join('.').toLowerCase();
    for (const { value, within } of found) {
        const report = (message: string): null => resolution.error('soql-semi-join', message, value.span);
        if (within[0] === 'or' && within.length === 1) report(SEMI_JOIN_WITH_OR);
        else if (within.includes('or') && within[0] === 'and') report(NESTED_SEMI_JOIN);
        else if (value.query.where !== null && semiJoins(value.query.where, []).length > 0)
            report(SEMI_JOIN_IN_SEMI_JOIN);
        else if (objectName(value.query) === objectName(query)) report(SEMI_JOIN_OF_SAME_OBJECT);
    }
    if (found.length > MOST_SEMI_JOINS)
        resolution.error('soql-semi-join', TOO_MANY_SEMI_JOINS, found[MOST_SEMI_JOINS].value.span);
}

function semiJoins(node: ConditionNode, within: FoundSemiJoin['within']): FoundSemiJoin[] {
    if (node.kind === 'comparison') return node.value.kind === 'subQueryValue' ? [{ value: node.value, within }] : [];
    const operands = node.kind === 'not' ? [node.operand] : node.operands;
    return operands.flatMap((operand) => semiJoins(operand, [...within, node.kind]));
}
