import type {
    FieldGroupByContext,
    FieldNameContext,
    FieldOrderContext,
    FieldOrderListContext,
    ForClausesContext,
    FromNameListContext,
    GroupByClauseContext,
    LimitClauseContext,
    OffsetClauseContext,
    QueryContext,
    SelectEntryContext,
    SubFieldEntryContext,
    SubQueryContext,
    TypeOfContext,
    WithClauseContext
} from '@apexdevtools/apex-parser';
import type { FromNode, GroupByNode, OrderNode, QueryNode, SelectNode, TypeOfNode, ValueNode } from '../nodes/index.ts';
import { havingOf, whereOf } from './condition.ts';
import { pathOf, fieldNodeOf, functionOrFieldsOf, functionNodeOf } from './expression.ts';
import type { ParseContext } from './parse-context.ts';
import { spanOf, writtenText } from './spans.ts';
import { literal } from './value.ts';

const RESERVED = new Set([
    'WHERE',
    'ORDER',
    'GROUP',
    'HAVING',
    'LIMIT',
    'OFFSET',
    'WITH',
    'USING',
    'FOR',
    'ALL',
    'UPDATE',
    'AND',
    'OR',
    'NOT',
    'FROM',
    'SELECT'
]);

/** Node of a whole query. */
export function queryNode(context: QueryContext, parse: ParseContext): QueryNode {
    const groupBy = context.groupByClause();
    const clause = groupBy?.logicalExpression();
    return Object.freeze({
        ...common(context, parse),
        select: context
            .selectList()
            .selectEntry_list()
            .map((entry) => selectNode(entry, parse)),
        scope: context.usingScope()?.soqlId().getText() ?? null,
        accessMode: accessModeOf(context.withClause(), parse),
        groupBy: groupBy ? groupByNode(groupBy, parse) : null,
        having: clause ? havingOf(clause, parse) : null,
        offset: context.offsetClause() ? countOf(context.offsetClause(), parse) : null,
        allRows: Boolean(context.allRowsClause())
    });
}

/** Node of a sub-query: of SELECT (`FROM` names a child relationship) or of a semi-join. */
export function subQueryNode(context: SubQueryContext, parse: ParseContext): QueryNode {
    return Object.freeze({
        ...common(context, parse),
        select: context
            .subFieldList()
            .subFieldEntry_list()
            .map((entry) => selectNode(entry, parse)),
        scope: null,
        accessMode: null,
        groupBy: null,
        having: null,
        offset: null,
        allRows: false
    });
}

type CommonParts = Omit<QueryNode, 'select' | 'scope' | 'accessMode' | 'groupBy' | 'having' | 'offset' | 'allRows'>;

function common(context: QueryContext | SubQueryContext, parse: ParseContext): CommonParts {
    const [from, ...aliases] = fromNodes(context.fromNameList(), parse);
    const where = context.whereClause();
    const order = context.orderByClause();
    const limit = context.limitClause();
    return {
        kind: 'query',
        span: spanOf(context, parse.file),
        text: writtenText(context),
        from,
        aliases,
        where: where ? whereOf(where.whereLogicalExpression(), parse) : null,
        orderBy: order ? orderNodesOf(order.fieldOrderList(), parse) : [],
        limit: limit ? countOf(limit, parse) : null,
        ...forClauses(context.forClauses())
    };
}

function selectNode(entry: SelectEntryContext | SubFieldEntryContext, parse: ParseContext): SelectNode {
    const span = spanOf(entry, parse.file);
    const alias = entry.soqlId()?.getText() ?? null;
    if (entry.subQuery())
        return Object.freeze({ kind: 'subQuery', span, query: subQueryNode(entry.subQuery(), parse) });
    if (entry.typeOf()) return typeOfNode(entry.typeOf(), parse);
    if (entry.soqlFunction()) {
        const expression = functionOrFieldsOf(entry.soqlFunction(), parse);
        return expression.kind === 'fields'
            ? expression
            : Object.freeze({ kind: 'expression', span, expression, alias });
    }
    return Object.freeze({ kind: 'expression', span, expression: fieldNodeOf(entry.fieldName(), parse), alias });
}

