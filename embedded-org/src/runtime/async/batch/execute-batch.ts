import { throwApex } from '../../exceptions/index.ts';
import { currentApexTransaction } from '../../transaction/apex-transaction.ts';
import { apexType, isInstance } from '../../values/index.ts';
import { jobOf } from '../job-context.ts';
import { classNameOf, type JobEnvironment } from '../job-environment.ts';
import { ACTIVE_BATCHES, activeBatches, FLEX_QUEUE_LENGTH } from './flex-queue.ts';

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
    /** How a chunk of Ids becomes records, frozen; null when chunks hold the items themselves. */
    locator: string | null;
}

/**
 * Database.executeBatch.
 * @param scope items per chunk, or null
 * @returns Id of the AsyncApexJob
 * @throws System.AsyncException from a batch start, batch execute or future method; System.LimitException when the flex queue is full.
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

/** Whether the job has to wait in the flex queue. In tests five jobs are all there may be. Source: platform-rules G. */
function placeInQueue(environment: JobEnvironment, inTest: boolean): boolean {
    const active = activeBatches(environment, inTest);
    if (active < ACTIVE_BATCHES) return false;
    if (inTest)
        throwApex(
            'System.LimitException',
            `Attempted to schedule too many concurrent batch jobs in this org (limit is ${String(ACTIVE_BATCHES)}).`
        );
    if (environment.work.countByPhase('batch', true, inTest) >= FLEX_QUEUE_LENGTH) {
        // Source: platform-rules G (LimitException); wording as users quote it from orgs, the organisation's Id included.
        const organization = environment.org.organization.id;
        throwApex(
            'System.LimitException',
            `You've exceeded the limit of ${String(FLEX_QUEUE_LENGTH)} jobs in the flex queue for org ${organization}. Wait for some of your batch jobs to finish before adding more. To monitor and reorder jobs, use the Apex Flex Queue page in Setup.`
        );
    }
    return true;
}
