/** Classes of characters, as bits. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 4;

const CLASSES = new Uint8Array(128);
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$')
    CLASSES[character.charCodeAt(0)] = LETTER;
for (const character of '0123456789') CLASSES[character.charCodeAt(0)] = DIGIT;
for (const character of ' \t\r\n\f') CLASSES[character.charCodeAt(0)] = SPACE;

/**
 * Class of a UTF-16 unit; that of the text's end (NaN) is none. Letters beyond Latin-1 count as letters here, so that a later check can
 * say that names may not have them ('name-character').
 */
export function classOf(code: number): number {
    if (code < 128) return CLASSES[code];
    return code > 0xff ? LETTER : 0;
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
