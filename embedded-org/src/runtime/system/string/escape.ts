import { throwApex } from '../../exceptions/platform.ts';
import { html3Entities, html4Entities } from './html-entities.ts';

/* Escaping for other languages, as Apache Commons Lang's StringEscapeUtils does it. Source: Apex Reference, String Class. */
const CONTROL: Readonly<Record<string, string>> = { '\b': '\\b', '\n': '\\n', '\t': '\\t', '\f': '\\f', '\r': '\\r' };
const UNCONTROL: Readonly<Record<string, string>> = { b: '\b', n: '\n', t: '\t', f: '\f', r: '\r' };
const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

const unicode = (code: number): string => `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;

function escapeUnits(text: string, special: (c: string) => string | undefined): string {
    let out = '';
    for (let i = 0; i < text.length; i++) {
        const c = text[i];
        const code = text.charCodeAt(i);
        out += special(c) ?? CONTROL[c] ?? (code < 32 || code > 126 ? unicode(code) : c);
    }
    return out;
}

/** Octal, unicode and one-letter escapes, as in Java source text. */
function unescapeJava(text: string): string {
    return text.replace(
        /\\(?:u+([0-9A-Fa-f]{4})|([0-3]?[0-7]{1,2})|(.)|$)/gs,
        (_, hex: string | undefined, octal: string | undefined, c: string | undefined) => {
            if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
            if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
            return c === undefined ? '' : (UNCONTROL[c] ?? c);
        }
    );
}

function escapeWith(text: string, entities: ReadonlyMap<string, string>): string {
    return text.replace(/[&<>"\u00a0-\uffff]/g, (c) => {
        const name = entities.get(c);
        return name === undefined ? c : `&${name};`;
    });
}

function unescapeEntities(text: string, names: ReadonlyMap<string, string>): string {
    return text.replace(
        /&(?:#([0-9]+)|#[xX]([0-9A-Fa-f]+)|(\w+));/g,
        (whole: string, decimal?: string, hex?: string, name?: string) => {
            if (name !== undefined) return names.get(name) ?? whole;
            const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
            return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        }
    );
}

const reverse = (entities: ReadonlyMap<string, string>): Map<string, string> =>
    new Map([...entities].map(([c, name]) => [name, c]));
const xmlNames = new Map(Object.entries(XML).map(([c, entity]) => [entity.slice(1, -1), c]));
const html3Names = reverse(html3Entities);
const html4Names = reverse(html4Entities);

export const escape = {
    escapeCsv: (self: string) => (/[",\r\n]/.test(self.slice(0)) ? `"${self.replaceAll('"', '""')}"` : self),
    unescapeCsv: (self: string) => {
        if (!/^".*"$/s.test(self.slice(0))) return self;
        const inner = self.slice(1, -1);
        return /[",\r\n]/.test(inner) ? inner.replaceAll('""', '"') : self;
    },
    escapeEcmaScript: (self: string) =>
        escapeUnits(self, (c) => (c === '"' || c === "'" || c === '\\' || c === '/' ? `\\${c}` : undefined)),
    unescapeEcmaScript: (self: string) => unescapeJava(self),
    escapeJava: (self: string) => escapeUnits(self, (c) => (c === '"' || c === '\\' ? `\\${c}` : undefined)),
    unescapeJava: (self: string) => unescapeJava(self),
    escapeUnicode: (self: string) => {
        let out = '';
        for (let i = 0; i < self.length; i++) out += self.charCodeAt(i) > 127 ? unicode(self.charCodeAt(i)) : self[i];
        return out;
    },
    unescapeUnicode: (self: string) =>
        self.replace(/\\u+\+?([0-9A-Fa-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    escapeHtml3: (self: string) => escapeWith(self, html3Entities),
    escapeHtml4: (self: string) => escapeWith(self, html4Entities),
    unescapeHtml3: (self: string) => unescapeEntities(self, html3Names),
    unescapeHtml4: (self: string) => unescapeEntities(self, html4Names),
    escapeXml: (self: string) => self.replace(/[&<>"']/g, (c) => XML[c]),
    unescapeXml: (self: string) => unescapeEntities(self, xmlNames),
    /** Tags vanish, entities are decoded. Source: Apex Reference, String.stripHtmlTags. */
    stripHtmlTags: (self: string) => unescapeEntities(self.replace(/<!--.*?-->|<[^<>]*>/gs, ''), html4Names)
};

/** String.escapeSingleQuotes: a backslash before each single quote. Source: Apex Reference. */
export function escapeSingleQuotes(text: string | null): string {
    if (text === null) throwApex('System.NullPointerException', 'Argument cannot be null.');
    return text.replaceAll("'", "\\'");
}
