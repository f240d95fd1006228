import { FormulaError } from './nodes.ts';

export interface Token {
    readonly kind: 'number' | 'text' | 'name' | 'operator' | 'end';
    readonly text: string;
    readonly at: number;
}

const SPACE = /(?:\s|\/\*[\s\S]*?\*\/)+/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)/y;
const NAME = /[$A-Za-z_][\w$]*(?:\s*[.:]\s*[$A-Za-z_][\w$]*)*/y;
const TEXT = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'/y;
const OPERATOR = /&&|\|\||<>|!=|==|<=|>=|[-+*/^&=<>!(),]/y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Splits a formula into tokens; blanks and comments are dropped. @throws FormulaError for a character that belongs to none. */
export function tokens(formula: string): Token[] {
    const found: Token[] = [];
    let at = 0;
    const match = (pattern: RegExp): string | null => {
        pattern.lastIndex = at;
        return pattern.exec(formula)?.[0] ?? null;
    };
    for (;;) {
        at += match(SPACE)?.length ?? 0;
        if (at >= formula.length) break;
        const token = readToken(match);
        if (token === null) throw new FormulaError(`Syntax error. Found '${formula[at]}'`, at);
        found.push({ kind: token.kind, text: token.value, at });
        at += token.length;
    }
    found.push({ kind: 'end', text: '', at: formula.length });
    return found;
}

function readToken(
    match: (pattern: RegExp) => string | null
): { kind: Token['kind']; value: string; length: number } | null {
    const text = match(TEXT);
    if (text !== null) return { kind: 'text', value: unescape(text.slice(1, -1)), length: text.length };
    const number = match(NUMBER);
    if (number !== null) return { kind: 'number', value: number, length: number.length };
    const name = match(NAME);
    if (name !== null) return { kind: 'name', value: name.replace(/\s+/g, ''), length: name.length };
    const operator = match(OPERATOR);
    if (operator !== null) return { kind: 'operator', value: operator, length: operator.length };
    return null;
}

const unescape = (text: string): string =>
    text.replace(/\\([\s\S])/g, (_all, letter: string) => ESCAPES[letter] ?? letter);
