import { throwApex } from '../../exceptions/platform.ts';

export type JsonTokenKind =
    | 'START_OBJECT'
    | 'END_OBJECT'
    | 'START_ARRAY'
    | 'END_ARRAY'
    | 'FIELD_NAME'
    | 'VALUE_STRING'
    | 'VALUE_NUMBER_INT'
    | 'VALUE_NUMBER_FLOAT'
    | 'VALUE_TRUE'
    | 'VALUE_FALSE'
    | 'VALUE_NULL';

/** One token; names are those of System.JSONToken. `text` is the decoded string or the number as written. */
export interface JsonToken {
    readonly kind: JsonTokenKind;
    readonly text: string;
    /** Offset of the first character. */
    readonly at: number;
}

const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
// eslint-disable-next-line no-control-regex -- RFC 8259 forbids these characters unescaped
const STRING = /"((?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*)"/y;
const ESCAPE = /\\(?:u([0-9A-Fa-f]{4})|(.))/g;
const LETTERS: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

type Expectation = 'value' | 'first-name' | 'name' | 'first-element' | 'after-value' | 'end';

/** Reads JSON text token by token. @throws System.JSONException in Jackson's words, with the place of the fault. */
export class JsonLexer {
    readonly source: string;
    private at = 0;
    private readonly open: ('object' | 'array')[] = [];
    private expect: Expectation = 'value';

    constructor(source: string) {
        this.source = source;
    }

    /** The next token, null at the end of the text. */
    next(): JsonToken | null {
        this.skipSpace();
        const c = this.source[this.at];
        if (c === undefined) return this.endOfText();
        switch (this.expect) {
            case 'end':
                return this.unexpected(c, 'end of input');
            case 'after-value':
                return this.afterValue(c);
            case 'first-name':
                return c === '}' ? this.close('END_OBJECT') : this.fieldName(c);
            case 'name':
                return this.fieldName(c);
            case 'first-element':
                return c === ']' ? this.close('END_ARRAY') : this.value(c);
            case 'value':
                return this.value(c);
        }
    }

    /** `at [line:1, column:5]`, as Salesforce's messages give places. */
    place(at: number): string {
        const before = this.source.slice(0, at).split('\n');
        return `[line:${String(before.length)}, column:${String((before.at(-1)?.length ?? 0) + 1)}]`;
    }

    fail(message: string, at = this.at): never {
        throwApex('System.JSONException', `${message} at ${this.place(at)}`);
    }

    private endOfText(): JsonToken | null {
        if (this.expect === 'end') return null;
        return this.fail(
            this.open.length === 0
                ? 'No content to map to Object due to end of input'
                : `Unexpected end-of-input: expected close marker for ${(this.open.at(-1) ?? '').toUpperCase()}`
        );
    }

    private afterValue(c: string): JsonToken | null {
        const inside = this.open.at(-1);
        if (c === ',') {
            this.at++;
            this.expect = inside === 'object' ? 'name' : 'value';
            return this.next();
        }
        if (c === '}' && inside === 'object') return this.close('END_OBJECT');
        if (c === ']' && inside === 'array') return this.close('END_ARRAY');
        return this.unexpected(c, `comma to separate ${(inside ?? '').toUpperCase()} entries`);
    }

    private fieldName(c: string): JsonToken {
        if (c !== '"') return this.unexpected(c, 'double-quote to start field name');
        const at = this.at;
        const text = this.string();
        this.skipSpace();
        const colon = this.source[this.at];
        if (colon !== ':') return this.unexpected(colon ?? '', 'a colon to separate field name and value');
        this.at++;
        this.expect = 'value';
        return { kind: 'FIELD_NAME', text, at };
    }

    private value(c: string): JsonToken {
        const at = this.at;
        switch (c) {
            case '{':
                return this.openStructure('object', 'START_OBJECT', 'first-name');
            case '[':
                return this.openStructure('array', 'START_ARRAY', 'first-element');
            case '"':
                return this.done({ kind: 'VALUE_STRING', text: this.string(), at });
            default:
                return /[-0-9]/.test(c) ? this.number(at) : this.word(c, at);
        }
    }

    private openStructure(kind: 'object' | 'array', token: JsonTokenKind, expect: Expectation): JsonToken {
        this.open.push(kind);
        this.expect = expect;
        return { kind: token, text: this.source[this.at], at: this.at++ };
    }

    private close(kind: JsonTokenKind): JsonToken {
        this.open.pop();
        return this.done({ kind, text: this.source[this.at], at: this.at++ });
    }

    private number(at: number): JsonToken {
        NUMBER.lastIndex = at;
        const match = NUMBER.exec(this.source);
        if (match === null)
            return this.unexpected(
                this.source[at + 1] ?? '',
                'digit (0-9) to follow minus sign, for valid numeric value'
            );
        this.at = NUMBER.lastIndex;
        const float = match[1] !== undefined || match[2] !== undefined;
        return this.done({ kind: float ? 'VALUE_NUMBER_FLOAT' : 'VALUE_NUMBER_INT', text: match[0], at });
    }

    private word(c: string, at: number): JsonToken {
        const word = /^[A-Za-z0-9_$]*/.exec(this.source.slice(at, at + 100))?.[0] ?? '';
        if (word === '')
            return this.unexpected(c, "a valid value (number, String, array, object, 'true', 'false' or 'null')");
        if (word !== 'true' && word !== 'false' && word !== 'null')
            return this.fail(`Unrecognized token '${word}': was expecting 'true', 'false' or 'null'`);
        this.at += word.length;
        return this.done({ kind: `VALUE_${word.toUpperCase()}` as JsonTokenKind, text: word, at });
    }

    private string(): string {
        STRING.lastIndex = this.at;
        const match = STRING.exec(this.source);
        if (match === null) return this.fail('Illegal or unterminated string');
        this.at = STRING.lastIndex;
        const raw = match[1];
        if (!raw.includes('\\')) return raw;
        return raw.replace(ESCAPE, (_, hex: string | undefined, letter: string) =>
            hex !== undefined ? String.fromCharCode(Number.parseInt(hex, 16)) : (LETTERS[letter] ?? letter)
        );
    }

    private done(token: JsonToken): JsonToken {
        this.expect = this.open.length === 0 ? 'end' : 'after-value';
        return token;
    }

    private skipSpace(): void {
        while (/[ \t\r\n]/.test(this.source[this.at] ?? '')) this.at++;
    }

    /** Source of the form: Jackson's JsonParseException as orgs report it. */
    private unexpected(c: string, expecting: string): never {
        return this.fail(`Unexpected character ('${c}' (code ${String(c.charCodeAt(0))})): was expecting ${expecting}`);
    }
}
