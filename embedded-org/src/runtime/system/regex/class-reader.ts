import type { RegexFlags, Source } from './source.ts';

const SETS: Readonly<Record<string, string>> = {
    d: '[0-9]',
    w: '[a-zA-Z_0-9]',
    s: '[ \\t\\n\\x0B\\f\\r]',
    h: '[ \\t\\xA0\\u1680\\u180E\\u2000-\\u200A\\u202F\\u205F\\u3000]',
    v: '[\\n\\x0B\\f\\r\\x85\\u2028\\u2029]'
};

/** Reads a character class of java.util.regex (after its opening bracket) and writes it for JavaScript's `v` flag. */
export class ClassReader {
    private readonly source: Source;
    private readonly bothCases: boolean;

    constructor(source: Source, flags: RegexFlags, wholeIgnoresCase: boolean) {
        this.source = source;
        this.bothCases = flags.ignoreCase && !wholeIgnoresCase;
    }

    /** `[a-z&&[^m]]` becomes `[[a-z]&&[[^m]]]`: JavaScript takes no ranges beside an intersection. */
    read(): string {
        const { source } = this;
        const negated = source.take('^') ? '^' : '';
        const operands: string[] = [];
        let members = '';
        let first = true;
        for (;;) {
            if (source.atEnd()) source.fail('Unclosed character class');
            if (source.take('&&')) {
                operands.push(members);
                members = '';
            } else if (!first && source.take(']')) break;
            else members += this.member();
            first = false;
        }
        operands.push(members);
        const parts = operands.filter((part) => part !== '');
        return parts.length === 1
            ? `[${negated}${parts[0]}]`
            : `[${negated}${parts.map((part) => `[${part}]`).join('&&')}]`;
    }

    private member(): string {
        const { source } = this;
        if (source.take('[')) return this.read();
        if (source.startsWith('\\Q')) {
            source.next();
            source.next();
            return Array.from(source.until('\\E'), inClass).join('');
        }
        const low = this.character();
        if (low.length > 2 && low.startsWith('[')) return low;
        if (
            source.startsWith('-') &&
            !source.startsWith('-]') &&
            !source.startsWith('-[') &&
            !source.startsWith('-&&')
        ) {
            source.next();
            const high = this.character();
            if (high.startsWith('[')) return `${this.single(low)}\\-${high}`;
            if ((high.codePointAt(0) ?? 0) < (low.codePointAt(0) ?? 0)) source.fail('Illegal character range');
            return this.range(low, high);
        }
        return this.single(low);
    }

    /** One character as itself, or a predefined set in brackets. */
    private character(): string {
        const { source } = this;
        const c = source.next();
        if (c !== '\\') return c;
        const letter = source.next();
        if (letter === 'p' || letter === 'P') return `[${letter === 'P' ? '^' : ''}${source.property()}]`;
        const set = SETS[letter.toLowerCase()];
        if (set !== undefined) return letter === letter.toLowerCase() ? set : `[^${set.slice(1)}`;
        return source.escapedCharacter(letter);
    }

    private single(c: string): string {
        if (this.bothCases && /[a-zA-Z]/.test(c)) return c.toLowerCase() + c.toUpperCase();
        return inClass(c);
    }

    private range(low: string, high: string): string {
        const range = `${inClass(low)}-${inClass(high)}`;
        if (!this.bothCases) return range;
        return (
            range +
            swapped(low, high, 'a', 'z', (c) => c.toUpperCase()) +
            swapped(low, high, 'A', 'Z', (c) => c.toLowerCase())
        );
    }
}

/** The part of the range that lies in `first`-`last`, in the other letter case; '' when none does. */
function swapped(low: string, high: string, first: string, last: string, swap: (c: string) => string): string {
    const from = low > first ? low : first;
    const to = high < last ? high : last;
    return from <= to ? `${swap(from)}-${swap(to)}` : '';
}

/** Escapes what has a meaning inside a class under the `v` flag, doubled punctuators included. */
function inClass(c: string): string {
    return /[()[\]{}/\-\\|&!#$%*+,.:;<=>?@^`~]/.test(c) ? `\\${c}` : c;
}
