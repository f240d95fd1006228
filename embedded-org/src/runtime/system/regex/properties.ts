/*
 * Names that java.util.regex.Pattern knows after \p, as contents of a JavaScript character class (v flag).
 * Source: https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/regex/Pattern.html
 */
const POSIX: Readonly<Record<string, string>> = {
    Lower: 'a-z',
    Upper: 'A-Z',
    ASCII: '\\x00-\\x7F',
    Alpha: 'a-zA-Z',
    Digit: '0-9',
    Alnum: 'a-zA-Z0-9',
    Punct: '!-\\/:-@\\[-`\\{-~',
    Graph: '!-~',
    Print: ' -~',
    Blank: ' \\t',
    Cntrl: '\\x00-\\x1F\\x7F',
    XDigit: '0-9a-fA-F',
    Space: ' \\t\\n\\x0B\\f\\r',
    javaLowerCase: '\\p{Lowercase}',
    javaUpperCase: '\\p{Uppercase}',
    javaWhitespace: '\\s',
    javaLetter: '\\p{L}',
    javaDigit: '\\p{Nd}',
    javaLetterOrDigit: '\\p{L}\\p{Nd}',
    javaAlphabetic: '\\p{Alphabetic}',
    javaMirrored: '\\p{Bidi_Mirrored}',
    L1: '\\x00-\\xFF',
    LC: '\\p{Lu}\\p{Ll}\\p{Lt}'
};

const BINARY: Readonly<Record<string, string>> = {
    alphabetic: 'Alphabetic',
    ideographic: 'Ideographic',
    lowercase: 'Lowercase',
    uppercase: 'Uppercase',
    white_space: 'White_Space',
    noncharacter_code_point: 'Noncharacter_Code_Point',
    assigned: 'Assigned'
};

/** Contents of a class for the property, or null when Java has no such name. */
export function propertyClass(name: string): string | null {
    const posix = POSIX[name];
    if (posix !== undefined) return posix;
    const bare = name.replace(/^Is/, '');
    const binary = BINARY[bare.toLowerCase()];
    const candidates = [
        binary,
        bare,
        `Script=${bare.replace(/^(?:script|sc)=/i, '')}`,
        name.replace(/^(?:general_category|gc)=/i, '')
    ];
    for (const candidate of candidates) {
        if (candidate !== undefined && isProperty(candidate)) return `\\p{${candidate}}`;
    }
    return null;
}

function isProperty(name: string): boolean {
    try {
        return new RegExp(`\\p{${name}}`, 'v').source !== '';
    } catch {
        return false;
    }
}
