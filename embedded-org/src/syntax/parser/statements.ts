import type { Cursor } from '../../tokens/cursor.ts';
import { isName, Kind } from '../../tokens/kinds.ts';
import type { BlockStatement, LocalVariableStatement, Statement, VariableDeclarator } from '../ast/statements.ts';
import { parseDml, parseMerge } from './dml.ts';
import { parseExpression } from './expressions.ts';
import { parseDoWhile, parseFor, parseWhile } from './loops.ts';
import { atModifier, parseModifiers } from './modifiers.ts';
import { parseName } from './names.ts';
import { atRunAs, parseRunAs } from './run-as.ts';
import { parseSwitch } from './switch.ts';
import { parseTry } from './try.ts';
import { parseType, scanType, startsType } from './types.ts';

/** How each statement that a keyword begins is parsed. */
const BY_KEYWORD: Readonly<Partial<Record<number, (cursor: Cursor) => Statement>>> = {
    [Kind.leftBrace]: parseBlock,
    [Kind.if]: parseIf,
    [Kind.for]: parseFor,
    [Kind.while]: parseWhile,
    [Kind.do]: parseDoWhile,
    [Kind.try]: parseTry,
    [Kind.return]: parseReturn,
    [Kind.throw]: parseThrow,
    [Kind.break]: (cursor) => parseJump(cursor, 'break'),
    [Kind.continue]: (cursor) => parseJump(cursor, 'continue'),
    [Kind.insert]: (cursor) => parseDml(cursor, 'insert'),
    [Kind.update]: (cursor) => parseDml(cursor, 'update'),
    [Kind.delete]: (cursor) => parseDml(cursor, 'delete'),
    [Kind.undelete]: (cursor) => parseDml(cursor, 'undelete'),
    [Kind.upsert]: (cursor) => parseDml(cursor, 'upsert'),
    [Kind.merge]: parseMerge
};

export function parseStatement(cursor: Cursor): Statement {
    cursor.descend();
    const statement = parseAnyStatement(cursor);
    cursor.ascend();
    return statement;
}

function parseAnyStatement(cursor: Cursor): Statement {
    const byKeyword = BY_KEYWORD[cursor.kind];
    if (byKeyword !== undefined) return byKeyword(cursor);
    if (cursor.kind === Kind.switch && cursor.peek(1) === Kind.on) return parseSwitch(cursor);
    if (atRunAs(cursor)) return parseRunAs(cursor);
    if (atLocalVariable(cursor)) {
        const declaration = parseLocalVariable(cursor);
        cursor.expect(Kind.semicolon);
        return declaration;
    }
    const start = cursor.index;
    const expression = parseExpression(cursor);
    cursor.expect(Kind.semicolon);
    return { kind: 'expression', expression, position: cursor.since(start) };
}

export function parseBlock(cursor: Cursor): BlockStatement {
    const start = cursor.index;
    cursor.expect(Kind.leftBrace);
    const statements: Statement[] = [];
    while (cursor.kind !== Kind.rightBrace) {
        if (cursor.kind === Kind.end) cursor.expect(Kind.rightBrace);
        statements.push(parseStatement(cursor));
    }
    cursor.next();
    return { kind: 'block', statements, position: cursor.since(start) };
}

/** A type and a name after it are a declaration: nothing else begins so. */
export function atLocalVariable(cursor: Cursor): boolean {
    if (!startsType(cursor.kind)) return atModifier(cursor);
    const next = cursor.peek(1);
    if (isName(next)) return true;
    if (next !== Kind.dot && next !== Kind.less && next !== Kind.leftBracket) return false;
    const end = scanType(cursor.kinds, cursor.index);
    return end >= 0 && isName(cursor.kinds[end]);
}

/** `final Integer a = 1, b`, without the semicolon. */
export function parseLocalVariable(cursor: Cursor): LocalVariableStatement {
    const start = cursor.index;
    const modifiers = parseModifiers(cursor);
    const type = parseType(cursor);
    const declarators = parseDeclarators(cursor);
    return { kind: 'local-variable', modifiers, type, declarators, position: cursor.since(start) };
}

/** `a = 1, b`. */
export function parseDeclarators(cursor: Cursor): VariableDeclarator[] {
    const declarators: VariableDeclarator[] = [];
    do {
        const start = cursor.index;
        const name = parseName(cursor);
        const initializer = cursor.take(Kind.assign) ? parseExpression(cursor) : null;
        declarators.push({ name, initializer, position: cursor.since(start) });
    } while (cursor.take(Kind.comma));
    return declarators;
}

function parseIf(cursor: Cursor): Statement {
    const start = cursor.index;
    cursor.next();
    const condition = parseCondition(cursor);
    const thenStatement = parseStatement(cursor);
    const elseStatement = cursor.take(Kind.else) ? parseStatement(cursor) : null;
    return { kind: 'if', condition, thenStatement, elseStatement, position: cursor.since(start) };
}

/** `(a)`, as after `if` and `while`. */
export function parseCondition(cursor: Cursor): ReturnType<typeof parseExpression> {
    cursor.expect(Kind.leftParenthesis);
    const condition = parseExpression(cursor);
    cursor.expect(Kind.rightParenthesis);
    return condition;
}

function parseReturn(cursor: Cursor): Statement {
    const start = cursor.index;
    cursor.next();
    const value = cursor.kind === Kind.semicolon ? null : parseExpression(cursor);
    cursor.expect(Kind.semicolon);
    return { kind: 'return', value, position: cursor.since(start) };
}

function parseThrow(cursor: Cursor): Statement {
    const start = cursor.index;
    cursor.next();
    const value = parseExpression(cursor);
    cursor.expect(Kind.semicolon);
    return { kind: 'throw', value, position: cursor.since(start) };
}

function parseJump(cursor: Cursor, kind: 'break' | 'continue'): Statement {
    const start = cursor.index;
    cursor.next();
    cursor.expect(Kind.semicolon);
    return { kind, position: cursor.since(start) };
}
