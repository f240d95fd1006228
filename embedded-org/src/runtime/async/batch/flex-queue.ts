import type { JobEnvironment } from '../job-environment.ts';

/** Batch jobs that are queued or active at once, and jobs that may wait behind them. Source: platform-rules G. */
export const ACTIVE_BATCHES = 5;
export const FLEX_QUEUE_LENGTH = 100;

export function activeBatches(environment: JobEnvironment, inTest: boolean): number {
    return environment.work.countByPhase('batch', false, inTest);
}

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
 * System.FlexQueue: moves a waiting job. `place` computes the new position from the list without the job.
 * @returns whether the job moved; false when it, or the job it should stand beside, does not wait.
 * Source: Apex Reference, FlexQueue Class.
 */
export function moveInFlexQueue(
    environment: JobEnvironment,
    jobId: string,
    inTest: boolean,
    place: (others: readonly string[]) => number
): boolean {
    const jobs = environment.work.holding(inTest);
    const moved = jobs.find((job) => job.jobId === jobId);
    if (moved === undefined) return false;
    const others = jobs.filter((job) => job !== moved);
    const at = place(others.map((job) => job.jobId));
    if (at < 0 || jobs.indexOf(moved) === at) return false;
    others.splice(at, 0, moved);
    environment.work.reorder(others);
    return true;
}
