import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ApexOrg } from '../apex/apex-org.ts';

let org: ApexOrg;
before(() => {
    org = new ApexOrg({ classes: ['public class Anything {}'] });
});
after(() => org.close());

const says = (title: string, body: string, ...lines: string[]): void => {
    it(title, () => assert.deepEqual(org.run(body), lines));
};
const refuses = (title: string, xml: string, reason: RegExp): void => {
    it(title, () =>
        assert.match(
            org.run(
                `try { new Dom.Document().load('${xml}'); } catch (XmlException e) { System.debug(e.getMessage()); }`
            )[0] ?? '',
            reason
        )
    );
};

// Source: Apex Reference, Document Class, XmlNode Class; Apex Developer Guide, "Reading and Writing XML Using the DOM" (the envelope is theirs).
describe('Dom.Document', () => {
    says(
        'reads elements, attributes, texts, comments and namespaces',
        `Dom.Document d = new Dom.Document();
        d.load('<?xml version="1.0"?><!-- first --><a:order xmlns:a="urn:a" xmlns="urn:d" a:id="7" kind="x &amp; y"><line>one &lt; two<!-- c --><![CDATA[<&>]]></line><a:line/>tail</a:order>');
        Dom.XmlNode root = d.getRootElement();
        System.debug(root.getName() + ' ' + root.getNamespace() + ' ' + root.getAttribute('id', 'urn:a') + ' ' + root.getAttributeValue('kind', null) + ' ' + root.getAttribute('id', null));
        System.debug(root.getChildElements().size() + ' ' + root.getChildren().size() + ' ' + root.getText());
        System.debug(root.getChildElement('line', 'urn:d').getText() + ' ' + root.getChildElement('line', 'urn:a').getText() + ' ' + root.getChildElement('line', null));
        System.debug(root.getChildElement('line', 'urn:d').getChildren()[1].getNodeType() + ' ' + root.getChildElement('line', 'urn:a').getParent().getName());
        System.debug(root.getPrefixFor('urn:a') + ' ' + root.getNamespaceFor('') + ' ' + root.getAttributeCount() + ' ' + root.getAttributeKeyAt(0) + ' ' + root.getAttributeKeyNsAt(1));`,
        'order urn:a 7 x & y null',
        '2 3 tail',
        'one < two<&>  null',
        'COMMENT order',
        'a urn:d 2 id null'
    );
    says(
        'writes what was built',
        `Dom.Document doc = new Dom.Document();
        Dom.XmlNode envelope = doc.createRootElement('Envelope', 'http://schemas.xmlsoap.org/soap/envelope/', 'soapenv');
        envelope.setNamespace('xsi', 'http://www.w3.org/2001/XMLSchema-instance');
        envelope.setAttributeNs('schemaLocation', 'soap', 'http://www.w3.org/2001/XMLSchema-instance', null);
        Dom.XmlNode body = envelope.addChildElement('Body', 'http://schemas.xmlsoap.org/soap/envelope/', null);
        body.addChildElement('echo', 'urn:svc', 'req').addChildElement('category', 'urn:svc', null).addTextNode('classifieds & "more" <');
        body.addChildElement('empty', null, null).setAttribute('a', 'x"y'); body.addCommentNode('done');
        System.debug(doc.toXmlString().remove('http://schemas.xmlsoap.org/soap/envelope/').remove('http://www.w3.org/2001/XMLSchema-instance'));`,
        '<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="" xmlns:xsi="" xsi:schemaLocation="soap"><soapenv:Body><req:echo xmlns:req="urn:svc"><req:category>classifieds &amp; "more" &lt;</req:category></req:echo><empty a="x&quot;y" /><!--done--></soapenv:Body></soapenv:Envelope>'
    );
    says(
        'moves and removes nodes',
        `Dom.Document d = new Dom.Document(); d.load('<r><a/><b x="1"/></r>'); Dom.XmlNode r = d.getRootElement();
        r.insertBefore(r.getChildElement('b', null), r.getChildElement('a', null));
        System.debug(d.toXmlString().substringAfter('?>'));
        System.debug(r.getChildElement('b', null).removeAttribute('x', null) + ' ' + r.removeChild(r.getChildElement('a', null)) + ' ' + d.toXmlString().substringAfter('?>'));`,
        '<r><b x="1" /><a /></r>',
        'true true <r><b /></r>'
    );
    // The texts are assumed.
    refuses('refuses tags that do not match', '<a><b></a></b>', /the end of a does not match b/);
    refuses('refuses an element that stays open', '<a>', /the element a is not closed/);
    refuses('refuses two root elements', '<a/><b/>', /more than one root element/);
    refuses('refuses unknown entities', '<a>&nbsp;</a>', /the entity nbsp is unknown/);
    refuses('refuses unknown prefixes', '<x:a/>', /The prefix "x" is not bound/);
    refuses('refuses an attribute twice', '<a b="1" b="2"/>', /b stands there twice/);
    refuses('refuses more than 50 levels', `${'<a>'.repeat(51)}${'</a>'.repeat(51)}`, /deeper than 50/);
    says(
        'goes into requests and comes out of responses',
        `HttpResponse response = new HttpResponse(); response.setBody('<a>hi</a>');
        System.debug(response.getBodyDocument().getRootElement().getText());
        HttpRequest request = new HttpRequest(); request.setBodyDocument(response.getBodyDocument()); System.debug(request.getBody());`,
        'hi',
        '<?xml version="1.0" encoding="UTF-8"?><a>hi</a>'
    );
});

