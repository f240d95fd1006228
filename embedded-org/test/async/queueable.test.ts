import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { throwApex, type ApexException } from '../../src/runtime/exceptions/index.ts';
import { currentApexTransaction } from '../../src/runtime/transaction/apex-transaction.ts';
import { AsyncOptions, DuplicateSignatureBuilder } from '../../src/runtime/system/async/async-options.ts';
import { jobOf } from '../../src/runtime/async/job-context.ts';
import type { FinalizerContext, QueueableContext } from '../../src/runtime/async/contexts.ts';
import { ApexObject, asApexClass, makeJobOrg, note, type JobOrg } from './support/job-org.ts';

// Sources: Apex Developer Guide, Queueable Apex and Transaction Finalizers; platform-rules B4 and G.

class NoteJob extends ApexObject {
    text: string | null = 'ran';
    fails = false;
    next: NoteJob | null = null;
    finalizer: Watcher | null = null;

    execute$1(_context: QueueableContext): void {
        const { async } = currentApexTransaction().org;
        if (this.finalizer !== null) async.attachFinalizer(this.finalizer);
        note(`${this.text} at depth ${jobOf(currentApexTransaction())?.depth}`);
        if (this.next !== null) async.enqueueJob(this.next, null);
        if (this.fails) throwApex('System.MathException', 'Divide by 0');
    }
}
asApexClass(NoteJob, ['System.Queueable']);

class Watcher extends ApexObject {
    again: NoteJob | null = null;

    execute$1(context: FinalizerContext): void {
        note(
            `finalizer: ${String(context.getResult$0())} ${context.getException$0()?.getMessage$0() ?? ''} ${context.getAsyncApexJobId$0().slice(0, 3)}`.trim()
        );
        if (this.again !== null) currentApexTransaction().org.async.enqueueJob(this.again, null);
    }
}
asApexClass(Watcher, ['System.Finalizer']);

function job(more: Partial<NoteJob> = {}): NoteJob {
    return Object.assign(new NoteJob(), more);
}

const start = (switches = {}): JobOrg => makeJobOrg({ classes: [NoteJob, Watcher], switches });
const notes = (jobs: JobOrg): unknown[] => jobs.rows('Tally__c').map((row) => row['Note__c']);
const thrownBy = (body: () => unknown): ApexException => {
    try {
        body();
    } catch (error) {
        return error as ApexException;
    }
    throw new Error('Nothing was thrown.');
};

describe('a queueable job', () => {
    it('waits as a record and runs later, as its submitter, in a transaction of its own', () => {
        const jobs = start();
        const id = jobs.apex((transaction) => transaction.org.async.enqueueJob(job(), null));
        assert.equal(id.slice(0, 3), '707');
        assert.deepEqual(
            jobs.rows('AsyncApexJob').map((row) => [row['JobType'], row['Status'], row['CreatedById']]),
            [['Queueable', 'Queued', jobs.userId]]
        );
        assert.deepEqual(notes(jobs), []);
        jobs.drain();
        assert.equal(jobs.rows('AsyncApexJob')[0]['Status'], 'Completed');
        assert.deepEqual(notes(jobs), ['ran at depth 1']);
    });

    it('is dropped when its transaction rolls back', () => {
        const jobs = start();
        thrownBy(() =>
            jobs.apex((transaction) => {
                transaction.org.async.enqueueJob(job(), null);
                throwApex('System.MathException', 'Divide by 0');
            })
        );
        assert.equal(jobs.drain(), 0);
        assert.deepEqual(jobs.rows('AsyncApexJob'), []);
    });

    it('fails with its message and without its writes', () => {
        const jobs = start();
        jobs.apex((transaction) => transaction.org.async.enqueueJob(job({ fails: true }), null));
        jobs.drain();
        const record = jobs.rows('AsyncApexJob')[0];
        assert.deepEqual([record['Status'], record['ExtendedStatus'], notes(jobs)], ['Failed', 'Divide by 0', []]);
    });

    it('waits for its delay', () => {
        const jobs = start();
        jobs.apex((transaction) => transaction.org.async.enqueueJob(job(), 5));
        assert.equal(jobs.drain(), 0);
        assert.equal(jobs.engine.nextDue(), jobs.time + 300_000);
        jobs.time += 300_000;
        assert.equal(jobs.drain(), 1);
    });

    it('may be one of fifty, and one of one in an asynchronous transaction', () => {
        const jobs = start();
        const error = thrownBy(() =>
            jobs.apex((transaction) => {
                for (let i = 0; i < 51; i++) transaction.org.async.enqueueJob(job(), null);
            })
        );
        assert.equal(error.toString$0(), 'System.LimitException: Too many queueable jobs added to the queue: 51');

        class Greedy extends NoteJob {
            override execute$1(): void {
                currentApexTransaction().org.async.enqueueJob(job(), null);
                currentApexTransaction().org.async.enqueueJob(job(), null);
            }
        }
        asApexClass(Greedy, []);
        const others = makeJobOrg({ classes: [NoteJob, Greedy] });
        others.apex((transaction) => transaction.org.async.enqueueJob(new Greedy(), null));
        others.drain();
        assert.deepEqual(
            others.rows('AsyncApexJob').map((row) => [row['Status'], row['ExtendedStatus']]),
            [['Failed', 'Too many queueable jobs added to the queue: 2']]
        );
    });

    it('chains without end, or to the depth that its options set', () => {
        const jobs = start();
        jobs.apex((transaction) => transaction.org.async.enqueueJob(job({ next: job({ next: job() }) }), null));
        jobs.drain();
        assert.deepEqual(notes(jobs), ['ran at depth 1', 'ran at depth 2', 'ran at depth 3']);

        const options = Object.assign(new AsyncOptions(), { maximumQueueableStackDepth: 2 });
        const limited = start();
        limited.apex((transaction) => transaction.org.async.enqueueJob(job({ next: job({ next: job() }) }), options));
        limited.drain();
        assert.deepEqual(
            limited.rows('AsyncApexJob').map((row) => row['ExtendedStatus'] ?? row['Status']),
            ['Completed', 'Maximum stack depth has been reached.']
        );
    });

    it('chains five deep where the org is a developer one', () => {
        const jobs = start({ queueableChainLimit: 'DEVELOPER' });
        let chain = job();
        for (let i = 0; i < 5; i++) chain = job({ next: chain });
        jobs.apex((transaction) => transaction.org.async.enqueueJob(chain, null));
        jobs.drain();
        assert.deepEqual(
            jobs.rows('AsyncApexJob').map((row) => row.ExtendedStatus ?? row.Status),
            ['Completed', 'Completed', 'Completed', 'Completed', 'Maximum stack depth has been reached.']
        );
    });

    it('is refused while a job of the same signature waits', () => {
        const jobs = start();
        const options = (): AsyncOptions =>
            Object.assign(new AsyncOptions(), {
                duplicateSignature: new DuplicateSignatureBuilder().add('string:', 'same').build()
            });
        jobs.apex((transaction) => transaction.org.async.enqueueJob(job(), options()));
        assert.equal(
            thrownBy(() => jobs.apex((transaction) => transaction.org.async.enqueueJob(job(), options()))).$typeName,
            'System.DuplicateMessageException'
        );
        jobs.drain();
        jobs.apex((transaction) => transaction.org.async.enqueueJob(job(), options()));
        assert.equal(jobs.drain(), 1);
    });
});

