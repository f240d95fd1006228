import type { Cursor } from '../../tokens/cursor.ts';
import { isName, Kind } from '../../tokens/kinds.ts';
import type { Expression } from '../ast/expressions.ts';
import type { LocalVariableStatement, Statement } from '../ast/statements.ts';
import { parseExpression, parseExpressionList } from './expressions.ts';
import { parseName } from './names.ts';
import { atLocalVariable, parseBlock, parseCondition, parseLocalVariable, parseStatement } from './statements.ts';
import { parseType, scanType } from './types.ts';

export function parseWhile(cursor: Cursor): Statement {
    const start = cursor.index;
    cursor.next();
    const condition = parseCondition(cursor);
    const body = parseBody(cursor);
    return { kind: 'while', condition, body, position: cursor.since(start) };
}

export function parseDoWhile(cursor: Cursor): Statement {
    const start = cursor.index;
    cursor.next();
    const body = parseBlock(cursor);
    cursor.expect(Kind.while);
    const condition = parseCondition(cursor);
    cursor.expect(Kind.semicolon);
    return { kind: 'do-while', condition, body, position: cursor.since(start) };
}

export function parseFor(cursor: Cursor): Statement {
    const start = cursor.index;
    cursor.next();
    cursor.expect(Kind.leftParenthesis);
    return atForEach(cursor) ? parseForEach(cursor, start) : parseCounting(cursor, start);
}

/** A type, a name and a colon. */
function atForEach(cursor: Cursor): boolean {
    const end = scanType(cursor.kinds, cursor.index);
    return end >= 0 && isName(cursor.kinds[end]) && cursor.kinds[end + 1] === Kind.colon;
}

function parseForEach(cursor: Cursor, start: number): Statement {
    const type = parseType(cursor);
    const variable = parseName(cursor);
    cursor.expect(Kind.colon);
    const iterable = parseExpression(cursor);
    cursor.expect(Kind.rightParenthesis);
    const body = parseBody(cursor);
    return { kind: 'for-each', type, variable, iterable, body, position: cursor.since(start) };
}

function parseCounting(cursor: Cursor, start: number): Statement {
    let declaration: LocalVariableStatement | null = null;
    let initializers: Expression[] = [];
    if (cursor.kind !== Kind.semicolon)
        if (atLocalVariable(cursor)) declaration = parseLocalVariable(cursor);
        else initializers = parseExpressionList(cursor);
    cursor.expect(Kind.semicolon);
    const condition = cursor.kind === Kind.semicolon ? null : parseExpression(cursor);
    cursor.expect(Kind.semicolon);
    const updates = cursor.kind === Kind.rightParenthesis ? [] : [parseExpression(cursor)];
    cursor.expect(Kind.rightParenthesis);
    const body = parseBody(cursor);
    return { kind: 'for', declaration, initializers, condition, updates, body, position: cursor.since(start) };
}

/** What a loop repeats; null for a lone semicolon. */
function parseBody(cursor: Cursor): Statement | null {
    return cursor.take(Kind.semicolon) ? null : parseStatement(cursor);
}
