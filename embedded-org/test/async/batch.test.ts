import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { throwApex, type ApexException } from '../../src/runtime/exceptions/index.ts';
import { currentApexTransaction } from '../../src/runtime/transaction/apex-transaction.ts';
import type { BatchableContext } from '../../src/runtime/async/contexts.ts';
import { ApexList, apexType } from '../../src/runtime/values/index.ts';
import {
    ApexObject,
    asApexClass,
    eventTrigger,
    makeJobOrg,
    note,
    type JobOrg,
    type JobOrgOptions
} from './support/job-org.ts';
import type { TriggerFrame } from '../../src/runtime/dml/triggers/trigger-frame.ts';

// Sources: Apex Developer Guide, Batch Apex; platform-rules B4 and G. What is assumed says so.

class CountBatch extends ApexObject {
    items = '[]';
    seen = 0;
    failOn: unknown = null;
    failStart = false;
    failFinish = false;

    start$1(_context: BatchableContext): object {
        if (this.failStart) throwApex('System.MathException', 'Divide by 0');
        return new ApexList(apexType('String'), JSON.parse(this.items) as string[]);
    }

    execute$2(context: BatchableContext, scope: ApexList): void {
        this.seen += scope.items.length;
        note(`${scope.elementType.name}: ${scope.items.join(',')} in ${context.getJobId$0().length}`);
        if (scope.items.includes(this.failOn)) throwApex('System.MathException', 'Divide by 0');
        if (CountBatch.during !== null) CountBatch.during(context.getJobId$0());
    }

    finish$1(_context: BatchableContext): void {
        note(`finish after ${this.seen}`);
        if (this.failFinish) throwApex('System.MathException', 'Divide by 0');
    }

    static during: ((jobId: string) => void) | null = null;
}
asApexClass(CountBatch, ['Database.Batchable<String>']);

class StatefulBatch extends CountBatch {}
asApexClass(StatefulBatch, ['Database.Stateful', 'Database.RaisesPlatformEvents']);

const start = (more: Partial<JobOrgOptions> = {}): JobOrg =>
    makeJobOrg({ classes: [CountBatch, StatefulBatch], ...more });
const make = <T extends CountBatch>(batch: T, items: readonly string[], more: Partial<CountBatch> = {}): T => {
    Object.assign(batch, { items: JSON.stringify(items), ...more });
    return batch;
};
const submit = (jobs: JobOrg, batch: object, scope: number | null): string =>
    jobs.apex((transaction) => transaction.org.async.executeBatch(batch, scope));
const notes = (jobs: JobOrg): unknown[] => jobs.rows('Tally__c').map((row) => row['Note__c']);
const record = (jobs: JobOrg, place = 0): unknown[] => {
    const row = jobs.rows('AsyncApexJob')[place];
    return [
        row['Status'],
        row['JobItemsProcessed'],
        row['TotalJobItems'],
        row['NumberOfErrors'],
        row['ExtendedStatus'] ?? null
    ];
};
const thrownBy = (body: () => unknown): ApexException => {
    try {
        body();
    } catch (error) {
        return error as ApexException;
    }
    throw new Error('Nothing was thrown.');
};

