import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ApexOrg } from './apex-org.ts';

/* Undocumented forms, each seen in published code that is deployed to orgs and tested there, unless a source stands beside it. */
let org: ApexOrg;
before(() => {
    org = new ApexOrg({
        hasFindings: true, // Chatter's method is one.
        files: {
            'objects/Plan__mdt/Plan__mdt.object-meta.xml': `<?xml version="1.0" encoding="UTF-8"?>
                <CustomObject xmlns="http://soap.sforce.com/2006/04/metadata"><label>Plan</label><pluralLabel>Plans</pluralLabel></CustomObject>`,
            'objects/Plan__mdt/fields/Size__c.field-meta.xml': `<?xml version="1.0" encoding="UTF-8"?>
                <CustomField xmlns="http://soap.sforce.com/2006/04/metadata"><fullName>Size__c</fullName><label>Size</label><type>Text</type><length>20</length></CustomField>`,
            'objects/Ping__e/Ping__e.object-meta.xml': `<?xml version="1.0" encoding="UTF-8"?>
                <CustomObject xmlns="http://soap.sforce.com/2006/04/metadata"><deploymentStatus>Deployed</deploymentStatus><eventType>HighVolume</eventType>
                <label>Ping</label><pluralLabel>Pings</pluralLabel><publishBehavior>PublishAfterCommit</publishBehavior></CustomObject>`
        },
        classes: [
            `public class StaticJob implements Queueable {
                public static Integer runs = 0;
                public static void execute(QueueableContext context) { runs++; insert new Account(Name = 'Made by ' + runs); }
            }`,
            `public class Outer {
                public virtual class Inner { public Integer a = 1; public String nameOfClass() { return String.valueOf(this).substringBefore(':'); } }
                public class Heir extends Inner { }
            }`,
            `public interface Finder { String find(String name); }`,
            `public class StaticFinder implements Finder { public static String find(String name) { return 'found ' + name; } }`,
            `public class Siloed {
                public static String follow() {
                    try { ConnectApi.ChatterUsers.getFollowings(null, 'me'); return 'followed'; }
                    catch (UnsupportedOperationException problem) { return problem.getTypeName(); }
                }
            }`,
            `@IsTest private class RareFormsTest {
                @IsTest static void aStaticMethodIsRunAsTheJob() {
                    Test.startTest(); System.enqueueJob(new StaticJob()); Test.stopTest();
                    Assert.areEqual(1, [SELECT COUNT() FROM Account WHERE Name = 'Made by 1']);
                }
                @IsTest static void chatterNeedsTheDataOfTheOrg() {
                    Assert.areEqual('System.UnsupportedOperationException', Siloed.follow());
                }
            }`
        ]
    });
});
after(() => org.close());

const says = (title: string, body: string, ...lines: string[]): void => {
    it(title, () => assert.deepEqual(org.run(body), lines));
};

// Chatter: Apex Developer Guide, "Testing ConnectApi Code".
describe('In tests', () => {
    it('a static execute runs as the job, and Chatter refuses to work without the data of the org', () =>
        assert.deepEqual(
            org.test().map((result) => result.message),
            [null, null]
        ));
});