function typeOfNode(context: TypeOfContext, parse: ParseContext): TypeOfNode {
    const fields = (list: { fieldName_list(): FieldNameContext[] }) =>
        list.fieldName_list().map((name) => fieldNodeOf(name, parse));
    const otherwise = context.elseClause();
    return Object.freeze({
        kind: 'typeOf',
        span: spanOf(context, parse.file),
        field: fieldNodeOf(context.fieldName(), parse),
        when: context
            .whenClause_list()
            .map((clause) => ({ objectName: clause.fieldName().getText(), fields: fields(clause.fieldNameList()) })),
        otherwise: otherwise ? fields(otherwise.fieldNameList()) : null
    });
}

/** Aliases follow their names; both lists of the grammar are in order of position. */
function fromNodes(context: FromNameListContext, parse: ParseContext): FromNode[] {
    const aliases = context.soqlId_list();
    return context.fieldName_list().map((name, index, all) => {
        const from = name.stop?.stop ?? 0;
        const to = all[index + 1]?.start.start ?? Number.MAX_SAFE_INTEGER;
        const alias = aliases.find((id) => id.start.start > from && id.start.start < to);
        // The grammar takes any word for an alias, so a clause without its rest (`FROM Account WHERE`) comes here as one.
        if (alias !== undefined && RESERVED.has(alias.getText().toUpperCase())) {
            const isLast = (context.parentCtx as { stop?: unknown } | undefined)?.stop === alias.stop;
            parse.syntaxError(alias, `unexpected token: '${isLast ? '<EOF>' : alias.getText()}'`);
        }
        return Object.freeze({ span: spanOf(name, parse.file), path: pathOf(name), alias: alias?.getText() ?? null });
    });
}

function accessModeOf(context: WithClauseContext | null, parse: ParseContext): QueryNode['accessMode'] {
    if (!context) return null;
    if (context.USER_MODE()) return 'USER_MODE';
    if (context.SYSTEM_MODE()) return 'SYSTEM_MODE';
    if (context.SECURITY_ENFORCED()) return 'SECURITY_ENFORCED';
    parse.unsupported(context, context.DATA() ? 'WITH DATA CATEGORY' : 'a WITH filter');
    return null;
}

function groupByNode(context: GroupByClauseContext, parse: ParseContext): GroupByNode {
    const expression = (item: FieldGroupByContext) =>
        item.soqlFunction() ? functionNodeOf(item.soqlFunction(), parse) : fieldNodeOf(item.fieldName(), parse);
    return Object.freeze({
        kind: 'groupBy',
        span: spanOf(context, parse.file),
        grouping: context.ROLLUP() ? 'rollup' : context.CUBE() ? 'cube' : 'plain',
        expressions: context.fieldGroupByList().fieldGroupBy_list().map(expression)
    });
}

/** Nodes of an ORDER BY list. */
export function orderNodesOf(context: FieldOrderListContext, parse: ParseContext): OrderNode[] {
    return context.fieldOrder_list().map((item: FieldOrderContext) =>
        Object.freeze({
            kind: 'order' as const,
            span: spanOf(item, parse.file),
            expression: item.soqlFunction()
                ? functionNodeOf(item.soqlFunction(), parse)
                : fieldNodeOf(item.fieldName(), parse),
            descending: Boolean(item.DESC()),
            nulls: item.FIRST() ? ('first' as const) : item.LAST() ? ('last' as const) : null
        })
    );
}

/** Number or bind of LIMIT and OFFSET. */
export function countOf(context: LimitClauseContext | OffsetClauseContext, parse: ParseContext): ValueNode {
    const bound = context.boundExpression();
    return bound
        ? parse.bind(bound)
        : literal('number', context.IntegerLiteral().getText(), spanOf(context, parse.file));
}

function forClauses(context: ForClausesContext | null): Pick<QueryNode, 'forUpdate' | 'forView' | 'forReference'> {
    return {
        forUpdate: (context?.UPDATE_list().length ?? 0) > 0,
        forView: (context?.VIEW_list().length ?? 0) > 0,
        forReference: (context?.REFERENCE_list().length ?? 0) > 0
    };
}
