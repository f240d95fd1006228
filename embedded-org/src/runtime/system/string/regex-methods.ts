import { ApexList } from '../../values/list.ts';
import { STRING } from '../../values/type.ts';
import { argument } from '../arguments.ts';
import { ApexMatcher } from '../regex/matcher.ts';
import { ApexPattern, splitByPattern } from '../regex/pattern.ts';

/** Methods of String that take a regular expression. Source: Apex Reference, String Class. */
export const regexMethods = {
    replaceAll: (self: string, pattern: string, replacement: string) =>
        matcher(self, pattern).replace(argument(replacement), true),
    replaceFirst: (self: string, pattern: string, replacement: string) =>
        matcher(self, pattern).replace(argument(replacement), false),
    split: (self: string, pattern: string, limit?: number) =>
        new ApexList(STRING, splitText(self.slice(0), argument(pattern), limit))
};

function matcher(text: string, pattern: string): ApexMatcher {
    return new ApexMatcher(ApexPattern.compile(argument(pattern)), text.slice(0));
}

/** One plain character needs no regular expression: the hot path of reading CSV lines. */
function splitText(text: string, pattern: string, limit: number | undefined): string[] {
    if (pattern.length === 1 && !'\\^$.*+?()[]{}|'.includes(pattern) && (limit === undefined || limit === 0)) {
        const pieces = text.split(pattern);
        while (pieces.length > 1 && pieces[pieces.length - 1] === '') pieces.pop();
        return pieces.length === 1 && pieces[0] === '' && text !== '' ? [] : pieces;
    }
    return splitByPattern(ApexPattern.compile(pattern), text, limit);
}
