import { randomUUID } from 'node:crypto';
import type { TriggerFrame } from '../dml/triggers/trigger-frame.ts';
import { TransactionLimits } from '../limits/limits.ts';
import type { LimitProfile } from '../limits/rows.ts';
import type { Org } from '../org.ts';
import type { TestContext } from '../testing/test-context.ts';
import { DebugLog, type DebugLine } from './debug-log.ts';
import { MixedDmlTracker } from './mixed-dml.ts';
import { SavepointStack } from './savepoints.ts';
import { currentTransaction, type RunningUser, type TransactionState } from './transaction.ts';

export interface TransactionOptions {
    /** System.Quiddity by name; decides what Request.getQuiddity and System.isBatch and their like say. */
    readonly quiddity: string;
    /** Which values of the limits hold; by default those of the quiddity. */
    readonly profile?: LimitProfile;
    /** What started the transaction, for logs: `Class.method` or a job name. */
    readonly entryPoint?: string;
    readonly onDebug?: (line: DebugLine) => void;
    /** Set inside an Apex test; jobs that the test runs inherit it. */
    readonly test?: TestContext | null;
}

const PROFILE_BY_QUIDDITY: Readonly<Record<string, LimitProfile>> = {
    BATCH_APEX: 'batch',
    BATCH_ACS: 'batch',
    BATCH_CHUNK_PARALLEL: 'batch',
    BATCH_CHUNK_SERIAL: 'batch',
    FUTURE: 'future',
    QUEUEABLE: 'queueable',
    TRANSACTION_FINALIZER_QUEUEABLE: 'queueable'
};

/** Everything that begins and ends with one Apex transaction. */
export class ApexTransaction implements TransactionState {
    readonly id: string = randomUUID();
    readonly requestId: string = randomUUID().replaceAll('-', '').slice(0, 22);
    readonly org: Org;
    readonly quiddity: string;
    readonly entryPoint: string | null;
    readonly startedAt: number;
    readonly debugLog: DebugLog;
    readonly test: TestContext | null;
    /** The transaction that waits for this one to end (a job run by Test.stopTest), or null. */
    readonly outer: ApexTransaction | null;
    readonly savepoints: SavepointStack;
    user: RunningUser;
    /**
     * Static variables by class. Jobs that Test.stopTest runs share those of the test, both ways (assumed: Salesforce's sample
     * applications have tests that set and read statics of their jobs so).
     */
    statics: unknown[];
    limits: TransactionLimits;
    mixedDml = new MixedDmlTracker();
    readonly triggerStack: TriggerFrame[] = [];
    /** What waits for the commit: mails, wake-up calls of jobs and events. */
    private commitActions: (() => void)[] = [];
    /** Values that other parts keep for the length of a transaction, by a key of theirs. */
    private readonly attachments = new Map<object, unknown>();

    constructor(org: Org, user: RunningUser, options: TransactionOptions, outer: ApexTransaction | null) {
        this.org = org;
        this.user = user;
        this.quiddity = options.quiddity;
        this.entryPoint = options.entryPoint ?? null;
        this.startedAt = org.clock();
        this.outer = outer;
        this.statics = outer?.statics ?? [];
        this.test = options.test ?? outer?.test ?? null;
        this.debugLog = outer?.debugLog ?? new DebugLog(options.onDebug ?? null);
        this.limits = new TransactionLimits(options.profile ?? PROFILE_BY_QUIDDITY[options.quiddity] ?? 'synchronous');
        this.savepoints = new SavepointStack(this);
    }

    /** Runs after the transaction commits; dropped when it, or the savepoint around this call, is rolled back. */
    afterCommit(action: () => void): void {
        this.commitActions.push(action);
    }

    get commitActionCount(): number {
        return this.commitActions.length;
    }

    /** Drops the actions queued after `count` of them stood. */
    dropCommitActions(count: number): void {
        this.commitActions.length = count;
    }

    /** Runs and forgets the queued actions, those queued meanwhile included. */
    runCommitActions(): void {
        while (this.commitActions.length > 0) {
            const actions = this.commitActions;
            this.commitActions = [];
            for (const action of actions) action();
        }
    }

    /** The value kept under `key` in this transaction, made by `create` on first use. */
    attachment<T>(key: object, create: () => T): T {
        if (!this.attachments.has(key)) this.attachments.set(key, create());
        return this.attachments.get(key) as T;
    }

    /** Forgets a kept value, so that the next {@link attachment} makes it anew. */
    dropAttachment(key: object): void {
        this.attachments.delete(key);
    }
}

/** The transaction in progress on this thread. @throws Error when there is none: Apex only ever runs inside one. */
export function currentApexTransaction(): ApexTransaction {
    const transaction = currentTransaction();
    if (transaction instanceof ApexTransaction) return transaction;
    throw new Error('The transaction in progress was not made by runTransaction.');
}
