import type { Cursor } from '../../tokens/cursor.ts';
import { Kind } from '../../tokens/kinds.ts';
import type { BinaryOperator, Expression } from '../ast/expressions.ts';
import { atQuery } from './lookahead.ts';
import { parseName } from './names.ts';
import { ASSIGNMENT, BINARY, Level } from './precedence.ts';
import { parsePrefix } from './prefix.ts';
import { parseType } from './types.ts';

/**
 * Operators or links of one chain: `a + b + c` and `a.b().c()` nest to the left, and what reads the tree goes down them. More than anybody
 * writes, and few enough for the stack (assumed).
 */
const LONGEST_CHAIN = 1000;

/**
 * Parses an expression by precedence climbing: operands are taken in as long as their operators bind at least as tightly as the level.
 * Parentheses vanish, but for the mark that they end a chain of `?.`.
 */
export function parseExpression(cursor: Cursor, level: number = Level.assignment): Expression {
    cursor.descend();
    const start = cursor.index;
    let left = parsePrefix(cursor);
    for (let links = 0; ; links++) {
        if (links > LONGEST_CHAIN) cursor.fail('Expression too long');
        const more = parseSuffix(cursor, left, start, level);
        if (more === null) break;
        left = more;
    }
    cursor.ascend();
    return left;
}

/** What follows an operand that began at a token, or null when the level takes in no more. */
function parseSuffix(cursor: Cursor, left: Expression, start: number, level: number): Expression | null {
    const { kind } = cursor;
    switch (kind) {
        case Kind.dot:
        case Kind.safeDot:
            return parseLink(cursor, left, start);
        case Kind.leftBracket:
            // `merge a [SELECT ...]` has two operands.
            return atQuery(cursor.kinds, cursor.index) ? null : parseIndex(cursor, left, start);
        case Kind.increment:
        case Kind.decrement:
            if (level > Level.postfix) return null;
            cursor.next();
            return {
                kind: 'step',
                operator: kind === Kind.increment ? '++' : '--',
                prefix: false,
                operand: left,
                position: cursor.since(start)
            };
        case Kind.less:
        case Kind.greater:
            return parseAngle(cursor, left, start, level);
        case Kind.instanceof: {
            if (level > Level.instanceOf) return null;
            cursor.next();
            const type = parseType(cursor);
            return { kind: 'instanceof', operand: left, type, position: cursor.since(start) };
        }
        case Kind.question:
            return level > Level.conditional ? null : parseConditional(cursor, left, start);
        default:
            return parseOperator(cursor, left, start, level);
    }
}

function parseOperator(cursor: Cursor, left: Expression, start: number, level: number): Expression | null {
    const binary = BINARY[cursor.kind];
    if (binary !== undefined)
        return level > binary.level ? null : parseRight(cursor, left, start, binary.operator, binary.level, 1);
    const assignment = ASSIGNMENT[cursor.kind];
    if (assignment === undefined || level > Level.assignment) return null;
    cursor.next();
    const value = parseExpression(cursor, Level.assignment);
    return { kind: 'assign', operator: assignment.operator, target: left, value, position: cursor.since(start) };
}

/** The right operand behind an operator of some tokens. */
function parseRight(
    cursor: Cursor,
    left: Expression,
    start: number,
    operator: BinaryOperator,
    level: number,
    tokens: number
): Expression {
    cursor.goTo(cursor.index + tokens);
    const right = parseExpression(cursor, level + 1);
    return { kind: 'binary', operator, left, right, position: cursor.since(start) };
}

/** `<`, `<=`, `<<`, `>`, `>=`, `>>` and `>>>`, whose characters are tokens of their own. */
function parseAngle(cursor: Cursor, left: Expression, start: number, level: number): Expression | null {
    const { kind } = cursor;
    const sign = kind === Kind.less ? '<' : '>';
    const second = cursor.peek(1);
    if (second === kind) {
        if (level > Level.shift) return null;
        if (sign === '<') return parseRight(cursor, left, start, '<<', Level.shift, 2);
        return cursor.peek(2) === kind
            ? parseRight(cursor, left, start, '>>>', Level.shift, 3)
            : parseRight(cursor, left, start, '>>', Level.shift, 2);
    }
    if (level > Level.comparison) return null;
    return second === Kind.assign
        ? parseRight(cursor, left, start, `${sign}=`, Level.comparison, 2)
        : parseRight(cursor, left, start, sign, Level.comparison, 1);
}

function parseConditional(cursor: Cursor, condition: Expression, start: number): Expression {
    cursor.next();
    const whenTrue = parseExpression(cursor);
    cursor.expect(Kind.colon);
    const whenFalse = parseExpression(cursor, Level.conditional);
    return { kind: 'conditional', condition, whenTrue, whenFalse, position: cursor.since(start) };
}

function parseIndex(cursor: Cursor, target: Expression, start: number): Expression {
    cursor.next();
    const index = parseExpression(cursor);
    cursor.expect(Kind.rightBracket);
    return { kind: 'index', target, index, position: cursor.since(start) };
}

/** `.name`, `?.name`, `.name(...)`; after a dot any word is a name. */
function parseLink(cursor: Cursor, target: Expression, start: number): Expression {
    const safe = cursor.kind === Kind.safeDot;
    cursor.next();
    const nameIndex = cursor.index;
    const text = cursor.word();
    const name = { text, position: cursor.since(nameIndex) };
    if (cursor.kind !== Kind.leftParenthesis)
        return { kind: 'member', target, name, safe, position: cursor.since(start) };
    const argumentList = parseArguments(cursor);
    return { kind: 'call', target, name, arguments: argumentList, safe, position: cursor.since(start) };
}

/** `name(...)`, which the caller has seen to come next. */
export function parseCall(cursor: Cursor): Expression {
    const start = cursor.index;
    const name = parseName(cursor);
    const argumentList = parseArguments(cursor);
    return { kind: 'call', target: null, name, arguments: argumentList, safe: false, position: cursor.since(start) };
}

/** `(a, b)`. */
export function parseArguments(cursor: Cursor): Expression[] {
    cursor.expect(Kind.leftParenthesis);
    if (cursor.take(Kind.rightParenthesis)) return [];
    const list = parseExpressionList(cursor);
    cursor.expect(Kind.rightParenthesis);
    return list;
}

/** One expression or more with commas between them. */
export function parseExpressionList(cursor: Cursor): Expression[] {
    const list = [parseExpression(cursor)];
    while (cursor.take(Kind.comma)) list.push(parseExpression(cursor));
    return list;
}
