import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ObjectInfo, Schema } from '../../schema/model.ts';
import type { BindNode, LiteralNode, QueryNode, ValueNode } from '../nodes/index.ts';
import { resolveCondition } from './conditions.ts';
import { fieldOf, resolveExpression } from './expressions.ts';
import { checkGrouping } from './grouping.ts';
import { notGroupable, notSortable, OFFSET_TOO_LARGE, unsupportedObject } from './messages.ts';
import { parentStep, withoutAlias, type Scope } from './paths.ts';
import { Resolution } from './resolution.ts';
import type { ResolvedExpression, ResolvedQuery } from './resolved.ts';
import { resolveSelect } from './select.ts';
import { checkSemiJoins } from './semi-join.ts';

/** Source: SOQL and SOSL Reference, "OFFSET". */
const MAX_OFFSET = 2000;
/** Types that GROUP BY refuses. Source: SOQL and SOSL Reference, "GROUP BY"; field types whose describe says groupable = false. */
const NOT_GROUPABLE = new Set([
    'ADDRESS',
    'BASE64',
    'CURRENCY',
    'DATETIME',
    'DOUBLE',
    'ENCRYPTEDSTRING',
    'LOCATION',
    'MULTIPICKLIST',
    'PERCENT',
    'TIME'
]);
/** Types that ORDER BY refuses. Source: SOQL and SOSL Reference, "ORDER BY". */
const NOT_SORTABLE = new Set(['ADDRESS', 'BASE64', 'ENCRYPTEDSTRING', 'LOCATION', 'MULTIPICKLIST']);

export interface Resolved {
    /** Null when there is an error among the diagnostics. */
    readonly query: ResolvedQuery | null;
    readonly diagnostics: readonly Diagnostic[];
}

/** Finds the objects, fields and relationships that a query names, and what is wrong with it in Salesforce's words. */
export function resolveQuery(node: QueryNode, schema: Schema): Resolved {
    const resolution = new Resolution(schema);
    const query = resolveSubQuery(node, schema.object(node.from.path.join('.')), resolution);
    const complete =
        query === null || resolution.diagnostics.length > 0
            ? null
            : { ...query, uses: resolution.uses, binds: resolution.binds };
    return { query: complete, diagnostics: resolution.diagnostics };
}

/** Resolves a query on `object`: the whole one, a child relationship's or a semi-join's. */
export function resolveSubQuery(
    node: QueryNode,
    object: ObjectInfo | undefined,
    resolution: Resolution
): ResolvedQuery | null {
    if (object === undefined || !object.queryable)
        return resolution.error('soql-unknown-object', unsupportedObject(node.from.path.join('.')), node.from.span);
    const scope = scopeOf(node, object, resolution);
    if (scope === null) return null;
    const errors = resolution.diagnostics.length;
    checkScope(node, object, resolution);
    const select = resolveSelect(node, scope, resolution);
    checkSemiJoins(node, resolution);
    const where = node.where === null ? null : resolveCondition(node.where, scope, resolution);
    const groupBy = resolveGroupBy(node, scope, resolution);
    const having = node.having === null ? null : resolveCondition(node.having, scope, resolution);
    const orderBy = resolveOrderBy(node, scope, resolution);
    const limit = resolveCount(node.limit, resolution);
    const offset = resolveCount(node.offset, resolution);
    if (offset?.kind === 'literal' && Number(offset.text) > MAX_OFFSET)
        resolution.error('soql-offset', OFFSET_TOO_LARGE, offset.span);
    const kind = checkGrouping({ node, select, groupBy, orderBy }, resolution);
    if (resolution.diagnostics.length > errors) return null;
    return {
        node,
        object,
        kind,
        select,
        where,
        grouping: node.groupBy?.grouping ?? 'plain',
        groupBy,
        having,
        orderBy,
        limit,
        offset,
        uses: [],
        binds: []
    };
}

/** USING SCOPE: everything and mine; the other scopes need what this org does not keep. Source: SOQL and SOSL Reference, "USING SCOPE". */
function checkScope(node: QueryNode, object: ObjectInfo, resolution: Resolution): void {
    const scope = node.scope?.toLowerCase() ?? 'everything';
    if (scope === 'everything' || (scope === 'mine' && object.field('OwnerId') !== undefined)) return;
    resolution.error(
        'soql-unsupported',
        `The embedded org does not support USING SCOPE ${scope} on ${object.name}.`,
        node.span
    );
}

function scopeOf(node: QueryNode, object: ObjectInfo, resolution: Resolution): Scope | null {
    const selfNames = [
        object.name.toLowerCase(),
        node.from.path.join('.').toLowerCase(),
        ...(node.from.alias === null ? [] : [node.from.alias.toLowerCase()])
    ];
    const aliases = new Map<string, readonly string[]>();
    const scope = { object, selfNames, aliases };
    for (const from of node.aliases) {
        const path = withoutAlias(from.path, scope);
        let at = object;
        for (const name of path) {
            const step = parentStep(at, name, from.span, resolution);
            if (step === null) return null;
            at = step.targets[0];
        }
        if (from.alias !== null) aliases.set(from.alias.toLowerCase(), path);
    }
    return scope;
}

function resolveGroupBy(node: QueryNode, scope: Scope, resolution: Resolution): ResolvedExpression[] {
    return (node.groupBy?.expressions ?? []).flatMap((expression) => {
        const resolved = resolveExpression(expression, scope, resolution);
        if (
            resolved?.kind === 'field' &&
            (NOT_GROUPABLE.has(resolved.field.type) ||
                (resolved.field.type === 'TEXTAREA' && resolved.field.length > 255))
        ) {
            resolution.error('soql-group', notGroupable(resolved.field.name), expression.span);
        }
        return resolved ?? [];
    });
}

function resolveOrderBy(node: QueryNode, scope: Scope, resolution: Resolution): ResolvedQuery['orderBy'] {
    return node.orderBy.flatMap((order) => {
        const expression =
            resolveAlias(order.expression, node, scope, resolution) ??
            resolveExpression(order.expression, scope, resolution);
        if (expression === null) return [];
        const field = fieldOf(expression);
        if (field !== null && (NOT_SORTABLE.has(field.type) || (field.type === 'TEXTAREA' && field.length > 255)))
            resolution.error('soql-order', notSortable(field.name), order.span);
        // "By default, null values are sorted first", in both directions. Source: SOQL and SOSL Reference, "ORDER BY".
        return [{ expression, descending: order.descending, nulls: order.nulls ?? 'first' }];
    });
}

/** An aggregate query may be ordered by the alias of what it selects. */
function resolveAlias(
    expression: QueryNode['orderBy'][number]['expression'],
    node: QueryNode,
    scope: Scope,
    resolution: Resolution
): ResolvedExpression | null {
    if (expression.kind !== 'field' || expression.path.length !== 1) return null;
    const wanted = expression.path[0].toLowerCase();
    const selected = node.select.find((item) => item.kind === 'expression' && item.alias?.toLowerCase() === wanted);
    return selected?.kind === 'expression' ? resolveExpression(selected.expression, scope, resolution) : null;
}

function resolveCount(node: ValueNode | null, resolution: Resolution): LiteralNode | BindNode | null {
    if (node === null) return null;
    if (node.kind === 'bind') return resolution.bind(node);
    return node.kind === 'literal' ? node : null;
}
