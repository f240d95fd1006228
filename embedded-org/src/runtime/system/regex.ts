import { notNull } from '../values/integer.ts';
import { ApexList } from '../values/list.ts';
import { STRING } from '../values/type.ts';
import { argument } from './arguments.ts';
import { definePlatformType } from './define.ts';
import { ApexMatcher } from './regex/matcher.ts';
import { ApexPattern, splitByPattern } from './regex/pattern.ts';

/** System.Pattern. Source: Apex Reference, Pattern Class. */
export const patternType = definePlatformType('System.Pattern', {
    static: {
        compile: (pattern: string) => ApexPattern.compile(argument(pattern)),
        matches: (pattern: string, text: string) =>
            new ApexMatcher(ApexPattern.compile(argument(pattern)), argument(text)).matches(),
        quote: (text: string) => quote(argument(text))
    },
    instance: {
        matcher: (self: ApexPattern, text: string) => new ApexMatcher(notNull(self), argument(text)),
        pattern: (self: ApexPattern) => self.pattern,
        split: (self: ApexPattern, text: string, limit?: number) =>
            new ApexList(STRING, splitByPattern(notNull(self), argument(text), limit))
    }
});

/** System.Matcher. Source: Apex Reference, Matcher Class. */
export const matcherType = definePlatformType('System.Matcher', {
    static: { quoteReplacement: (text: string) => argument(text).replace(/[\\$]/g, '\\$&') },
    instance: {
        end: (self: ApexMatcher, group?: number) => self.end(group),
        find: (self: ApexMatcher, start?: number) => self.find(start),
        group: (self: ApexMatcher, group?: number) => self.group(group),
        groupCount: (self: ApexMatcher) => self.groupCount(),
        hasAnchoringBounds: (self: ApexMatcher) => self.anchoring,
        hasTransparentBounds: (self: ApexMatcher) => self.transparent,
        hitEnd: (self: ApexMatcher) => self.hitEnd(),
        lookingAt: (self: ApexMatcher) => self.lookingAt(),
        matches: (self: ApexMatcher) => self.matches(),
        pattern: (self: ApexMatcher) => self.pattern,
        region: (self: ApexMatcher, start: number, end: number) => self.region(argument(start), argument(end)),
        regionEnd: (self: ApexMatcher) => self.regionEnd,
        regionStart: (self: ApexMatcher) => self.regionStart,
        replaceAll: (self: ApexMatcher, replacement: string) => self.replace(argument(replacement), true),
        replaceFirst: (self: ApexMatcher, replacement: string) => self.replace(argument(replacement), false),
        /** More input could turn the match into none: a match that reached the end (assumed). */
        requireEnd: (self: ApexMatcher) => self.hitEnd() && self.groupCount() >= 0,
        reset: (self: ApexMatcher, text?: string) => (text === undefined ? self.reset() : self.reset(argument(text))),
        start: (self: ApexMatcher, group?: number) => self.start(group),
        useAnchoringBounds: (self: ApexMatcher, value: boolean) => {
            self.anchoring = argument(value);
            return self;
        },
        usePattern: (self: ApexMatcher, pattern: ApexPattern) => self.usePattern(argument(pattern)),
        useTransparentBounds: (self: ApexMatcher, value: boolean) => {
            self.transparent = argument(value);
            return self;
        }
    }
});

/** Java's Pattern.quote. */
function quote(text: string): string {
    return `\\Q${text.replaceAll('\\E', '\\E\\\\E\\Q')}\\E`;
}
