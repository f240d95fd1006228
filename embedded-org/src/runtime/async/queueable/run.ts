import { ApexException, type InternalError } from '../../exceptions/index.ts';
import { platformEnumConstant } from '../../system/enums.ts';
import type { ApexTransaction } from '../../transaction/apex-transaction.ts';
import { FinalizerContext, QueueableContext } from '../contexts.ts';
import { enterJob, type JobContext } from '../job-context.ts';
import type { JobEnvironment } from '../job-environment.ts';
import { callJobMethod } from '../job-method.ts';
import type { Work } from '../work-table.ts';

export interface QueueableDetails {
    readonly className: string;
    readonly depth: number;
    readonly maximumDepth: number | null;
    readonly delayInMinutes: number | null;
    readonly attempts: number;
    /** What the finalizer is told: set once the job itself has run. */
    readonly outcome: { readonly requestId: string; readonly exception: string | null } | null;
}

/**
 * Runs a queueable once. Its writes, its end and the hand-over to its finalizer are committed together; a failure undoes the
 * writes and is recorded in a transaction of its own.
 * @returns the uncaught error, or null.
 */
export function runQueueable(
    environment: JobEnvironment,
    work: Work,
    outer: ApexTransaction | null
): ApexException | InternalError | null {
    const details = work.details as QueueableDetails;
    const { className, depth, maximumDepth, delayInMinutes, attempts } = details;
    let context: JobContext | null = null;
    let requestId = '';
    let finalizer: string | null = null;
    try {
        environment.transact(
            outer,
            { userId: work.userId, quiddity: 'QUEUEABLE', entryPoint: `${className}.execute` },
            (transaction) => {
                requestId = transaction.requestId;
                if (environment.work.find(work.jobId) === null) return; // Aborted since it was chosen.
                context = enterJob(transaction, {
                    kind: 'queueable',
                    jobId: work.jobId,
                    depth,
                    maximumDepth,
                    delayInMinutes,
                    attempts
                });
                try {
                    callJobMethod(
                        environment.thaw(work.state) as object,
                        'execute',
                        'System.QueueableContext',
                        new QueueableContext(work.jobId)
                    );
                } finally {
                    // A finalizer runs after failures as well, with the state it had at the end.
                    if (context.finalizer !== null) finalizer = environment.freeze(context.finalizer);
                }
                if (environment.work.find(work.jobId) === null) return; // Aborted by itself.
                environment.records.end(work.jobId, 'Completed');
                handOver(environment, work, finalizer, { requestId, exception: null });
            }
        );
        return null;
    } catch (thrown) {
        const error = environment.failure(thrown);
        environment.keepBooks(outer, () => {
            environment.records.end(work.jobId, 'Failed', error.message);
            handOver(environment, work, finalizer, { requestId, exception: environment.freeze(asException(error)) });
        });
        return error;
    }
}

/** Runs the finalizer of a queueable in its own transaction. An error of its own ends it and changes nothing of the job. */
export function runFinalizer(
    environment: JobEnvironment,
    work: Work,
    outer: ApexTransaction | null
): ApexException | InternalError | null {
    const details = work.details as QueueableDetails;
    const { requestId, exception } = details.outcome ?? { requestId: '', exception: null };
    const options = {
        userId: work.userId,
        quiddity: 'TRANSACTION_FINALIZER_QUEUEABLE',
        entryPoint: `${details.className} (finalizer)`
    };
    try {
        environment.transact(outer, options, (transaction) => {
            enterJob(transaction, {
                ...details,
                kind: 'finalizer',
                jobId: work.jobId,
                parentFailed: exception !== null,
                depth: exception === null ? details.depth : 0
            });
            const error = exception === null ? null : (environment.thaw(exception) as ApexException);
            const result = platformEnumConstant(
                'System.ParentJobResult',
                error === null ? 'SUCCESS' : 'UNHANDLED_EXCEPTION'
            );
            callJobMethod(
                environment.thaw(work.state) as object,
                'execute',
                'System.FinalizerContext',
                new FinalizerContext(work.jobId, requestId, result, error)
            );
            environment.work.remove(work.jobId);
        });
        return null;
    } catch (thrown) {
        const error = environment.failure(thrown);
        environment.keepBooks(outer, () => void environment.work.remove(work.jobId));
        return error;
    }
}

function handOver(
    environment: JobEnvironment,
    work: Work,
    finalizer: string | null,
    outcome: QueueableDetails['outcome']
): void {
    if (finalizer === null) {
        environment.work.remove(work.jobId);
        return;
    }
    environment.work.update({
        ...work,
        phase: 'finalizer',
        state: finalizer,
        details: { ...(work.details as QueueableDetails), outcome }
    });
}

function asException(error: ApexException | InternalError): ApexException {
    if (error instanceof ApexException) return error;
    const exception = new ApexException().init$(error.message);
    exception.$frames = [];
    return exception;
}
