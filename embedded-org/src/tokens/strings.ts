/** How far a string goes, and what is wrong with it. */
export interface ScannedString {
    readonly end: number;
    readonly isMultiline: boolean;
    /** What makes it no string anywhere. */
    readonly fault: string | null;
    /** What makes it none outside queries: LIKE has the escapes `\_` and `\%` too. */
    readonly queryOnly: string | null;
}

const ESCAPES = 'btnfr"\'\\';
const QUOTE = 39;
const BACKSLASH = 92;
const LINE_FEED = 10;

/**
 * Scans a string literal from its opening quote on. A multiline literal begins with `'''` and the end of the line; of three quotes
 * without it the first two are an empty string. Source: Apex Developer Guide, "Primitive Data Types", String.
 * @param lineBreaks true where a string may have them, as in the text of a dynamic query
 */
export function scanString(text: string, start: number, lineBreaks: boolean): ScannedString {
    const isMultiline = /^'''[\r\n]/.test(text.slice(start, start + 4));
    const quotes = isMultiline ? "'''" : "'";
    const from = start + quotes.length;
    let fault: string | null = null;
    let queryOnly: string | null = null;
    for (let i = from; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === QUOTE && (!isMultiline || text.startsWith(quotes, i))) {
            const named = (what: string | null): string | null =>
                what && `Invalid string literal '${text.slice(from, i)}'. ${what}`;
            return { end: i + quotes.length, isMultiline, fault: named(fault), queryOnly: named(queryOnly) };
        }
        // Text: Salesforce's message catalogue.
        if (code === LINE_FEED && !isMultiline && !lineBreaks)
            return { end: i, isMultiline, fault: 'Line breaks are not allowed in string literals', queryOnly: null };
        if (code !== BACKSLASH) continue;
        i++;
        if (/[_%]/.test(text.charAt(i))) queryOnly ??= escapeFault(text, i);
        else fault ??= escapeFault(text, i);
    }
    return { end: text.length, isMultiline, fault: 'Unterminated string literal', queryOnly: null };
}

/** What is wrong with the escape sequence whose character stands at the index. Texts: Salesforce's message catalogue. */
function escapeFault(text: string, at: number): string | null {
    const character = text.charAt(at);
    if (character === 'u' || character === 'U') {
        const digits = /^[0-9a-fA-F]{0,4}/.exec(text.slice(at + 1, at + 5))?.[0] ?? '';
        return digits.length === 4
            ? null
            : `Illegal unicode sequence. Less than four hex digits '\\${character}${digits}' in string literal.`;
    }
    if (character !== '' && ESCAPES.includes(character.toLowerCase())) return null;
    return `Illegal character sequence '\\${character}' in string literal.`;
}
