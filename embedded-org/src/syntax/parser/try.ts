import type { Cursor } from '../../tokens/cursor.ts';
import { Kind } from '../../tokens/kinds.ts';
import type { CatchClause, Statement } from '../ast/statements.ts';
import { parseModifiers } from './modifiers.ts';
import { parseName, parseTypeOfNames } from './names.ts';
import { parseBlock } from './statements.ts';

export function parseTry(cursor: Cursor): Statement {
    const start = cursor.index;
    cursor.next();
    const body = parseBlock(cursor);
    const catches: CatchClause[] = [];
    while (cursor.kind === Kind.catch) catches.push(parseCatch(cursor));
    if (catches.length === 0 && cursor.kind !== Kind.finally) cursor.missing("'catch'");
    const finallyBody = cursor.take(Kind.finally) ? parseBlock(cursor) : null;
    return { kind: 'try', body, catches, finallyBody, position: cursor.since(start) };
}

/** `catch (final DmlException e) { ... }`. */
function parseCatch(cursor: Cursor): CatchClause {
    const start = cursor.index;
    cursor.next();
    cursor.expect(Kind.leftParenthesis);
    parseModifiers(cursor);
    const type = parseTypeOfNames(cursor);
    const variable = parseName(cursor);
    cursor.expect(Kind.rightParenthesis);
    const body = parseBlock(cursor);
    return { type, variable, body, position: cursor.since(start) };
}
