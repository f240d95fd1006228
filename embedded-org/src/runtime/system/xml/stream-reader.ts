import { throwApex } from '../../exceptions/index.ts';
import { argument } from '../arguments.ts';
import { definePlatformType, type PlatformType } from '../define.ts';
import { platformEnumConstant } from '../enums.ts';
import { readXml, type XmlAttribute, type XmlEvent, type XmlName } from './events.ts';

type Place = XmlEvent | { readonly kind: 'document-start' } | { readonly kind: 'document-end' };

/** Constants of XmlTag and the numbers that next() gives: those of Java's StAX, which the class follows (assumed). */
const TAGS: Readonly<Record<Place['kind'], readonly [string, number]>> = {
    start: ['START_ELEMENT', 1],
    end: ['END_ELEMENT', 2],
    instruction: ['PROCESSING_INSTRUCTION', 3],
    text: ['CHARACTERS', 4],
    comment: ['COMMENT', 5],
    'document-start': ['START_DOCUMENT', 7],
    'document-end': ['END_DOCUMENT', 8],
    cdata: ['CDATA', 12]
};

/** System.XmlStreamReader: a document event by event. Source: Apex Reference, XmlStreamReader Class. */
export class XmlStreamReader {
    readonly $typeName = 'System.XmlStreamReader';
    private places: Place[];
    private index = 0;
    private readonly scopes: ReadonlyMap<string, string>[] = [];

    /** @throws System.XmlException for text that is not well-formed; the platform finds that on the way (assumed: nobody sees the difference). */
    constructor(text: string) {
        this.places = [{ kind: 'document-start' }, ...readXml(argument(text)), { kind: 'document-end' }];
    }

    get place(): Place {
        return this.places[this.index];
    }

    get hasNext(): boolean {
        return this.index < this.places.length - 1;
    }

    next(): number {
        if (!this.hasNext) throwApex('System.NoSuchElementException', 'There is no further event');
        if (this.place.kind === 'end') this.scopes.pop();
        this.index++;
        if (this.place.kind === 'start') this.scopes.push(this.place.declared);
        return TAGS[this.place.kind][1];
    }

    /** Passes over blanks, comments and instructions up to the next tag. @throws System.XmlException for other text. */
    nextTag(): number {
        for (;;) {
            const event = this.next();
            const { place } = this;
            if (place.kind === 'start' || place.kind === 'end') return event;
            if ('text' in place && place.kind !== 'comment' && place.text.trim() !== '')
                throwApex('System.XmlException', 'Expected a tag, found text');
        }
    }

    /** Texts that stand next to each other become one event, sections of CDATA with them. */
    coalesce(): void {
        const merged: Place[] = [];
        for (const place of this.places) {
            const last = merged.at(-1);
            if ((place.kind === 'text' || place.kind === 'cdata') && last?.kind === 'text')
                merged[merged.length - 1] = { kind: 'text', text: last.text + place.text };
            else merged.push(place.kind === 'cdata' ? { kind: 'text', text: place.text } : place);
        }
        if (this.index === 0) this.places = merged;
    }

    get tag(): string {
        return TAGS[this.place.kind][0];
    }

    name(): XmlName {
        const { place } = this;
        return place.kind === 'start' || place.kind === 'end'
            ? place.name
            : throwApex('System.XmlException', `Illegal state: ${this.tag} has no name`);
    }

    attributes(): readonly XmlAttribute[] {
        const { place } = this;
        return place.kind === 'start'
            ? place.attributes
            : throwApex('System.XmlException', `Illegal state: ${this.tag} has no attributes`);
    }

    attribute(index: number): XmlAttribute {
        return (
            this.attributes()[argument(index)] ??
            throwApex('System.XmlException', `There is no attribute ${String(index)}`)
        );
    }

    text(): string {
        const { place } = this;
        return 'text' in place
            ? place.text
            : throwApex('System.XmlException', `Illegal state: ${this.tag} has no text`);
    }

    instruction(): { target: string; data: string } | null {
        return this.place.kind === 'instruction' ? this.place : null;
    }

    /** Namespaces that the element declares. */
    declared(): [string, string][] {
        return [...(this.scopes.at(-1) ?? new Map<string, string>())];
    }

    namespaceOf(prefix: string): string | null {
        for (const scope of [...this.scopes].reverse()) {
            const uri = scope.get(prefix);
            if (uri !== undefined) return uri;
        }
        return null;
    }
}

const orNull = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text);
const isBlank = (self: XmlStreamReader): boolean => 'text' in self.place && self.place.text.trim() === '';

export const xmlStreamReaderType: PlatformType = definePlatformType('System.XmlStreamReader', {
    static: { new: (text: string) => new XmlStreamReader(text) },
    instance: {
        getAttributeCount: (self: XmlStreamReader) => self.attributes().length,
        getAttributeLocalName: (self: XmlStreamReader, index: number) => self.attribute(index).local,
        getAttributeNamespace: (self: XmlStreamReader, index: number) => orNull(self.attribute(index).namespace),
        getAttributePrefix: (self: XmlStreamReader, index: number) => orNull(self.attribute(index).prefix),
        getAttributeType: (self: XmlStreamReader, index: number) => (self.attribute(index), 'CDATA'),
        getAttributeValue: (self: XmlStreamReader, namespace: string | null, local: string) =>
            self
                .attributes()
                .find((each) => each.local === local && (namespace === null || each.namespace === namespace))?.value ??
            null,
        getAttributeValueAt: (self: XmlStreamReader, index: number) => self.attribute(index).value,
        getEventType: (self: XmlStreamReader) => platformEnumConstant('System.XmlTag', self.tag),
        getLocalName: (self: XmlStreamReader) => self.name().local,
        getNamespace: (self: XmlStreamReader) => orNull(self.name().namespace),
        getNamespaceCount: (self: XmlStreamReader) => self.declared().length,
        getNamespacePrefix: (self: XmlStreamReader, index: number) => orNull(self.declared()[argument(index)]?.[0]),
        getNamespaceURI: (self: XmlStreamReader, prefix: string) => self.namespaceOf(argument(prefix)),
        getNamespaceURIAt: (self: XmlStreamReader, index: number) => self.declared()[argument(index)]?.[1] ?? null,
        getPIData: (self: XmlStreamReader) => self.instruction()?.data ?? null,
        getPITarget: (self: XmlStreamReader) => self.instruction()?.target ?? null,
        getPrefix: (self: XmlStreamReader) => orNull(self.name().prefix),
        getText: (self: XmlStreamReader) => self.text(),
        getVersion: () => '1.0',
        hasName: (self: XmlStreamReader) => self.place.kind === 'start' || self.place.kind === 'end',
        hasNext: (self: XmlStreamReader) => self.hasNext,
        hasText: (self: XmlStreamReader) => 'text' in self.place,
        isCharacters: (self: XmlStreamReader) => self.place.kind === 'text',
        isEndElement: (self: XmlStreamReader) => self.place.kind === 'end',
        isStartElement: (self: XmlStreamReader) => self.place.kind === 'start',
        isWhitespace: isBlank,
        next: (self: XmlStreamReader) => self.next(),
        nextTag: (self: XmlStreamReader) => self.nextTag(),
        setCoalescing: (self: XmlStreamReader, coalescing: boolean) => {
            if (argument(coalescing)) self.coalesce();
        },
        setNamespaceAware: (_self: XmlStreamReader, aware: boolean) => {
            if (!argument(aware)) throwApex('System.XmlException', 'The embedded org reads namespaces always');
        },
        toString: () => 'System.XmlStreamReader[]'
    }
});
