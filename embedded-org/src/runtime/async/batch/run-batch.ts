import type { ApexException, InternalError } from '../../exceptions/index.ts';
import type { ApexTransaction } from '../../transaction/apex-transaction.ts';
import type { ApexList } from '../../values/index.ts';
import { BatchableContext } from '../contexts.ts';
import { enterJob, type JobContext } from '../job-context.ts';
import type { JobEnvironment } from '../job-environment.ts';
import type { Work } from '../work-table.ts';
import { reportBatchError, type BatchPhase } from './error-event.ts';
import type { BatchDetails } from './execute-batch.ts';
import { promoteHolding } from './flex-queue.ts';
import { describeScope, readChunk, storeChunks } from './chunks.ts';

interface BatchJob {
    start$1(context: BatchableContext): object;
    execute$2(context: BatchableContext, scope: ApexList): void;
    finish$1(context: BatchableContext): void;
}

type Failure = ApexException | InternalError;

/** Runs the next step of a batch job: start, one chunk, or finish; each is a transaction of its own. @returns the uncaught error, or null. */
export function runBatchStep(environment: JobEnvironment, work: Work, outer: ApexTransaction | null): Failure | null {
    const details = work.details as BatchDetails;
    if (details.noOperation === true) {
        environment.keepBooks(outer, () => end(environment, work, details, outer));
        return null;
    }
    if (work.phase === 'start') return start(environment, work, outer);
    return work.phase === 'execute' ? executeChunk(environment, work, outer) : finish(environment, work, outer);
}

function start(environment: JobEnvironment, work: Work, outer: ApexTransaction | null): Failure | null {
    const { records } = environment;
    if (outer === null) {
        environment.keepBooks(null, () => records.update(work.jobId, { Status: 'Preparing' }));
        environment.listener.jobChanged(work.jobId);
    }
    return step(environment, work, outer, 'START', (transaction, job, details) => {
        const source = job.start$1(new BatchableContext(work.jobId, null));
        const stored = storeChunks(environment, work.jobId, details.scope, source, transaction);
        details.total = stored.chunks;
        details.locator = stored.locator;
        records.update(work.jobId, { Status: 'Processing', TotalJobItems: details.total });
        return details.total === 0 ? 'finish' : 'execute';
    });
}

function executeChunk(environment: JobEnvironment, work: Work, outer: ApexTransaction | null): Failure | null {
    return step(environment, work, outer, 'EXECUTE', (_transaction, job, details) => {
        const scope = readChunk(environment, work.jobId, details);
        job.execute$2(new BatchableContext(work.jobId, null), scope);
        return passChunk(environment, work.jobId, details);
    });
}

function finish(environment: JobEnvironment, work: Work, outer: ApexTransaction | null): Failure | null {
    return step(environment, work, outer, 'FINISH', (_transaction, job) => {
        job.finish$1(new BatchableContext(work.jobId, null));
        return null;
    });
}

/**
 * One step: the job's state and progress are committed together with what its Apex wrote, so that a process that dies in the middle
 * repeats the whole step and nothing else. `body` returns the phase that follows, null for the end.
 */
function step(
    environment: JobEnvironment,
    work: Work,
    outer: ApexTransaction | null,
    phase: BatchPhase,
    body: (transaction: ApexTransaction, job: BatchJob, details: BatchDetails) => Work['phase'] | null
): Failure | null {
    const details = work.details as BatchDetails;
    const kind = `batch${phase[0]}${phase.slice(1).toLowerCase()}` as JobContext['kind'];
    let requestId = '';
    try {
        environment.transact(
            outer,
            { userId: work.userId, quiddity: 'BATCH_APEX', entryPoint: `${details.className}.${phase.toLowerCase()}` },
            (transaction) => {
                requestId = transaction.requestId;
                if (environment.work.find(work.jobId) === null) return; // Aborted since it was chosen.
                enterJob(transaction, { kind, jobId: work.jobId });
                const job = environment.thaw(work.state) as BatchJob;
                const progress = { ...details };
                const next = body(transaction, job, progress);
                if (environment.work.find(work.jobId) === null) return; // Aborted by itself.
                if (next === null) end(environment, work, progress, outer);
                else
                    environment.work.update({
                        ...work,
                        phase: next,
                        details: progress,
                        state: details.stateful ? environment.freeze(job) : work.state
                    });
            }
        );
        return null;
    } catch (thrown) {
        const error = environment.failure(thrown);
        environment.keepBooks(outer, () => recordFailure(environment, work, outer, phase, error, requestId));
        return error;
    }
}

/** Counts the chunk as done. Failed chunks count as processed, too. Source: platform-rules G; Object Reference, AsyncApexJob. */
function passChunk(environment: JobEnvironment, jobId: string, details: BatchDetails): Work['phase'] {
    environment.work.removeChunk(jobId, details.next);
    details.next++;
    environment.records.update(jobId, { JobItemsProcessed: details.next, NumberOfErrors: details.errors });
    return details.next < details.total ? 'execute' : 'finish';
}

/** After a rollback: a failed chunk is skipped, a failed start or finish ends the job. Source: Apex Developer Guide, Batch Apex; the latter's status assumed. */
function recordFailure(
    environment: JobEnvironment,
    work: Work,
    outer: ApexTransaction | null,
    phase: BatchPhase,
    error: Failure,
    requestId: string
): void {
    const details: BatchDetails = { ...(work.details as BatchDetails) };
    details.firstError ??= `First error: ${error.message}`;
    const scope = phase === 'EXECUTE' ? describeScope(environment, work.jobId, details) : '';
    if (phase === 'EXECUTE') {
        details.errors++;
        const next = passChunk(environment, work.jobId, details);
        environment.records.update(work.jobId, { ExtendedStatus: details.firstError.slice(0, 255) });
        environment.work.update({ ...work, phase: next, details });
    } else {
        environment.work.remove(work.jobId);
        environment.records.end(work.jobId, 'Failed', details.firstError, { NumberOfErrors: details.errors });
        promoteHolding(environment, outer !== null);
    }
    if (details.raisesEvents)
        reportBatchError(environment, {
            jobId: work.jobId,
            userId: work.userId,
            phase,
            error,
            scope,
            requestId,
            inTest: outer !== null
        });
}

function end(environment: JobEnvironment, work: Work, details: BatchDetails, outer: ApexTransaction | null): void {
    environment.work.remove(work.jobId);
    environment.records.end(work.jobId, 'Completed', details.firstError);
    promoteHolding(environment, outer !== null);
}
