import { after, test } from 'node:test';
import { ApexOrg } from '../apex/apex-org.ts';

/* What Test.stopTest does with jobs, seen from Apex tests. */
const org = new ApexOrg({
    files: {
        'objects/Note__e/Note__e.object-meta.xml':
            '<CustomObject xmlns="http://soap.sforce.com/2006/04/metadata"><label>Note</label><pluralLabel>Notes</pluralLabel><eventType>HighVolume</eventType><publishBehavior>PublishAfterCommit</publishBehavior></CustomObject>',
        'objects/Note__e/fields/Text__c.field-meta.xml':
            '<CustomField xmlns="http://soap.sforce.com/2006/04/metadata"><fullName>Text__c</fullName><label>Text</label><type>Text</type><length>40</length></CustomField>'
    },
    classes: [
        `public class Counter implements Queueable {
            public static Integer ran = 0;
            public static String mode = 'plain';
            public QueueableContext kept; public LoggingLevel level = LoggingLevel.WARN; public String seen;
            public void execute(QueueableContext context) {
                ran++;
                seen = mode;
                insert new Account(Name = 'Job ' + mode + ' ' + level.name() + ' ' + (kept?.getJobId() == context.getJobId()));
                if (kept == null && mode == 'chained') {
                    Counter next = new Counter();
                    next.kept = context;
                    AsyncOptions options = new AsyncOptions();
                    options.MaximumQueueableStackDepth = 2;
                    System.enqueueJob(next, options);
                }
            }
        }`,
        `public class Nightly implements Schedulable, Database.Batchable<SObject> {
            public void execute(SchedulableContext context) {
                insert new Account(Name = 'Scheduled');
                System.enqueueJob(new Counter());
            }
            public Database.QueryLocator start(Database.BatchableContext context) { return Database.getQueryLocator('SELECT Id FROM User LIMIT 1'); }
            public void execute(Database.BatchableContext context, List<SObject> scope) { insert new Account(Name = 'Batch'); }
            public void finish(Database.BatchableContext context) { }
        }`,
        `trigger Noted on Note__e (after insert) { for (Note__e note : Trigger.new) insert as system new Account(Name = note.Text__c); }`,
        `public class Noter implements Queueable {
            public void execute(QueueableContext context) { EventBus.publish(new Note__e(Text__c = 'From a job')); }
        }`,
        `@IsTest private class JobsTest {
            @IsTest static void deliversWhatJobsPublish() {
                Test.startTest();
                System.enqueueJob(new Noter());
                Test.stopTest();
                Assert.areEqual('From a job', [SELECT Name FROM Account].Name);
            }
            @IsTest static void sharesStatics() {
                Counter.mode = 'mocked';
                Test.startTest();
                System.enqueueJob(new Counter());
                Assert.areEqual(0, Counter.ran);
                Test.stopTest();
                Assert.areEqual(1, Counter.ran);
                Assert.areEqual('Job mocked WARN false', [SELECT Name FROM Account].Name);
            }
            @IsTest static void keepsContexts() {
                Counter.mode = 'chained';
                Test.startTest();
                System.enqueueJob(new Counter());
                Test.stopTest();
                Assert.areEqual(2, Counter.ran);
            }
            @IsTest static void leavesWhatScheduledJobsQueue() {
                Test.startTest();
                System.schedule('Nightly', '0 0 2 * * ?', new Nightly());
                Test.stopTest();
                Assert.areEqual('Scheduled', [SELECT Name FROM Account].Name);
                Assert.areEqual(0, Counter.ran);
                Assert.areEqual(1, [SELECT COUNT() FROM AsyncApexJob WHERE JobType = 'Queueable' AND Status = 'Queued']);
            }
            @IsTest static void leavesScheduledBatches() {
                Test.startTest();
                Id triggerId = System.scheduleBatch(new Nightly(), 'Later', 5);
                Test.stopTest();
                Assert.areEqual(0, [SELECT COUNT() FROM Account]);
                CronTrigger waiting = [SELECT NextFireTime, CronJobDetail.Name FROM CronTrigger WHERE Id = :triggerId];
                Assert.areEqual('Later', waiting.CronJobDetail.Name);
                Assert.isTrue(waiting.NextFireTime > Datetime.now().addMinutes(4));
            }
            @IsTest static void refusesASignatureTwice() {
                AsyncOptions options = new AsyncOptions();
                options.DuplicateSignature = QueueableDuplicateSignature.Builder().addString('one').build();
                System.enqueueJob(new Counter(), options);
                try {
                    System.enqueueJob(new Counter(), options);
                    Assert.fail('refused');
                } catch (DuplicateMessageException expected) {
                    Assert.isNotNull(expected.getMessage());
                }
            }
            @IsTest static void castsBatchables() {
                Object job = new Nightly();
                Database.Batchable<Object> batch = (Database.Batchable<Object>) job;
                Assert.isNotNull(batch);
            }
        }`
    ]
});
after(() => {
    org.close();
});

// Assumed, see ApexTransaction.statics.
test('a job that stopTest runs sees the statics of the test, and the test sees what the job made of them', () => {
    org.requirePass('sharesStatics');
});

// Assumed, see runtime/system/async/codecs.ts.
test('a job may keep a context and constants of platform enums in its fields', () => {
    org.requirePass('keepsContexts');
});

// Source: public test code that passes in orgs.
test('events that a job publishes are delivered when stopTest has run it', () => {
    org.requirePass('deliversWhatJobsPublish');
});

// Source: https://salesforce.stackexchange.com/q/93670.
test('what a scheduled job queues stays queued', () => {
    org.requirePass('leavesWhatScheduledJobsQueue');
});

// Source: https://developer.salesforce.com/forums/?id=906F0000000BMWqIAO.
test('a scheduled batch stays scheduled and does not run', () => {
    org.requirePass('leavesScheduledBatches');
});

// Source: Apex Developer Guide, "Detecting Duplicate Queueable Jobs".
test('a queueable with the signature of a waiting one is refused', () => {
    org.requirePass('refusesASignatureTwice');
});

// Assumed, see runtime/values/instance-of.ts.
test('a batch of records is a batch of Object', () => {
    org.requirePass('castsBatchables');
});
