import { isName, Kind } from '../../tokens/kinds.ts';
import type { FromNode, QueryNode } from '../nodes/index.ts';
import { conditionOf } from './condition.ts';
import { countOf, forClausesOf, groupByOf, orderByOf, skipUpdateClause, type ForClauses } from './clauses.ts';
import type { ParseContext } from './parse-context.ts';
import { selectListOf } from './select.ts';
import { accessModeOf } from './with.ts';

/** Words that begin a clause or go on with one, and so are no alias of the name before them. */
const CLAUSE_WORDS =
    /^(?:where|order|group|having|limit|offset|with|using|for|all|update|and|or|not|from|select|rows|by)$/i;

/** A whole query, from `SELECT` on. Source: SOQL and SOSL Reference, "SOQL SELECT Syntax". */
export function parseQuery(parse: ParseContext): QueryNode {
    const { cursor } = parse;
    const start = cursor.index;
    const { select, from, aliases } = headOf(parse);
    const scope = parse.words('using', 'scope') ? cursor.name() : null;
    const where = cursor.takeText('where') ? conditionOf(parse, true) : null;
    const accessMode = accessModeOf(parse);
    const { groupBy, having } = groupByOf(parse);
    const orderBy = orderByOf(parse);
    const limit = countOf(parse, 'limit');
    const offset = countOf(parse, 'offset');
    const allRows = parse.words('all', 'rows');
    return finished(parse, start, forClausesOf(parse), {
        select,
        from,
        aliases,
        scope,
        where,
        accessMode,
        groupBy,
        having,
        orderBy,
        limit,
        offset,
        allRows
    });
}

/** A sub-query, from `SELECT` on: of SELECT (`FROM` names a child relationship) or of a semi-join. */
export function parseSubQuery(parse: ParseContext): QueryNode {
    const { cursor } = parse;
    const start = cursor.index;
    cursor.descend();
    const { select, from, aliases } = headOf(parse);
    const where = cursor.takeText('where') ? conditionOf(parse, true) : null;
    const orderBy = orderByOf(parse);
    const limit = countOf(parse, 'limit');
    const forClauses = forClausesOf(parse);
    cursor.ascend();
    return finished(parse, start, forClauses, {
        select,
        from,
        aliases,
        scope: null,
        where,
        accessMode: null,
        groupBy: null,
        having: null,
        orderBy,
        limit,
        offset: null,
        allRows: false
    });
}

type Clauses = Omit<QueryNode, 'kind' | 'span' | 'text' | keyof ForClauses>;

function finished(parse: ParseContext, start: number, forClauses: ForClauses, clauses: Clauses): QueryNode {
    skipUpdateClause(parse);
    const { tokens, index } = parse.cursor;
    const text = tokens.text.slice(tokens.starts[start], tokens.ends[index - 1]);
    return Object.freeze({
        kind: 'query',
        span: parse.since(start),
        text: text.split(/\s+/).join(' '),
        ...clauses,
        ...forClauses
    });
}

function headOf(parse: ParseContext): Pick<QueryNode, 'select' | 'from' | 'aliases'> {
    parse.cursor.expect(Kind.select);
    const select = selectListOf(parse);
    parse.word('from');
    const [from, ...aliases] = fromNodesOf(parse);
    return { select, from, aliases };
}

/** `Account a, a.Contacts c`. */
function fromNodesOf(parse: ParseContext): FromNode[] {
    const { cursor } = parse;
    const nodes: FromNode[] = [];
    do {
        const start = cursor.index;
        const path = parse.path();
        const span = parse.since(start);
        if (cursor.kind === Kind.as && isName(cursor.peek(1))) cursor.next();
        const isAlias = isName(cursor.kind) && !CLAUSE_WORDS.test(cursor.textAt(cursor.index));
        nodes.push(Object.freeze({ span, path, alias: isAlias ? cursor.name() : null }));
    } while (cursor.take(Kind.comma));
    return nodes;
}
