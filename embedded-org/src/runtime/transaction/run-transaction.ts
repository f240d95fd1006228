import type { Org } from '../org.ts';
import { ApexTransaction, type TransactionOptions } from './apex-transaction.ts';
import { loadRunningUser } from './running-user.ts';
import { enterTransaction } from './transaction.ts';
import { tracedExecution } from '../trace/trace.ts';

export interface RunOptions extends TransactionOptions {
    /** The user on whose behalf the transaction runs: 18 characters. */
    readonly userId: string;
    /** When the database's write lock is taken, see {@link Store.begin}; at the beginning unless said otherwise. */
    readonly lock?: 'write' | 'onDemand';
}

/**
 * Runs `body` as one Apex transaction: BEGIN, body, COMMIT and the after-commit actions; an uncaught error rolls everything back,
 * queued jobs and events included, and goes on to the caller.
 * Source: platform-rules B3; Apex Developer Guide, Apex Transactions.
 */
export function runTransaction<T>(org: Org, options: RunOptions, body: (transaction: ApexTransaction) => T): T {
    org.store.begin(options.lock);
    let transaction: ApexTransaction;
    let result: T;
    try {
        transaction = new ApexTransaction(org, loadRunningUser(org, options.userId), options, null);
        const previous = enterTransaction(transaction);
        try {
            result = tracedExecution(transaction, unitName(options), () => body(transaction));
        } finally {
            enterTransaction(previous);
        }
        org.store.commit();
    } catch (error) {
        org.store.rollback();
        throw error;
    }
    transaction.runCommitActions();
    return result;
}

/**
 * Runs `body` as a transaction of its own inside the database transaction of `outer`: jobs and events that an Apex test runs.
 * It has its own limits and mixed-DML state; an uncaught error undoes its writes only.
 */
export function runNestedTransaction<T>(
    outer: ApexTransaction,
    options: RunOptions,
    body: (transaction: ApexTransaction) => T
): T {
    const transaction = new ApexTransaction(outer.org, loadRunningUser(outer.org, options.userId), options, outer);
    const previous = enterTransaction(transaction);
    let result: T;
    try {
        result = tracedExecution(transaction, unitName(options), () =>
            transaction.savepoints.guard(() => body(transaction))
        );
    } finally {
        enterTransaction(previous);
    }
    transaction.runCommitActions();
    return result;
}

const unitName = (options: TransactionOptions): string =>
    options.quiddity === 'ANONYMOUS' ? 'execute_anonymous_apex' : (options.entryPoint ?? options.quiddity);
