import type { Cursor } from '../../tokens/cursor.ts';
import { Kind } from '../../tokens/kinds.ts';
import type { LiteralExpression } from '../ast/expressions.ts';
import { unescapeString } from '../string-literal.ts';

type Type = LiteralExpression['type'];

const TYPES: Readonly<Partial<Record<number, Type>>> = {
    [Kind.integer]: 'Integer',
    [Kind.long]: 'Long',
    [Kind.number]: 'Decimal',
    [Kind.string]: 'String',
    [Kind.multilineString]: 'String',
    [Kind.true]: 'Boolean',
    [Kind.false]: 'Boolean',
    [Kind.null]: 'null'
};

export const isLiteral = (kind: number): boolean => TYPES[kind] !== undefined;

/** A literal, which the caller has seen to come next. */
export function parseLiteral(cursor: Cursor): LiteralExpression {
    const start = cursor.index;
    const type = TYPES[cursor.kind] ?? cursor.unexpected();
    cursor.refuseQueryString();
    cursor.next();
    const position = cursor.since(start);
    const text = cursor.textAt(start);
    // A number with a point is a Decimal; the suffix d makes it a Double. Source: Apex Developer Guide, "Primitive Data Types".
    if (type === 'Decimal' && /d$/i.test(text))
        return { kind: 'literal', type: 'Double', text: text.slice(0, -1), position };
    return { kind: 'literal', type, text: valueOf(type, text), position };
}

function valueOf(type: Type, text: string): string {
    switch (type) {
        case 'Long':
            return text.slice(0, -1);
        case 'String':
            return unescapeString(text);
        case 'Boolean':
            return text.toLowerCase();
        case 'null':
            return '';
        default:
            return text;
    }
}
