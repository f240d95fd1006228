import { Kind } from './kinds.ts';

/**
 * Operators and marks by their text. `>` is always a token of its own, because `Map<Id, List<Id>>` ends with two; so `>=`, `>>` and,
 * for likeness, `<=` and `<<` are put together by whoever parses them.
 */
export const OPERATORS: Readonly<Record<string, number>> = {
    '(': Kind.leftParenthesis,
    ')': Kind.rightParenthesis,
    '{': Kind.leftBrace,
    '}': Kind.rightBrace,
    '[': Kind.leftBracket,
    ']': Kind.rightBracket,
    ';': Kind.semicolon,
    ',': Kind.comma,
    '.': Kind.dot,
    '?.': Kind.safeDot,
    '@': Kind.at,
    '!': Kind.bang,
    '~': Kind.tilde,
    '?': Kind.question,
    ':': Kind.colon,
    '=>': Kind.mapsTo,
    '++': Kind.increment,
    '--': Kind.decrement,
    '+': Kind.plus,
    '-': Kind.minus,
    '*': Kind.times,
    '/': Kind.divide,
    '<': Kind.less,
    '>': Kind.greater,
    '==': Kind.equal,
    '===': Kind.exactlyEqual,
    '!=': Kind.notEqual,
    '<>': Kind.lessOrGreater,
    '!==': Kind.notExactlyEqual,
    '&': Kind.bitAnd,
    '|': Kind.bitOr,
    '^': Kind.caret,
    '&&': Kind.and,
    '||': Kind.or,
    '??': Kind.coalesce,
    '=': Kind.assign,
    '+=': Kind.plusAssign,
    '-=': Kind.minusAssign,
    '*=': Kind.timesAssign,
    '/=': Kind.divideAssign,
    '&=': Kind.andAssign,
    '|=': Kind.orAssign,
    '^=': Kind.xorAssign,
    '<<=': Kind.leftShiftAssign,
    '>>=': Kind.rightShiftAssign,
    '>>>=': Kind.unsignedShiftAssign
};

interface Operator {
    readonly text: string;
    readonly kind: number;
}

/** Operators by the code of their first character, the longest first. */
const BY_FIRST: readonly (readonly Operator[] | undefined)[] = Array.from({ length: 128 }, (_, code) => {
    const found = Object.entries(OPERATORS).filter(([text]) => text.charCodeAt(0) === code);
    found.sort(([a], [b]) => b.length - a.length);
    return found.length === 0 ? undefined : found.map(([text, kind]) => ({ text, kind }));
});

/** The longest operator at a place of the text. `a?.5:b` is a conditional expression with a number. */
export function operatorAt(text: string, start: number, code: number): Operator | null {
    const operators = BY_FIRST[code];
    if (operators === undefined) return null;
    for (const operator of operators) {
        if (operator.text.length > 1 && !text.startsWith(operator.text, start)) continue;
        if (operator.kind === Kind.safeDot && /\d/.test(text.charAt(start + 2))) continue;
        return operator;
    }
    return null;
}
