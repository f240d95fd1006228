import { throwApex } from '../../exceptions/index.ts';
import type { JobEnvironment } from '../job-environment.ts';

/** Batch jobs that are queued or active at once, and jobs that may wait behind them. Source: platform-rules G. */
export const ACTIVE_BATCHES = 5;
export const FLEX_QUEUE_LENGTH = 100;

export function activeBatches(environment: JobEnvironment, inTest: boolean): number {
    return environment.work.countByPhase('batch', false, inTest);
}

export function flexQueueIsFull(environment: JobEnvironment, inTest: boolean): boolean {
    return environment.work.countByPhase('batch', true, inTest) >= FLEX_QUEUE_LENGTH;
}

/** Text of an organisation whose flex queue is full, as orgs word it: http://salesforcexytools.com/salesforce/2017/04/03/sfdc-apex-flex-queue-limit */
export const flexQueueFullMessage = (environment: JobEnvironment): string =>
    `You've exceeded the limit of ${String(FLEX_QUEUE_LENGTH)} jobs in the flex queue for org ${environment.org.organization.id}. Wait for some of your batch jobs to finish before adding more. To monitor and reorder jobs, use the Apex Flex Queue page in Setup.`;

/** Moves jobs from the flex queue to the free places, first come first. Called in the transaction that ended a job. */
export function promoteHolding(environment: JobEnvironment, inTest: boolean): void {
    let free = ACTIVE_BATCHES - activeBatches(environment, inTest);
    for (const job of environment.work.holding(inTest)) {
        if (free-- <= 0) return;
        environment.work.update({ ...job, phase: 'start' });
        environment.records.update(job.jobId, { Status: 'Queued' });
    }
}

/**
 * System.FlexQueue: moves a waiting job. `place` computes the new position from the list without the job, -1 when the job it should stand
 * beside is not in it.
 * @returns whether the job moved; false when it stood there already.
 * @throws System.NoSuchElementException when either job does not wait in the flex queue: "an element-not-found exception".
 * Source: Apex Reference, FlexQueue Class; name and text of the exception are assumed.
 */
export function moveInFlexQueue(
    environment: JobEnvironment,
    jobId: string,
    inTest: boolean,
    place: (others: readonly string[]) => number
): boolean {
    const jobs = environment.work.holding(inTest);
    const moved = jobs.find((job) => job.jobId === jobId);
    const others = jobs.filter((job) => job !== moved);
    const at = place(others.map((job) => job.jobId));
    if (moved === undefined || at < 0) throwApex('System.NoSuchElementException', 'Job not found in the flex queue');
    if (jobs.indexOf(moved) === at) return false;
    others.splice(at, 0, moved);
    environment.work.reorder(others);
    return true;
}

/** Test.getFlexQueueOrder: Ids of the test's waiting jobs, the next to run first. Source: Apex Reference, Test Class. */
export const flexQueueOrder = (environment: JobEnvironment): string[] =>
    environment.work.holding(true).map((job) => job.jobId);
