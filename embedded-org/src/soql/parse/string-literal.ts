const ESCAPES: Readonly<Record<string, string>> = {
    n: '\n',
    r: '\r',
    t: '\t',
    b: '\b',
    f: '\f',
    '"': '"',
    "'": "'",
    '\\': '\\'
};

/**
 * Text of a quoted SOQL string. Source: SOQL and SOSL Reference, "Quoted String Escape Sequences".
 * For LIKE, `\_` and `\%` stay as written: the pattern needs them.
 */
export function unquote(literal: string): string {
    const body = literal.startsWith("'''") ? literal.slice(3, -3).replace(/^\r?\n/, '') : literal.slice(1, -1);
    return body.replace(/\\(u[0-9a-fA-F]{4}|.)/gs, (whole, escape: string) => {
        if (escape.length === 5) return String.fromCharCode(Number.parseInt(escape.slice(1), 16));
        return ESCAPES[escape] ?? ESCAPES[escape.toLowerCase()] ?? whole;
    });
}
