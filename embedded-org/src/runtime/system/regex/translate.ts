import { ClassReader } from './class-reader.ts';
import { PatternSyntaxError, Source, type RegexFlags } from './source.ts';

/** A Java pattern as JavaScript. */
export interface TranslatedPattern {
    /** For a RegExp with the `v` flag (and `i` when {@link ignoreCase}). */
    readonly source: string;
    readonly ignoreCase: boolean;
    /** JavaScript's number of each Java group, from 0 (the whole match). */
    readonly groups: readonly number[];
}

/** Java's line terminators; JavaScript's dot knows one less. */
const LINE_END = '\\n\\r\\u0085\\u2028\\u2029';
const END = '(?![\\s\\S])';
const START = '(?<![\\s\\S])';
const MULTILINE_START = `(?:${START}|(?:(?<=[\\n\\u0085\\u2028\\u2029])|(?<=\\r)(?!\\n))(?=[\\s\\S]))`;
const MULTILINE_END = `(?:(?<!\\r)(?=\\n)|(?=[\\r\\u0085\\u2028\\u2029])|${END})`;
const BEFORE_FINAL_LINE_END = `(?=(?:\\r\\n|[${LINE_END}])?${END})`;
const CLASS_ESCAPES: Readonly<Record<string, string>> = {
    d: '0-9',
    w: 'a-zA-Z_0-9',
    s: ' \\t\\n\\x0B\\f\\r',
    h: ' \\t\\xA0\\u1680\\u180E\\u2000-\\u200A\\u202F\\u205F\\u3000',
    v: '\\n\\x0B\\f\\r\\x85\\u2028\\u2029'
};

/**
 * Translates a pattern of java.util.regex to JavaScript: inline flags, possessive quantifiers and atomic groups, \Q..\E, POSIX and
 * Unicode classes with unions and intersections, anchors (\A \z \Z, `$` before a final line end), \R \h \x \0 \a \e.
 * Source: https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/regex/Pattern.html
 * @throws PatternSyntaxError with Java's wording where it has one.
 */
export function translatePattern(pattern: string): TranslatedPattern {
    return new Translator(pattern).run();
}

class Translator {
    private readonly source: Source;
    private jsGroups = 0;
    private readonly groups: number[] = [0];
    private readonly names: string[] = [];
    private readonly wholeIgnoresCase: boolean;
    private atomics = 0;

    constructor(pattern: string) {
        this.source = new Source(pattern);
        this.wholeIgnoresCase = /^\(\?[a-zA-Z]*i[a-zA-Z]*\)/.test(pattern);
    }

    run(): TranslatedPattern {
        const flags: RegexFlags = { ignoreCase: false, dotAll: false, multiline: false, comments: false };
        const source = this.alternatives(flags);
        if (!this.source.atEnd()) this.source.fail('Unmatched closing )');
        return { source, ignoreCase: this.wholeIgnoresCase, groups: this.groups };
    }

    /** Everything up to a closing parenthesis or the end. Flags set inside end with it. */
    private alternatives(outer: RegexFlags): string {
        const flags = { ...outer };
        let out = '';
        while (!this.source.atEnd() && this.source.peek() !== ')') {
            if (this.source.take('|')) out += '|';
            else out += this.quantified(flags);
        }
        return out;
    }

    private quantified(flags: RegexFlags): string {
        const groupsBefore = this.jsGroups;
        const atom = this.atom(flags);
        if (atom === null) return '';
        const quantifier = this.source.match(/[*+?]|\{\d+(?:,\d*)?\}/y);
        if (quantifier === null) return atom;
        if (this.source.take('?')) return `${atom}${quantifier}?`;
        if (this.source.take('+')) return this.atomic(`${atom}${quantifier}`, groupsBefore);
        return atom + quantifier;
    }

    /** A group without back-tracking: a look-ahead that captures, and a reference to what it captured. */
    private atomic(body: string, groupsBefore: number): string {
        const name = `atomic${String(this.atomics++)}`;
        for (let i = 0; i < this.groups.length; i++) {
            if (this.groups[i] > groupsBefore) this.groups[i]++;
        }
        this.jsGroups++;
        return `(?=(?<${name}>${body}))\\k<${name}>`;
    }

