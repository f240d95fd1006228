import { ApexException, InternalError, toApexException } from '../exceptions/index.ts';
import type { Org } from '../org.ts';
import { classInfoOf } from '../values/object.ts';
import { freezeGraph, thawGraph } from '../values/object-graph.ts';
import { runNestedTransaction, runTransaction, type RunOptions } from '../transaction/run-transaction.ts';
import type { ApexTransaction } from '../transaction/apex-transaction.ts';
import { JobRecords } from './job-record.ts';
import { WorkTable } from './work-table.ts';

/** What others want to hear from the queue. Callbacks run after commit, outside any transaction. */
export interface QueueListener {
    /** Something was queued or became due; the thread that runs jobs should look. */
    jobsQueued(): void;
    /** A job's record changed. */
    jobChanged(jobId: string): void;
    /** A fault of the embedded org itself ended a job. */
    internalError(error: InternalError): void;
}

export const SILENT: QueueListener = {
    jobsQueued: () => undefined,
    jobChanged: () => undefined,
    internalError: () => undefined
};

/**
 * How jobs reach the database. Outside tests every step of a job is a database transaction; inside a test, `outer` is the test's
 * transaction, and steps are savepoints in it.
 */
export class JobEnvironment {
    readonly org: Org;
    readonly work: WorkTable;
    readonly records: JobRecords;
    listener: QueueListener = SILENT;
    /** Publishes an event that only the platform may publish; part of the database transaction in progress. Set by the event bus. */
    publishByPlatform: (
        objectName: string,
        userId: string,
        values: Readonly<Record<string, unknown>>,
        inTest: boolean
    ) => void = () => undefined;
    /** Runs after {@link keepBooks} has committed. Set by the event bus. */
    onBooksKept: () => void = () => undefined;

    constructor(org: Org) {
        this.org = org;
        this.work = new WorkTable(org.store);
        this.records = new JobRecords(org);
    }

    /** Runs Apex as a transaction of its own; an uncaught error undoes it and goes on to the caller. */
    transact<T>(outer: ApexTransaction | null, options: RunOptions, body: (transaction: ApexTransaction) => T): T {
        return outer === null ? runTransaction(this.org, options, body) : runNestedTransaction(outer, options, body);
    }

    /** Writes the queue's own rows when no Apex runs: after a rollback, or between two steps. */
    keepBooks(outer: ApexTransaction | null, body: () => void): void {
        if (outer !== null) {
            body();
            return;
        }
        const { store } = this.org;
        store.begin();
        try {
            body();
            store.commit();
        } catch (error) {
            store.rollback();
            throw error;
        }
        this.onBooksKept();
    }

    freeze(value: unknown): string {
        return freezeGraph(value);
    }

    thaw(state: string): unknown {
        return thawGraph(state, this.org);
    }

    /** The error as Apex knows it. Faults of the embedded org are reported and treated as an exception that no Apex can catch. */
    failure(thrown: unknown): ApexException | InternalError {
        const error = toApexException(thrown);
        if (error instanceof InternalError) this.listener.internalError(error);
        return error;
    }
}

/** Name of the class of a job object, as ClassInfo spells it. */
export function classNameOf(job: object): string {
    return classInfoOf(job)?.name ?? job.constructor.name;
}
