import { throwApex } from '../../exceptions/index.ts';
import { ApexList } from '../../values/list.ts';
import { apexType } from '../../values/type.ts';
import { argument } from '../arguments.ts';
import { definePlatformType, type PlatformType } from '../define.ts';
import { platformEnumConstant } from '../enums.ts';
import { readXml } from './events.ts';
import { XmlNode } from './node.ts';

/** Source: Apex Reference, Document Class ("nested XML content that's up to 50 nodes deep"). */
const MAXIMUM_DEPTH = 50;

/** Dom.Document. */
export class XmlDocument {
    readonly $typeName = 'dom.Document';
    root: XmlNode | null = null;

    /** @throws System.XmlException for text that is not well-formed. */
    load(text: string): void {
        const open: XmlNode[] = [];
        this.root = null;
        for (const event of readXml(argument(text))) {
            if (event.kind === 'start') {
                const node = XmlNode.element(event.name);
                for (const [prefix, uri] of event.declared) node.declared.set(prefix, uri);
                node.attributes = [...event.attributes];
                this.root ??= node;
                open.at(-1)?.add(node);
                if (open.push(node) > MAXIMUM_DEPTH)
                    throwApex('System.XmlException', `Nodes are nested deeper than ${String(MAXIMUM_DEPTH)}`);
            } else if (event.kind === 'end') open.pop();
            else if (event.kind === 'comment') open.at(-1)?.add(XmlNode.leaf('COMMENT', event.text));
            else if (event.kind !== 'instruction') open.at(-1)?.add(XmlNode.leaf('TEXT', event.text));
        }
    }

    createRoot(name: string, namespace: string | null, prefix: string | null): XmlNode {
        if (this.root !== null) throwApex('System.XmlException', 'The document has a root element already');
        const root = XmlNode.element({ local: argument(name), namespace: namespace ?? '', prefix: prefix ?? '' });
        if ((namespace ?? '') !== '') root.declare(prefix ?? '', namespace ?? '');
        this.root = root;
        return root;
    }

    toXml(): string {
        return `<?xml version="1.0" encoding="UTF-8"?>${this.root?.toXml() ?? ''}`;
    }
}

const nodes = (list: readonly XmlNode[]): ApexList => new ApexList(apexType('dom.XmlNode'), [...list]);
const orNull = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text);

function addLeaf(kind: 'TEXT' | 'COMMENT'): (self: XmlNode, text: string) => XmlNode {
    return (self, text) => self.add(XmlNode.leaf(kind, argument(text)));
}

/** Source: Apex Reference, Dom Namespace: Document Class, XmlNode Class. Namespaces and prefixes that are null or empty are none. */
export const domTypes: readonly PlatformType[] = [
    definePlatformType('dom.Document', {
        static: { new: () => new XmlDocument() },
        instance: {
            createRootElement: (self: XmlDocument, name: string, namespace: string | null, prefix: string | null) =>
                self.createRoot(name, namespace, prefix),
            getRootElement: (self: XmlDocument) => self.root,
            load: (self: XmlDocument, text: string) => {
                self.load(text);
            },
            toXmlString: (self: XmlDocument) => self.toXml()
        }
    }),
    definePlatformType('dom.XmlNode', {
        instance: {
            addChildElement: (self: XmlNode, name: string, namespace: string | null, prefix: string | null) =>
                self.addElement(argument(name), namespace, prefix),
            addCommentNode: addLeaf('COMMENT'),
            addTextNode: addLeaf('TEXT'),
            getAttribute: (self: XmlNode, key: string, namespace: string | null) =>
                self.attribute(argument(key), namespace)?.value ?? null,
            getAttributeCount: (self: XmlNode) => self.attributes.length,
            getAttributeKeyAt: (self: XmlNode, index: number) => at(self, index).local,
            getAttributeKeyNsAt: (self: XmlNode, index: number) => orNull(at(self, index).namespace),
            getAttributeValue: (self: XmlNode, key: string, namespace: string | null) =>
                self.attribute(argument(key), namespace)?.value ?? null,
            getAttributeValueNs: (self: XmlNode, key: string, namespace: string | null) =>
                orNull(self.attribute(argument(key), namespace)?.namespace),
            getChildElement: (self: XmlNode, name: string, namespace: string | null) =>
                self.child(argument(name), namespace),
            getChildElements: (self: XmlNode) => nodes(self.children.filter((child) => child.kind === 'ELEMENT')),
            getChildren: (self: XmlNode) => nodes(self.children),
            getName: (self: XmlNode) => self.name?.local ?? null,
            getNamespace: (self: XmlNode) => orNull(self.name?.namespace),
            getNamespaceFor: (self: XmlNode, prefix: string) => self.namespaceFor(argument(prefix)),
            getNodeType: (self: XmlNode) => platformEnumConstant('dom.XmlNodeType', self.kind),
            getParent: (self: XmlNode) => self.parent,
            getPrefixFor: (self: XmlNode, namespace: string) => self.prefixFor(argument(namespace)),
            getText: (self: XmlNode) => self.ownText(),
            insertBefore: (self: XmlNode, node: XmlNode, before: XmlNode | null) => self.add(argument(node), before),
            removeAttribute: (self: XmlNode, key: string, namespace: string | null) => {
                const found = self.attribute(argument(key), namespace);
                self.attributes = self.attributes.filter((each) => each !== found);
                return found !== undefined;
            },
            removeChild: (self: XmlNode, node: XmlNode) => self.remove(argument(node)),
            setAttribute: (self: XmlNode, key: string, value: string) => {
                self.setAttribute(argument(key), argument(value), null);
            },
            setAttributeNs: (self: XmlNode, key: string, value: string, namespace: string | null) => {
                self.setAttribute(argument(key), argument(value), namespace);
            },
            setNamespace: (self: XmlNode, prefix: string | null, namespace: string) => {
                self.declared.set(prefix ?? '', argument(namespace));
            }
        }
    })
];

function at(node: XmlNode, index: number): XmlNode['attributes'][number] {
    return (
        node.attributes[argument(index)] ?? throwApex('System.XmlException', `There is no attribute ${String(index)}`)
    );
}
