import type { SubQueryValueNode } from '../nodes/index.ts';
import { semiJoinFields } from './messages.ts';
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
