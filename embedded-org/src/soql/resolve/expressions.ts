import type { FieldInfo } from '../../schema/model.ts';
import type { AggregateFunction, DateFunction, DistanceNode, ExpressionNode, FunctionNode } from '../nodes/index.ts';
import { AGGREGATE_FUNCTIONS, DATE_FUNCTIONS } from '../nodes/index.ts';
import { aggregateNotSupported } from './messages.ts';
import { resolvePath, type Scope } from './paths.ts';
import type { Resolution } from './resolution.ts';
import type { ResolvedExpression, ResolvedField } from './resolved.ts';

const isAggregate = (name: string): name is AggregateFunction =>
    (AGGREGATE_FUNCTIONS as readonly string[]).includes(name);
const isDateFunction = (name: string): name is DateFunction => (DATE_FUNCTIONS as readonly string[]).includes(name);
const NUMERIC = new Set(['CURRENCY', 'DOUBLE', 'INTEGER', 'LONG', 'PERCENT']);
/** Types that MIN, MAX and COUNT_DISTINCT refuse. Source: SOQL and SOSL Reference, "Support for Field Types in Aggregate Functions". */
const NOT_COMPARABLE = new Set(['ADDRESS', 'BASE64', 'BOOLEAN', 'LOCATION', 'MULTIPICKLIST', 'ENCRYPTEDSTRING']);

/** What an expression of SELECT, WHERE, GROUP BY or ORDER BY stands for; null after reporting why it stands for nothing. */
export function resolveExpression(
    node: ExpressionNode,
    scope: Scope,
    resolution: Resolution
): ResolvedExpression | null {
    switch (node.kind) {
        case 'field':
            return resolvePath(node, scope, resolution);
        case 'distance':
            return resolveDistance(node, scope, resolution);
        case 'function':
            return resolveFunction(node, scope, resolution);
    }
}

function resolveFunction(node: FunctionNode, scope: Scope, resolution: Resolution): ResolvedExpression | null {
    if (node.argument === null) return { kind: 'aggregate', name: 'COUNT', argument: null };
    const argument = resolveExpression(node.argument, scope, resolution);
    if (argument === null) return null;
    const { name } = node;
    if (isAggregate(name)) return aggregate(name, argument, node, resolution);
    if (name === 'TOLABEL') return { kind: 'label', argument };
    if (name === 'FORMAT') return { kind: 'format', argument };
    if (name === 'CONVERTCURRENCY') return { kind: 'currency', argument };
    if (argument.kind !== 'field') return resolution.error('soql-nested-function', `${name} takes a field.`, node.span);
    if (name === 'GROUPING') return { kind: 'grouping', argument };
    if (!isDateFunction(name))
        return resolution.error(
            'soql-unsupported',
            `The embedded org does not support the function ${String(name)} in SOQL.`,
            node.span
        );
    const { type } = argument.field;
    if (type !== 'DATE' && type !== 'DATETIME')
        return resolution.error(
            'soql-date-function',
            `field ${argument.field.name} is not a date or datetime field, which ${name} needs`,
            node.span
        );
    return { kind: 'dateFunction', name, argument, convertTimezone: node.convertTimezone };
}

function aggregate(
    name: AggregateFunction,
    argument: ResolvedExpression,
    node: FunctionNode,
    resolution: Resolution
): ResolvedExpression | null {
    const field = fieldOf(argument);
    const refused =
        field !== null &&
        (name === 'AVG' || name === 'SUM'
            ? !NUMERIC.has(field.type)
            : name !== 'COUNT' && NOT_COMPARABLE.has(field.type));
    if (refused) return resolution.error('soql-aggregate', aggregateNotSupported(name, field.name), node.span);
    return { kind: 'aggregate', name, argument };
}

function resolveDistance(node: DistanceNode, scope: Scope, resolution: Resolution): ResolvedExpression | null {
    const compound = resolvePath(node.field, scope, resolution);
    if (compound === null) return null;
    const part = (suffix: RegExp): ResolvedField | null => {
        const name = compound.field.compoundOf?.find((candidate) => suffix.test(candidate));
        const field = name === undefined ? undefined : compound.object.field(name);
        return field === undefined ? null : { ...compound, field };
    };
    const latitude = part(/Latitude/);
    const longitude = part(/Longitude/);
    if (latitude === null || longitude === null)
        return resolution.error('soql-distance', `field ${compound.field.name} is no location`, node.span);
    for (const bind of [node.latitude, node.longitude]) if (typeof bind !== 'number') resolution.bind(bind);
    return { kind: 'distance', latitude, longitude, to: [node.latitude, node.longitude], unit: node.unit };
}

/** The field whose value or type the expression has; null for counts, distances and numbers of dates. */
export function fieldOf(expression: ResolvedExpression): FieldInfo | null {
    switch (expression.kind) {
        case 'field':
            return expression.field;
        case 'label':
        case 'format':
        case 'currency':
            return fieldOf(expression.argument);
        case 'aggregate':
            return expression.argument === null || expression.name === 'COUNT' || expression.name === 'COUNT_DISTINCT'
                ? null
                : fieldOf(expression.argument);
        default:
            return null;
    }
}

/** Whether an aggregate function stands anywhere in the expression. */
export function isAggregated(expression: ResolvedExpression): boolean {
    if (expression.kind === 'aggregate' || expression.kind === 'grouping') return true;
    return (
        (expression.kind === 'label' || expression.kind === 'format' || expression.kind === 'currency') &&
        isAggregated(expression.argument)
    );
}

/** One text per expression, by which SELECT and GROUP BY find each other. */
export function expressionKey(expression: ResolvedExpression): string {
    switch (expression.kind) {
        case 'field':
            return [
                ...expression.parents.map((step) => step.reference.relationshipName ?? ''),
                expression.field.name
            ].join('.');
        case 'aggregate':
            return `${expression.name}(${expression.argument === null ? '' : expressionKey(expression.argument)})`;
        case 'dateFunction':
            return `${expression.name}(${expressionKey(expression.argument)},${String(expression.convertTimezone)})`;
        case 'distance':
            return `distance(${expressionKey(expression.latitude)},${JSON.stringify(expression.to)},${expression.unit})`;
        default:
            return `${expression.kind}(${expressionKey(expression.argument)})`;
    }
}
