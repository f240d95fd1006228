import { throwApex } from '../../exceptions/index.ts';
import { currentApexTransaction } from '../../transaction/apex-transaction.ts';
import type { JobEnvironment } from '../job-environment.ts';
import type { BatchDetails } from './execute-batch.ts';
import { ACTIVE_BATCHES, activeBatches, flexQueueFullMessage, flexQueueIsFull } from './flex-queue.ts';

const NOTHING_TO_DO: BatchDetails = {
    className: '',
    scope: 1,
    stateful: false,
    raisesEvents: false,
    noOperation: true,
    next: 0,
    total: 0,
    errors: 0,
    firstError: null,
    locator: null
};

/**
 * Test.enqueueBatchJobs: fills the test's batch queue up to five jobs, then its flex queue.
 * @param count how many jobs; none when it is not positive (assumed)
 * @returns Ids of the AsyncApexJobs, which name no class
 * @throws System.LimitException when the flex queue would hold more than 100.
 * Source: Apex Reference, Test Class, enqueueBatchJobs.
 */
export function enqueueNoOperationJobs(environment: JobEnvironment, count: number): string[] {
    const ids: string[] = [];
    for (let made = 0; made < count; made++) ids.push(enqueueOne(environment));
    return ids;
}

function enqueueOne(environment: JobEnvironment): string {
    const userId = currentApexTransaction().user.id;
    const holding = activeBatches(environment, true) >= ACTIVE_BATCHES;
    if (holding && flexQueueIsFull(environment, true))
        throwApex('System.LimitException', flexQueueFullMessage(environment));
    const status = holding ? 'Holding' : 'Queued';
    const jobId = environment.records.insert({ type: 'BatchApex', className: '', status, userId });
    environment.work.add(
        {
            jobId,
            kind: 'batch',
            phase: holding ? 'holding' : 'start',
            userId,
            state: '',
            details: NOTHING_TO_DO,
            runAfter: 0
        },
        true
    );
    return jobId;
}

/** How many batch jobs of its own the test has waiting or under way. */
export const submittedJobs = (environment: JobEnvironment): number =>
    environment.work.ofKind('batch', true).filter((job) => (job.details as BatchDetails).noOperation !== true).length;
