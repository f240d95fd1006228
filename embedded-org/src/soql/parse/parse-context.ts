import type { Diagnostic, SourceSpan } from '../../diagnostics/diagnostic.ts';
import type { Cursor } from '../../tokens/cursor.ts';
import { isName, Kind } from '../../tokens/kinds.ts';
import type { BindNode } from '../nodes/index.ts';

/** What every part of a query's parser needs: the tokens, the file for spans, and what to do at a bind. */
export class ParseContext {
    readonly cursor: Cursor;
    readonly file: string;
    readonly diagnostics: Diagnostic[] = [];
    /** The binds in the order of the text, which is that of their indexes. */
    readonly binds: BindNode[] = [];
    private readonly parseBind: () => void;

    /** @param parseBind reads the expression behind a bind's colon */
    constructor(cursor: Cursor, file: string, parseBind: () => void) {
        this.cursor = cursor;
        this.file = file;
        this.parseBind = parseBind;
    }

    /** Span of what was read since a token. */
    since(start: number): SourceSpan {
        return { file: this.file, ...this.cursor.since(start) };
    }

    /** `:expression`. */
    bind(): BindNode {
        const { cursor } = this;
        cursor.expect(Kind.colon);
        const start = cursor.index;
        const outer = cursor.inBind;
        cursor.inBind = true;
        this.parseBind();
        cursor.inBind = outer;
        let text = '';
        for (let i = start; i < cursor.index; i++) text += cursor.textAt(i);
        const bind: BindNode = Object.freeze({ kind: 'bind', span: this.since(start), index: this.binds.length, text });
        this.binds.push(bind);
        return bind;
    }

    /** Names with dots between them, perhaps one alone. */
    path(): readonly string[] {
        const path = [this.cursor.name()];
        while (this.cursor.take(Kind.dot)) path.push(this.cursor.name());
        return Object.freeze(path);
    }

    /** An alias, if one stands there; `FROM` is none. */
    alias(): string | null {
        return isName(this.cursor.kind) && !this.cursor.isText('from') ? this.cursor.name() : null;
    }

    /** Goes past a word. @throws SyntaxFault when another token comes */
    word(lowerCase: string): void {
        if (!this.cursor.takeText(lowerCase)) this.cursor.unexpected();
    }

    /** Two words that only mean something together. @throws SyntaxFault at the first when the second is another */
    words(first: string, second: string): boolean {
        if (!this.cursor.isText(first)) return false;
        if (!this.cursor.isText(second, 1)) this.cursor.unexpected();
        this.cursor.goTo(this.cursor.index + 2);
        return true;
    }

    /** Text of a string literal, with its quotes. */
    string(): string {
        const { cursor } = this;
        if (cursor.kind !== Kind.multilineString && cursor.kind !== Kind.string) cursor.unexpected();
        const text = cursor.textAt(cursor.index);
        cursor.next();
        return text;
    }

    /** Reports a part of the language that the embedded org does not run. */
    unsupported(start: number, what: string, language = 'SOQL'): void {
        this.diagnostics.push({
            code: 'soql-unsupported',
            severity: 'error',
            message: `The embedded org does not support ${what} in ${language}.`,
            span: this.since(start)
        });
    }
}
