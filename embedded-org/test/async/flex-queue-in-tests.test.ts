import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ApexOrg } from '../apex/apex-org.ts';

/*
 * Test.enqueueBatchJobs, Test.getFlexQueueOrder and System.FlexQueue in Apex tests.
 * Source: Apex Reference, Test Class and FlexQueue Class; Apex Developer Guide, Batch Apex ("In a running test, you can submit a maximum of
 * 5 batch jobs"). Waiting behind no-operation jobs and running at stopTest: the first from the purpose of the methods, the second assumed.
 */
const org = new ApexOrg({
    classes: [
        `public class Real implements Database.Batchable<String>, Database.Stateful {
            public static List<String> ran = new List<String>();
            private String name;
            public Real(String name) { this.name = name; }
            public List<String> start(Database.BatchableContext context) { return new List<String>(); }
            public void execute(Database.BatchableContext context, List<String> scope) { }
            public void finish(Database.BatchableContext context) { ran.add(name); }
        }`,
        `@IsTest private class FlexQueueTest {
            @IsTest static void fillsTheBatchQueueFirst() {
                List<Id> ids = Test.enqueueBatchJobs(8);
                Assert.areEqual(8, ids.size());
                Assert.areEqual(new List<Id>{ ids[5], ids[6], ids[7] }, Test.getFlexQueueOrder());
                Assert.areEqual(5, [SELECT COUNT() FROM AsyncApexJob WHERE Id IN :ids AND Status = 'Queued']);
                Assert.areEqual(3, [SELECT COUNT() FROM AsyncApexJob WHERE Id IN :ids AND Status = 'Holding']);
            }
            @IsTest static void holdsAtMostAHundred() {
                Test.enqueueBatchJobs(105);
                Assert.areEqual(100, Test.getFlexQueueOrder().size());
                Boolean refused = false;
                try {
                    Database.executeBatch(new Real('one more'));
                } catch (AsyncException full) {
                    refused = full.getMessage().startsWith('You\\'ve exceeded the limit of 100 jobs in the flex queue for org 00D');
                }
                Assert.isTrue(refused);
                Test.enqueueBatchJobs(1);
            }
            @IsTest static void runsInTheirOrderAtStopTest() {
                Test.startTest();
                Test.enqueueBatchJobs(5);
                Id one = Database.executeBatch(new Real('one'));
                Id two = Database.executeBatch(new Real('two'));
                Id three = Database.executeBatch(new Real('three'));
                Assert.areEqual(new List<Id>{ one, two, three }, Test.getFlexQueueOrder());
                Assert.isTrue(FlexQueue.moveJobToFront(three));
                Assert.isFalse(FlexQueue.moveJobToFront(three), 'stands there already');
                Assert.isTrue(FlexQueue.moveAfterJob(one, two));
                Assert.areEqual(new List<Id>{ three, two, one }, Test.getFlexQueueOrder());
                Test.stopTest();
                Assert.areEqual(new List<String>{ 'three', 'two', 'one' }, Real.ran);
                Assert.areEqual(8, [SELECT COUNT() FROM AsyncApexJob WHERE Status = 'Completed']);
                Assert.isTrue(Test.getFlexQueueOrder().isEmpty());
            }
            @IsTest static void refusesJobsThatDoNotWait() {
                Id active = Test.enqueueBatchJobs(1)[0];
                Integer refused = 0;
                try { FlexQueue.moveJobToEnd(active); } catch (NoSuchElementException missing) { refused++; }
                Id waiting = Test.enqueueBatchJobs(5)[4];
                try { FlexQueue.moveBeforeJob(waiting, active); } catch (NoSuchElementException missing) { refused++; }
                Assert.areEqual(2, refused);
            }
            @IsTest static void aTestSubmitsFive() {
                for (Integer i = 0; i < 6; i++) Database.executeBatch(new Real('too many'));
            }
        }`
    ]
});
after(() => {
    org.close();
});

const outcome = new Map(org.test().map((result) => [result.methodName, result.message]));

test('Jobs that do nothing fill the batch queue up to five, then the flex queue', () => {
    assert.equal(outcome.get('fillsTheBatchQueueFirst'), null);
});

test('The flex queue holds a hundred jobs; one more is refused, by enqueueBatchJobs with a limit exception', () => {
    assert.match(
        outcome.get('holdsAtMostAHundred') ?? '',
        /^System\.LimitException: You've exceeded the limit of 100 jobs/
    );
});

test('Jobs behind them wait, can be put in another order, and run in it at stopTest', () => {
    assert.equal(outcome.get('runsInTheirOrderAtStopTest'), null);
});

test('Moving a job that does not wait, or beside one that does not, is an error', () => {
    assert.equal(outcome.get('refusesJobsThatDoNotWait'), null);
});

test('A test submits at most five batch jobs of its own', () => {
    assert.equal(
        outcome.get('aTestSubmitsFive'),
        'System.LimitException: Attempted to schedule too many concurrent batch jobs in this org (limit is 5).'
    );
});