// Source: Apex Reference, XmlStreamReader Class; Apex Developer Guide, "Reading XML Using Streams".
describe('XmlStreamReader', () => {
    says(
        'gives a document event by event',
        `XmlStreamReader r = new XmlStreamReader('<books xmlns:b="urn:b"><?go now?><b:book author="Chatty">Foo</b:book> <!--c--><![CDATA[raw]]></books>');
        List<String> events = new List<String>();
        while (true) {
            XmlTag tag = r.getEventType();
            events.add(tag.name() + (r.hasName() ? ' ' + r.getPrefix() + ':' + r.getLocalName() : '') + (r.hasText() ? ' ' + r.getText().trim() : '')
                + (tag == XmlTag.START_ELEMENT && r.getAttributeCount() > 0 ? ' ' + r.getAttributeValue(null, 'author') + r.getAttributeLocalName(0) : '')
                + (tag == XmlTag.PROCESSING_INSTRUCTION ? ' ' + r.getPITarget() + r.getPIData() : ''));
            if (!r.hasNext()) { break; }
            r.next();
        }
        System.debug(String.join(events, ', '));`,
        'START_DOCUMENT, START_ELEMENT null:books, PROCESSING_INSTRUCTION gonow, START_ELEMENT b:book Chattyauthor, CHARACTERS Foo, END_ELEMENT b:book, CHARACTERS , COMMENT c, CDATA raw, END_ELEMENT null:books, END_DOCUMENT'
    );
    says(
        'joins texts where asked to, and goes from tag to tag',
        `XmlStreamReader r = new XmlStreamReader('<a>one<![CDATA[ two]]> three</a>'); r.setCoalescing(true);
        r.nextTag(); r.next(); System.debug(r.getText() + r.isCharacters()); r.nextTag(); System.debug(r.isEndElement());`,
        'one two threetrue',
        'true'
    );
});

// Source: Apex Reference, XmlStreamWriter Class; Apex Developer Guide, "Writing XML Using Streams" (the library is theirs).
describe('XmlStreamWriter', () => {
    says(
        'writes a document piece by piece',
        `XmlStreamWriter w = new XmlStreamWriter();
        w.writeStartDocument(null, '1.0'); w.writeProcessingInstruction('target', 'data');
        w.writeStartElement('m', 'Library', 'http://www.book.com'); w.writeNamespace('m', 'http://www.book.com');
        w.writeComment('Book starts here'); w.setDefaultNamespace('http://www.defns.com'); w.writeCData('<Cdata> I like CData </Cdata>');
        w.writeStartElement(null, 'book', null); w.writeDefaultNamespace('http://www.defns.com'); w.writeAttribute(null, null, 'author', 'Manoj "M"');
        w.writeCharacters('This is my book & yours'); w.writeEndElement();
        w.writeEmptyElement(null, 'ISBN', null); w.writeEndElement(); w.writeEndDocument();
        System.debug(w.getXmlString()); w.close();`,
        '<?xml version="1.0"?><?target data?><m:Library xmlns:m="http://www.book.com"><!--Book starts here--><![CDATA[<Cdata> I like CData </Cdata>]]><book xmlns="http://www.defns.com" author="Manoj &quot;M&quot;">This is my book &amp; yours</book><ISBN/></m:Library>'
    );
});
