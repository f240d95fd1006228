import type { AsyncGateway } from '../async-gateway.ts';
import type { ClassInfo } from '../classes.ts';
import type { SaveOutcome } from '../dml/outcome.ts';
import { apexException } from '../exceptions/index.ts';
import { EventBus } from '../events/event-bus.ts';
import { runPublishCallback } from '../events/publish-callback.ts';
import type { Org } from '../org.ts';
import { currentApexTransaction, type ApexTransaction } from '../transaction/apex-transaction.ts';
import type { ApexSObject } from '../values/sobject.ts';
import { abortJob } from './abort-job.ts';
import { executeBatch } from './batch/execute-batch.ts';
import { flexQueueOrder, moveInFlexQueue } from './batch/flex-queue.ts';
import { enqueueNoOperationJobs } from './batch/no-operation-jobs.ts';
import { runBatchStep } from './batch/run-batch.ts';
import { callFuture, runFuture } from './future/call-future.ts';
import { JobEnvironment, type QueueListener } from './job-environment.ts';
import { attachFinalizer } from './queueable/attach-finalizer.ts';
import { enqueueQueueable } from './queueable/enqueue.ts';
import { runFinalizer, runQueueable } from './queueable/run.ts';
import { fireSchedule } from './schedule/fire.ts';
import { schedule, scheduleBatch } from './schedule/schedule.ts';
import { ScheduleTable } from './schedule/schedule-table.ts';
import type { Work } from './work-table.ts';

/**
 * Jobs that one Test.stopTest runs before it ends a chain that starts itself again and again (assumed). A test by itself queues some
 * hundred at most: Apex Developer Guide, Execution Governors and Limits.
 */
const MOST_JOBS_OF_A_TEST = 1_000;

/**
 * Jobs, schedules and events of one org on one thread. All state is in the org's database: any thread may submit, one thread runs
 * ({@link runNext}), and a process that starts anew goes on where the last one stopped.
 */
export class AsyncEngine implements AsyncGateway {
    readonly events: EventBus;
    private readonly environment: JobEnvironment;
    private readonly schedules: ScheduleTable;
    private readonly broker = {
        deliver: () => this.events.deliverInTest(currentApexTransaction()),
        fail: () => this.events.failInTest(currentApexTransaction())
    };

    /** Makes the private tables when they are missing. */
    constructor(org: Org) {
        this.environment = new JobEnvironment(org);
        this.schedules = new ScheduleTable(org.store, this.environment.records);
        this.events = new EventBus(this.environment);
        this.environment.work.create();
        this.schedules.create();
        this.events.create();
    }

    set listener(listener: QueueListener) {
        this.environment.listener = listener;
    }

    // ---- what Apex asks (AsyncGateway) ----

    executeBatch(job: object, scope: number | null): string {
        return executeBatch(this.environment, job, scope);
    }

    enqueueJob(job: object, options: unknown): string {
        return enqueueQueueable(this.environment, job, options);
    }

    schedule(name: string, cronExpression: string, job: object): string {
        return schedule(this.environment, this.schedules, name, cronExpression, job);
    }

    scheduleBatch(job: object, name: string, minutesFromNow: number, scope: number | null): string {
        return scheduleBatch(this.environment, this.schedules, job, name, minutesFromNow, scope);
    }

    abortJob(id: string): void {
        abortJob(this.environment, this.schedules, id);
    }

    attachFinalizer(finalizer: object): void {
        attachFinalizer(finalizer);
    }

    future(owner: ClassInfo, methodName: string, parameters: readonly unknown[]): void {
        callFuture(this.environment, owner, methodName, parameters);
    }

    publish(events: readonly ApexSObject[], callback: object | null = null): SaveOutcome[] {
        return this.events.publish(events, callback);
    }

    /** System.FlexQueue: see {@link moveInFlexQueue}. */
    moveInFlexQueue(jobId: string, place: (others: readonly string[]) => number): boolean {
        return moveInFlexQueue(this.environment, jobId, currentApexTransaction().test !== null, place);
    }

