import type { ClassInfo, MethodInfo } from '../../classes.ts';
import { throwApex } from '../../exceptions/index.ts';
import { currentApexTransaction, type ApexTransaction } from '../../transaction/apex-transaction.ts';
import { ApexList, apexType, stringOf } from '../../values/index.ts';
import { enterJob, jobOf } from '../job-context.ts';
import type { JobEnvironment } from '../job-environment.ts';
import type { Work } from '../work-table.ts';

interface FutureDetails {
    readonly className: string;
    readonly methodName: string;
}

/**
 * A call of an @future method: queued, not run.
 * @throws System.AsyncException from a future or batch method; System.LimitException beyond 50 calls.
 * Source: Apex Developer Guide, Future Methods; platform-rules B4.
 */
export function callFuture(environment: JobEnvironment, owner: ClassInfo, methodName: string, parameters: readonly unknown[]): void {
    const transaction = currentApexTransaction();
    const caller = jobOf(transaction)?.kind;
    if (caller === 'future' || caller?.startsWith('batch') === true) {
        const values = parameters.map((parameter) => stringOf(parameter)).join(', ');
        throwApex('System.AsyncException', `Future method cannot be called from a future or batch method: ${owner.name}.${methodName}(${values})`);
    }
    transaction.limits.use('futureCalls');
    const jobId = environment.records.insert({ type: 'Future', className: owner.name, status: 'Queued', userId: transaction.user.id, methodName });
    const details: FutureDetails = { className: owner.name, methodName };
    const state = environment.freeze(new ApexList(apexType('Object'), [...parameters]));
    environment.work.add({ jobId, kind: 'future', phase: 'run', userId: transaction.user.id, state, details, runAfter: 0 }, transaction.test !== null);
    transaction.afterCommit(() => {
        environment.listener.jobsQueued();
        environment.listener.jobChanged(jobId);
    });
}

/** Runs a queued call. @returns the uncaught error, or null. */
export function runFuture(environment: JobEnvironment, work: Work, outer: ApexTransaction | null): Error | null {
    const { className, methodName } = work.details as FutureDetails;
    try {
        environment.transact(outer, { userId: work.userId, quiddity: 'FUTURE', entryPoint: `${className}.${methodName}` }, (transaction) => {
            if (environment.work.find(work.jobId) === null) return; // Aborted since it was chosen.
            enterJob(transaction, { kind: 'future', jobId: work.jobId });
            const parameters = (environment.thaw(work.state) as ApexList).items;
            const { info, method } = futureMethod(environment, className, methodName, parameters.length);
            const target = info.jsClass as unknown as Record<string, (...args: unknown[]) => void>;
            target[method.jsName](...parameters);
            environment.work.remove(work.jobId);
            environment.records.end(work.jobId, 'Completed');
        });
        return null;
    } catch (thrown) {
        const error = environment.failure(thrown);
        environment.keepBooks(outer, () => {
            environment.work.remove(work.jobId);
            environment.records.end(work.jobId, 'Failed', error.message);
        });
        return error;
    }
}

function futureMethod(environment: JobEnvironment, className: string, methodName: string, arity: number): { info: ClassInfo; method: MethodInfo } {
    const info = environment.org.classes.find(className);
    const method = info?.methods.find(
        (candidate) =>
            candidate.isStatic &&
            candidate.name.toLowerCase() === methodName.toLowerCase() &&
            candidate.parameters.length === arity &&
            candidate.annotations.some((annotation) => annotation.name.toLowerCase() === 'future')
    );
    if (info === undefined || method === undefined) throw new Error(`The org has no future method ${className}.${methodName} any more.`);
    return { info, method };
}
