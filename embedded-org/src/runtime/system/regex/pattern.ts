import { throwApex } from '../../exceptions/platform.ts';
import { PatternSyntaxError } from './source.ts';
import { translatePattern } from './translate.ts';

/** System.Pattern: a compiled regular expression. */
export class ApexPattern {
    readonly $typeName = 'System.Pattern';
    readonly pattern: string;
    /** JavaScript's number of each Java group. */
    readonly groups: readonly number[];
    private readonly source: string;
    private readonly flags: string;
    private readonly compiled = new Map<string, RegExp>();

    /** Use {@link compile}, which keeps compiled patterns and raises Apex's exception. @throws PatternSyntaxError */
    constructor(pattern: string) {
        const translated = translatePattern(pattern);
        this.pattern = pattern;
        this.groups = translated.groups;
        this.source = translated.source;
        this.flags = translated.ignoreCase ? 'vi' : 'v';
    }

    /** @throws System.StringException 'Invalid regex at character N: ...' for a pattern that Java refuses. */
    static compile(pattern: string): ApexPattern {
        let known = cache.get(pattern);
        if (known === undefined) {
            known = ApexPattern.make(pattern);
            if (cache.size >= CACHE_SIZE) cache.clear();
            cache.set(pattern, known);
        }
        return known;
    }

    /** Anywhere from `lastIndex` on. */
    searching(): RegExp {
        return this.regExp('find', this.source, 'g');
    }

    /** Exactly at `lastIndex`. */
    prefix(): RegExp {
        return this.regExp('prefix', this.source, 'y');
    }

    /** Exactly at `lastIndex` and up to the end. */
    whole(): RegExp {
        return this.regExp('whole', `(?:${this.source})(?![\\s\\S])`, 'y');
    }

    toString(): string {
        return this.pattern;
    }

    /** With indices of groups: they cost, and only Matcher.start(group) and end(group) need them. */
    private regExp(form: string, source: string, flag: string): RegExp {
        let regExp = this.compiled.get(form);
        if (regExp === undefined) {
            regExp = new RegExp(source, `${this.flags}${flag}d`);
            this.compiled.set(form, regExp);
        }
        return regExp;
    }

    private static make(pattern: string): ApexPattern {
        try {
            const made = new ApexPattern(pattern);
            made.searching();
            return made;
        } catch (error) {
            if (!(error instanceof PatternSyntaxError) && !(error instanceof SyntaxError)) throw error;
            return throwApex('System.StringException', `Invalid regex: ${error.message}`);
        }
    }
}

const CACHE_SIZE = 500;
const cache = new Map<string, ApexPattern>();

/** Java's split: pieces between matches; without a positive limit trailing empty pieces go. An empty match at the start makes no piece. */
export function splitByPattern(pattern: ApexPattern, text: string, limit = 0): string[] {
    const pieces: string[] = [];
    const regExp = pattern.searching();
    regExp.lastIndex = 0;
    let from = 0;
    for (let found = regExp.exec(text); found !== null; found = regExp.exec(text)) {
        if (limit > 0 && pieces.length === limit - 1) break;
        const end = found.index + found[0].length;
        if (found[0] === '') regExp.lastIndex = found.index + 1;
        if (end === 0 || (found[0] === '' && found.index >= text.length)) continue;
        pieces.push(text.slice(from, found.index));
        from = end;
    }
    if (pieces.length === 0) return [text];
    pieces.push(text.slice(from));
    if (limit === 0) while (pieces.length > 0 && pieces[pieces.length - 1] === '') pieces.pop();
    return pieces;
}
