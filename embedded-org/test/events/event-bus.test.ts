import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import type { SaveOutcome } from '../../src/runtime/dml/outcome.ts';
import type { TriggerFrame } from '../../src/runtime/dml/triggers/trigger-frame.ts';
import { platformException, throwApex } from '../../src/runtime/exceptions/index.ts';
import { eventTriggerContext } from '../../src/runtime/events/trigger-context.ts';
import { currentApexTransaction } from '../../src/runtime/transaction/apex-transaction.ts';
import { ApexSObject } from '../../src/runtime/values/sobject.ts';
import { eventTrigger, makeJobOrg, note, type JobOrg } from '../async/support/job-org.ts';

// Sources: Platform Events Developer Guide (publishing, testing, retrying); platform-rules B5.

/** What a trigger heard: the texts of each firing. */
function listening(body: (texts: string[]) => void = () => undefined): { heard: string[][]; jobs: JobOrg } {
    const heard: string[][] = [];
    const run = (): void => {
        const frame = currentApexTransaction().triggerStack.at(-1) as TriggerFrame;
        const texts = (frame.newRecords ?? []).map((record) => String(record.$values['Text__c']));
        heard.push(texts);
        body(texts);
    };
    return {
        heard,
        jobs: makeJobOrg({
            classes: [],
            triggers: [eventTrigger('OnPing', 'Ping__e', run), eventTrigger('OnAlarm', 'Alarm__e', run)]
        })
    };
}

function publish(objectName: string, ...texts: (string | null)[]): SaveOutcome[] {
    const { org } = currentApexTransaction();
    return org.async.publish(
        texts.map((text) => new ApexSObject(org.schema.object(objectName)!, text === null ? {} : { Text__c: text }))
    );
}

const broker = (): { deliver(): void; fail(): void } => currentApexTransaction().org.async.testEventBroker() as never;
const fails = (jobs: JobOrg, body: () => void): void =>
    assert.throws(() =>
        jobs.apex(() => {
            body();
            throwApex('System.MathException', 'Divide by 0');
        })
    );

describe('publishing an event', () => {
    it('reports an enqueued operation with the event uuid, and a missing required field as an error', () => {
        const { jobs } = listening();
        const [good, bad] = jobs.apex(() => publish('Ping__e', 'a', null));
        assert.deepEqual(
            [good.success, good.errors[0].statusCode, good.errors[0].message.length],
            [true, 'OPERATION_ENQUEUED', 36]
        );
        assert.deepEqual(
            [bad.success, bad.errors],
            [
                false,
                [
                    {
                        statusCode: 'REQUIRED_FIELD_MISSING',
                        message: 'Required fields are missing: [Text__c]',
                        fields: ['Text__c']
                    }
                ]
            ]
        );
    });

    it('reaches triggers later, in order, in one batch, as another transaction', () => {
        const { jobs, heard } = listening(() => note(`${currentApexTransaction().id.length}`));
        jobs.apex(() => publish('Ping__e', 'a', 'b'));
        jobs.apex(() => publish('Ping__e', 'c'));
        assert.deepEqual(heard, []);
        jobs.drain();
        assert.deepEqual(heard, [['a', 'b', 'c']]);
        assert.equal(jobs.rows('Tally__c').length, 1);
    });

    it('comes in batches of two thousand', () => {
        const { jobs, heard } = listening();
        jobs.apex(() => publish('Ping__e', ...Array.from({ length: 2_100 }, (_, i) => `${i}`)));
        jobs.drain();
        assert.deepEqual(
            heard.map((texts) => texts.length),
            [2_000, 100]
        );
    });

    it('is undone with its transaction when it is published after commit, and not when immediately', () => {
        const { jobs, heard } = listening();
        fails(jobs, () => {
            publish('Ping__e', 'lost');
            publish('Alarm__e', 'kept');
        });
        jobs.engine.settle();
        jobs.drain();
        assert.deepEqual(heard, [['kept']]);
    });

    it('is undone with a savepoint', () => {
        const { jobs, heard } = listening();
        jobs.apex((transaction) => {
            const mark = transaction.savepoints.set();
            publish('Ping__e', 'lost');
            transaction.savepoints.rollback(mark);
            publish('Ping__e', 'kept');
        });
        jobs.drain();
        assert.deepEqual(heard, [['kept']]);
    });

    it('tells listeners outside Apex after commit, with growing replay ids', () => {
        const { jobs } = listening();
        const seen: unknown[] = [];
        jobs.engine.events.onPublished = ({ replayId, record }) =>
            seen.push([
                replayId,
                record.$values['Text__c'],
                record.$values['ReplayId'],
                typeof record.$values['EventUuid']
            ]);
        jobs.apex(() => {
            publish('Ping__e', 'a', 'b');
            assert.deepEqual(seen, []);
        });
        fails(jobs, () => publish('Ping__e', 'lost'));
        assert.deepEqual(seen, [
            [1, 'a', '1', 'string'],
            [2, 'b', '2', 'string']
        ]);
    });
});

