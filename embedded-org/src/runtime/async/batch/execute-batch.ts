import { throwApex } from '../../exceptions/index.ts';
import { currentApexTransaction } from '../../transaction/apex-transaction.ts';
import { apexType, isInstance } from '../../values/index.ts';
import { jobOf } from '../job-context.ts';
import { classNameOf, type JobEnvironment } from '../job-environment.ts';
import { ACTIVE_BATCHES, activeBatches, flexQueueFullMessage, flexQueueIsFull } from './flex-queue.ts';
import { submittedJobs } from './no-operation-jobs.ts';

/** Source: platform-rules G: default scope 200; a QueryLocator's is capped at 2,000. */
const DEFAULT_SCOPE = 200;

/** What the queue keeps of one batch job beside its object. */
export interface BatchDetails {
    readonly className: string;
    /** Items per execute. */
    readonly scope: number;
    readonly stateful: boolean;
    /** Database.RaisesPlatformEvents: uncaught exceptions become BatchApexErrorEvents. */
    readonly raisesEvents: boolean;
    /** Number of the next chunk, from 0. */
    next: number;
    /** Number of chunks; 0 until start has run. */
    total: number;
    errors: number;
    /** Text of the first error, or null. */
    firstError: string | null;
    /** A job of Test.enqueueBatchJobs: it has no class and does nothing. */
    readonly noOperation?: boolean;
    /** How a chunk of Ids becomes records, frozen; null when chunks hold the items themselves. */
    locator: string | null;
}

/**
 * Database.executeBatch.
 * @param scope items per chunk, or null
 * @returns Id of the AsyncApexJob
 * @throws System.AsyncException from a batch start, batch execute or future method, and when the flex queue is full (a LimitException for
 *   classes below API version 35, which is not told apart: https://salesforce.stackexchange.com/q/68022).
 * Source: Apex Developer Guide, Batch Apex; platform-rules G.
 */
export function executeBatch(environment: JobEnvironment, job: object, scope: number | null): string {
    const transaction = currentApexTransaction();
    const caller = jobOf(transaction)?.kind;
    if (caller === 'batchStart' || caller === 'batchExecute' || caller === 'future') {
        throwApex(
            'System.AsyncException',
            'Database.executeBatch cannot be called from a batch start, batch execute, or future method.'
        );
    }
    if (scope !== null && scope < 1) {
        // Wording assumed.
        throwApex(
            'System.TypeException',
            `Invalid value ${String(scope)} for the batch scope: it must be greater than 0`
        );
    }
    const inTest = transaction.test !== null;
    const holding = placeInQueue(environment, inTest);
    const className = classNameOf(job);
    const jobId = environment.records.insert({
        type: 'BatchApex',
        className,
        status: holding ? 'Holding' : 'Queued',
        userId: transaction.user.id
    });
    const details: BatchDetails = {
        className,
        scope: scope ?? DEFAULT_SCOPE,
        stateful: isInstance(job, apexType('Database.Stateful')),
        raisesEvents: isInstance(job, apexType('Database.RaisesPlatformEvents')),
        next: 0,
        total: 0,
        errors: 0,
        firstError: null,
        locator: null
    };
    const state = environment.freeze(job);
    environment.work.add(
        {
            jobId,
            kind: 'batch',
            phase: holding ? 'holding' : 'start',
            userId: transaction.user.id,
            state,
            details,
            runAfter: 0
        },
        inTest
    );
    transaction.afterCommit(() => {
        environment.listener.jobsQueued();
        environment.listener.jobChanged(jobId);
    });
    return jobId;
}

/**
 * Whether the job has to wait in the flex queue. A test may submit five jobs ("In a running test, you can submit a maximum of 5 batch
 * jobs": Apex Developer Guide, Batch Apex Limitations); behind those of Test.enqueueBatchJobs, which do not count, they wait.
 */
function placeInQueue(environment: JobEnvironment, inTest: boolean): boolean {
    if (inTest && submittedJobs(environment) >= ACTIVE_BATCHES)
        throwApex(
            'System.LimitException',
            `Attempted to schedule too many concurrent batch jobs in this org (limit is ${String(ACTIVE_BATCHES)}).`
        );
    const holding = activeBatches(environment, inTest) >= ACTIVE_BATCHES;
    if (holding && flexQueueIsFull(environment, inTest))
        throwApex('System.AsyncException', flexQueueFullMessage(environment));
    return holding;
}
