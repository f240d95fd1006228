import type { SoqlExpression, SoslExpression } from '../../syntax/ast/expressions.ts';
import { resolveQuery } from '../../soql/resolve/query.ts';
import type { BoundExpression } from '../bound/expressions.ts';
import { INTEGER, listOf, SOBJECT } from '../types/type.ts';
import { reportBindTypes } from '../validators/query-binds.ts';
import { bindValue } from './bind-expression.ts';
import type { BodyContext } from './body-context.ts';

/** An inline query: checked against the describe data, typed by its object (or AggregateResult, or Integer for COUNT()). */
export function bindSoql(context: BodyContext, expression: SoqlExpression): BoundExpression {
    const { position, query } = expression;
    const binds = expression.binds.map((bind) => bindValue(context, bind));
    const resolved = resolveQuery(query, context.project.schema);
    if (resolved.query !== null) reportBindTypes(context, resolved.query, binds);
    const faults = [...expression.faults, ...resolved.diagnostics];
    for (const fault of faults)
        context.project.diagnostics.push({ ...fault, span: { ...fault.span, file: context.symbol.unit.file } });
    if (resolved.query === null || faults.length > 0 || binds.some((bind) => bind.type.kind === 'error')) {
        return { kind: 'invalid', type: { kind: 'error' }, position };
    }
    if (resolved.query.kind === 'count')
        return { kind: 'soql', query, binds, result: 'count', type: INTEGER, position };
    const object =
        resolved.query.kind === 'aggregate' ? context.project.schema.object('AggregateResult') : resolved.query.object;
    return {
        kind: 'soql',
        query,
        binds,
        result: 'list',
        type: { kind: 'query', element: { kind: 'sobject', object: object ?? null } },
        position
    };
}

/** `[FIND ...]`: a list of lists of records, one per object of RETURNING. */
export function bindSosl(context: BodyContext, expression: SoslExpression): BoundExpression {
    const { position, search } = expression;
    const returning = search.returning.flatMap((query) => resolveQuery(query, context.project.schema).diagnostics);
    const faults = [...expression.faults, ...returning];
    const binds = expression.binds.map((bind) => bindValue(context, bind));
    for (const fault of faults)
        context.project.diagnostics.push({ ...fault, span: { ...fault.span, file: context.symbol.unit.file } });
    if (faults.length > 0 || binds.some((bind) => bind.type.kind === 'error'))
        return { kind: 'invalid', type: { kind: 'error' }, position };
    return { kind: 'sosl', search, binds, type: listOf(listOf(SOBJECT)), position };
}
