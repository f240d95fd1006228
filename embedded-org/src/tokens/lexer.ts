import { classOf, DIGIT, isDigit, LETTER, SPACE } from './characters.ts';
import { Kind, WORDS } from './kinds.ts';
import { scanNumber } from './numbers.ts';
import { operatorAt } from './operators.ts';
import { scanString } from './strings.ts';
import { Tokens } from './tokens.ts';

const LONGEST_WORD = Math.max(...[...WORDS.keys()].map((word) => word.length));

/**
 * Takes a text apart. What is no token becomes one of `Kind.bad`; whoever comes to it reports it.
 * @param lineBreaks true where every string may have line breaks
 */
export function tokenize(text: string, lineBreaks = false): Tokens {
    const tokens = new Tokens(text);
    const { kinds, starts, ends, lines, columns } = tokens;
    let line = 1;
    let lineStart = 0;
    let at = 0;
    const add = (kind: number, end: number): void => {
        kinds.push(kind);
        starts.push(at);
        ends.push(end);
        lines.push(line);
        columns.push(at - lineStart + 1);
        at = end;
    };
    const countLines = (from: number, to: number): void => {
        for (let i = text.indexOf('\n', from); i >= 0 && i < to; i = text.indexOf('\n', i + 1)) {
            line++;
            lineStart = i + 1;
        }
    };
    while (at < text.length) {
        const code = text.charCodeAt(at);
        const type = classOf(code);
        if (type === SPACE) {
            at++;
            if (code === 10) {
                line++;
                lineStart = at;
            }
        } else if (type === LETTER) {
            let end = at + 1;
            while ((classOf(text.charCodeAt(end)) & (LETTER | DIGIT)) !== 0) end++;
            add(wordKind(text, at, end), end);
        } else if (type === DIGIT || (code === 46 && isDigit(text.charCodeAt(at + 1)))) {
            const { kind, end } = scanNumber(text, at);
            add(kind, end);
        } else if (code === 39) {
            const start = at;
            const { end, isMultiline, fault, queryOnly } = scanString(text, at, lineBreaks);
            const found = fault ?? queryOnly;
            if (found !== null) tokens.faults.set(kinds.length, found);
            add(fault !== null ? Kind.bad : isMultiline ? Kind.multilineString : Kind.string, end);
            countLines(start, end);
        } else if (code === 47 && text.startsWith('//', at)) {
            while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
        } else if (code === 47 && text.startsWith('/*', at)) {
            const start = at;
            const end = text.indexOf('*/', at + 2);
            if (end < 0) {
                tokens.faults.set(kinds.length, 'Unterminated comment');
                add(Kind.bad, text.length);
            } else at = end + 2;
            countLines(start, at);
        } else {
            const operator = operatorAt(text, at, code);
            if (operator === null) tokens.faults.set(kinds.length, `Invalid character: '${text.charAt(at)}'`);
            add(operator?.kind ?? Kind.bad, at + (operator?.text.length ?? 1));
        }
    }
    add(Kind.end, at);
    return tokens;
}

function wordKind(text: string, start: number, end: number): number {
    if (end - start > LONGEST_WORD) return Kind.identifier;
    return WORDS.get(text.slice(start, end).toLowerCase()) ?? Kind.identifier;
}
