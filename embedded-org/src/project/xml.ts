import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Diagnostic, SourceSpan } from '../diagnostics/diagnostic.ts';
import type { ParsedFiles, XmlDocument } from './parsed-files.ts';

/** A parsed metadata file: its root element's children by name. Values are text, elements, or lists of these. */
export type XmlElement = Readonly<Record<string, unknown>>;

export interface MetadataFile {
    readonly path: string;
    readonly root: XmlElement;
    readonly span: SourceSpan;
}

const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: true,
    processEntities: true,
    // For references by number (`&#39;`), which any XML may have.
    htmlEntities: true
});

/** The beginning of a file, for findings about the file as a whole. */
export const fileSpan = (file: string, line = 1, column = 1): SourceSpan => ({
    file,
    line,
    column,
    endLine: line,
    endColumn: column
});

/**
 * Reads a metadata file and checks that it is well-formed and has the expected root element.
 * @returns null when it is not, after reporting why.
 */
export function readMetadataFile(
    path: string,
    rootName: string,
    parsed: ParsedFiles,
    report: (diagnostic: Diagnostic) => void
): MetadataFile | null {
    const error = (message: string, line = 1, column = 1): null => {
        report({ code: 'metadata-xml', severity: 'error', message, span: fileSpan(path, line, column) });
        return null;
    };
    const parse = (text: string): XmlDocument | null => {
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- the package that replaces it is not among our dependencies
        const validity = XMLValidator.validate(text);
        if (validity !== true)
            return error(`The XML is not well-formed: ${validity.err.msg}`, validity.err.line, validity.err.col);
        return parser.parse(text) as XmlDocument;
    };
    let document: XmlDocument | null;
    try {
        document = parsed.document(path, parse);
    } catch (cause) {
        return error(`The file cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
    if (document === null) return null;
    const root = document[rootName];
    if (root === undefined) {
        const found = Object.keys(document).find((name) => !name.startsWith('?')) ?? 'nothing';
        return error(`The root element should be <${rootName}>, but it is <${found}>.`);
    }
    return { path, root: typeof root === 'object' && root !== null ? (root as XmlElement) : {}, span: fileSpan(path) };
}

/** Text of a child element; undefined when it is absent or has children. */
export function text(element: XmlElement, name: string): string | undefined {
    const value = element[name];
    if (typeof value === 'string') return value;
    if (typeof value === 'object' && value !== null && '#text' in value) return String(value['#text']);
    return undefined;
}

export const flag = (element: XmlElement, name: string): boolean | undefined => {
    const value = text(element, name);
    return value === undefined ? undefined : value === 'true';
};

export const integer = (element: XmlElement, name: string): number | undefined => {
    const value = Number.parseInt(text(element, name) ?? '', 10);
    return Number.isNaN(value) ? undefined : value;
};

/** All child elements of a name; text-only ones come as `{ '#text': text }`. */
export function elements(element: XmlElement, name: string): XmlElement[] {
    const value = element[name];
    if (value === undefined) return [];
    return (Array.isArray(value) ? (value as unknown[]) : [value]).map((one) =>
        typeof one === 'object' && one !== null ? (one as XmlElement) : { '#text': String(one) }
    );
}

/** Texts of all child elements of a name. */
export const texts = (element: XmlElement, name: string): string[] =>
    elements(element, name).map((one) => text(one, '#text') ?? '');

/** The only child element of a name, or undefined. */
export const child = (element: XmlElement, name: string): XmlElement | undefined => elements(element, name)[0];
