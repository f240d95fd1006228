import { throwApex } from '../../exceptions/index.ts';

/** A piece of a document as it is written, names not yet resolved. */
export type XmlToken =
    | {
          readonly kind: 'open';
          readonly name: string;
          readonly attributes: readonly (readonly [string, string])[];
          readonly isEmpty: boolean;
      }
    | { readonly kind: 'close'; readonly name: string }
    | { readonly kind: 'text' | 'cdata' | 'comment'; readonly text: string }
    | { readonly kind: 'instruction'; readonly target: string; readonly data: string };

const NAME = /[\p{L}_:][\p{L}\p{N}_:.\-\u00b7]*/uy;
const SPACE = /\s*/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Cuts a document into tokens. Source: Extensible Markup Language 1.0, sections 2 and 3. */
export class Scanner {
    private readonly text: string;
    private at = 0;

    constructor(text: string) {
        // Line ends are normalised before anything else: XML 1.0, section 2.11.
        this.text = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
    }

    /** The next token, null at the end. The XML declaration and the document type are passed over. */
    next(): XmlToken | null {
        for (;;) {
            if (this.at >= this.text.length) return null;
            if (!this.text.startsWith('<', this.at)) return this.characters();
            if (this.text.startsWith('<!--', this.at)) return { kind: 'comment', text: this.between('<!--', '-->') };
            if (this.text.startsWith('<![CDATA[', this.at))
                return { kind: 'cdata', text: this.between('<![CDATA[', ']]>') };
            if (this.text.startsWith('<!DOCTYPE', this.at)) {
                this.documentType();
                continue;
            }
            if (!this.text.startsWith('<?', this.at)) return this.tag();
            const instruction = this.between('<?', '?>');
            const [target = '', ...rest] = instruction.split(/\s+/);
            if (target.toLowerCase() !== 'xml') return { kind: 'instruction', target, data: rest.join(' ').trim() };
        }
    }

    /** @throws System.XmlException with the place reached. */
    fail(reason: string): never {
        const lines = this.text.slice(0, this.at).split('\n');
        const column = (lines[lines.length - 1] ?? '').length + 1;
        throwApex(
            'System.XmlException',
            `Failed to parse XML due to: ${reason} (position: ${String(lines.length)}:${String(column)})`
        );
    }

    private characters(): XmlToken {
        const end = this.text.indexOf('<', this.at);
        const raw = this.text.slice(this.at, end < 0 ? undefined : end);
        this.at += raw.length;
        return { kind: 'text', text: this.resolved(raw) };
    }

    private between(start: string, end: string): string {
        const from = this.at + start.length;
        const to = this.text.indexOf(end, from);
        if (to < 0) this.fail(`${start} without ${end}`);
        this.at = to + end.length;
        return this.text.slice(from, to);
    }

    private documentType(): void {
        let depth = 0;
        for (; this.at < this.text.length; this.at++) {
            const c = this.text[this.at];
            if (c === '[') depth++;
            if (c === ']') depth--;
            if (c === '>' && depth === 0) {
                this.at++;
                return;
            }
        }
        this.fail('<!DOCTYPE without >');
    }

    private tag(): XmlToken {
        const isEnd = this.text.startsWith('</', this.at);
        this.at += isEnd ? 2 : 1;
        const name = this.match(NAME, 'a name was expected');
        if (isEnd) {
            this.match(SPACE, '');
            this.expect('>');
            return { kind: 'close', name };
        }
        const attributes: [string, string][] = [];
        for (;;) {
            const space = this.match(SPACE, '');
            if (this.text.startsWith('/>', this.at)) {
                this.at += 2;
                return { kind: 'open', name, attributes, isEmpty: true };
            }
            if (this.text.startsWith('>', this.at)) {
                this.at++;
                return { kind: 'open', name, attributes, isEmpty: false };
            }
            if (space === '') this.fail('a blank was expected');
            const attribute = this.attribute();
            if (attributes.some(([known]) => known === attribute[0])) this.fail(`${attribute[0]} stands there twice`);
            attributes.push(attribute);
        }
    }

    private attribute(): [string, string] {
        const name = this.match(NAME, 'an attribute was expected');
        this.match(SPACE, '');
        this.expect('=');
        this.match(SPACE, '');
        const quote = this.text[this.at];
        if (quote !== '"' && quote !== "'") this.fail('a quotation mark was expected');
        const value = this.between(quote, quote);
        if (value.includes('<')) this.fail('< in an attribute');
        return [name, this.resolved(value)];
    }

    private match(pattern: RegExp, reason: string): string {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[0];
        if (found === undefined) return this.fail(reason);
        this.at += found.length;
        return found;
    }

    private expect(text: string): void {
        if (!this.text.startsWith(text, this.at)) this.fail(`${text} was expected`);
        this.at += text.length;
    }

    private resolved(raw: string): string {
        return raw.replace(/&([^;]*);?/g, (whole, name: string) => {
            if (!whole.endsWith(';')) return this.fail('& without ;');
            if (name.startsWith('#x')) return String.fromCodePoint(parseInt(name.slice(2), 16));
            if (name.startsWith('#')) return String.fromCodePoint(parseInt(name.slice(1), 10));
            return ENTITIES[name] ?? this.fail(`the entity ${name} is unknown`);
        });
    }
}
