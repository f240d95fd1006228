import { randomUUID } from 'node:crypto';
import type { JobEnvironment } from '../async/job-environment.ts';
import type { Work } from '../async/work-table.ts';
import type { ApexTransaction } from '../transaction/apex-transaction.ts';
import { ApexList, apexType } from '../values/index.ts';
import { automatedProcessUser } from './automated-process.ts';

/** EventBus.SuccessResult and EventBus.FailureResult: the uuids of the events. */
export class PublishResult {
    private readonly uuids: readonly string[];

    constructor(uuids: readonly string[]) {
        this.uuids = uuids;
    }

    getEventUuids$0(): ApexList {
        return new ApexList(apexType('String'), [...this.uuids]);
    }
}

/** What a callback class may define. */
interface PublishCallback {
    onSuccess$1?(result: PublishResult): void;
    onFailure$1?(result: PublishResult): void;
}

/** Queues the callback of EventBus.publish; it goes with the transaction, as the events do. */
export function queuePublishCallback(
    environment: JobEnvironment,
    transaction: ApexTransaction,
    callback: object,
    uuids: readonly string[]
): void {
    environment.work.add(
        {
            jobId: randomUUID(),
            kind: 'callback',
            phase: 'run',
            userId: transaction.user.id,
            state: environment.freeze(callback),
            details: uuids,
            runAfter: 0
        },
        transaction.test !== null
    );
}

/**
 * Tells a callback what became of its events, as the Automated Process user in a transaction of its own. Publishing fails only where
 * a test says so. Source: Platform Events Developer Guide, "Get the Result of Asynchronous Platform Event Publishing with Apex Publish Callbacks".
 * @returns the uncaught error, or null.
 */
export function runPublishCallback(
    environment: JobEnvironment,
    work: Work,
    outer: ApexTransaction | null,
    success: boolean
): Error | null {
    try {
        environment.transact(
            outer,
            { userId: automatedProcessUser(environment.org), quiddity: 'PLATFORM_EVENT_PUBLISH_CALLBACK' },
            () => {
                const callback = environment.thaw(work.state) as PublishCallback;
                const result = new PublishResult(work.details as string[]);
                if (success) callback.onSuccess$1?.(result);
                else callback.onFailure$1?.(result);
                environment.work.remove(work.jobId);
            }
        );
        return null;
    } catch (thrown) {
        const error = environment.failure(thrown);
        environment.keepBooks(outer, () => void environment.work.remove(work.jobId));
        return error;
    }
}
