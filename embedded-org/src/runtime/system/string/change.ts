import { stringIndex } from '../../exceptions/messages.ts';
import { throwApex } from '../../exceptions/platform.ts';
import { apexType, INTEGER } from '../../values/type.ts';
import { ApexList } from '../../values/list.ts';
import { argument } from '../arguments.ts';
import { makeRoom } from './room.ts';

/* Changed copies of a String, and its characters. Source: Apex Reference, String Class; corner cases as in Apache Commons Lang. */
export const change = {
    capitalize: (self: string) => self.charAt(0).toUpperCase() + self.slice(1),
    uncapitalize: (self: string) => self.charAt(0).toLowerCase() + self.slice(1),
    swapCase: (self: string) => Array.from(self.slice(0), swap).join(''),
    toLowerCase: (self: string, locale?: string) =>
        locale === undefined ? self.toLowerCase() : self.toLocaleLowerCase(languageTag(locale)),
    toUpperCase: (self: string, locale?: string) =>
        locale === undefined ? self.toUpperCase() : self.toLocaleUpperCase(languageTag(locale)),
    reverse: (self: string) => Array.from(self.slice(0)).reverse().join(''),
    center: (self: string, size: number, pad = ' ') => {
        const missing = argument(size) - self.length;
        if (missing <= 0) return self;
        const padded = padLeft(self, self.length + Math.floor(missing / 2), pad);
        return padRight(padded, size, pad);
    },
    leftPad: (self: string, size: number, pad = ' ') => padLeft(self, argument(size), pad),
    rightPad: (self: string, size: number, pad = ' ') => padRight(self, argument(size), pad),
    /** repeat(count) or repeat(separator, count). */
    repeat: (self: string, first: number | string | null, count?: number) => {
        const times = Math.max(0, argument(count ?? (first as number)));
        const separator = count === undefined ? '' : ((first as string | null) ?? '');
        makeRoom(times * (self.length + separator.length));
        if (separator === '') return self.repeat(times);
        return Array.from({ length: times }, () => self.slice(0)).join(separator);
    },
    replace: (self: string, target: string, replacement: string) =>
        self.split(argument(target)).join(argument(replacement)),
    overlay: (self: string, over: string | null, start: number, end: number) => {
        const clip = (n: number): number => Math.min(Math.max(0, argument(n)), self.length);
        const [a, b] = [Math.min(clip(start), clip(end)), Math.max(clip(start), clip(end))];
        return self.slice(0, a) + (over ?? '') + self.slice(b);
    },
    charAt: (self: string, index: number) => character(self, index).charCodeAt(0),
    codePointAt: (self: string, index: number) => {
        character(self, index);
        return self.codePointAt(index);
    },
    codePointBefore: (self: string, index: number) => {
        const at = argument(index) - 1;
        const trailing = character(self, at).charCodeAt(0);
        const pair = trailing >= 0xdc00 && trailing <= 0xdfff && at > 0 ? (self.codePointAt(at - 1) ?? 0) : 0;
        return pair > 0xffff ? pair : trailing;
    },
    codePointCount: (self: string, begin: number, end: number) => {
        if (argument(begin) < 0 || argument(end) > self.length || begin > end)
            throwApex('System.StringException', stringIndex(begin));
        return Array.from(self.slice(begin, end)).length;
    },
    offsetByCodePoints: (self: string, index: number, count: number) => {
        const step = Math.sign(argument(count));
        let at = argument(index);
        if (at < 0 || at > self.length) throwApex('System.StringException', stringIndex(at));
        for (let left = Math.abs(count); left > 0; left--) {
            if (step > 0 ? at >= self.length : at <= 0) throwApex('System.StringException', stringIndex(at));
            const wide =
                step > 0 ? (self.codePointAt(at) ?? 0) > 0xffff : at > 1 && (self.codePointAt(at - 2) ?? 0) > 0xffff;
            at += wide ? 2 * step : step;
        }
        return at;
    },
    getChars: (self: string) =>
        new ApexList(
            INTEGER,
            Array.from({ length: self.length }, (_, i) => self.charCodeAt(i))
        ),
    splitByCharacterType: (self: string) => new ApexList(apexType('String'), runs(self, false)),
    splitByCharacterTypeCamelCase: (self: string) => new ApexList(apexType('String'), runs(self, true))
};

function character(text: string, index: number): string {
    if (argument(index) < 0 || index >= text.length) throwApex('System.StringException', stringIndex(index));
    return text.charAt(index);
}

const swap = (c: string): string => (c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase());

const languageTag = (locale: string): string => argument(locale).replaceAll('_', '-');

function padLeft(text: string, size: number, pad: string | null): string {
    makeRoom(size);
    return text.padStart(size, pad === null || pad === '' ? ' ' : pad);
}

function padRight(text: string, size: number, pad: string | null): string {
    makeRoom(size);
    return text.padEnd(size, pad === null || pad === '' ? ' ' : pad);
}

/** Unicode general category as far as java.lang.Character.getType tells groups apart. */
function category(c: string): string {
    for (const name of [
        'Lu',
        'Ll',
        'Lt',
        'Lm',
        'Lo',
        'Nd',
        'Nl',
        'No',
        'Zs',
        'Cc',
        'Pd',
        'Ps',
        'Pe',
        'Pc',
        'Po',
        'Sm',
        'Sc',
        'Sk',
        'So',
        'Mn',
        'Mc'
    ]) {
        if (new RegExp(`\\p{${name}}`, 'u').test(c)) return name;
    }
    return 'Cn';
}

/** Runs of characters of one type; with camel case a capital before small letters goes with them: `ASFRules` -> `ASF`, `Rules`. */
function runs(text: string, camelCase: boolean): string[] {
    const parts: string[] = [];
    let start = 0;
    let current = text === '' ? '' : category(text[0]);
    for (let i = 1; i < text.length; i++) {
        const next = category(text[i]);
        if (next === current) continue;
        if (camelCase && next === 'Ll' && current === 'Lu') {
            if (i - 1 !== start) {
                parts.push(text.slice(start, i - 1));
                start = i - 1;
            }
        } else {
            parts.push(text.slice(start, i));
            start = i;
        }
        current = next;
    }
    if (text !== '') parts.push(text.slice(start));
    return parts;
}
