import { throwApex } from '../../exceptions/index.ts';
import { escapeAttribute, escapeText, qualified, type XmlAttribute, type XmlName } from './events.ts';

type Kind = 'ELEMENT' | 'TEXT' | 'COMMENT';

/** Dom.XmlNode: an element, a text or a comment. */
export class XmlNode {
    readonly $typeName = 'dom.XmlNode';
    readonly kind: Kind;
    readonly name: XmlName | null;
    readonly text: string;
    parent: XmlNode | null = null;
    readonly children: XmlNode[] = [];
    attributes: XmlAttribute[] = [];
    /** Namespaces declared here: URI by prefix. */
    readonly declared = new Map<string, string>();

    private constructor(kind: Kind, name: XmlName | null, text: string) {
        this.kind = kind;
        this.name = name;
        this.text = text;
    }

    static element(name: XmlName): XmlNode {
        return new XmlNode('ELEMENT', name, '');
    }

    static leaf(kind: 'TEXT' | 'COMMENT', text: string): XmlNode {
        return new XmlNode(kind, null, text);
    }

    /** Puts the node into this element, before `before` or at the end. */
    add(node: XmlNode, before: XmlNode | null = null): XmlNode {
        if (this.kind !== 'ELEMENT') throwApex('System.XmlException', 'Only elements have children');
        const at = before === null ? this.children.length : this.children.indexOf(before);
        if (at < 0) throwApex('System.XmlException', 'The node is no child of this one');
        node.parent?.remove(node);
        this.children.splice(at, 0, node);
        node.parent = this;
        return node;
    }

    remove(node: XmlNode): boolean {
        const at = this.children.indexOf(node);
        if (at < 0) return false;
        this.children.splice(at, 1);
        node.parent = null;
        return true;
    }

    /** The URI bound to a prefix here or around; null when there is none. */
    namespaceFor(prefix: string): string | null {
        return this.declared.get(prefix) ?? this.parent?.namespaceFor(prefix) ?? null;
    }

    /** A prefix bound to the URI here or around; null when there is none. */
    prefixFor(namespace: string): string | null {
        for (const [prefix, uri] of this.declared) if (uri === namespace) return prefix;
        return this.parent?.prefixFor(namespace) ?? null;
    }

    /** Declares a namespace unless it is known here under that prefix. */
    declare(prefix: string, namespace: string): void {
        if ((this.namespaceFor(prefix) ?? '') !== namespace) this.declared.set(prefix, namespace);
    }

    /**
     * A new element inside this one. Null and '' are no namespace and no prefix; without a prefix a namespace takes the one it has here.
     * Source: Apex Developer Guide, "Reading and Writing XML Using the DOM" (Body in its example).
     */
    addElement(local: string, namespace: string | null, prefix: string | null): XmlNode {
        const known = (prefix ?? '') === '' && (namespace ?? '') !== '' ? this.prefixFor(namespace ?? '') : null;
        const name = { local, namespace: namespace ?? '', prefix: known ?? prefix ?? '' };
        const node = this.add(XmlNode.element(name));
        if (name.namespace !== '' || name.prefix === '') node.declare(name.prefix, name.namespace);
        return node;
    }

    child(local: string, namespace: string | null): XmlNode | null {
        return this.children.find(({ name }) => name?.local === local && name.namespace === (namespace ?? '')) ?? null;
    }

    attribute(key: string, namespace: string | null): XmlAttribute | undefined {
        return this.attributes.find((each) => each.local === key && each.namespace === (namespace ?? ''));
    }

    setAttribute(key: string, value: string, namespace: string | null): void {
        const uri = namespace ?? '';
        const at = this.attributes.findIndex((each) => each.local === key && each.namespace === uri);
        const prefix = uri === '' ? '' : (this.prefixFor(uri) ?? this.freshPrefix(uri));
        const attribute = { local: key, namespace: uri, prefix, value };
        if (at < 0) this.attributes.push(attribute);
        else this.attributes[at] = attribute;
    }

    private freshPrefix(namespace: string): string {
        let number = 0;
        while (this.namespaceFor(`ns${String(number)}`) !== null) number++;
        this.declared.set(`ns${String(number)}`, namespace);
        return `ns${String(number)}`;
    }

    /** Text of a text or comment; of an element the texts directly in it. Source: Apex Reference, XmlNode.getText. */
    ownText(): string {
        if (this.kind !== 'ELEMENT') return this.text;
        return this.children
            .filter((child) => child.kind === 'TEXT')
            .map((child) => child.text)
            .join('');
    }

    /** Empty elements end in ` />` (assumed, from published outputs). */
    toXml(): string {
        if (this.kind === 'COMMENT') return `<!--${this.text}-->`;
        if (this.name === null) return escapeText(this.text);
        const head = [
            qualified(this.name),
            ...[...this.declared].map(
                ([prefix, uri]) => `${prefix === '' ? 'xmlns' : `xmlns:${prefix}`}="${escapeAttribute(uri)}"`
            ),
            ...this.attributes.map((attribute) => `${qualified(attribute)}="${escapeAttribute(attribute.value)}"`)
        ].join(' ');
        if (this.children.length === 0) return `<${head} />`;
        return `<${head}>${this.children.map((child) => child.toXml()).join('')}</${qualified(this.name)}>`;
    }
}
