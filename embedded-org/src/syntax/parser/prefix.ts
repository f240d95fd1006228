import type { Cursor } from '../../tokens/cursor.ts';
import { isName, Kind } from '../../tokens/kinds.ts';
import type { Expression, UnaryExpression } from '../ast/expressions.ts';
import { parseNew } from './creators.ts';
import { parseArguments, parseCall, parseExpression } from './expressions.ts';
import { isLiteral, parseLiteral } from './literals.ts';
import { atCast, atClassLiteral } from './lookahead.ts';
import { Level } from './precedence.ts';
import { parseQueryInBrackets } from './queries.ts';
import { atRunAs } from './run-as.ts';
import { parseType } from './types.ts';

/** What an expression begins with: an operand with the signs, casts and parentheses before it. */
export function parsePrefix(cursor: Cursor): Expression {
    const { kind } = cursor;
    if (isName(kind)) return parseNamed(cursor);
    if (isLiteral(kind)) return parseLiteral(cursor);
    switch (kind) {
        case Kind.leftParenthesis:
            return atCast(cursor) ? parseCast(cursor) : parseParentheses(cursor);
        case Kind.new:
            return parseNew(cursor);
        case Kind.leftBracket:
            return parseQueryInBrackets(cursor);
        case Kind.plus:
            return parseUnary(cursor, '+', Level.prefix);
        case Kind.minus:
            return parseUnary(cursor, '-', Level.prefix);
        case Kind.bang:
            return parseUnary(cursor, '!', Level.negation);
        case Kind.tilde:
            return parseUnary(cursor, '~', Level.negation);
        case Kind.increment:
            return parseStep(cursor, '++');
        case Kind.decrement:
            return parseStep(cursor, '--');
        case Kind.this:
        case Kind.super:
            return parseSelf(cursor);
        case Kind.void:
            return parseVoid(cursor);
        case Kind.list:
        case Kind.map:
            return parseCollectionName(cursor);
        default:
            return cursor.unexpected();
    }
}

function parseNamed(cursor: Cursor): Expression {
    if (atRunAs(cursor)) cursor.unexpected();
    if (cursor.peek(1) === Kind.leftParenthesis) return parseCall(cursor);
    if (atClassLiteral(cursor)) return parseClassLiteral(cursor);
    const start = cursor.index;
    const name = cursor.name();
    return { kind: 'name', name, position: cursor.since(start) };
}

/** `list` and `map` name types only; as other names they stand before a dot, and a later step says what they are. */
function parseCollectionName(cursor: Cursor): Expression {
    if (atClassLiteral(cursor)) return parseClassLiteral(cursor);
    if (cursor.peek(1) !== Kind.dot) {
        // What looks like the type of a declaration is none: the fault lies inside it or behind it.
        if (cursor.peek(1) === Kind.less) parseType(cursor);
        cursor.unexpected();
    }
    const start = cursor.index;
    const name = cursor.word();
    return { kind: 'name', name, position: cursor.since(start) };
}

function parseClassLiteral(cursor: Cursor): Expression {
    const start = cursor.index;
    const type = parseType(cursor);
    cursor.expect(Kind.dot);
    cursor.expect(Kind.class);
    return { kind: 'class-literal', type, position: cursor.since(start) };
}

function parseVoid(cursor: Cursor): Expression {
    const start = cursor.index;
    cursor.next();
    cursor.expect(Kind.dot);
    cursor.expect(Kind.class);
    return { kind: 'class-literal', type: null, position: cursor.since(start) };
}

/** `this`, `this(...)`, `super(...)`, or `super` before a dot. */
function parseSelf(cursor: Cursor): Expression {
    const start = cursor.index;
    const target = cursor.kind === Kind.this ? 'this' : 'super';
    cursor.next();
    if (cursor.kind === Kind.leftParenthesis) {
        const argumentList = parseArguments(cursor);
        return { kind: 'constructor-call', target, arguments: argumentList, position: cursor.since(start) };
    }
    if (target === 'super' && cursor.kind !== Kind.dot && cursor.kind !== Kind.safeDot) cursor.unexpected();
    return { kind: target, position: cursor.since(start) };
}

function parseUnary(cursor: Cursor, operator: UnaryExpression['operator'], level: number): Expression {
    const start = cursor.index;
    cursor.next();
    const operand = parseExpression(cursor, level);
    return { kind: 'unary', operator, operand, position: cursor.since(start) };
}

function parseStep(cursor: Cursor, operator: '++' | '--'): Expression {
    const start = cursor.index;
    cursor.next();
    const operand = parseExpression(cursor, Level.prefix);
    return { kind: 'step', operator, prefix: true, operand, position: cursor.since(start) };
}

function parseCast(cursor: Cursor): Expression {
    const start = cursor.index;
    cursor.next();
    const type = parseType(cursor);
    cursor.expect(Kind.rightParenthesis);
    const operand = parseExpression(cursor, Level.cast);
    return { kind: 'cast', type, operand, position: cursor.since(start) };
}

/** The expression in parentheses: the same, but marked where parentheses matter, as the end of a chain of `?.`. */
function parseParentheses(cursor: Cursor): Expression {
    cursor.next();
    const expression = parseExpression(cursor);
    cursor.expect(Kind.rightParenthesis);
    switch (expression.kind) {
        case 'member':
        case 'call':
        case 'index':
            return { ...expression, isParenthesized: true };
        default:
            return expression;
    }
}
