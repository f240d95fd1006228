import { hashString } from '../values/hash.ts';
import { definePlatformType } from './define.ts';
import { regexMethods } from './string/regex-methods.ts';
import { argument } from './arguments.ts';
import { change } from './string/change.ts';
import { classify } from './string/classify.ts';
import { cut } from './string/cut.ts';
import { escape } from './string/escape.ts';
import { search } from './string/search.ts';
import { stringStatics } from './string/static.ts';

/** System.String. Source: Apex Reference, String Class. */
export const stringType = definePlatformType('System.String', {
    static: stringStatics,
    instance: {
        length: (self: string) => self.length,
        equals: (self: string, other: unknown) => self.valueOf() === other,
        equalsIgnoreCase: (self: string, other: string | null) =>
            other !== null && self.toLowerCase() === other.toLowerCase(),
        hashCode: (self: string) => hashString(self),
        toString: (self: string) => self.valueOf(),
        /** Difference of the first characters that differ, else of the lengths, as Java's compareTo. */
        compareTo: (self: string, other: string) => {
            const text = argument(other);
            const shorter = Math.min(self.length, text.length);
            for (let i = 0; i < shorter; i++) {
                const difference = self.charCodeAt(i) - text.charCodeAt(i);
                if (difference !== 0) return difference;
            }
            return self.length - text.length;
        },
        ...search,
        ...cut,
        ...change,
        ...classify,
        ...escape,
        ...regexMethods
    }
});
