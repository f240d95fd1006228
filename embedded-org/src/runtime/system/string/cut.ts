import { endingPosition, startingPosition } from '../../exceptions/messages.ts';
import { throwApex } from '../../exceptions/platform.ts';
import { argument } from '../arguments.ts';

/* Parts of a String. Source: Apex Reference, String Class; corner cases as in Apache Commons Lang's StringUtils. */
export const cut = {
    left: (self: string, length: number) => self.slice(0, Math.max(0, argument(length))),
    right: (self: string, length: number) => (argument(length) <= 0 ? self.slice(self.length) : self.slice(-length)),
    mid: (self: string, start: number, length: number) => {
        if (argument(length) < 0 || argument(start) > self.length) return '';
        const begin = Math.max(0, start);
        return self.slice(begin, begin + length);
    },
    substring: (self: string, start: number, end?: number) =>
        substring(self, argument(start), end === undefined ? self.length : argument(end)),
    substringAfter: (self: string, separator: string | null) => {
        if (separator === null) return self.slice(self.length);
        const at = self.indexOf(separator);
        return at < 0 ? '' : self.slice(at + separator.length);
    },
    substringAfterLast: (self: string, separator: string | null) => {
        if (separator === null || separator === '') return self.slice(self.length);
        const at = self.lastIndexOf(separator);
        return at < 0 ? '' : self.slice(at + separator.length);
    },
    substringBefore: (self: string, separator: string | null) => {
        const at = separator === null ? self.length : self.indexOf(separator);
        return at < 0 ? self : self.slice(0, at);
    },
    substringBeforeLast: (self: string, separator: string | null) => {
        const at = separator === null || separator === '' ? self.length : self.lastIndexOf(separator);
        return at < 0 ? self : self.slice(0, at);
    },
    substringBetween: (self: string, open: string | null, close?: string | null) => {
        const end = close === undefined ? open : close;
        if (open === null || end === null) return null;
        const start = self.indexOf(open);
        const stop = start < 0 ? -1 : self.indexOf(end, start + open.length);
        return stop < 0 ? null : self.slice(start + open.length, stop);
    },
    abbreviate: (self: string, width: number, offset = 0) =>
        abbreviate(self.slice(0), argument(width), argument(offset)),
    trim,
    remove: (self: string, part: string | null) =>
        part === null || part === '' ? self.slice(0) : self.split(part).join(''),
    removeStart: (self: string, part: string | null) =>
        part !== null && self.startsWith(part) ? self.slice(part.length) : self.slice(0),
    removeStartIgnoreCase: (self: string, part: string | null) =>
        part !== null && self.toLowerCase().startsWith(part.toLowerCase()) ? self.slice(part.length) : self.slice(0),
    removeEnd: (self: string, part: string | null) =>
        part !== null && part !== '' && self.endsWith(part) ? self.slice(0, -part.length) : self.slice(0),
    removeEndIgnoreCase: (self: string, part: string | null) =>
        part !== null && part !== '' && self.toLowerCase().endsWith(part.toLowerCase())
            ? self.slice(0, -part.length)
            : self.slice(0),
    deleteWhitespace: (self: string) => self.replace(/\s+/g, ''),
    normalizeSpace: (self: string) => self.trim().replace(/\s+/g, ' ')
};

/** Java's trim: everything up to the space goes, other Unicode spaces stay. */
function trim(text: string): string {
    let start = 0;
    let end = text.length;
    while (start < end && text.charCodeAt(start) <= 32) start++;
    while (end > start && text.charCodeAt(end - 1) <= 32) end--;
    return text.slice(start, end);
}

/** @throws System.StringException 'Starting position out of bounds: n', 'Ending position out of bounds: n'. */
function substring(text: string, start: number, end: number): string {
    if (start < 0 || start > text.length) throwApex('System.StringException', startingPosition(start));
    if (end < start || end > text.length) throwApex('System.StringException', endingPosition(end));
    return text.slice(start, end);
}

/** Ellipses count: `Hello World` abbreviated to 8 is `Hello...`. Source: Apex Reference, String.abbreviate; algorithm of Commons Lang. */
function abbreviate(text: string, width: number, offset: number): string {
    if (width < 4) throwApex('System.StringException', 'Minimum abbreviation width is 4');
    if (text.length <= width) return text;
    const start = Math.max(Math.min(offset, text.length), 0);
    const begin = text.length - start < width - 3 ? text.length - (width - 3) : start;
    if (begin <= 4) return `${text.slice(0, width - 3)}...`;
    if (width < 7) throwApex('System.StringException', 'Minimum abbreviation width with offset is 7');
    if (begin + (width - 3) < text.length) return `...${abbreviate(text.slice(begin), width - 3, 0)}`;
    return `...${text.slice(text.length - (width - 3))}`;
}
