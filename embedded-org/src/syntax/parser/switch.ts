import type { Cursor } from '../../tokens/cursor.ts';
import { isName, Kind } from '../../tokens/kinds.ts';
import type { Expression } from '../ast/expressions.ts';
import type { Statement, WhenClause, WhenLabel } from '../ast/statements.ts';
import { parseExpression } from './expressions.ts';
import { parseLiteral } from './literals.ts';
import { parseName } from './names.ts';
import { parseBlock } from './statements.ts';
import { parseType, scanType } from './types.ts';

export function parseSwitch(cursor: Cursor): Statement {
    const start = cursor.index;
    cursor.next();
    cursor.expect(Kind.on);
    const subject = parseExpression(cursor);
    cursor.expect(Kind.leftBrace);
    const whens: WhenClause[] = [];
    do whens.push(parseWhen(cursor));
    while (cursor.kind === Kind.when);
    cursor.expect(Kind.rightBrace);
    return { kind: 'switch', subject, whens, position: cursor.since(start) };
}

function parseWhen(cursor: Cursor): WhenClause {
    const start = cursor.index;
    cursor.expect(Kind.when);
    const label = parseLabel(cursor);
    const body = parseBlock(cursor);
    return { label, body, position: cursor.since(start) };
}

function parseLabel(cursor: Cursor): WhenLabel {
    if (cursor.take(Kind.else)) return { kind: 'else' };
    const end = scanType(cursor.kinds, cursor.index);
    if (end >= 0 && isName(cursor.kinds[end]))
        return { kind: 'type', type: parseType(cursor), variable: parseName(cursor) };
    const values = [parseValue(cursor)];
    while (cursor.take(Kind.comma)) values.push(parseValue(cursor));
    return { kind: 'values', values };
}

/** A literal, the name of a constant, or one of them in parentheses, which Salesforce takes too. */
function parseValue(cursor: Cursor): Expression {
    switch (cursor.kind) {
        case Kind.leftParenthesis: {
            cursor.descend();
            cursor.next();
            const value = parseValue(cursor);
            cursor.expect(Kind.rightParenthesis);
            cursor.ascend();
            return value;
        }
        case Kind.string:
        case Kind.multilineString:
        case Kind.null:
            return parseLiteral(cursor);
        case Kind.plus:
        case Kind.minus:
        case Kind.integer:
        case Kind.long:
            return parseSignedNumber(cursor);
        default:
            return parseConstant(cursor);
    }
}

function parseSignedNumber(cursor: Cursor): Expression {
    const start = cursor.index;
    let isNegative = false;
    while (cursor.kind === Kind.plus || cursor.kind === Kind.minus) {
        if (cursor.kind === Kind.minus) isNegative = !isNegative;
        cursor.next();
    }
    if (cursor.kind !== Kind.integer && cursor.kind !== Kind.long) cursor.unexpected();
    const literal = parseLiteral(cursor);
    return { ...literal, text: (isNegative ? '-' : '') + literal.text, position: cursor.since(start) };
}

/** `A`, `Season.SPRING`, `Outer.Season.SPRING`; each of its nodes has the place of the whole. */
function parseConstant(cursor: Cursor): Expression {
    const start = cursor.index;
    const names = [parseName(cursor)];
    while (cursor.take(Kind.dot)) names.push(parseName(cursor));
    const position = cursor.since(start);
    const [head, ...rest] = names;
    let value: Expression = { kind: 'name', name: head.text, position };
    for (const name of rest) value = { kind: 'member', target: value, name, safe: false, position };
    return value;
}
