import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import type { PublishResult } from '../../src/runtime/events/publish-callback.ts';
import { currentApexTransaction } from '../../src/runtime/transaction/apex-transaction.ts';
import { ApexSObject } from '../../src/runtime/values/sobject.ts';
import { ApexObject, asApexClass, makeJobOrg, note, type JobOrg } from '../async/support/job-org.ts';

// Source: Platform Events Developer Guide, "Get the Result of Asynchronous Platform Event Publishing with Apex Publish Callbacks".

class Callback extends ApexObject {
    onSuccess$1(result: PublishResult): void {
        note(`success ${result.getEventUuids$0().items.length} ${currentApexTransaction().quiddity}`);
    }

    onFailure$1(result: PublishResult): void {
        note(`failure ${result.getEventUuids$0().items.length}`);
    }
}
asApexClass(Callback, ['EventBus.EventPublishSuccessCallback', 'EventBus.EventPublishFailureCallback']);

const start = (): JobOrg => makeJobOrg({ classes: [Callback] });
const notes = (jobs: JobOrg): unknown[] => jobs.rows('Tally__c').map((row) => row['Note__c']);

function publish(): void {
    const { org } = currentApexTransaction();
    const events = ['a', 'b'].map((text) => new ApexSObject(org.schema.object('Ping__e')!, { Text__c: text }));
    org.async.publish(events, new Callback());
}

describe('a publish callback', () => {
    it('hears of success later, in a transaction of its own', () => {
        const jobs = start();
        jobs.apex(publish);
        assert.deepEqual(notes(jobs), []);
        jobs.drain();
        assert.deepEqual(notes(jobs), ['success 2 PLATFORM_EVENT_PUBLISH_CALLBACK']);
    });

    it('hears in a test when events are delivered, or of their failure when the broker fails them', () => {
        const jobs = start();
        jobs.test((transaction) => {
            const broker = transaction.org.async.testEventBroker() as { deliver(): void; fail(): void };
            publish();
            broker.deliver();
            publish();
            broker.fail();
            assert.deepEqual(notes(jobs), ['success 2 PLATFORM_EVENT_PUBLISH_CALLBACK', 'failure 2']);
        });
    });
});