describe('an event trigger', () => {
    it('gets the batch again after a RetryableException, nine times at most', () => {
        const { jobs, heard } = listening(() => {
            note('undone');
            throw new (platformException('EventBus.RetryableException'))().init$('not yet');
        });
        jobs.apex(() => publish('Ping__e', 'a'));
        jobs.drain();
        assert.equal(heard.length, 10);
        assert.deepEqual(jobs.rows('Tally__c'), []);
        jobs.apex(() => publish('Ping__e', 'b'));
        jobs.drain();
        assert.equal(heard.length, 10);
    });

    it('knows how often it was tried and why', () => {
        const contexts: unknown[] = [];
        const { jobs } = listening(() => {
            const context = eventTriggerContext(currentApexTransaction());
            contexts.push([context?.retries, context?.lastError]);
            if (context?.retries === 0) throw new (platformException('EventBus.RetryableException'))().init$('not yet');
        });
        jobs.apex(() => publish('Ping__e', 'a'));
        jobs.drain();
        assert.deepEqual(contexts, [
            [0, null],
            [1, 'not yet']
        ]);
    });

    it('loses the batch after any other exception, and goes on with the next one', () => {
        const { jobs, heard } = listening((texts) => {
            if (texts[0] === 'bad') throwApex('System.MathException', 'Divide by 0');
        });
        jobs.apex(() => publish('Ping__e', 'bad'));
        jobs.drain();
        jobs.apex(() => publish('Ping__e', 'good'));
        jobs.drain();
        assert.deepEqual(heard, [['bad'], ['good']]);
    });

    it('resumes behind its checkpoint', () => {
        const { jobs, heard } = listening((texts) => {
            const frame = currentApexTransaction().triggerStack.at(-1) as TriggerFrame;
            if (texts.length > 2)
                eventTriggerContext(currentApexTransaction())?.setResumeCheckpoint(
                    String(frame.newRecords?.[1].$values['ReplayId'])
                );
        });
        jobs.apex(() => publish('Ping__e', 'a', 'b', 'c', 'd', 'e'));
        jobs.drain();
        assert.deepEqual(heard, [['a', 'b', 'c', 'd', 'e'], ['c', 'd', 'e'], ['e']]);
    });
});

describe('events in a test', () => {
    it('are delivered by the broker and by Test.stopTest, not before', () => {
        const { jobs, heard } = listening();
        jobs.test(() => {
            publish('Ping__e', 'a');
            publish('Alarm__e', 'b');
            assert.equal(heard.length, 0);
            broker().deliver();
            assert.deepEqual(heard, [['b'], ['a']]);
            publish('Ping__e', 'c');
            jobs.engine.runQueuedInTest();
            assert.deepEqual(heard.at(-1), ['c']);
        });
        jobs.drain();
        assert.equal(heard.length, 3);
    });

    it('come again with each delivery while the trigger asks for it', () => {
        const { jobs, heard } = listening(() => {
            if (heard.length < 3) throw new (platformException('EventBus.RetryableException'))().init$('not yet');
        });
        jobs.test(() => {
            publish('Ping__e', 'a');
            broker().deliver();
            assert.equal(heard.length, 1);
            broker().deliver();
            broker().deliver();
            broker().deliver();
            assert.equal(heard.length, 3);
        });
    });

    it('are dropped when the broker fails them', () => {
        const { jobs, heard } = listening();
        jobs.test(() => {
            publish('Ping__e', 'a');
            broker().fail();
            broker().deliver();
            assert.deepEqual(heard, []);
        });
    });
});
