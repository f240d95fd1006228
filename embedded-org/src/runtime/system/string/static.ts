import { throwApex } from '../../exceptions/platform.ts';
import { ApexDatetime } from '../../values/datetime.ts';
import { ApexList } from '../../values/list.ts';
import { ApexSet } from '../../values/set.ts';
import { stringOf, stringValueOf } from '../../values/to-string.ts';
import { argument } from '../arguments.ts';
import { escapeSingleQuotes } from './escape.ts';
import { indexOfDifference } from './search.ts';

/** Static methods of String. Source: Apex Reference, String Class. */
export const stringStatics = {
    escapeSingleQuotes,
    format: (pattern: string, values: ApexList | null) =>
        formatMessage(argument(pattern), values === null ? [] : values.items),
    fromCharArray: (codes: ApexList) => String.fromCharCode(...(argument(codes).items as number[])),
    getCommonPrefix: (texts: ApexList) => {
        const items = argument(texts).items as (string | null)[];
        return items.length === 0
            ? ''
            : items
                  .map((item) => item ?? '')
                  .reduce((prefix, text) => {
                      const at = indexOfDifference(prefix, text);
                      return at < 0 ? prefix : prefix.slice(0, at);
                  });
    },
    isBlank: (text: string | null) => text === null || text.trim() === '',
    isEmpty: (text: string | null) => text === null || text === '',
    isNotBlank: (text: string | null) => text !== null && text.trim() !== '',
    isNotEmpty: (text: string | null) => text !== null && text !== '',
    join: (iterable: object, separator: string | null) =>
        elements(argument(iterable))
            .map((item) => (item === null ? '' : stringOf(item)))
            .join(separator ?? ''),
    valueOf: (value: unknown) => stringValueOf(value),
    valueOfGmt: (value: ApexDatetime) => argument(value).toLocal('GMT')
};

/** Elements of a list, a set, or an object with an iterator. Null elements count as empty text in String.join (assumed, as in Commons Lang). */
function elements(iterable: object): unknown[] {
    if (iterable instanceof ApexList) return iterable.items;
    if (iterable instanceof ApexSet) return iterable.items();
    const iterator = (iterable as { iterator$0?: () => { hasNext$0(): boolean; next$0(): unknown } }).iterator$0?.();
    if (iterator === undefined) return throwApex('System.TypeException', 'String.join needs an Iterable.');
    const items: unknown[] = [];
    while (iterator.hasNext$0()) items.push(iterator.next$0());
    return items;
}

/**
 * Java's MessageFormat: `{0}` is replaced, text in single quotes is literal, two single quotes are one.
 * Sources: Apex Reference, String.format; http://www.fishofprey.com/2011/03/apex-stringformat-syntax.html.
 * @throws System.StringException for a brace that does not enclose an argument number.
 */
export function formatMessage(pattern: string, values: readonly unknown[]): string {
    // Each value becomes text once, however often the pattern names it (assumed: public code counts the calls of its toString).
    const texts = values.map(stringOf);
    let out = '';
    let quoted = false;
    for (let i = 0; i < pattern.length; i++) {
        const c = pattern[i];
        if (c === "'") {
            if (pattern[i + 1] === "'") {
                out += c;
                i++;
            } else quoted = !quoted;
        } else if (c === '{' && !quoted) {
            const end = pattern.indexOf('}', i);
            const number =
                end < 0
                    ? ''
                    : pattern
                          .slice(i + 1, end)
                          .split(',')[0]
                          .trim();
            if (!/^\d+$/.test(number)) {
                throwApex(
                    'System.StringException',
                    end < 0
                        ? 'Unmatched braces in the pattern.'
                        : `can't parse argument number: ${pattern.slice(i + 1, end)}`
                );
            }
            const index = Number(number);
            out += texts[index] ?? `{${number}}`;
            i = end;
        } else out += c;
    }
    return out;
}
