import { isName, Kind } from '../../tokens/kinds.ts';
import type { BindNode, QueryNode, SearchNode, SelectNode } from '../nodes/index.ts';
import { countOf, orderByOf, skipUpdateClause } from './clauses.ts';
import { conditionOf } from './condition.ts';
import { atFunction, fieldOf, selectedFunctionOf } from './expression.ts';
import type { ParseContext } from './parse-context.ts';
import { unquote } from './string-literal.ts';
import { searchAccessModeOf } from './with.ts';

/**
 * A search from `FIND` on: `FIND 'x' IN ALL FIELDS RETURNING Account(Id)`. Source: SOQL and SOSL Reference, "SOSL Syntax".
 * @param words what is looked for, when it was read already and blanked out
 */
export function parseSearch(parse: ParseContext, words: string | null = null): SearchNode {
    const { cursor } = parse;
    const start = cursor.index;
    cursor.expect(Kind.find);
    const text = words ?? textOf(parse);
    const group = cursor.takeText('in') ? groupOf(parse) : 'ALL';
    const returning: QueryNode[] = [];
    if (cursor.takeText('returning'))
        do returning.push(returnedOf(parse));
        while (cursor.take(Kind.comma));
    const accessMode = searchAccessModeOf(parse);
    const limit = countOf(parse, 'limit');
    skipUpdateClause(parse);
    return Object.freeze({ kind: 'search', span: parse.since(start), text, group, returning, accessMode, limit });
}

function textOf(parse: ParseContext): string | BindNode {
    if (parse.cursor.kind === Kind.colon) return parse.bind();
    parse.cursor.refuseQueryString();
    return unquote(parse.string());
}

/** `ALL FIELDS`; of SIDEBAR FIELDS no documentation says which they are: taken as all (assumed). */
function groupOf(parse: ParseContext): SearchNode['group'] {
    const { cursor } = parse;
    const group = cursor.textAt(cursor.index).toUpperCase();
    if (!/^(?:ALL|NAME|EMAIL|PHONE|SIDEBAR)$/.test(group)) cursor.unexpected();
    cursor.next();
    parse.word('fields');
    return group === 'SIDEBAR' ? 'ALL' : (group as SearchNode['group']);
}

/** What one object of RETURNING gives: `Account(Id, Name WHERE ... ORDER BY ... LIMIT 5)`. */
function returnedOf(parse: ParseContext): QueryNode {
    const { cursor } = parse;
    const start = cursor.index;
    const path = parse.path();
    const fromSpan = parse.since(start);
    const details = cursor.take(Kind.leftParenthesis) ? detailsOf(parse) : NO_DETAILS;
    const span = parse.since(start);
    const id: SelectNode = { kind: 'expression', span, expression: { kind: 'field', span, path: ['Id'] }, alias: null };
    return Object.freeze({
        kind: 'query',
        span,
        text: '',
        from: { span: fromSpan, path, alias: null },
        aliases: [],
        scope: null,
        accessMode: null,
        groupBy: null,
        having: null,
        allRows: false,
        forUpdate: false,
        forView: false,
        forReference: false,
        ...details,
        select: details.select ?? [id]
    });
}

type Details = Pick<QueryNode, 'where' | 'orderBy' | 'limit' | 'offset'> & { readonly select: SelectNode[] | null };

const NO_DETAILS: Details = { select: null, where: null, orderBy: [], limit: null, offset: null };

/** What stands in an object's parentheses, and the closing one. */
function detailsOf(parse: ParseContext): Details {
    const { cursor } = parse;
    const select = selectedOf(parse);
    const where = cursor.takeText('where') ? conditionOf(parse, false) : null;
    if (parse.words('using', 'listview')) {
        cursor.expect(Kind.assign);
        parse.path();
    }
    const orderBy = orderByOf(parse);
    const limit = countOf(parse, 'limit');
    const offset = countOf(parse, 'offset');
    cursor.expect(Kind.rightParenthesis);
    return { select, where, orderBy, limit, offset };
}

/** Fields and functions; only behind a function an alias may stand, and then the list ends (so Salesforce's parser). */
function selectedOf(parse: ParseContext): SelectNode[] {
    const { cursor } = parse;
    const selected: SelectNode[] = [];
    do {
        const start = cursor.index;
        const isFunction = atFunction(cursor);
        const expression = isFunction ? selectedFunctionOf(parse) : fieldOf(parse);
        const alias = isFunction && atAlias(parse) ? cursor.name() : null;
        if (expression.kind === 'fields') selected.push(expression);
        else selected.push({ kind: 'expression', span: parse.since(start), expression, alias });
        if (alias !== null) break;
    } while (cursor.take(Kind.comma));
    return selected;
}

const atAlias = ({ cursor }: ParseContext): boolean =>
    isName(cursor.kind) && !/^(?:where|using|order|limit|offset)$/i.test(cursor.textAt(cursor.index));
