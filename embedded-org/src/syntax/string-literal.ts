const ESCAPES: Readonly<Record<string, string>> = {
    b: '\b',
    t: '\t',
    n: '\n',
    f: '\f',
    r: '\r',
    '"': '"',
    "'": "'",
    '\\': '\\'
};

/**
 * Value of a string literal given with its quotes: `'it\'s'` or a multiline `'''...'''`.
 * Escape sequences: Apex Developer Guide, "Primitive Data Types", String. A multiline literal begins after the line break that follows its opening quotes.
 */
export function unescapeString(literal: string): string {
    const isMultiline = literal.startsWith("'''") && literal.length >= 6;
    const body = isMultiline ? literal.slice(3, -3).replace(/^[ \t]*\r?\n/, '') : literal.slice(1, -1);
    return body.replace(/\\(u[0-9a-fA-F]{4}|[\s\S])/g, (whole, escape: string) =>
        escape.length === 5 ? String.fromCharCode(parseInt(escape.slice(1), 16)) : (ESCAPES[escape] ?? whole)
    );
}
