import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ApexOrg } from './apex-org.ts';

/* Undocumented forms, each seen in published code that is deployed to orgs and tested there, unless a source stands beside it. */
let org: ApexOrg;
before(() => {
    org = new ApexOrg({
        hasFindings: true, // Chatter's method is one.
        files: {
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
});
