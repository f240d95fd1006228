import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ApexOrg } from './apex-org.ts';

/* What values and records do in tests of published packages, which pass in orgs; where documentation says so, it stands beside the case. */
const xml = (root: string, content: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://soap.sforce.com/2006/04/metadata">${content}</${root}>\n`;
const field = (name: string, content: string): string =>
    xml('CustomField', `<fullName>${name}</fullName><label>${name.slice(0, -3)}</label>${content}`);
const object = (name: string, sharing: string): string =>
    xml(
        'CustomObject',
        `<label>${name}</label><pluralLabel>${name}s</pluralLabel><nameField><label>Name</label><type>Text</type></nameField><sharingModel>${sharing}</sharingModel>`
    );

let org: ApexOrg;
before(() => {
    org = new ApexOrg({
        classes: [
            `public class Silent { public void say() {} }`,
            `@IsTest public class Recorder implements StubProvider {
                public Boolean isVoid;
                public Object handleMethodCall(Object stub, String name, Type result, List<Type> types, List<String> names, List<Object> given) {
                    isVoid = result == void.class;
                    return null;
                }
            }`
        ],
        files: {
            'objects/Rule__mdt/Rule__mdt.object-meta.xml': xml(
                'CustomObject',
                '<label>Rule</label><pluralLabel>Rules</pluralLabel><visibility>Public</visibility>'
            ),
            'objects/Rule__mdt/fields/On__c.field-meta.xml': field(
                'On__c',
                '<type>MetadataRelationship</type><referenceTo>EntityDefinition</referenceTo><relationshipName>Rules</relationshipName>'
            ),
            'objects/Rule__mdt/fields/Of__c.field-meta.xml': field(
                'Of__c',
                '<type>MetadataRelationship</type><referenceTo>FieldDefinition</referenceTo><relationshipName>FieldRules</relationshipName><metadataRelationshipControllingField>Rule__mdt.On__c</metadataRelationshipControllingField>'
            ),
            'objects/Rule__mdt/fields/Part__c.field-meta.xml': field(
                'Part__c',
                '<type>MetadataRelationship</type><referenceTo>EntityParticle</referenceTo><relationshipName>PartRules</relationshipName><metadataRelationshipControllingField>Rule__mdt.On__c</metadataRelationshipControllingField>'
            ),
            'customMetadata/Rule.One.md-meta.xml': `<?xml version="1.0" encoding="UTF-8"?>
<CustomMetadata xmlns="http://soap.sforce.com/2006/04/metadata" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><label>One</label>
<values><field>On__c</field><value xsi:type="xsd:string">Contact</value></values><values><field>Of__c</field><value xsi:type="xsd:string">lastname</value></values><values><field>Part__c</field><value xsi:type="xsd:string">MailingCity</value></values></CustomMetadata>`,
            'objects/Batch__c/Batch__c.object-meta.xml': object('Batch', 'ReadWrite'),
            'objects/Batch__c/fields/Entries__c.field-meta.xml': field(
                'Entries__c',
                '<type>Summary</type><summaryForeignKey>Entry__c.Batch__c</summaryForeignKey><summaryOperation>count</summaryOperation>'
            ),
            'objects/Entry__c/Entry__c.object-meta.xml': object('Entry', 'ControlledByParent'),
            'objects/Entry__c/fields/Batch__c.field-meta.xml': field(
                'Batch__c',
                '<type>MasterDetail</type><referenceTo>Batch__c</referenceTo><relationshipName>Entries</relationshipName><relationshipLabel>Entries</relationshipLabel><relationshipOrder>0</relationshipOrder>'
            )
        }
    });
});
after(() => {
    org.close();
});

const CASES: readonly (readonly [title: string, body: string, lines: readonly string[]])[] = [
    [
        'assertions compare datetimes by the second, operators by the millisecond',
        `Datetime a = Datetime.newInstance(1700000000100L); Datetime b = Datetime.newInstance(1700000000000L); Assert.areEqual(a, b); System.debug(a == b); System.debug(a > b);`,
        ['false', 'true']
    ],
    [
        'a record that comes with its parent carries the parent’s Id',
        `Account a = new Account(Name = 'a'); insert a; insert new Contact(LastName = 'c', AccountId = a.Id);
         Contact c = [SELECT Account.Name, Owner.Name FROM Contact WHERE LastName = 'c']; System.debug(c.AccountId == a.Id); System.debug(c.OwnerId == UserInfo.getUserId());
         Contact d = [SELECT Account.Owner.Username, AccountId FROM Contact WHERE LastName = 'c']; System.debug(d.Account.OwnerId == UserInfo.getUserId());
         System.debug(c.getPopulatedFieldsAsMap().keySet()); System.debug(c.isSet('AccountId')); insert new Contact(LastName = 'd'); System.debug([SELECT Account.Name FROM Contact WHERE LastName = 'd'].AccountId);`,
        ['true', 'true', 'true', '{Id, AccountId, OwnerId, Account, Owner}', 'true', 'null']
    ],
    [
        'putAll keeps the last record of an Id and takes one without; a new map refuses both (Apex Reference, "Map Class")',
        `Id one = '001000000000001AAA'; Map<Id, SObject> m = new Map<Id, SObject>(); m.putAll(new List<SObject>{ new Account(Id = one, Name = 'a'), new Account(Id = one, Name = 'b'), new Account(Name = 'c') });
         System.debug(m.size()); System.debug(m.get(one).get('Name'));
         try { new Map<Id, SObject>(new List<SObject>{ new Account(Name = 'c') }); } catch (ListException e) { System.debug(e.getMessage()); }`,
        ['2', 'b', 'Row with null Id at index: 0']
    ],
    [
        'a list of Ids behind an Object is cast to one of texts',
        `Object ids = new List<Id>{ '001000000000001AAA' }; List<String> texts = (List<String>) ids; System.debug(texts.size());`,
        ['1']
    ],
    [
        'a list of texts is cast to one of Ids, each in its long form; what is no Id is refused',
        `List<Id> ids = (List<Id>) '001000000000001,003000000000002'.split(','); System.debug(ids[0] == '001000000000001AAA'); System.debug(new Set<Id>(ids).contains('003000000000002AAA'));
         try { ids = (List<Id>) new List<String>{ 'no Id' }; } catch (StringException e) { System.debug(e.getMessage()); }`,
        ['true', 'true', 'Invalid id: no Id']
    ],
    [
        'a picklist entry has a JSON form',
        `Map<String, Object> e = (Map<String, Object>) JSON.deserializeUntyped(JSON.serialize(Lead.Rating.getDescribe().getPicklistValues()[0])); System.debug(e.get('value')); System.debug(e.get('active')); System.debug(e.containsKey('validFor'));`,
        ['Hot', 'true', 'true']
    ],
    [
        'labels of references end in ID',
        `System.debug(Contact.ReportsToId.getDescribe().getLabel()); System.debug(Opportunity.OwnerId.getDescribe().getLabel()); System.debug(Opportunity.StageName.getDescribe().getLabel());`,
        ['Reports To ID', 'Owner ID', 'Stage']
    ],
    [
        'a language alone is a locale',
        `User u = [SELECT Id FROM User WHERE Id = :UserInfo.getUserId()]; u.LocaleSidKey = 'es'; update u; System.debug([SELECT LocaleSidKey FROM User WHERE Id = :u.Id].LocaleSidKey);`,
        ['es']
    ],
    [
        'a count is 0 before there are children',
        `insert new Batch__c(Name = 'b'); Batch__c b = [SELECT Entries__c FROM Batch__c WITH SYSTEM_MODE]; System.debug(b.Entries__c);`,
        ['0']
    ],
    [
        'children that the query did not ask for are an empty list',
        `insert new Account(Name = 'alone'); System.debug([SELECT Id FROM Account WHERE Name = 'alone'].Contacts.isEmpty());`,
        ['true']
    ],
    [
        'the parts of a datetime may have one digit',
        `System.debug(Datetime.valueOfGmt('2006-5-4 3:2:1'));`,
        ['2006-05-04 03:02:01']
    ],
    [
        'choices of a page are sorted by value, then by label (Apex Developer Guide, "List Sorting")',
        `List<SelectOption> l = new List<SelectOption>{ new SelectOption('b', 'x'), new SelectOption('a', 'z'), new SelectOption('a', 'y') }; l.sort(); System.debug(l[0].getLabel() + l[1].getLabel() + l[2].getLabel());`,
        ['yzx']
    ],
    [
        'a contact point belongs to an account or an individual (Object Reference, "ContactPointPhone")',
        `System.debug(ContactPointPhone.ParentId.getDescribe().getReferenceTo());`,
        ['(Account, Individual)']
    ],
    [
        'a stub learns that a method returns nothing',
        `System.debug(((Silent) Test.createStub(Silent.class, new Recorder())) != null); Recorder r = new Recorder(); ((Silent) Test.createStub(Silent.class, r)).say(); System.debug(r.isVoid);`,
        ['true', 'true']
    ],
    [
        'a relationship to a field finds it, in any letter case, on the object that the controlling field names (Custom Metadata Types Implementation Guide)',
        `Rule__mdt r = [SELECT On__r.QualifiedApiName, Of__r.QualifiedApiName, Part__r.QualifiedApiName, Part__r.FieldDefinitionId FROM Rule__mdt WITH SYSTEM_MODE];
         System.debug(r.On__r.QualifiedApiName + '.' + r.Of__r.QualifiedApiName + ' ' + r.Of__c + ' ' + r.Part__r.QualifiedApiName + ' ' + r.Part__r.FieldDefinitionId);`,
        ['Contact.LastName lastname MailingCity Contact.MailingAddress']
    ],
    [
        'what a lead becomes is set up (Apex Reference, "LeadConvert Class")',
        `Database.LeadConvert c = new Database.LeadConvert(); c.setConvertedStatus('Closed - Converted'); c.setDoNotCreateOpportunity(true); System.debug(c.getConvertedStatus() + ' ' + c.isDoNotCreateOpportunity());`,
        ['Closed - Converted true']
    ]
];

describe('values and records of published packages', () => {
    for (const [title, body, lines] of CASES) it(title, () => assert.deepEqual(org.run(body), lines));
});
