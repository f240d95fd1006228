import { propertyClass } from './properties.ts';

export interface RegexFlags {
    ignoreCase: boolean;
    dotAll: boolean;
    multiline: boolean;
    comments: boolean;
}

/** A pattern that Java would refuse; the message begins with Java's description. */
export class PatternSyntaxError extends Error {}

/** A cursor over a pattern. Characters are code points. */
export class Source {
    private readonly text: string;
    private at = 0;

    constructor(text: string) {
        this.text = text;
    }

    atEnd(): boolean {
        return this.at >= this.text.length;
    }

    /** The next character, '' at the end. */
    peek(): string {
        return this.atEnd() ? '' : String.fromCodePoint(this.text.codePointAt(this.at) ?? 0);
    }

    next(): string {
        if (this.atEnd()) this.fail('Unexpected end of pattern');
        const c = this.peek();
        this.at += c.length;
        return c;
    }

    take(c: string): boolean {
        if (!this.text.startsWith(c, this.at)) return false;
        this.at += c.length;
        return true;
    }

    startsWith(text: string): boolean {
        return this.text.startsWith(text, this.at);
    }

    /** Consumes what the sticky expression matches here; null when it does not match. */
    match(sticky: RegExp): string | null {
        sticky.lastIndex = this.at;
        const found = sticky.exec(this.text);
        if (found === null) return null;
        this.at += found[0].length;
        return found[0];
    }

    /** Consumes up to and including the terminator, or to the end; returns what stands before. */
    until(terminator: string): string {
        const end = this.text.indexOf(terminator, this.at);
        const text = end < 0 ? this.text.slice(this.at) : this.text.slice(this.at, end);
        this.at = end < 0 ? this.text.length : end + terminator.length;
        return text;
    }

    /** Name after \p or \P, as contents of a character class. */
    property(): string {
        const name = this.take('{') ? this.until('}') : this.next();
        return propertyClass(name) ?? this.fail(`Unknown character property name {${name}}`);
    }

    /** The character that an escape with this letter means; digits of \x, \u, \0 and \c are consumed. */
    escapedCharacter(letter: string): string {
        switch (letter) {
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 'f':
                return '\f';
            case 'a':
                return '\u0007';
            case 'e':
                return '\u001b';
            case 'c':
                return String.fromCharCode(this.next().charCodeAt(0) ^ 64);
            case '0':
                return this.codePoint(/[0-3]?[0-7]{1,2}/y, 8, 'Illegal octal escape sequence');
            case 'x': {
                const braced = this.match(/\{[0-9A-Fa-f]+\}/y);
                if (braced !== null) return String.fromCodePoint(Number.parseInt(braced.slice(1, -1), 16));
                return this.codePoint(/[0-9A-Fa-f]{2}/y, 16, 'Illegal hexadecimal escape sequence');
            }
            case 'u':
                return this.codePoint(/[0-9A-Fa-f]{4}/y, 16, 'Illegal Unicode escape sequence');
            default:
                return /[A-Za-z]/.test(letter) ? this.fail('Illegal/unsupported escape sequence') : letter;
        }
    }

    /** @throws PatternSyntaxError in Java's form: description, index, pattern. */
    fail(description: string): never {
        const index = Math.max(0, this.at - 1);
        throw new PatternSyntaxError(`${description} near index ${String(index)}\n${this.text}\n${' '.repeat(index)}^`);
    }

    private codePoint(digits: RegExp, radix: number, problem: string): string {
        const text = this.match(digits) ?? this.fail(problem);
        return String.fromCodePoint(Number.parseInt(text, radix));
    }
}
