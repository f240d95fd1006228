import type { Cursor } from '../../tokens/cursor.ts';
import { Kind } from '../../tokens/kinds.ts';
import type { TypeReference } from '../ast/common.ts';
import type { Expression, NewExpression } from '../ast/expressions.ts';
import { parseArguments, parseExpression, parseExpressionList } from './expressions.ts';
import { parseSubscripts, parseTypeArguments } from './types.ts';

/** `new Account(Name = 'x')`, `new List<Id>{ a, b }`, `new Map<Id, Id>{ a => b }`, `new Integer[5]`, `new Integer[]{ 1 }`. */
export function parseNew(cursor: Cursor): NewExpression {
    const start = cursor.index;
    cursor.next();
    const typeStart = cursor.index;
    const parts = [parsePart(cursor)];
    while (!isCollection(parts) && cursor.take(Kind.dot)) parts.push(parsePart(cursor));
    const typePosition = cursor.since(typeStart);
    const { initializer, arrayDimensions } = parseInitializer(cursor, isCollection(parts));
    const type: TypeReference = { parts, arrayDimensions, position: typePosition };
    return { kind: 'new', type, initializer, position: cursor.since(start) };
}

function parsePart(cursor: Cursor): TypeReference['parts'][number] {
    return { name: cursor.word(), typeArguments: parseTypeArguments(cursor) };
}

/** True when the type has arguments: only then its content may stand in braces, and never an array's size in brackets. */
const isCollection = (parts: TypeReference['parts']): boolean => parts[parts.length - 1].typeArguments.length > 0;

interface Creation {
    readonly initializer: NewExpression['initializer'];
    readonly arrayDimensions: number;
}

function parseInitializer(cursor: Cursor, ofCollection: boolean): Creation {
    switch (cursor.kind) {
        case Kind.leftParenthesis:
            return { initializer: { kind: 'arguments', arguments: parseArguments(cursor) }, arrayDimensions: 0 };
        case Kind.leftBrace:
            if (!ofCollection) cursor.unexpected();
            return { initializer: parseContent(cursor), arrayDimensions: 0 };
        case Kind.leftBracket:
            if (ofCollection) cursor.unexpected();
            return parseArray(cursor);
        default:
            return cursor.unexpected();
    }
}

function parseArray(cursor: Cursor): Creation {
    const arrayDimensions = parseSubscripts(cursor);
    if (arrayDimensions > 0)
        return { initializer: { kind: 'elements', elements: parseElements(cursor) }, arrayDimensions };
    cursor.next();
    const size = parseExpression(cursor);
    cursor.expect(Kind.rightBracket);
    return { initializer: { kind: 'size', size }, arrayDimensions: 1 };
}

function parseElements(cursor: Cursor): Expression[] {
    cursor.expect(Kind.leftBrace);
    const elements = cursor.kind === Kind.rightBrace ? [] : parseExpressionList(cursor);
    cursor.expect(Kind.rightBrace);
    return elements;
}

/** Elements or pairs in braces; which they are shows behind the first expression. */
function parseContent(cursor: Cursor): NewExpression['initializer'] {
    cursor.next();
    if (cursor.take(Kind.rightBrace)) return { kind: 'elements', elements: [] };
    const first = parseExpression(cursor);
    if (cursor.kind === Kind.mapsTo) return { kind: 'pairs', pairs: parsePairs(cursor, first) };
    const elements = cursor.take(Kind.comma) ? [first, ...parseExpressionList(cursor)] : [first];
    cursor.expect(Kind.rightBrace);
    return { kind: 'elements', elements };
}

function parsePairs(cursor: Cursor, firstKey: Expression): { key: Expression; value: Expression }[] {
    const pairs: { key: Expression; value: Expression }[] = [];
    let key = firstKey;
    for (;;) {
        cursor.expect(Kind.mapsTo);
        pairs.push({ key, value: parseExpression(cursor) });
        if (!cursor.take(Kind.comma)) break;
        key = parseExpression(cursor);
    }
    cursor.expect(Kind.rightBrace);
    return pairs;
}
