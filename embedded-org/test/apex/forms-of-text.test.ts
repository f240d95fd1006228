import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ApexOrg } from './apex-org.ts';

/* The order and the letters in which values are written, and the names under which things are read; without another source, public test code shows it. */
const xml = (root: string, content: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://soap.sforce.com/2006/04/metadata">${content}</${root}>\n`;

let org: ApexOrg;
before(() => {
    org = new ApexOrg({
        files: {
            'objects/Thing__c/Thing__c.object-meta.xml': xml(
                'CustomObject',
                `<label>Thing</label><pluralLabel>Things</pluralLabel><nameField><label>Name</label><type>Text</type></nameField>
                <sharingModel>ReadWrite</sharingModel>`
            ),
            'objects/Thing__c/fields/Half__c.field-meta.xml': xml(
                'CustomField',
                '<fullName>Half__c</fullName><label>It&#39;s half</label><type>Number</type><precision>5</precision><scale>1</scale>'
            ),
            'pages/ThingPage.page': '<apex:page></apex:page>',
            'pages/ThingPage.page-meta.xml': xml('ApexPage', '<apiVersion>60.0</apiVersion><label>ThingPage</label>'),
            'labels/CustomLabels.labels-meta.xml': xml(
                'CustomLabels',
                '<labels><fullName>hello</fullName><language>en_US</language><protected>false</protected><shortDescription>h</shortDescription><value>Hello</value></labels>'
            )
        },
        classes: [
            `@JsonAccess(serializable='never') public virtual class OneWay { public Integer a = 1; }`,
            'public class Below extends OneWay {}',
            `@JsonAccess(serializable='always' deserializable='never') public class OtherWay { public Integer a = 1; }`,
            `public class Invoice {
                public Integer invoiceNumber = 1; public Date statementDate; public Decimal totalPrice = 5.5; public String LineItems = 'x';
            }`
        ]
    });
});
after(() => org.close());
const says = (title: string, body: string, ...lines: string[]): void => {
    it(title, () => assert.deepEqual(org.run(body), lines));
};

describe('JSON', () => {
    // Source: Apex Reference, "JSON Class" (the invoice statements); https://salesforce.stackexchange.com/questions/101066.
    says(
        'has the fields of a class from Z to A, and the keys of a map as they were put in',
        `System.debug(JSON.serialize(new Invoice())); System.debug(JSON.serialize(new Map<String, Integer>{ 'a' => 1, 'b' => 2 }));`,
        '{"totalPrice":5.5,"statementDate":null,"LineItems":"x","invoiceNumber":1}',
        '{"a":1,"b":2}'
    );
    // Source: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_annotation_JsonAccess.htm
    says(
        'refuses classes that forbid it, in their direction alone, and does not pass that on to subclasses',
        `try { JSON.serialize(new List<Object>{ new OneWay() }); } catch (JSONException e) { System.debug(e.getMessage()); }
         System.debug(((OneWay) JSON.deserialize('{"a":2}', OneWay.class)).a); System.debug(JSON.serialize(new Below()));
         try { JSON.deserialize('[{"a":2}]', List<OtherWay>.class); } catch (JSONException e) { System.debug(e.getMessage()); }
         System.debug(JSON.serialize(new OtherWay()));`,
        'Type is not serializable: OneWay',
        '2',
        '{"a":1}',
        'Type is not deserializable: OtherWay',
        '{"a":1}'
    );
    says(
        'makes records whose Id is none',
        `System.debug(((Account) JSON.deserialize('{"Id":"id-1","OwnerId":"me"}', Account.class)).Id);`,
        'id-1'
    );
});

describe('page references', () => {
    says(
        'have their parameters by name, and pages of the project in small letters',
        `PageReference page = Page.ThingPage; page.getParameters().put('cId', '1'); page.getParameters().put('caId', '2');
         page.getParameters().put('b', '3'); System.debug(page.getUrl()); System.debug(System.Page.ThingPage.getUrl());`,
        '/apex/thingpage?b=3&caId=2&cId=1',
        '/apex/thingpage'
    );
});

describe('labels', () => {
    // Source: Apex Reference, "Label Class".
    says(
        'may be named with their namespace',
        `System.debug(Label.c.hello + ' ' + System.Label.hello + ' ' + Label.Site.passwords_dont_match);`,
        'Hello Hello Passwords do not match.'
    );
});

describe('casts', () => {
    says(
        'widen the numbers of a list or set',
        `Object numbers = new List<Integer>{ 1, 2 }; List<Decimal> wide = (List<Decimal>) numbers; System.debug(wide[0] / 4);
         Object decimals = new List<Decimal>{ 1.5 }; System.debug(decimals instanceof List<Double>);
         System.debug(((List<Double>) decimals)[0] * 2);
         Object doubles = new Set<Double>{ 2.5 }; System.debug(((Set<Decimal>) doubles).contains(2.5));`,
        '0.25',
        'true',
        '3.0',
        'true'
    );
    it('do not narrow the numbers of a list', () => {
        assert.throws(
            () => org.run('Object numbers = new List<Decimal>{ 1.5 }; List<Integer> n = (List<Integer>) numbers;'),
            /Invalid conversion from runtime type List<Decimal> to List<Integer>/
        );
    });
    // Source: https://beyondthecloud.dev/blog/type-casting-in-apex.
    says(
        'see the records in lists of a map',
        `Map<String, List<SObject>> all = new Map<String, List<SObject>>{ 'a' => new List<Account>{ new Account(Name = 'A') } };
         Object held = all; System.debug(((Map<String, List<Account>>) held).get('a')[0].Name);`,
        'A'
    );
});

describe('metadata', () => {
    says('has characters by number', `System.debug(Thing__c.Half__c.getDescribe().getLabel());`, "It's half");
    // Source: Object Reference, Attachment, ParentId.
    says(
        'gives custom objects the children that every object has',
        `Thing__c thing = new Thing__c(Name = 'T'); insert thing;
         insert new Attachment(ParentId = thing.Id, Name = 'a.txt', Body = Blob.valueOf('x'));
         System.debug([SELECT (SELECT Name FROM Attachments) FROM Thing__c].Attachments[0].Name);`,
        'a.txt'
    );
    says(
        'knows locales with the euro, and documents without a name for code',
        `User u = [SELECT LocaleSidKey FROM User LIMIT 1]; u.LocaleSidKey = 'en_IE_EURO';
         insert new Document(Name = 'D', FolderId = UserInfo.getUserId(), Body = Blob.valueOf('x')); System.debug('in');`,
        'in'
    );
});

describe('queries', () => {
    says(
        'are a record beside a record',
        `Account other = new Account(Name = 'Other'); insert other;
         Account chosen = other.Id != null ? [SELECT Name FROM Account WHERE Id = :other.Id] : new Account();
         System.debug(chosen.Name + ' ' + (other.Id == null ? other : [SELECT Name FROM Account WHERE Id = :other.Id]).Name);`,
        'Other Other'
    );
});

describe('dynamic searches', () => {
    // Source: Apex Developer Guide, "Dynamic SOSL".
    says(
        'take variables of the caller',
        `String wanted = 'Acme'; System.debug(Search.query('FIND :wanted IN ALL FIELDS RETURNING Account(Id)').size());`,
        '1'
    );
});
