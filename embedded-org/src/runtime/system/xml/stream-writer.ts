import { throwApex } from '../../exceptions/index.ts';
import { argument } from '../arguments.ts';
import { definePlatformType, type PlatformType } from '../define.ts';
import { escapeAttribute, escapeText, qualified } from './events.ts';

/** System.XmlStreamWriter: writes a document piece by piece. Source: Apex Reference, XmlStreamWriter Class. */
export class XmlStreamWriter {
    readonly $typeName = 'System.XmlStreamWriter';
    private text = '';
    private readonly open: string[] = [];
    /** A start tag still waits for attributes; empty elements get no end tag. */
    private pending: 'none' | 'start' | 'empty' = 'none';

    /** The document so far, a waiting start tag closed. */
    get document(): string {
        this.closeTag();
        return this.text;
    }

    raw(text: string): void {
        this.closeTag();
        this.text += text;
    }

    startElement(prefix: string | null, local: string, isEmpty: boolean): void {
        const name = qualified({ prefix: prefix ?? '', local: argument(local) });
        this.raw(`<${name}`);
        this.pending = isEmpty ? 'empty' : 'start';
        if (!isEmpty) this.open.push(name);
    }

    /** @throws System.XmlException outside a start tag (text assumed). */
    attribute(name: string, value: string): void {
        if (this.pending === 'none') throwApex('System.XmlException', 'Attribute not associated with any element');
        this.text += ` ${name}="${escapeAttribute(argument(value))}"`;
    }

    /** @throws System.XmlException when no element is open (text assumed). */
    endElement(): void {
        const name = this.open.pop();
        if (name === undefined) throwApex('System.XmlException', 'No open start element');
        this.raw(`</${name}>`);
    }

    endDocument(): void {
        while (this.open.length > 0) this.endElement();
        this.closeTag();
    }

    private closeTag(): void {
        if (this.pending !== 'none') this.text += this.pending === 'empty' ? '/>' : '>';
        this.pending = 'none';
    }
}

type Writer = XmlStreamWriter;
const namespaceName = (prefix: string | null): string =>
    prefix === null || prefix === '' || prefix === 'xmlns' ? 'xmlns' : `xmlns:${prefix}`;

/** Namespaces are written only where code declares them, as with Java's plain stream writer (assumed). */
export const xmlStreamWriterType: PlatformType = definePlatformType('System.XmlStreamWriter', {
    static: { new: () => new XmlStreamWriter() },
    instance: {
        close: () => undefined,
        getXmlString: (self: Writer) => self.document,
        setDefaultNamespace: () => undefined,
        writeAttribute: (self: Writer, prefix: string | null, _uri: string | null, local: string, value: string) => {
            self.attribute(qualified({ prefix: prefix ?? '', local: argument(local) }), value);
        },
        writeCData: (self: Writer, data: string) => {
            self.raw(`<![CDATA[${argument(data)}]]>`);
        },
        writeCharacters: (self: Writer, text: string) => {
            self.raw(escapeText(argument(text)));
        },
        writeComment: (self: Writer, text: string) => {
            self.raw(`<!--${argument(text)}-->`);
        },
        writeDefaultNamespace: (self: Writer, uri: string) => {
            self.attribute('xmlns', uri);
        },
        writeEmptyElement: (self: Writer, prefix: string | null, local: string) => {
            self.startElement(prefix, local, true);
        },
        writeEndDocument: (self: Writer) => {
            self.endDocument();
        },
        writeEndElement: (self: Writer) => {
            self.endElement();
        },
        writeNamespace: (self: Writer, prefix: string | null, uri: string) => {
            self.attribute(namespaceName(prefix), uri);
        },
        writeProcessingInstruction: (self: Writer, target: string, data: string) => {
            self.raw(`<?${argument(target)} ${argument(data)}?>`);
        },
        writeStartDocument: (self: Writer, encoding: string | null, version: string | null) => {
            const shown = encoding === null || encoding === '' ? '' : ` encoding="${encoding}"`;
            self.raw(`<?xml version="${version ?? '1.0'}"${shown}?>`);
        },
        writeStartElement: (self: Writer, prefix: string | null, local: string) => {
            self.startElement(prefix, local, false);
        }
    }
});
