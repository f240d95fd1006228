import { argument } from '../arguments.ts';

/*
 * Looking for text inside a String. Where the reference is silent the methods follow Apache Commons Lang's StringUtils, whose names and
 * documentation they share. Source: Apex Reference, String Class.
 */
const lower = (text: string): string => text.toLowerCase();

/** Start clipped to 0; JavaScript clips the end itself. */
const from = (start: number | undefined): number => Math.max(0, start ?? 0);

export const search = {
    contains: (self: string, part: string) => self.includes(argument(part)),
    containsAny: (self: string, characters: string | null) =>
        characters !== null && Array.from(characters).some((c) => self.includes(c)),
    containsIgnoreCase: (self: string, part: string) => lower(self).includes(lower(argument(part))),
    containsNone: (self: string, characters: string | null) =>
        characters === null || !Array.from(characters).some((c) => self.includes(c)),
    containsOnly: (self: string, characters: string | null) =>
        characters !== null && Array.from(self.slice(0)).every((c) => characters.includes(c)),
    containsWhitespace: (self: string) => /\s/.test(self.slice(0)),
    countMatches: (self: string, part: string | null) =>
        part === null || part === '' ? 0 * self.length : self.split(part).length - 1,
    endsWith: (self: string, suffix: string) => self.endsWith(argument(suffix)),
    endsWithIgnoreCase: (self: string, suffix: string) => lower(self).endsWith(lower(argument(suffix))),
    indexOf: (self: string, part: string, start?: number) => self.indexOf(argument(part), from(start)),
    indexOfIgnoreCase: (self: string, part: string, start?: number) =>
        lower(self).indexOf(lower(argument(part)), from(start)),
    indexOfChar: (self: string, character: number, start?: number) =>
        self.indexOf(String.fromCodePoint(argument(character)), from(start)),
    indexOfAny: (self: string, characters: string) => indexWhere(self, (c) => argument(characters).includes(c)),
    indexOfAnyBut: (self: string, characters: string) => indexWhere(self, (c) => !argument(characters).includes(c)),
    indexOfDifference: (self: string, other: string) => indexOfDifference(self, argument(other)),
    lastIndexOf: (self: string, part: string, end?: number) => lastIndexOf(self, argument(part), end),
    lastIndexOfIgnoreCase: (self: string, part: string, end?: number) =>
        lastIndexOf(lower(self), lower(argument(part)), end),
    lastIndexOfChar: (self: string, character: number, end?: number) =>
        lastIndexOf(self, String.fromCodePoint(argument(character)), end),
    startsWith: (self: string, prefix: string) => self.startsWith(argument(prefix)),
    startsWithIgnoreCase: (self: string, prefix: string) => lower(self).startsWith(lower(argument(prefix))),
    difference: (self: string, other: string) => {
        const at = indexOfDifference(self, argument(other));
        return at < 0 ? '' : other.slice(at);
    },
    getLevenshteinDistance: (self: string, other: string, threshold?: number) => {
        const distance = levenshtein(self, argument(other));
        return threshold !== undefined && distance > argument(threshold) ? -1 : distance;
    }
};

/** Place of the first difference, -1 when the texts are equal. */
export function indexOfDifference(a: string, b: string): number {
    if (a === b) return -1;
    let i = 0;
    while (i < a.length && i < b.length && a[i] === b[i]) i++;
    return i;
}

function indexWhere(text: string, wanted: (c: string) => boolean): number {
    for (let i = 0; i < text.length; i++) {
        if (wanted(text[i])) return i;
    }
    return -1;
}

function lastIndexOf(text: string, part: string, end?: number): number {
    if (end === undefined) return text.lastIndexOf(part);
    return end < 0 ? -1 : text.lastIndexOf(part, end);
}

/** Insertions, deletions and substitutions between two texts. */
function levenshtein(a: string, b: string): number {
    let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            row[j] = Math.min(row[j - 1] + 1, previous[j] + 1, previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        }
        previous = row;
    }
    return previous[b.length];
}
