import { ApexDecimal } from '../../runtime/values/decimal.ts';
import { idChecksum } from '../../runtime/values/id.ts';
import { asInteger, asNumber, asText, isBlank, textOf } from '../values.ts';
import { fn, type FunctionTable } from './function.ts';

const MANY = 1000;

/** Text functions. Source: https://help.salesforce.com/s/articleView?id=sf.customize_functions.htm */
export const TEXT: FunctionTable = {
    TEXT: fn(1, 2, (args) => textOf(asText(args.value(0)))),
    VALUE: fn(1, 1, (args) => asNumber(args.value(0))),
    LEN: fn(1, 1, (args) => ApexDecimal.fromInteger(asText(args.value(0)).length)),
    LEFT: fn(2, 2, (args) => textOf(asText(args.value(0)).slice(0, Math.max(0, asInteger(args.value(1)))))),
    RIGHT: fn(2, 2, (args) => {
        const text = asText(args.value(0));
        return textOf(text.slice(Math.max(0, text.length - Math.max(0, asInteger(args.value(1))))));
    }),
    MID: fn(3, 3, (args) => {
        const start = Math.max(0, asInteger(args.value(1)) - 1);
        return textOf(asText(args.value(0)).slice(start, start + Math.max(0, asInteger(args.value(2)))));
    }),
    UPPER: fn(1, 2, (args) => textOf(asText(args.value(0)).toUpperCase())),
    LOWER: fn(1, 2, (args) => textOf(asText(args.value(0)).toLowerCase())),
    TRIM: fn(1, 1, (args) => textOf(asText(args.value(0)).trim())),
    CONTAINS: fn(2, 2, (args) => asText(args.value(0)).includes(asText(args.value(1)))),
    BEGINS: fn(2, 2, (args) => asText(args.value(0)).startsWith(asText(args.value(1)))),
    FIND: fn(2, 3, (args) => {
        const from = Math.max(1, asInteger(args.value(2), 1));
        const wanted = asText(args.value(0));
        return ApexDecimal.fromInteger(wanted === '' ? 0 : asText(args.value(1)).indexOf(wanted, from - 1) + 1);
    }),
    SUBSTITUTE: fn(3, 3, (args) => {
        const wanted = asText(args.value(1));
        const text = asText(args.value(0));
        return textOf(wanted === '' ? text : text.replaceAll(wanted, () => asText(args.value(2))));
    }),
    LPAD: fn(2, 3, (args) =>
        textOf(pad(asText(args.value(0)), asInteger(args.value(1)), args.count > 2 ? asText(args.value(2)) : ' ', true))
    ),
    RPAD: fn(2, 3, (args) =>
        textOf(
            pad(asText(args.value(0)), asInteger(args.value(1)), args.count > 2 ? asText(args.value(2)) : ' ', false)
        )
    ),
    CONCATENATE: fn(1, MANY, (args) => textOf(args.all().map(asText).join(''))),
    // Source: public test code that reads such fields in orgs.
    BR: fn(0, 0, () => '<br>'),
    REVERSE: fn(1, 1, (args) =>
        textOf(
            Array.from(asText(args.value(0)))
                .reverse()
                .join('')
        )
    ),
    INITCAP: fn(1, 1, (args) =>
        textOf(
            asText(args.value(0))
                .toLowerCase()
                .replace(/(^|\s)\S/g, (all) => all.toUpperCase())
        )
    ),
    CHR: fn(1, 1, (args) => textOf(String.fromCodePoint(asInteger(args.value(0))))),
    ASCII: fn(1, 1, (args) => ApexDecimal.fromInteger(asText(args.value(0)).codePointAt(0) ?? 0)),
    CASESAFEID: fn(1, 1, (args) => {
        const id = asText(args.value(0));
        return textOf(id.length === 15 ? id + idChecksum(id) : id);
    }),
    REGEX: fn(2, 2, (args) =>
        isBlank(args.value(1)) ? false : wholeMatch(asText(args.value(1))).test(asText(args.value(0)))
    )
};

const patterns = new Map<string, RegExp>();

/** A Java regular expression that must match the whole text. Constructs that differ between Java and JavaScript: inline flags at the start. */
function wholeMatch(pattern: string): RegExp {
    const known = patterns.get(pattern);
    if (known !== undefined) return known;
    const flags = /^\(\?([imsx]+)\)/.exec(pattern);
    const body = flags === null ? pattern : pattern.slice(flags[0].length);
    const made = new RegExp(`^(?:${body})$`, (flags?.[1] ?? '').replace('x', ''));
    patterns.set(pattern, made);
    return made;
}

function pad(text: string, length: number, filler: string, left: boolean): string {
    if (text.length >= length) return text.slice(0, Math.max(0, length));
    return left ? text.padStart(length, filler) : text.padEnd(length, filler);
}
