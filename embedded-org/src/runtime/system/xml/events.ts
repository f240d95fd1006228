import { throwApex } from '../../exceptions/index.ts';
import { Scanner } from './scanner.ts';

/** A name with its namespace, '' where it has none. */
export interface XmlName {
    readonly prefix: string;
    readonly local: string;
    readonly namespace: string;
}

export interface XmlAttribute extends XmlName {
    readonly value: string;
}

/** What a document consists of, in its order. */
export type XmlEvent =
    | {
          readonly kind: 'start';
          readonly name: XmlName;
          readonly attributes: readonly XmlAttribute[];
          /** Namespaces that the element declares: URI by prefix ('' for the default one). */
          readonly declared: ReadonlyMap<string, string>;
      }
    | { readonly kind: 'end'; readonly name: XmlName }
    | { readonly kind: 'text' | 'cdata' | 'comment'; readonly text: string }
    | { readonly kind: 'instruction'; readonly target: string; readonly data: string };

/** Namespace of the prefix xml. Source: Namespaces in XML 1.0. */
export const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

type Scope = ReadonlyMap<string, string>;

/**
 * Reads a document. Document types are passed over, their entities are unknown.
 * Sources: Extensible Markup Language 1.0; Namespaces in XML 1.0.
 * @throws System.XmlException for text that is not well-formed (texts assumed).
 */
export function readXml(text: string): XmlEvent[] {
    const scanner = new Scanner(text);
    const events: XmlEvent[] = [];
    const open: { readonly name: XmlName; readonly written: string; readonly scope: Scope }[] = [];
    let scope: Scope = new Map([['xml', XML_NAMESPACE]]);
    let roots = 0;
    for (;;) {
        const token = scanner.next();
        if (token === null) break;
        switch (token.kind) {
            case 'open': {
                if (open.length === 0 && roots++ > 0) scanner.fail('there is more than one root element');
                const declared = declarations(token.attributes);
                const outer = scope;
                if (declared.size > 0) scope = new Map([...scope, ...declared]);
                const name = nameOf(token.name, scope, true);
                const attributes = token.attributes
                    .filter(([written]) => prefixDeclared(written) === null)
                    .map(([written, value]) => ({ ...nameOf(written, scope, false), value }));
                events.push({ kind: 'start', name, attributes, declared });
                if (token.isEmpty) {
                    events.push({ kind: 'end', name });
                    scope = outer;
                } else open.push({ name, written: token.name, scope: outer });
                break;
            }
            case 'close': {
                const element = open.pop();
                if (element?.written !== token.name)
                    return scanner.fail(`the end of ${token.name} does not match ${element?.written ?? 'any element'}`);
                events.push({ kind: 'end', name: element.name });
                ({ scope } = element);
                break;
            }
            case 'text':
                if (open.length > 0) events.push(token);
                else if (token.text.trim() !== '') scanner.fail('text outside the root element');
                break;
            default:
                events.push(token);
        }
    }
    const unclosed = open.pop();
    if (unclosed !== undefined) scanner.fail(`the element ${unclosed.written} is not closed`);
    if (roots === 0) scanner.fail('there is no root element');
    return events;
}

/** The prefix that an attribute declares a namespace for; null for other attributes. */
const prefixDeclared = (written: string): string | null =>
    written === 'xmlns' ? '' : written.startsWith('xmlns:') ? written.slice('xmlns:'.length) : null;

function declarations(attributes: readonly (readonly [string, string])[]): Map<string, string> {
    const declared = new Map<string, string>();
    for (const [written, value] of attributes) {
        const prefix = prefixDeclared(written);
        if (prefix !== null) declared.set(prefix, value);
    }
    return declared;
}

/** Attributes without a prefix have no namespace; elements take the default one. */
function nameOf(written: string, scope: Scope, takesDefault: boolean): XmlName {
    const colon = written.indexOf(':');
    if (colon < 0) return { prefix: '', local: written, namespace: takesDefault ? (scope.get('') ?? '') : '' };
    const prefix = written.slice(0, colon);
    const namespace = scope.get(prefix);
    return namespace === undefined
        ? throwApex('System.XmlException', `The prefix "${prefix}" is not bound to a namespace.`)
        : { prefix, local: written.slice(colon + 1), namespace };
}

/** Text as it stands between tags. */
export const escapeText = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Text as it stands in an attribute, between double quotes. */
export const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');

export const qualified = ({ prefix, local }: Pick<XmlName, 'prefix' | 'local'>): string =>
    prefix === '' ? local : `${prefix}:${local}`;
