import type { BindNode, ComparisonOperator, DateLiteralNode, LiteralNode } from '../nodes/index.ts';
import type { ResolvedCondition, ResolvedExpression, ResolvedQuery } from '../resolve/resolved.ts';
import { CompileError, type Source } from './builder.ts';
import { comparableSql, comparisonTarget, expressionSql } from './expressions.ts';
import type { BindShape, Target } from './parameters.ts';

type Comparison = ResolvedCondition & { readonly kind: 'comparison' };
type Single = LiteralNode | DateLiteralNode | BindNode;

/** Compiles the sub-query of a semi-join to SQL that gives one column. */
export type SemiJoinCompiler = (query: ResolvedQuery, source: Source) => string;

/**
 * SQL of a condition. SOQL has two truth values: what a null makes unknown in SQL is false here, so that NOT of it is true.
 */
export function conditionSql(condition: ResolvedCondition, source: Source, semiJoin: SemiJoinCompiler): string {
    switch (condition.kind) {
        case 'and':
        case 'or':
            return `(${condition.operands.map((operand) => conditionSql(operand, source, semiJoin)).join(condition.kind === 'and' ? ' AND ' : ' OR ')})`;
        case 'not':
            return `(${conditionSql(condition.operand, source, semiJoin)}) IS NOT TRUE`;
        case 'comparison':
            return comparisonSql(condition, source, semiJoin);
    }
}

function comparisonSql(condition: Comparison, source: Source, semiJoin: SemiJoinCompiler): string {
    const { operator, value, expression } = condition;
    if (value.kind === 'subQuery') return inSubQuery(condition, value.query, source, semiJoin);
    if (operator === 'INCLUDES' || operator === 'EXCLUDES') return selectionsSql(condition, source);
    if (operator === 'IN' || operator === 'NOT IN')
        return inList(expression, operator === 'NOT IN', value.kind === 'list' ? value.items : [value], source);
    if (value.kind === 'list') throw new CompileError(`The operator ${operator} takes one value, not a list.`);
    if (operator === 'LIKE') return likeSql(expression, value, source);
    return simpleSql(expression, operator, value, source);
}

const shapeOf = (value: Single, source: Source): BindShape => {
    if (value.kind === 'bind') return source.builder.options.shapes[value.index] ?? 'value';
    return value.kind === 'literal' && (value.type === 'null' || (value.type === 'string' && value.text === ''))
        ? 'null'
        : 'value';
};

function simpleSql(
    expression: ResolvedExpression,
    operator: ComparisonOperator,
    value: Single,
    source: Source
): string {
    const shape = shapeOf(value, source);
    if (shape === 'collection' || shape === 'collectionWithNull') {
        // A collection bound to = or != counts as IN and NOT IN. Source: SOQL and SOSL Reference, "Using Apex Variables in SOQL and SOSL Queries".
        if (operator === '=' || operator === '!=') return inList(expression, operator === '!=', [value], source);
        throw new CompileError(`The operator ${operator} takes one value, not a collection.`);
    }
    if (shape === 'null') {
        const left = expressionSql(expression, source);
        if (operator === '=') return `${left} IS NULL`;
        return operator === '!=' ? `${left} IS NOT NULL` : '0';
    }
    if (value.kind === 'dateLiteral') return periodSql(expression, operator, value, source);
    const left = comparableSql(expression, source);
    const right = source.builder.parameter({ kind: 'value', value, target: comparisonTarget(expression) });
    return operator === '!=' ? `${left} IS NOT ${right}` : `${left} ${operator} ${right}`;
}

/** A date literal is a period: equality means inside it, greater means after its end. Source: SOQL and SOSL Reference, "Date Formats and Date Literals". */
function periodSql(
    expression: ResolvedExpression,
    operator: ComparisonOperator,
    literal: DateLiteralNode,
    source: Source
): string {
    const target = comparisonTarget(expression);
    const left = (): string => comparableSql(expression, source);
    const start = (): string => source.builder.parameter({ kind: 'period', literal, edge: 'start', target });
    const end = (): string => source.builder.parameter({ kind: 'period', literal, edge: 'end', target });
    switch (operator) {
        case '<':
            return `${left()} < ${start()}`;
        case '<=':
            return `${left()} < ${end()}`;
        case '>':
            return `${left()} >= ${end()}`;
        case '>=':
            return `${left()} >= ${start()}`;
        case '!=':
            return `(${left()} < ${start()} OR ${left()} >= ${end()} OR ${left()} IS NULL)`;
        default:
            return `(${left()} >= ${start()} AND ${left()} < ${end()})`;
    }
}

/** One JSON parameter holds the whole list, so that the statement does not depend on its length. */
function inList(expression: ResolvedExpression, negated: boolean, values: readonly Single[], source: Source): string {
    const periods = values.filter((value): value is DateLiteralNode => value.kind === 'dateLiteral');
    if (periods.length > 0) {
        const parts = values.map((value) => simpleSql(expression, '=', value, source));
        return negated ? `(${parts.join(' OR ')}) IS NOT TRUE` : `(${parts.join(' OR ')})`;
    }
    const withNull = values.some(
        (value) =>
            ['null', 'collectionWithNull'].includes(shapeOf(value, source)) &&
            !(value.kind === 'bind' && shapeOf(value, source) === 'null')
    );
    // Parameters count by their place in the text, so each part is made where it is written.
    const left = (): string => comparableSql(expression, source);
    const inside = (): string =>
        `${left()} IN (SELECT value FROM json_each(${source.builder.parameter({ kind: 'list', values, target: comparisonTarget(expression) })}))`;
    if (!negated) return withNull ? `(${inside()} OR ${left()} IS NULL)` : inside();
    return withNull ? `(${left()} IS NOT NULL AND (${inside()}) IS NOT TRUE)` : `(${inside()}) IS NOT TRUE`;
}

function likeSql(expression: ResolvedExpression, value: Single, source: Source): string {
    const shape = shapeOf(value, source);
    const left = (): string => comparableSql(expression, source);
    const target: Target = { ...comparisonTarget(expression), kind: 'text' };
    if (shape === 'null') return `${left()} IS NULL`;
    if (shape !== 'value' && value.kind === 'bind') {
        const list = source.builder.parameter({ kind: 'list', values: [value], target });
        return `EXISTS (SELECT 1 FROM json_each(${list}) WHERE ${left()} LIKE value ESCAPE '\\')`;
    }
    if (value.kind === 'dateLiteral') throw new CompileError('LIKE takes a text.');
    return `${left()} LIKE ${source.builder.parameter({ kind: 'value', value, target })} ESCAPE '\\'`;
}

function selectionsSql(condition: Comparison, source: Source): string {
    const values = condition.value.kind === 'list' ? condition.value.items : [condition.value as Single];
    const left = comparableSql(condition.expression, source);
    const list = source.builder.parameter({ kind: 'selections', values });
    return condition.operator === 'INCLUDES' ? `includes(${left}, ${list}) = 1` : `includes(${left}, ${list}) = 0`;
}

function inSubQuery(condition: Comparison, query: ResolvedQuery, source: Source, semiJoin: SemiJoinCompiler): string {
    const left = expressionSql(condition.expression, source);
    const inside = `${left} IN (${semiJoin(query, source)})`;
    return condition.operator === 'NOT IN' ? `(${inside}) IS NOT TRUE` : inside;
}
