import { isDigit } from './characters.ts';
import { Kind } from './kinds.ts';

/** A date, with a time behind it a datetime; sticky, so that it is tried at one place. Source: SOQL and SOSL Reference, "Date Formats". */
const TIME = '\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:z|[+-]\\d+(?::\\d+)?)';
const DATE_OR_DATETIME = new RegExp(`\\d{4}-\\d\\d-\\d\\d(t${TIME})?`, 'iy');
const TIME_ONLY = new RegExp(TIME, 'iy');

export interface ScannedNumber {
    readonly end: number;
    readonly kind: number;
}

/**
 * Scans a number, date or time that begins with a digit, or with a point before one: `1`, `1L`, `.5`, `1.5d`, `2020-01-31`.
 * Source: Apex Developer Guide, "Primitive Data Types".
 */
export function scanNumber(text: string, start: number): ScannedNumber {
    let end = start;
    while (isDigit(text.charCodeAt(end))) end++;
    const next = text.charCodeAt(end);
    if (next === 45 && end - start === 4) {
        DATE_OR_DATETIME.lastIndex = start;
        const found = DATE_OR_DATETIME.exec(text);
        if (found !== null)
            return {
                end: start + found[0].length,
                kind: (found[1] as string | undefined) === undefined ? Kind.date : Kind.datetime
            };
    }
    if (next === 58 && end - start === 2) {
        TIME_ONLY.lastIndex = start;
        const found = TIME_ONLY.exec(text);
        if (found !== null) return { end: start + found[0].length, kind: Kind.time };
    }
    if (next === 46 && isDigit(text.charCodeAt(end + 1))) {
        end += 2;
        while (isDigit(text.charCodeAt(end))) end++;
        const suffix = text.charCodeAt(end) | 32;
        return { end: suffix === 100 ? end + 1 : end, kind: Kind.number };
    }
    return (next | 32) === 108 ? { end: end + 1, kind: Kind.long } : { end, kind: Kind.integer };
}
