import type { ClassInfo } from './classes.ts';
import type { ApexSObject } from './values/sobject.ts';
import type { SaveOutcome } from './dml/outcome.ts';

/** What System, Database, Test and EventBus ask of the part that runs jobs and events (runtime/async, runtime/events). Ids are 18 characters. */
export interface AsyncGateway {
    /** Database.executeBatch; `scope` null = 200. Returns the AsyncApexJob's Id. */
    executeBatch(job: object, scope: number | null): string;
    /** System.enqueueJob; `options` is a delay in minutes, a System.AsyncOptions, or null. Returns the AsyncApexJob's Id. */
    enqueueJob(job: object, options: unknown): string;
    /** System.schedule; returns the CronTrigger's Id. */
    schedule(name: string, cronExpression: string, job: object): string;
    /** System.scheduleBatch; `scope` null = 200. Returns the CronTrigger's Id. */
    scheduleBatch(job: object, name: string, minutesFromNow: number, scope: number | null): string;
    abortJob(id: string): void;
    attachFinalizer(finalizer: object): void;
    /** A call of an @future method: `methodName` as in ClassInfo.methods. */
    future(owner: ClassInfo, methodName: string, parameters: readonly unknown[]): void;
    /** EventBus.publish and DML on platform events; one outcome per event. `callback` hears what became of them. */
    publish(events: readonly ApexSObject[], callback?: object | null): SaveOutcome[];
    /** System.FlexQueue: `place` computes the job's new position from the Ids of the other waiting jobs, -1 for none. Whether it moved. */
    moveInFlexQueue(jobId: string, place: (others: readonly string[]) => number): boolean;
    /** Test.enqueueBatchJobs: so many batch jobs that do nothing; returns their Ids. */
    enqueueNoOperationJobs(count: number): string[];
    /** Test.getFlexQueueOrder: Ids of the test's waiting batch jobs. */
    flexQueueOrderInTest(): string[];
    /** Test.stopTest and the end of a test method: runs what the test queued since Test.startTest (or since its beginning). */
    runQueuedInTest(): void;
    /** Test.getEventBus(): the broker object that Apex gets. */
    testEventBroker(): object;
    /** Drops what a test left in the queues. */
    discardQueuedInTest(): void;
}

/** The gateway of an org that has no jobs: every call is an internal error. For tests of parts below. */
export const NO_ASYNC: AsyncGateway = new Proxy({} as AsyncGateway, {
    get: (_target, name) =>
        name === 'runQueuedInTest' || name === 'discardQueuedInTest'
            ? (): void => undefined
            : (): never => {
                  throw new Error(`This org runs no asynchronous jobs (${String(name)}).`);
              }
});