    // ---- tests ----

    enqueueNoOperationJobs(count: number): string[] {
        return enqueueNoOperationJobs(this.environment, count);
    }

    flexQueueOrderInTest(): string[] {
        return flexQueueOrder(this.environment);
    }

    /**
     * Runs what the test queued, each step as its own transaction: events first, then jobs in the order they were queued, each to its
     * end, with those they queue in turn, then the events that jobs published, with the jobs that their triggers queue, and so on; then
     * scheduled jobs (once each). What scheduled jobs queue stays queued.
     * Source: Apex Developer Guide, Using Limits, startTest, and stopTest ("all asynchronous processes are run synchronously");
     * https://salesforce.stackexchange.com/q/93670 (jobs queued by scheduled ones); public test code whose queueables publish events, and
     * that passes in orgs; the order among kinds is assumed.
     * @throws the first uncaught error of a job, after all have run: it surfaces from Test.stopTest.
     */
    runQueuedInTest(): void {
        const test = currentApexTransaction();
        const errors: (Error | null)[] = [];
        let jobs = 0;
        for (let before = -1; before < jobs && !errors.some((error) => error !== null);) {
            before = jobs;
            this.events.deliverInTest(test);
            for (let work = this.nextInTest(); work !== null && jobs <= MOST_JOBS_OF_A_TEST; work = this.nextInTest()) {
                jobs++;
                for (let step: Work | null = work; step !== null; step = this.environment.work.find(step.jobId))
                    errors.push(this.step(step, test));
            }
        }
        if (jobs > MOST_JOBS_OF_A_TEST)
            errors.push(apexException('System.AsyncException', 'Maximum stack depth has been reached.'));
        for (const scheduled of this.schedules.inTest())
            errors.push(fireSchedule(this.environment, this.schedules, scheduled, test));
        const first = errors.find((error) => error !== null);
        if (first !== undefined) throw first;
    }

    private nextInTest(): Work | null {
        return this.environment.work.next(0, true);
    }

    testEventBroker(): object {
        return this.broker;
    }

    discardQueuedInTest(): void {
        this.events.dropInTest();
    }

    // ---- the thread that runs jobs ----

    /** At the start of the thread that runs jobs. Jobs that another process left in the middle are simply next in line again. */
    recover(): void {
        this.events.recover();
    }

    /** Runs one step of what is due: a batch of events, a scheduled job, or the next step of a job. Returns whether there was one. */
    runNext(): boolean {
        if (this.events.deliverNext()) return true;
        const now = this.environment.org.clock();
        const due = this.schedules.due(now);
        if (due !== null) {
            fireSchedule(this.environment, this.schedules, due, null);
            if (due.jobId !== null) this.environment.listener.jobChanged(due.jobId);
            this.settle();
            return true;
        }
        const work = this.environment.work.next(now, false);
        if (work === null) return false;
        this.step(work, null);
        this.environment.listener.jobChanged(work.jobId);
        this.settle();
        return true;
    }

    /** When the next delayed or scheduled job becomes due (epoch milliseconds), or null. */
    nextDue(): number | null {
        const times = [this.environment.work.nextDue(), this.schedules.nextDue()].filter((time) => time !== null);
        return times.length === 0 ? null : Math.min(...times);
    }

    /** Puts events that ignore rollback on the bus. To be called after every transaction that failed. */
    settle(): void {
        this.events.settle();
    }

    private step(work: Work, outer: ApexTransaction | null): Error | null {
        switch (work.kind) {
            case 'future':
                return runFuture(this.environment, work, outer);
            case 'batch':
                return runBatchStep(this.environment, work, outer);
            case 'callback':
                return runPublishCallback(this.environment, work, outer, true);
            case 'queueable':
                return work.phase === 'finalizer'
                    ? runFinalizer(this.environment, work, outer)
                    : runQueueable(this.environment, work, outer);
        }
    }
}