describe('Rare forms', () => {
    says(
        'an Id may loop over texts, which become Ids of 18 characters',
        `Account a = new Account(Name = 'A'); insert a; String cut = String.valueOf(a.Id).substring(0, 15);
         for (Id each : new Set<String>{ cut }) { System.debug(each == a.Id); System.debug(String.valueOf(each).length()); }
         try { for (Id each : new List<String>{ 'none' }) { System.debug('never'); } } catch (StringException e) { System.debug(e.getMessage()); }`,
        'true',
        '18',
        'Invalid id: none'
    );
    says(
        'the one row of a dynamic query may be taken as its kind of record',
        `insert new Account(Name = 'Only');
         Account a = Database.queryWithBinds('SELECT Name FROM Account WHERE Name = :n', new Map<String, Object>{ 'n' => 'Only' }, AccessLevel.SYSTEM_MODE);
         Account b = Database.query('SELECT Name FROM Account WHERE Name = \\'Only\\'');
         System.debug(a.Name + ' ' + b.Name);`,
        'Only Only'
    );
    says(
        'an inner class is shown by its own name',
        `System.debug(new Outer.Inner()); System.debug(new Outer.Heir().nameOfClass());`,
        'Inner:[a=1]',
        'Heir'
    );
    says(
        'the text of an AuraHandledException is for the component until setMessage gives it to Apex',
        `AuraHandledException e = new AuraHandledException('shown'); System.debug(e.getMessage());
         e.setMessage('told'); System.debug(e.getMessage());`,
        'Script-thrown exception',
        'told'
    );
    says(
        'the profiles of marketing, contracts and solutions stand in every org of its own',
        `System.debug([SELECT COUNT() FROM Profile WHERE Name IN ('Marketing User', 'Contract Manager', 'Solution Manager')]);`,
        '3'
    );
    // Source: Platform Events Developer Guide, publish callbacks: newSObject(null, true) gives the EventUuid that the result carries.
    says(
        'an event with its defaults has the EventUuid under which it is published',
        `Ping__e made = (Ping__e) Ping__e.SObjectType.newSObject(null, true);
         System.debug(made.EventUuid != null);
         System.debug(EventBus.getOperationId(EventBus.publish(made)) == made.EventUuid);
         System.debug(new Ping__e().EventUuid);`,
        'true',
        'true',
        'null'
    );
    says(
        'a static method stands for one of an interface',
        `Finder finder = new StaticFinder(); System.debug(finder.find('it'));`,
        'found it'
    );
    says(
        'custom metadata is asked for by any text, and its records can be changed in memory',
        `String name = 'NoSuchPlan1234'; System.debug(Plan__mdt.getInstance(name));
         SObject plan = new Plan__mdt(DeveloperName = 'P'); plan.put('Size__c', 'big'); System.debug(plan.get('Size__c'));
         System.debug(Plan__mdt.fields.Size__c);`,
        'null',
        'big',
        'Size__c'
    );
    // java.text.DateFormat.parse: "the method may not use the entire text of the given string".
    says(
        'a datetime may be followed by more text',
        `System.debug(Datetime.valueOf('2024-02-03 04:05:06+0000') == Datetime.valueOf('2024-02-03 04:05:06'));
         try { Datetime.valueOf('2024-02-03T04:05:06Z'); } catch (TypeException e) { System.debug(e.getMessage()); }`,
        'true',
        'Invalid date/time: 2024-02-03T04:05:06Z'
    );
    says(
        'Integer.valueOf gives null for an empty number and refuses a null text',
        `Decimal none; System.debug(Integer.valueOf(none)); String text;
         try { Integer.valueOf(text); } catch (NullPointerException e) { System.debug(e.getMessage()); }`,
        'null',
        'Argument cannot be null.'
    );
    says(
        'picklist values that are not in the list sort by their text, after those that are',
        `insert new List<Account>{ new Account(Name = 'P', Industry = 'Zoo'), new Account(Name = 'P', Industry = 'Aviary'), new Account(Name = 'P', Industry = 'Energy') };
         String order = ''; for (Account a : [SELECT Industry FROM Account WHERE Name = 'P' ORDER BY Industry]) order += a.Industry + ' ';
         System.debug(order);`,
        'Energy Aviary Zoo '
    );
    // Source: Apex Reference, Test.getStandardPricebookId.
    says(
        'the standard price book takes prices',
        `Product2 product = new Product2(Name = 'Thing'); insert product;
         insert new PricebookEntry(Pricebook2Id = Test.getStandardPricebookId(), Product2Id = product.Id, UnitPrice = 5, IsActive = true);
         System.debug([SELECT COUNT() FROM PricebookEntry WHERE Product2Id = :product.Id]);`,
        '1'
    );
});
