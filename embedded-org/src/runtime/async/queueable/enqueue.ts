import { throwApex } from '../../exceptions/index.ts';
import { AsyncOptions } from '../../system/async/async-options.ts';
import { currentApexTransaction, type ApexTransaction } from '../../transaction/apex-transaction.ts';
import { jobOf, type JobContext } from '../job-context.ts';
import { classNameOf, type JobEnvironment } from '../job-environment.ts';
import type { QueueableDetails } from './run.ts';

/** Longest delay in minutes. Source: Apex Reference, System.enqueueJob(queueable, delay): "0 through 10". */
const LONGEST_DELAY = 10;
/** How often in a row a finalizer may put its failed job back. Source: Apex Developer Guide, Transaction Finalizers. */
const MOST_ATTEMPTS = 5;

/**
 * System.enqueueJob in all its forms.
 * @param options a delay in minutes, a System.AsyncOptions, or null
 * @returns Id of the AsyncApexJob
 * @throws System.LimitException beyond 50 jobs (1 in an asynchronous transaction), System.AsyncException when the chain is too deep,
 * System.DuplicateMessageException when a job of the same signature waits.
 * Source: Apex Developer Guide, Queueable Apex; platform-rules B4.
 */
export function enqueueQueueable(environment: JobEnvironment, job: object, options: unknown): string {
    const transaction = currentApexTransaction();
    const { work, records, org } = environment;
    const parent = jobOf(transaction);
    const depth = (parent?.depth ?? 0) + 1;
    const given = options instanceof AsyncOptions ? options : null;
    const maximumDepth = given?.maximumQueueableStackDepth ?? parent?.maximumDepth ?? null;
    const delay = checkedDelay(given === null ? (options as number | null) : given.minimumQueueableDelayInMinutes);

    transaction.limits.use('queueableJobs');
    refuseDeepChain(transaction, parent, depth, maximumDepth);
    const signature = given?.duplicateSignature?.text ?? null;
    if (signature !== null && work.hasSignature(signature)) {
        // Source: Apex Developer Guide, Queueable Apex, "Prevent duplicate queueable jobs"; wording assumed.
        throwApex('System.DuplicateMessageException', 'Attempt to enqueue job with duplicate queueable signature');
    }

    const className = classNameOf(job);
    const jobId = records.insert({
        type: 'Queueable',
        className,
        status: 'Queued',
        userId: transaction.user.id,
        parentJobId: parent?.jobId ?? null
    });
    const details: QueueableDetails = {
        className,
        depth,
        maximumDepth,
        delayInMinutes: delay,
        attempts: attemptsOf(parent),
        outcome: null
    };
    const runAfter = org.clock() + (delay ?? 0) * 60_000;
    const inTest = transaction.test !== null;
    work.add(
        {
            jobId,
            kind: 'queueable',
            phase: 'run',
            userId: transaction.user.id,
            state: environment.freeze(job),
            details,
            runAfter
        },
        inTest,
        signature
    );
    transaction.afterCommit(() => {
        environment.listener.jobsQueued();
        environment.listener.jobChanged(jobId);
    });
    return jobId;
}

function checkedDelay(delay: number | null): number | null {
    if (delay !== null && (delay < 0 || delay > LONGEST_DELAY)) {
        // Source: Apex Reference, System.enqueueJob; wording assumed.
        throwApex(
            'System.IllegalArgumentException',
            `The delay must be between 0 and ${String(LONGEST_DELAY)} minutes: ${String(delay)}`
        );
    }
    return delay;
}

/** Source: platform-rules B4: depth in Developer and trial editions. */
const DEVELOPER_DEPTH = 5;

/**
 * The depth that AsyncOptions sets holds anywhere. Without it, a chain is as long as the switch `queueableChainLimit` says, and in
 * tests a queueable starts no other unless the switch `chainQueueablesInTests` is on. Source: platform-rules B4; Apex Developer
 * Guide 192.0, Queueable Apex ("You can't chain queueable jobs in an Apex test"), no longer in the current text, hence the switch.
 */
function refuseDeepChain(
    transaction: ApexTransaction,
    parent: JobContext | null,
    depth: number,
    maximumDepth: number | null
): void {
    const { switches } = transaction.org;
    const forOrg = switches['queueableChainLimit'] === 'DEVELOPER' ? DEVELOPER_DEPTH : Infinity;
    const chained = parent?.kind === 'queueable';
    const forTest = transaction.test !== null && chained && switches['chainQueueablesInTests'] !== true ? 1 : Infinity;
    if (depth > (maximumDepth ?? Math.min(forOrg, forTest)))
        throwApex('System.AsyncException', 'Maximum stack depth has been reached.');
    if (attemptsOf(parent) > MOST_ATTEMPTS) {
        // Source: Apex Developer Guide, Transaction Finalizers ("can be successively requeued five times"); wording assumed.
        throwApex(
            'System.AsyncException',
            'Maximum number of consecutive retries by a transaction finalizer has been reached.'
        );
    }
}

/** A job put back by the finalizer of a failed one counts as its next attempt; a success begins anew. */
function attemptsOf(parent: JobContext | null): number {
    return parent?.kind === 'finalizer' && parent.parentFailed ? parent.attempts + 1 : 0;
}