describe('a batch job', () => {
    it('runs start, a transaction per chunk, and finish; without Stateful every one begins with the submitted state', () => {
        const jobs = start();
        submit(jobs, make(new CountBatch(), ['a', 'b', 'c']), 2);
        assert.deepEqual(record(jobs), ['Queued', 0, 0, 0, null]);
        assert.equal(jobs.drain(), 4);
        assert.deepEqual(notes(jobs), ['String: a,b in 18', 'String: c in 18', 'finish after 0']);
        assert.deepEqual(record(jobs), ['Completed', 2, 2, 0, null]);
    });

    it('keeps instance state over chunks when it is Stateful', () => {
        const jobs = start();
        submit(jobs, make(new StatefulBatch(), ['a', 'b', 'c']), 2);
        jobs.drain();
        assert.equal(notes(jobs).at(-1), 'finish after 3');
    });

    it('goes straight to finish when start finds nothing', () => {
        const jobs = start();
        submit(jobs, make(new CountBatch(), []), null);
        jobs.drain();
        assert.deepEqual([notes(jobs), record(jobs)], [['finish after 0'], ['Completed', 0, 0, 0, null]]);
    });

    it('goes on after a failed chunk, whose writes and state changes are undone', () => {
        const jobs = start();
        submit(jobs, make(new StatefulBatch(), ['a', 'b', 'c'], { failOn: 'b' }), 1);
        jobs.drain();
        assert.deepEqual(notes(jobs), ['String: a in 18', 'String: c in 18', 'finish after 2']);
        assert.deepEqual(record(jobs), ['Completed', 3, 3, 1, 'First error: Divide by 0']);
    });

    it('fails as a whole when start fails', () => {
        const jobs = start();
        submit(jobs, make(new CountBatch(), ['a'], { failStart: true }), 1);
        jobs.drain();
        assert.deepEqual([record(jobs), notes(jobs)], [['Failed', 0, 0, 0, 'First error: Divide by 0'], []]);
    });

    it('reports uncaught exceptions as BatchApexErrorEvents when it raises platform events', () => {
        const heard: unknown[] = [];
        const trigger = eventTrigger('OnBatchError', 'BatchApexErrorEvent', () => {
            const frame = currentApexTransaction().triggerStack.at(-1) as TriggerFrame;
            for (const event of frame.newRecords ?? [])
                heard.push(
                    ['Phase', 'ExceptionType', 'Message', 'JobScope', 'DoesExceedJobScopeMaxLength'].map(
                        (field) => event.$values[field]
                    )
                );
        });
        const jobs = start({ triggers: [trigger] });
        submit(jobs, make(new StatefulBatch(), ['a', 'b', 'c'], { failOn: 'b', failFinish: true }), 2);
        jobs.drain();
        assert.deepEqual(heard, [
            ['EXECUTE', 'System.MathException', 'Divide by 0', 'a,b', false],
            ['FINISH', 'System.MathException', 'Divide by 0', '', false]
        ]);
    });

    it('starts no other batch from execute, but does from finish', () => {
        const jobs = start();
        CountBatch.during = () => currentApexTransaction().org.async.executeBatch(new CountBatch(), null);
        try {
            submit(jobs, make(new CountBatch(), ['a']), null);
            jobs.drain();
        } finally {
            CountBatch.during = null;
        }
        assert.equal(
            record(jobs)[4],
            'First error: Database.executeBatch cannot be called from a batch start, batch execute, or future method.'
        );

        class Chain extends CountBatch {
            override finish$1(): void {
                currentApexTransaction().org.async.executeBatch(make(new CountBatch(), ['next']), null);
            }
        }
        asApexClass(Chain, []);
        const chained = makeJobOrg({ classes: [CountBatch, Chain] });
        submit(chained, make(new Chain(), ['first']), null);
        chained.drain();
        assert.deepEqual(notes(chained), ['String: first in 18', 'String: next in 18', 'finish after 0']);
    });

    it('stops at the next chunk when it is aborted, without finish', () => {
        const jobs = start();
        const id = submit(jobs, make(new CountBatch(), ['a', 'b', 'c']), 1);
        jobs.engine.runNext();
        jobs.engine.runNext();
        jobs.apex((transaction) => transaction.org.async.abortJob(id));
        assert.equal(jobs.drain(), 0);
        assert.deepEqual([record(jobs).slice(0, 3), notes(jobs)], [['Aborted', 1, 3], ['String: a in 18']]);
        assert.equal(
            thrownBy(() => jobs.apex((transaction) => transaction.org.async.abortJob(id))).toString$0(),
            'System.StringException: Job does not exist or is already aborted.'
        );
    });

    it('may abort itself in the middle of a chunk', () => {
        const jobs = start();
        CountBatch.during = (jobId) => currentApexTransaction().org.async.abortJob(jobId);
        try {
            submit(jobs, make(new CountBatch(), ['a', 'b']), 1);
            jobs.drain();
        } finally {
            CountBatch.during = null;
        }
        assert.deepEqual([record(jobs)[0], notes(jobs)], ['Aborted', ['String: a in 18']]);
    });

    it('takes turns with other jobs, five at once, the rest waiting in the flex queue', () => {
        const jobs = start();
        for (let i = 0; i < 7; i++) submit(jobs, make(new CountBatch(), [`${i}x`, `${i}y`]), 1);
        assert.deepEqual(
            jobs.rows('AsyncApexJob').map((row) => row['Status']),
            ['Queued', 'Queued', 'Queued', 'Queued', 'Queued', 'Holding', 'Holding']
        );
        jobs.drain();
        const texts = notes(jobs)
            .filter((text) => String(text).startsWith('String'))
            .map((text) => String(text).slice(8, 10));
        assert.deepEqual(texts.slice(0, 10), ['0x', '1x', '2x', '3x', '4x', '0y', '1y', '2y', '3y', '4y']);
        assert.ok(jobs.rows('AsyncApexJob').every((row) => row['Status'] === 'Completed'));
    });

    it('waits at most a hundredfold', () => {
        const jobs = start();
        const error = thrownBy(() =>
            jobs.apex((transaction) => {
                for (let i = 0; i < 106; i++) transaction.org.async.executeBatch(make(new CountBatch(), []), null);
            })
        );
        assert.equal(error.$typeName, 'System.AsyncException');
        assert.match(error.message, /You've exceeded the limit of 100 jobs in the flex queue for org 00D/);
    });
});

describe('a batch job in a test', () => {
    it('runs start, one execute and finish when the test stops', () => {
        const jobs = start();
        jobs.test((transaction) => {
            transaction.org.async.executeBatch(make(new CountBatch(), ['a', 'b']), 200);
            jobs.engine.runQueuedInTest();
            assert.deepEqual(notes(jobs), ['String: a,b in 18', 'finish after 0']);
        });
    });

    it('refuses a second execute', () => {
        // Source: platform-rules G (tests: one execute).
        const jobs = start();
        jobs.test((transaction) => {
            transaction.org.async.executeBatch(make(new CountBatch(), ['a', 'b']), 1);
            const error = thrownBy(() => jobs.engine.runQueuedInTest());
            assert.equal(error.$typeName, 'System.UnexpectedException');
            assert.match(error.message, /^No more than one executeBatch can be called from within a test method\./);
        });
    });

    it('throws its exception from Test.stopTest; its error event waits for delivery', () => {
        // Source: Platform Events Developer Guide, "Testing BatchApexErrorEvent Messages Published from Batch Apex Jobs".
        let events = 0;
        const jobs = start({ triggers: [eventTrigger('OnBatchError', 'BatchApexErrorEvent', () => events++)] });
        jobs.test((transaction) => {
            transaction.org.async.executeBatch(make(new StatefulBatch(), ['a'], { failOn: 'a' }), 1);
            assert.equal(thrownBy(() => jobs.engine.runQueuedInTest()).$typeName, 'System.MathException');
            assert.equal(events, 0);
            (transaction.org.async.testEventBroker() as { deliver(): void }).deliver();
            assert.deepEqual([events, record(jobs)[3]], [1, 1]);
        });
    });
});
