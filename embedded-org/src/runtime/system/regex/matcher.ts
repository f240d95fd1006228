import { throwApex } from '../../exceptions/platform.ts';
import type { ApexPattern } from './pattern.ts';

/** System.Matcher: one pattern on one text. Positions count UTF-16 units, as in Java. */
export class ApexMatcher {
    readonly $typeName = 'System.Matcher';
    pattern: ApexPattern;
    anchoring = true;
    transparent = false;
    regionStart = 0;
    regionEnd: number;
    private text: string;
    private found: RegExpExecArray | null = null;
    private next = 0;
    private appendAt = 0;
    private sawEnd = false;

    constructor(pattern: ApexPattern, text: string) {
        this.pattern = pattern;
        this.text = text;
        this.regionEnd = text.length;
    }

    reset(text: string = this.text): this {
        this.text = text;
        this.regionStart = 0;
        this.regionEnd = text.length;
        this.forget();
        return this;
    }

    region(start: number, end: number): this {
        if (start < 0 || start > this.text.length || end < start || end > this.text.length)
            throwApex('System.StringException', 'Region out of bounds');
        this.regionStart = start;
        this.regionEnd = end;
        this.forget();
        this.next = start;
        return this;
    }

    usePattern(pattern: ApexPattern): this {
        this.pattern = pattern;
        this.found = null;
        return this;
    }

    /** The next match from where the last one ended, or the first from `start`. */
    find(start?: number): boolean {
        if (start !== undefined) {
            if (start < 0 || start > this.text.length) throwApex('System.StringException', 'Illegal start index');
            this.reset();
            this.next = start;
        }
        if (this.next > this.regionEnd) return this.keep(null);
        const found = this.keep(this.run(this.pattern.searching(), this.next));
        if (found) this.next = this.end() === this.start() ? this.end() + 1 : this.end();
        else this.next = this.regionEnd + 1;
        return found;
    }

    matches(): boolean {
        return this.keepAndAdvance(this.run(this.pattern.whole(), this.regionStart));
    }

    lookingAt(): boolean {
        return this.keepAndAdvance(this.run(this.pattern.prefix(), this.regionStart));
    }

    groupCount(): number {
        return this.pattern.groups.length - 1;
    }

    group(index = 0): string | null {
        return this.match()[this.jsGroup(index)] ?? null;
    }

    start(index = 0): number {
        const at = this.match().indices?.[this.jsGroup(index)];
        return at === undefined ? -1 : at[0] + this.offset();
    }

    end(index = 0): number {
        const at = this.match().indices?.[this.jsGroup(index)];
        return at === undefined ? -1 : at[1] + this.offset();
    }

    /** Whether the last match needed the end of the input; exact only for failed matches and those that reach it (assumed enough). */
    hitEnd(): boolean {
        return this.sawEnd;
    }

    /** Replaces matches from the beginning; `$n`, `${name}` and backslashes in the replacement as in Java. */
    replace(replacement: string, all: boolean): string {
        this.reset();
        let out = '';
        while (this.find()) {
            out += this.text.slice(this.appendAt, this.start()) + this.expand(replacement);
            this.appendAt = this.end();
            if (!all) break;
        }
        out += this.text.slice(this.appendAt);
        return out;
    }

    private expand(replacement: string): string {
        return replacement.replace(
            /\\(.)|\$(?:\{([A-Za-z][A-Za-z0-9]*)\}|(\d+))|[\\$]/gs,
            (whole: string, literal?: string, name?: string, digits?: string) => {
                if (literal !== undefined) return literal;
                if (name !== undefined) return this.match().groups?.[name] ?? '';
                if (digits === undefined)
                    return throwApex(
                        'System.StringException',
                        whole === '$' ? 'Illegal group reference' : 'character to be escaped is missing'
                    );
                let used = 1;
                while (used < digits.length && Number(digits.slice(0, used + 1)) <= this.groupCount()) used++;
                return (this.group(Number(digits.slice(0, used))) ?? '') + digits.slice(used);
            }
        );
    }

    private jsGroup(index: number): number {
        if (index < 0 || index > this.groupCount()) throwApex('System.StringException', `No group ${String(index)}`);
        return this.pattern.groups[index];
    }

    private match(): RegExpExecArray {
        return this.found ?? throwApex('System.StringException', 'No match found');
    }

    private forget(): void {
        this.found = null;
        this.next = 0;
        this.appendAt = 0;
    }

    private keep(found: RegExpExecArray | null): boolean {
        this.found = found;
        this.sawEnd = found === null || this.end() === this.regionEnd;
        return found !== null;
    }

    private keepAndAdvance(found: RegExpExecArray | null): boolean {
        const matched = this.keep(found);
        if (matched) this.next = this.end();
        return matched;
    }

    /** With anchoring bounds the region is all that the pattern sees; transparent bounds let look-around see beyond. */
    private run(regExp: RegExp, at: number): RegExpExecArray | null {
        const offset = this.offset();
        const input =
            offset === 0 && this.regionEnd === this.text.length ? this.text : this.text.slice(offset, this.regionEnd);
        regExp.lastIndex = at - offset;
        return regExp.exec(input);
    }

    private offset(): number {
        return this.anchoring && !this.transparent ? this.regionStart : 0;
    }
}
