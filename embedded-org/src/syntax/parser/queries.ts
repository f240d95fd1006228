import { ParseContext } from '../../soql/parse/parse-context.ts';
import { parseQuery } from '../../soql/parse/query.ts';
import { parseSearch } from '../../soql/parse/search.ts';
import type { Cursor } from '../../tokens/cursor.ts';
import { Kind } from '../../tokens/kinds.ts';
import type { Expression } from '../ast/expressions.ts';
import { parseExpression } from './expressions.ts';

/** `[SELECT ...]` or `[FIND ...]`, with the expressions of its binds. */
export function parseQueryInBrackets(cursor: Cursor): Expression {
    const start = cursor.index;
    cursor.next();
    const binds: Expression[] = [];
    const parse = new ParseContext(cursor, '', () => {
        binds.push(parseExpression(cursor));
    });
    const faults = parse.diagnostics;
    if (cursor.kind === Kind.find) {
        const search = parseSearch(parse);
        cursor.expect(Kind.rightBracket);
        return { kind: 'sosl', search, binds, faults, position: cursor.since(start) };
    }
    if (cursor.kind !== Kind.select) cursor.unexpected();
    const query = parseQuery(parse);
    cursor.expect(Kind.rightBracket);
    return { kind: 'soql', query, binds, faults, position: cursor.since(start) };
}
