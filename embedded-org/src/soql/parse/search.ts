import type {
    FieldListContext,
    FieldSpecContext,
    FieldSpecListContext,
    SearchGroupContext,
    SoslClausesContext,
    SoslIdContext,
    SoslLiteralAltContext,
    SoslLiteralContext
} from '@apexdevtools/apex-parser';
import type { BindNode, FieldNode, QueryNode, SearchNode, SelectNode } from '../nodes/index.ts';
import { havingOf } from './condition.ts';
import { functionOrFieldsOf } from './expression.ts';
import type { ParseContext } from './parse-context.ts';
import { countOf, orderNodesOf } from './query.ts';
import { spanOf } from './spans.ts';
import { unquote } from './string-literal.ts';

/** Node of `[FIND 'x' ...]` or of the text `FIND {x} ...`. Source: SOQL and SOSL Reference, "SOSL Syntax". */
export function searchNode(context: SoslLiteralContext | SoslLiteralAltContext, parse: ParseContext): SearchNode {
    const clauses = context.soslClauses();
    const limit = clauses.limitClause();
    return Object.freeze({
        kind: 'search',
        span: spanOf(context, parse.file),
        text: textOf(context, parse),
        group: groupOf(clauses.searchGroup()),
        returning: clauses.fieldSpecList() ? specs(clauses.fieldSpecList()).map((spec) => returned(spec, parse)) : [],
        accessMode: accessModeOf(clauses, parse),
        limit: limit ? countOf(limit, parse) : null
    });
}

function textOf(context: SoslLiteralContext | SoslLiteralAltContext, parse: ParseContext): string | BindNode {
    if ('FindLiteralAlt' in context) {
        const literal = context.FindLiteralAlt().getText();
        return literal.slice(literal.indexOf('{') + 1, -1).replace(/\\(.)/gs, '$1');
    }
    const bound = context.boundExpression();
    if (bound) return parse.bind(bound);
    const literal = context.FindLiteral().getText();
    return unquote(literal.slice(literal.indexOf("'")));
}

function groupOf(context: SearchGroupContext | null): SearchNode['group'] {
    if (context?.NAME()) return 'NAME';
    if (context?.EMAIL()) return 'EMAIL';
    return context?.PHONE() ? 'PHONE' : 'ALL';
}

function accessModeOf(clauses: SoslClausesContext, parse: ParseContext): SearchNode['accessMode'] {
    for (const clause of clauses.soslWithClause_list()) {
        if (clause.USER_MODE()) return 'USER_MODE';
        if (clause.SYSTEM_MODE()) return 'SYSTEM_MODE';
        // What else WITH may say changes how results look or are ranked; filters by category or network would change which they are.
        if (clause.DATA() || clause.NETWORK() || clause.DIVISION())
            parse.unsupported(clause, 'this WITH clause', 'SOSL');
    }
    return null;
}

const specs = (context: FieldSpecListContext): FieldSpecContext[] => [
    context.fieldSpec(),
    ...context.fieldSpecList_list().flatMap(specs)
];

function returned(spec: FieldSpecContext, parse: ParseContext): QueryNode {
    const span = spanOf(spec, parse.file);
    const fields = spec.fieldList();
    const where = spec.logicalExpression();
    const order = spec.fieldOrderList();
    const limit = spec.limitClause();
    const offset = spec.offsetClause();
    const id: SelectNode = { kind: 'expression', span, expression: { kind: 'field', span, path: ['Id'] }, alias: null };
    return Object.freeze({
        kind: 'query',
        span,
        text: '',
        select: fields ? selected(fields, parse) : [id],
        from: { span, path: pathOf(spec.soslId(0)), alias: null },
        aliases: [],
        scope: null,
        where: where ? havingOf(where, parse) : null,
        accessMode: null,
        groupBy: null,
        having: null,
        orderBy: order ? orderNodesOf(order, parse) : [],
        limit: limit ? countOf(limit, parse) : null,
        offset: offset ? countOf(offset, parse) : null,
        allRows: false,
        forUpdate: false,
        forView: false,
        forReference: false
    });
}

function selected(list: FieldListContext, parse: ParseContext): SelectNode[] {
    const span = spanOf(list, parse.file);
    const ids = list.soslId_list();
    const rest = list.fieldList_list().flatMap((other) => selected(other, parse));
    if (list.soqlFunction()) {
        const expression = functionOrFieldsOf(list.soqlFunction(), parse);
        return [
            expression.kind === 'fields' ? expression : { kind: 'expression', span, expression, alias: null },
            ...rest
        ];
    }
    const field: FieldNode = { kind: 'field', span, path: pathOf(ids[0]) };
    if (!list.LPAREN()) return [{ kind: 'expression', span, expression: field, alias: null }, ...rest];
    const name = list.TOLABEL() ? 'TOLABEL' : list.FORMAT() ? 'FORMAT' : 'CONVERTCURRENCY';
    return [
        {
            kind: 'expression',
            span,
            expression: { kind: 'function', span, name, argument: field, convertTimezone: false },
            alias: null
        },
        ...rest
    ];
}

const pathOf = (context: SoslIdContext): readonly string[] => context.getText().split('.');