    private atom(flags: RegexFlags): string | null {
        const { source } = this;
        if (flags.comments && source.match(/\s+|#[^\n]*/y) !== null) return null;
        const c = source.next();
        switch (c) {
            case '(':
                return this.group(flags);
            case '[':
                return new ClassReader(source, flags, this.wholeIgnoresCase).read();
            case '.':
                return flags.dotAll ? '[\\s\\S]' : `[^${LINE_END}]`;
            case '^':
                return flags.multiline ? MULTILINE_START : START;
            case '$':
                return flags.multiline ? MULTILINE_END : BEFORE_FINAL_LINE_END;
            case '\\':
                return this.escape(flags);
            case '*':
            case '+':
            case '?':
                return source.fail(`Dangling meta character '${c}'`);
            default:
                return literal(c, flags.ignoreCase && !this.wholeIgnoresCase);
        }
    }

    private group(flags: RegexFlags): string | null {
        const { source } = this;
        const look = source.match(/\?(?:[=!:]|<[=!])/y);
        if (look !== null) return this.closed(`(${look}`, flags);
        if (source.match(/\?>/y) !== null) {
            const before = this.jsGroups;
            return this.atomic(this.closed('(?:', flags), before);
        }
        const name = source.match(/\?<[A-Za-z][A-Za-z0-9]*>/y);
        if (name !== null) {
            this.names.push(name.slice(2, -1));
            return this.capture(`(${name}`, flags);
        }
        const settings = source.match(/\?[a-zA-Z]*(?:-[a-zA-Z]+)?[:)]/y);
        if (settings !== null) {
            const changed = applyFlags(flags, settings.slice(1, -1));
            if (settings.endsWith(':')) return this.closed('(?:', changed);
            Object.assign(flags, changed);
            return null;
        }
        if (source.peek() === '?') source.fail('Unknown inline modifier');
        return this.capture('(', flags);
    }

    private capture(open: string, flags: RegexFlags): string {
        this.jsGroups++;
        this.groups.push(this.jsGroups);
        return this.closed(open, flags);
    }

    private closed(open: string, flags: RegexFlags): string {
        const body = this.alternatives(flags);
        if (!this.source.take(')')) this.source.fail('Unclosed group');
        return `${open}${body})`;
    }

    private escape(flags: RegexFlags): string {
        const { source } = this;
        const quote = source.match(/Q/y);
        if (quote !== null) return this.quotedText(flags);
        const reference = source.match(/[1-9]/y);
        if (reference !== null) return this.backReference(reference);
        const named = source.match(/k<[A-Za-z][A-Za-z0-9]*>/y);
        if (named !== null) return `\\${named}`;
        const c = source.next();
        switch (c) {
            case 'A':
            case 'G':
                return START;
            case 'z':
                return END;
            case 'Z':
                return BEFORE_FINAL_LINE_END;
            case 'b':
            case 'B':
                return `\\${c}`;
            case 'R':
                return `(?:\\r\\n|[\\n\\x0B\\f\\r\\u0085\\u2028\\u2029])`;
            case 'p':
            case 'P':
                return `[${c === 'P' ? '^' : ''}${source.property()}]`;
            default: {
                const set = CLASS_ESCAPES[c.toLowerCase()];
                if (set !== undefined) return `[${c === c.toLowerCase() ? '' : '^'}${set}]`;
                return literal(source.escapedCharacter(c), flags.ignoreCase && !this.wholeIgnoresCase);
            }
        }
    }

    /** As many digits as there are groups so far; a group that has not matched makes the reference fail in Java. */
    private backReference(first: string): string {
        let number = Number(first);
        for (;;) {
            const digit = this.source.peek();
            if (!/\d/.test(digit) || number * 10 + Number(digit) >= this.groups.length) break;
            number = number * 10 + Number(this.source.next());
        }
        const group = this.groups[number];
        return group === undefined ? '(?!)' : `(?:\\${String(group)})`;
    }

    private quotedText(flags: RegexFlags): string {
        const text = this.source.until('\\E');
        return Array.from(text, (c) => literal(c, flags.ignoreCase && !this.wholeIgnoresCase)).join('');
    }
}

function applyFlags(flags: RegexFlags, text: string): RegexFlags {
    const changed = { ...flags };
    let on = true;
    for (const letter of text) {
        if (letter === '-') on = false;
        else if (letter === 'i') changed.ignoreCase = on;
        else if (letter === 's') changed.dotAll = on;
        else if (letter === 'm') changed.multiline = on;
        else if (letter === 'x') changed.comments = on;
        else if (!'dUu'.includes(letter)) throw new PatternSyntaxError(`Unknown inline modifier`);
    }
    return changed;
}

/** A character that stands for itself; both cases of an ASCII letter when `ignoreCase`. */
function literal(c: string, ignoreCase: boolean): string {
    if (ignoreCase && /[a-zA-Z]/.test(c)) return `[${c.toLowerCase()}${c.toUpperCase()}]`;
    return /[\\^$.*+?()[\]{}|/]/.test(c) ? `\\${c}` : c;
}
