import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ApexOrg } from './apex-org.ts';

/* What packages have that were written for the Metadata API, under a namespace, or long ago; without another source, it is they that show it. */
const xml = (root: string, content: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://soap.sforce.com/2006/04/metadata">${content}</${root}>\n`;
const field = (name: string, content: string): string => `<fields><fullName>${name}</fullName>${content}</fields>`;
const number = '<type>Number</type><precision>18</precision><scale>0</scale>';

const JOB = `<label>Job</label><pluralLabel>Jobs</pluralLabel><nameField><label>Name</label><type>Text</type></nameField>
    <sharingModel>ReadWrite</sharingModel>${field(
        'Needed__c',
        '<type>Summary</type><summaryForeignKey>Shift__c.Job__c</summaryForeignKey><summarizedField>Shift__c.Open__c</summarizedField><summaryOperation>sum</summaryOperation>'
    )}`;
const SHIFT = `<label>Shift</label><pluralLabel>Shifts</pluralLabel><nameField><label>Name</label><type>Text</type></nameField>
    <sharingModel>ControlledByParent</sharingModel>
    ${field('Job__c', '<type>MasterDetail</type><referenceTo>Job__c</referenceTo><relationshipName>Shifts</relationshipName>')}
    ${field('Wanted__c', number)}
    ${field('Open__c', `${number}<formula>Wanted__c - Filled__c</formula><formulaTreatBlanksAs>BlankAsZero</formulaTreatBlanksAs>`)}
    ${field(
        'Filled__c',
        '<type>Summary</type><summaryForeignKey>Hours__c.Shift__c</summaryForeignKey><summarizedField>Hours__c.People__c</summarizedField><summaryOperation>sum</summaryOperation>'
    )}`;
const HOURS = `<label>Hours</label><pluralLabel>Hours</pluralLabel><nameField><label>Name</label><type>Text</type></nameField>
    <sharingModel>ControlledByParent</sharingModel>
    ${field('Shift__c', '<type>MasterDetail</type><referenceTo>Shift__c</referenceTo><relationshipName>Hours</relationshipName>')}
    ${field('People__c', number)}`;

let org: ApexOrg;
before(() => {
    org = new ApexOrg({
        namespace: 'vol',
        apiVersion: '21.0',
        files: {
            'objects/Job__c.object': xml('CustomObject', JOB),
            'objects/Shift__c.object': xml('CustomObject', SHIFT),
            'objects/Hours__c.object': xml('CustomObject', HOURS),
            'objects/Setting__c.object': xml(
                'CustomObject',
                '<customSettingsType>Hierarchy</customSettingsType><label>Setting</label>'
            ),
            'objects/Activity/fields/Weight__c.field-meta.xml': xml(
                'CustomField',
                `<fullName>Weight__c</fullName><label>Weight</label>${number}`
            ),
            'objects/Event/recordTypes/Interview.recordType-meta.xml': xml(
                'RecordType',
                '<fullName>Interview</fullName><active>true</active><label>Interview</label>'
            ),
            'labels/CustomLabels.labels': xml(
                'CustomLabels',
                '<labels><fullName>hello</fullName><language>en_US</language><protected>false</protected><shortDescription>h</shortDescription><value>Hello</value></labels>'
            )
        },
        classes: [
            `public class Settings { public static Setting__c ofOrg() { return Setting__c.getOrgDefaults(); } }`,
            `public interface Index { List<SObject> getAll(SObject key); List<SObject> getAll(Map<String, Object> key); }`,
            `public class Leaf implements Index {
                public List<SObject> getAll(Object key) { return new List<SObject>{ new Account(Name = String.valueOf(key != null)) }; }
            }`,
            `public abstract class Pages {
                protected Integer left = 2;
                public Boolean hasNext() { return left > 0; }
            }`,
            `public class Countdown extends Pages implements Iterator<Integer> { public Integer next() { return left--; } }`,
            `public class Endings {
                public Integer afterReturn() { return 1; return 2; }
                public Integer afterLoop() { while (true) { if (afterReturn() == 1) { return 3; } } return null; }
                public Integer afterRunAs(User u) { System.runAs(u) { return 4; } return null; }
            }`
        ]
    });
});
after(() => org.close());
const says = (title: string, body: string, ...lines: string[]): void => {
    it(title, () => assert.deepEqual(org.run(body), lines));
};

describe('metadata', () => {
    // Source: Metadata API Developer Guide, "Metadata Types": file suffix and folder of each type.
    says('is read in metadata format too', `System.debug(Label.hello + ' ' + Job__c.SObjectType);`, 'Hello Job__c');
    // Source: Metadata API Developer Guide, CustomObject (Activity).
    says(
        'of activities stands on tasks and events',
        `System.debug(new Task(Weight__c = 1).Weight__c + ' ' + new Event(Weight__c = 2).Weight__c);`,
        '1 2'
    );
    // Source: Object Reference, Event, RecordTypeId.
    says(
        'with record types gives their object a field for them',
        `Id type = Schema.SObjectType.Event.getRecordTypeInfosByDeveloperName().get('Interview').getRecordTypeId();
         System.debug(new Event(RecordTypeId = type).RecordTypeId == type);`,
        'true'
    );
});

describe('the prefix of the own namespace', () => {
    // Source: Apex Developer Guide, "Namespace Prefix".
    says(
        'may stand before names of objects, fields and relationships',
        `vol__Job__c job = new vol__Job__c(Name = 'J'); insert job;
         insert new Shift__c(vol__Job__c = job.Id, vol__Wanted__c = 3, Name = 'S');
         Shift__c read = Database.query('SELECT vol__Wanted__c, vol__Job__r.Name FROM vol__Shift__c');
         System.debug(read.Wanted__c + ' ' + read.vol__Job__r.Name);
         System.debug([SELECT (SELECT vol__Wanted__c FROM vol__Shifts__r) FROM Job__c].Shifts__r[0].Wanted__c);`,
        '3 J',
        '3'
    );
    says(
        'may stand before the field that groups were made by',
        `vol__Job__c job = new vol__Job__c(Name = 'J'); insert job; insert new Shift__c(vol__Job__c = job.Id, Name = 'S');
         AggregateResult one = [SELECT vol__Job__c, COUNT(Id) FROM vol__Shift__c WHERE Job__c = :job.Id GROUP BY vol__Job__c];
         System.debug(one.get('vol__Job__c') == job.Id); System.debug(one.get('Job__c') == job.Id); System.debug(one.get('expr0'));`,
        'true',
        'true',
        '1'
    );
});

describe('roll-up summaries', () => {
    // Source: https://help.salesforce.com/s/articleView?id=sf.fields_about_roll_up_summary_fields.htm (formulas without other objects' fields count).
    says(
        'sum a formula over another summary, and follow when that one changes',
        `Job__c job = new Job__c(Name = 'J'); insert job;
         Shift__c shift = new Shift__c(Job__c = job.Id, Wanted__c = 5, Name = 'S'); insert shift;
         System.debug([SELECT Needed__c FROM Job__c WHERE Id = :job.Id].Needed__c);
         insert new Hours__c(Shift__c = shift.Id, People__c = 2, Name = 'H');
         System.debug([SELECT Needed__c FROM Job__c WHERE Id = :job.Id].Needed__c);`,
        '5',
        '3'
    );
});

describe('classes', () => {
    says(
        'answer an interface with a method that takes any object',
        `Index index = new Leaf();
         System.debug(index.getAll(new Account())[0].get('Name') + ' ' + index.getAll(new Map<String, Object>())[0].get('Name'));`,
        'true true'
    );
    says(
        'take methods of a platform interface from a super class that does not implement it',
        `Iterator<Integer> each = new Countdown(); Integer sum = 0; while (each.hasNext()) sum += each.next(); System.debug(sum);`,
        '3'
    );
    says(
        'may have a return that is never reached, and must have one behind loops and runAs',
        `System.debug(new Endings().afterReturn() + ' ' + new Endings().afterLoop());`,
        '1 3'
    );
    // Source: Apex Reference, Custom Settings Methods, getOrgDefaults ("API version 21.0 or earlier ... returns null").
    says('of API version 21 get no settings where there are none', `System.debug(Settings.ofOrg());`, 'null');
});

describe('iterators', () => {
    says(
        'of lists are iterators of any object',
        `Object each = new List<Account>().iterator(); System.debug(each instanceof Iterator<Object>);`,
        'true'
    );
    says(
        'go over null in a loop only to fail as in an org',
        `Map<String, List<String>> none = new Map<String, List<String>>();
         try { for (String each : none.get('x')) { } } catch (NullPointerException e) { System.debug('null'); }`,
        'null'
    );
});

describe('pages and sites', () => {
    says(
        'PageReference has a second name',
        `ApexPages.PageReference p = new PageReference('/x'); System.debug(p.getUrl());`,
        '/x'
    );
    // Source: the test classes that Salesforce adds to every org with a site ("PageRef is either null or an empty object in test context").
    says(
        'there is no site to log in to, nor to land on',
        `System.debug(Site.login('a@b.com', 'p', '/') + ' ' + Site.forgotPassword('a@b.com') + ' ' + Network.communitiesLanding().getUrl());`,
        'null false '
    );
});

it('a class that uses a member whose type does not exist is reported, and the others run', () => {
    const broken = new ApexOrg({
        hasFindings: true,
        classes: [
            `public class Holder { public static Missing__c record; }`,
            `public class Uses { public String name() { return Holder.record.Name; } }`,
            `public class Sound { public Integer one() { return 1; } }`
        ]
    });
    const messages = broken.booted.diagnostics.map((one) => one.message);
    assert.deepEqual(messages, ['Invalid type: Missing__c', 'Dependent class is invalid and needs recompilation']);
    assert.deepEqual(broken.run('System.debug(new Sound().one());'), ['1']);
    broken.close();
});
