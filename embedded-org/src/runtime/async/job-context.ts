import type { ApexTransaction } from '../transaction/apex-transaction.ts';

/** What the running transaction knows of the job it belongs to; decides what it may submit. */
export interface JobContext {
    readonly kind:
        | 'queueable'
        | 'finalizer'
        | 'future'
        | 'batchStart'
        | 'batchExecute'
        | 'batchFinish'
        | 'scheduled'
        | 'eventTrigger';
    readonly jobId: string | null;
    /** Place in a chain of queueables, 1 for the first; 0 outside queueables. */
    readonly depth: number;
    /** AsyncOptions.MaximumQueueableStackDepth of the chain, or null. */
    readonly maximumDepth: number | null;
    /** AsyncOptions.MinimumQueueableDelayInMinutes of the job, or null. */
    readonly delayInMinutes: number | null;
    /** How often finalizers have put the failed job back in a row. */
    readonly attempts: number;
    /** The finalizer that the job attached. */
    finalizer: object | null;
    /** In a finalizer: whether the job before it failed. */
    readonly parentFailed: boolean;
}

const KEY = {};

const NONE: Omit<JobContext, 'kind'> = {
    jobId: null,
    depth: 0,
    maximumDepth: null,
    delayInMinutes: null,
    attempts: 0,
    finalizer: null,
    parentFailed: false
};

/** Says at the beginning of a transaction which job it runs. */
export function enterJob(
    transaction: ApexTransaction,
    context: Pick<JobContext, 'kind'> & Partial<JobContext>
): JobContext {
    return transaction.attachment<JobContext>(KEY, () => ({ ...NONE, ...context }));
}

/** The job that the transaction runs, or null when a person started it. */
export function jobOf(transaction: ApexTransaction): JobContext | null {
    return transaction.attachment<JobContext | null>(KEY, () => null);
}
