import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { throwApex, type ApexException } from '../../src/runtime/exceptions/index.ts';
import type { SchedulableContext } from '../../src/runtime/async/contexts.ts';
import { ApexDatetime, ApexList, apexType } from '../../src/runtime/values/index.ts';
import { ApexObject, asApexClass, makeJobOrg, note, type JobOrg } from './support/job-org.ts';

// Sources: Apex Developer Guide, Apex Scheduler; Apex Reference, System.schedule, System.scheduleBatch, System.abortJob; platform-rules G.

class Nightly extends ApexObject {
    fails = false;

    execute$1(context: SchedulableContext): void {
        note(`ran for ${context.getTriggerId$0().slice(0, 3)}`);
        if (this.fails) throwApex('System.MathException', 'Divide by 0');
    }
}
asApexClass(Nightly, ['System.Schedulable']);

class OneChunk extends ApexObject {
    start$1(): object {
        return new ApexList(apexType('String'), ['a', 'b']);
    }

    execute$2(_context: unknown, scope: ApexList): void {
        note(scope.items.join(','));
    }

    finish$1(): void {
        note('finished');
    }
}
asApexClass(OneChunk, ['Database.Batchable<String>']);

const start = (): JobOrg => makeJobOrg({ classes: [Nightly, OneChunk] });
const schedule = (jobs: JobOrg, name: string, expression: string, job = new Nightly()): string =>
    jobs.apex((transaction) => transaction.org.async.schedule(name, expression, job));
const notes = (jobs: JobOrg): unknown[] => jobs.rows('Tally__c').map((row) => row['Note__c']);
const iso = (value: unknown): string => new Date((value as ApexDatetime).ms).toISOString();
const thrownBy = (body: () => unknown): ApexException => {
    try {
        body();
    } catch (error) {
        return error as ApexException;
    }
    throw new Error('Nothing was thrown.');
};

describe('a scheduled job', () => {
    it('shows as CronTrigger, CronJobDetail and AsyncApexJob, and fires by the time zone of its user', () => {
        const jobs = start(); // The user lives in Europe/Paris; it is 2026-03-01T10:00:00Z.
        const id = schedule(jobs, 'Nightly', '0 0 13 * * ?');
        const trigger = jobs.rows('CronTrigger')[0];
        assert.deepEqual(
            [
                trigger['Id'],
                trigger['CronExpression'],
                trigger['State'],
                trigger['TimesTriggered'],
                iso(trigger['NextFireTime'])
            ],
            [id, '0 0 13 * * ?', 'WAITING', 0, '2026-03-01T12:00:00.000Z']
        );
        assert.deepEqual(
            jobs.rows('CronJobDetail').map((row) => [row['Name'], row['JobType']]),
            [['Nightly', '7']]
        );
        assert.deepEqual(
            jobs.rows('AsyncApexJob').map((row) => [row['JobType'], row['Status'], row['CronTriggerId']]),
            [['ScheduledApex', 'Queued', id]]
        );
        assert.equal(jobs.drain(), 0);
        jobs.time = jobs.engine.nextDue() ?? 0;
        assert.equal(jobs.drain(), 1);
        const after = jobs.rows('CronTrigger')[0];
        assert.deepEqual(
            [after['TimesTriggered'], iso(after['PreviousFireTime']), iso(after['NextFireTime'])],
            [1, '2026-03-01T12:00:00.000Z', '2026-03-02T12:00:00.000Z']
        );
        assert.equal(notes(jobs).length, 1);
    });

    it('stays scheduled when a run fails', () => {
        const jobs = start();
        schedule(jobs, 'Nightly', '0 0 13 * * ?', Object.assign(new Nightly(), { fails: true }));
        jobs.time = jobs.engine.nextDue() ?? 0;
        jobs.drain();
        assert.deepEqual([notes(jobs), jobs.rows('CronTrigger').length], [[], 1]);
        assert.equal(jobs.engine.nextDue(), Date.parse('2026-03-02T12:00:00Z'));
    });

    it('is gone after its last time', () => {
        const jobs = start();
        schedule(jobs, 'Once', '0 0 13 1 3 ? 2026');
        jobs.time = jobs.engine.nextDue() ?? 0;
        jobs.drain();
        assert.deepEqual(
            [jobs.rows('CronTrigger'), jobs.rows('CronJobDetail'), jobs.rows('AsyncApexJob')[0]['Status']],
            [[], [], 'Completed']
        );
    });

    it('is refused with a name that is taken, a malformed expression, or a time that never comes', () => {
        const jobs = start();
        schedule(jobs, 'Nightly', '0 0 13 * * ?');
        assert.equal(
            thrownBy(() => schedule(jobs, 'Nightly', '0 0 14 * * ?')).toString$0(),
            'System.AsyncException: The Apex job named "Nightly" is already scheduled for execution.'
        );
        assert.equal(
            thrownBy(() => schedule(jobs, 'Often', '0 0/5 * * * ?')).toString$0(),
            'System.StringException: Seconds and minutes must be specified as integers: 0 0/5 * * * ?'
        );
        assert.match(
            thrownBy(() => schedule(jobs, 'Past', '0 0 0 1 1 ? 2020')).message,
            /^Based on configured schedule, the given trigger .* will never fire\.$/
        );
    });

    it('ends when it is aborted', () => {
        const jobs = start();
        const id = schedule(jobs, 'Nightly', '0 0 13 * * ?');
        jobs.apex((transaction) => transaction.org.async.abortJob(id));
        assert.deepEqual(
            [jobs.engine.nextDue(), jobs.rows('CronTrigger'), jobs.rows('AsyncApexJob')[0]['Status']],
            [null, [], 'Aborted']
        );
    });

    it('may be a batch job, once, some minutes from now', () => {
        const jobs = start();
        jobs.apex((transaction) => transaction.org.async.scheduleBatch(new OneChunk(), 'Later', 10, 1));
        assert.equal(jobs.drain(), 0);
        jobs.time += 600_000;
        jobs.drain();
        assert.deepEqual([notes(jobs), jobs.rows('CronTrigger')], [['a', 'b', 'finished'], []]);
        assert.equal(
            thrownBy(() => jobs.apex((transaction) => transaction.org.async.scheduleBatch(new OneChunk(), 'Now', 0, 1)))
                .message,
            'Parameter minutesFromNow must be greater than 0'
        );
    });

    it('runs once when a test stops, and stays scheduled', () => {
        const jobs = start();
        jobs.test((transaction) => {
            transaction.org.async.schedule('Nightly', '0 0 13 * * ?', new Nightly());
            jobs.engine.runQueuedInTest();
            assert.equal(notes(jobs).length, 1);
            assert.equal(jobs.rows('CronTrigger')[0]['TimesTriggered'], 0);
            jobs.engine.runQueuedInTest();
            assert.equal(notes(jobs).length, 1);
        });
    });
});
