import { isName, isWord, Kind } from './kinds.ts';
import { spelling } from './spelling.ts';
import { SyntaxFault } from './syntax-fault.ts';
import type { Tokens } from './tokens.ts';

/** Where something stands in its text: line and column of its first character and of the one after its last, from 1. */
export interface Place {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}

/**
 * Levels of expressions, statements, types or conditions in one another that a text may have: more than anybody writes, and few enough
 * for the stack of every thread (assumed).
 */
export const DEEPEST = 500;

/** A place in a text's tokens, with what every parser asks of it. */
export class Cursor {
    readonly tokens: Tokens;
    readonly kinds: readonly number[];
    /** Index of the token that is read next. */
    index = 0;
    /** Kind of that token. */
    kind: number;
    /** True inside a query's bind expression, behind which the query goes on. */
    inBind = false;
    private depth = 0;

    constructor(tokens: Tokens) {
        this.tokens = tokens;
        this.kinds = tokens.kinds;
        this.kind = this.kinds[0];
    }

    /** Goes one token on. The end stays where it is. */
    next(): void {
        if (this.kind !== Kind.end) this.kind = this.kinds[++this.index];
    }

    goTo(index: number): void {
        this.index = index;
        this.kind = this.kinds[index];
    }

    /** Kind of the token so many further on. */
    peek(distance: number): number {
        return this.kinds[Math.min(this.index + distance, this.kinds.length - 1)];
    }

    /** Goes on when the next token is of this kind. */
    take(kind: number): boolean {
        if (this.kind !== kind) return false;
        this.next();
        return true;
    }

    /** Goes past a token of this kind. @throws SyntaxFault when it is of another */
    expect(kind: number): void {
        if (this.kind !== kind) this.missing(spelling(kind));
        this.next();
    }

    /** Text of the token at an index, as it was written. */
    textAt(index: number): string {
        return this.tokens.textAt(index);
    }

    /** Takes a word that may be a name and gives its text. @throws SyntaxFault */
    name(): string {
        if (!isName(this.kind)) this.unexpected();
        return this.word();
    }

    /** Takes any word, as after a dot. @throws SyntaxFault */
    word(): string {
        if (!isWord(this.kind)) this.unexpected();
        const text = this.tokens.textAt(this.index);
        this.next();
        return text;
    }

    /** True when the token so many further on is this word; for words that mean something only in their places. */
    isText(lowerCase: string, distance = 0): boolean {
        const index = this.index + distance;
        const { starts, ends } = this.tokens;
        return ends[index] - starts[index] === lowerCase.length && this.textAt(index).toLowerCase() === lowerCase;
    }

    /** Goes on when the next token is this word. */
    takeText(lowerCase: string): boolean {
        if (!isWord(this.kind) || !this.isText(lowerCase)) return false;
        this.next();
        return true;
    }

    /** Place of what was read since a token. */
    since(start: number): Place {
        return this.between(start, Math.max(start, this.index - 1));
    }

    /** Place from one token to another, both included. */
    between(start: number, last: number): Place {
        const { lines, columns, starts, ends, kinds } = this.tokens;
        const length = ends[last] - starts[last];
        if (kinds[last] !== Kind.multilineString)
            return {
                line: lines[start],
                column: columns[start],
                endLine: lines[last],
                endColumn: columns[last] + length
            };
        const text = this.textAt(last);
        const breaks = text.split('\n').length - 1;
        return {
            line: lines[start],
            column: columns[start],
            endLine: lines[last] + breaks,
            endColumn: breaks > 0 ? text.length - text.lastIndexOf('\n') : columns[last] + length
        };
    }

    /** Begins a level of something that can stand in itself. @throws SyntaxFault before the stack ends */
    descend(): void {
        if (++this.depth > DEEPEST) this.fail('Nested too deep');
    }

    ascend(): void {
        this.depth--;
    }

    /** @throws SyntaxFault when the next token is a string that only a query may have */
    refuseQueryString(): void {
        if (this.tokens.faults.has(this.index)) this.unexpected();
    }

    /** @throws SyntaxFault always: the next token cannot stand here. Wording: Salesforce's message catalogue. */
    unexpected(): never {
        this.fail(`Unexpected token ${this.found()}.`);
    }

    /** @throws SyntaxFault always: something is missing before the next token */
    missing(what: string): never {
        this.fail(`Missing ${what} at ${this.found()}`);
    }

    /** @throws SyntaxFault always, at the next token; what is wrong with the token itself comes first */
    fail(message: string): never {
        const { faults, lines, columns, starts, ends } = this.tokens;
        const place = { line: lines[this.index], column: columns[this.index] };
        throw new SyntaxFault(faults.get(this.index) ?? message, {
            ...place,
            length: ends[this.index] - starts[this.index]
        });
    }

    private found(): string {
        return this.kind === Kind.end ? "'<EOF>'" : `'${this.textAt(this.index)}'`;
    }
}