describe('a finalizer', () => {
    it('learns that its job succeeded', () => {
        const jobs = start();
        jobs.apex((transaction) => transaction.org.async.enqueueJob(job({ finalizer: new Watcher() }), null));
        jobs.drain();
        assert.deepEqual(notes(jobs), ['ran at depth 1', 'finalizer: SUCCESS  707']);
    });

    it('runs after an uncaught exception, with that exception, and keeps its own writes', () => {
        const jobs = start();
        jobs.apex((transaction) =>
            transaction.org.async.enqueueJob(job({ fails: true, finalizer: new Watcher() }), null)
        );
        jobs.drain();
        assert.deepEqual(notes(jobs), ['finalizer: UNHANDLED_EXCEPTION Divide by 0 707']);
        assert.equal(jobs.rows('AsyncApexJob')[0]['Status'], 'Failed');
    });

    it('may put a failing job back five times in a row', () => {
        const jobs = start();
        const failing = job({ fails: true });
        failing.finalizer = Object.assign(new Watcher(), { again: failing });
        jobs.apex((transaction) => transaction.org.async.enqueueJob(failing, null));
        jobs.drain();
        assert.equal(jobs.rows('AsyncApexJob').length, 6);
        // The sixth re-enqueue throws in the finalizer, whose own writes are undone with it.
        assert.equal(notes(jobs).length, 5);
    });
});

describe('a queueable job in a test', () => {
    it('runs when the test stops, inside the test', () => {
        const jobs = start();
        jobs.test((transaction) => {
            transaction.org.async.enqueueJob(job(), 10);
            assert.deepEqual(notes(jobs), []);
            jobs.engine.runQueuedInTest();
            assert.deepEqual(notes(jobs), ['ran at depth 1']);
            assert.equal(currentApexTransaction(), transaction);
        });
        assert.deepEqual([notes(jobs), jobs.rows('AsyncApexJob')], [[], []]);
    });

    it('throws its uncaught exception out of Test.stopTest', () => {
        const jobs = start();
        jobs.test((transaction) => {
            transaction.org.async.enqueueJob(job({ fails: true }), null);
            assert.equal(
                thrownBy(() => jobs.engine.runQueuedInTest()).toString$0(),
                'System.MathException: Divide by 0'
            );
            assert.equal(jobs.rows('AsyncApexJob')[0]['Status'], 'Failed');
        });
    });

    it('starts no other queueable unless the switch or the options say so', () => {
        // Source: Apex Developer Guide 192.0, Queueable Apex: "You can't chain queueable jobs in an Apex test".
        const chain = (jobs: JobOrg, options: unknown): void => {
            currentApexTransaction().org.async.enqueueJob(job({ next: job() }), options);
            jobs.engine.runQueuedInTest();
        };
        const strict = start();
        strict.test(() =>
            assert.equal(
                thrownBy(() => chain(strict, null)).toString$0(),
                'System.AsyncException: Maximum stack depth has been reached.'
            )
        );
        const open = start({ chainQueueablesInTests: true });
        open.test(() => {
            chain(open, null);
            assert.equal(notes(open).length, 2);
        });
    });

    it('ends a chain that never ends by itself', () => {
        // Assumed: no documentation says how far an org would follow it; text as of chains that are too deep.
        const jobs = start({ chainQueueablesInTests: true });
        const endless = job();
        endless.next = endless;
        jobs.test(() => {
            currentApexTransaction().org.async.enqueueJob(endless, null);
            assert.equal(
                thrownBy(() => jobs.engine.runQueuedInTest()).toString$0(),
                'System.AsyncException: Maximum stack depth has been reached.'
            );
        });
    });
});
