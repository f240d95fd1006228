import type { SourceSpan } from '../../diagnostics/diagnostic.ts';
import { isName, Kind } from '../../tokens/kinds.ts';
import type { LiteralNode, ValueNode } from '../nodes/index.ts';
import { takesCount, isDateLiteral } from './date-literals.ts';
import type { ParseContext } from './parse-context.ts';
import { parseSubQuery } from './query.ts';
import { unquote } from './string-literal.ts';

export function literal(type: LiteralNode['type'], text: string, span: SourceSpan): LiteralNode {
    return Object.freeze({ kind: 'literal', span, type, text });
}

/** Literals that are one token, by its kind. */
const TYPES: Readonly<Partial<Record<number, LiteralNode['type']>>> = {
    [Kind.null]: 'null',
    [Kind.true]: 'boolean',
    [Kind.false]: 'boolean',
    [Kind.string]: 'string',
    [Kind.multilineString]: 'string',
    [Kind.date]: 'date',
    [Kind.time]: 'time',
    [Kind.datetime]: 'datetime'
};

/** The right side of a comparison. */
export function valueOf(parse: ParseContext): ValueNode {
    const { cursor } = parse;
    const start = cursor.index;
    const type = TYPES[cursor.kind];
    if (type !== undefined) {
        cursor.next();
        return literal(type, textOf(type, cursor.textAt(start)), parse.since(start));
    }
    if (cursor.kind === Kind.colon) return parse.bind();
    if (cursor.kind === Kind.leftParenthesis) return inParenthesesOf(parse);
    if (isName(cursor.kind)) return wordOf(parse);
    const text = signedNumberOf(parse);
    return literal('number', text, parse.since(start));
}

function textOf(type: LiteralNode['type'], text: string): string {
    if (type === 'string') return unquote(text);
    return type === 'null' || type === 'boolean' ? text.toLowerCase() : text;
}

/** A sub-query or a list. */
function inParenthesesOf(parse: ParseContext): ValueNode {
    const { cursor } = parse;
    const start = cursor.index;
    cursor.descend();
    cursor.next();
    const query = cursor.kind === Kind.select ? parseSubQuery(parse) : null;
    const items: ValueNode[] = [];
    if (query === null)
        do items.push(valueOf(parse));
        while (cursor.take(Kind.comma));
    cursor.expect(Kind.rightParenthesis);
    cursor.ascend();
    const span = parse.since(start);
    return Object.freeze(query === null ? { kind: 'list', span, items } : { kind: 'subQueryValue', span, query });
}

/** `TODAY`, `LAST_N_DAYS:30` or `USD5000.50`. */
function wordOf(parse: ParseContext): ValueNode {
    const { cursor } = parse;
    const start = cursor.index;
    const text = cursor.textAt(start);
    if (/^[a-z]{3}\d+$/i.test(text)) return currencyOf(parse);
    const name = text.toUpperCase();
    if (!isDateLiteral(name)) cursor.unexpected();
    cursor.next();
    let count: number | null = null;
    if (takesCount(name)) {
        cursor.expect(Kind.colon);
        if (cursor.peek(cursor.kind === Kind.plus || cursor.kind === Kind.minus ? 1 : 0) !== Kind.integer)
            cursor.unexpected();
        count = Number(signedNumberOf(parse));
    }
    return Object.freeze({ kind: 'dateLiteral', span: parse.since(start), name, count });
}

function currencyOf(parse: ParseContext): ValueNode {
    const { cursor } = parse;
    const start = cursor.index;
    let text = cursor.name();
    const fraction = cursor.textAt(cursor.index);
    if (cursor.kind === Kind.number && fraction.startsWith('.')) {
        text += fraction;
        cursor.next();
    }
    return literal('currency', text, parse.since(start));
}

/** `1`, `-1.50`; the suffix of Apex's Doubles has no place here. */
export function signedNumberOf(parse: ParseContext): string {
    const { cursor } = parse;
    let sign = '';
    if (cursor.kind === Kind.plus || cursor.kind === Kind.minus) {
        sign = cursor.kind === Kind.minus ? '-' : '+';
        cursor.next();
    }
    const text = cursor.textAt(cursor.index);
    if (cursor.kind !== Kind.integer && (cursor.kind !== Kind.number || /d$/i.test(text))) cursor.unexpected();
    cursor.next();
    return sign + text;
}
