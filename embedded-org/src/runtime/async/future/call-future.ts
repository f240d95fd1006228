import type { ClassInfo, MethodInfo } from '../../classes.ts';
import { throwApex } from '../../exceptions/index.ts';
import { currentApexTransaction, type ApexTransaction } from '../../transaction/apex-transaction.ts';
import { ApexList, apexType, stringOf } from '../../values/index.ts';
import { enterJob, jobOf } from '../job-context.ts';
import type { JobEnvironment } from '../job-environment.ts';
import type { Work } from '../work-table.ts';

interface FutureDetails {
    readonly className: string;
    /** Property of the generated class, or the method's name. */
    readonly methodName: string;
}

/**
 * A call of an @future method: queued, not run.
 * @throws System.AsyncException from a future or batch method; System.LimitException beyond 50 calls.
 * Source: Apex Developer Guide, Future Methods; platform-rules B4.
 */
export function callFuture(
    environment: JobEnvironment,
    owner: ClassInfo,
    methodName: string,
    parameters: readonly unknown[]
): void {
    const transaction = currentApexTransaction();
    const caller = jobOf(transaction)?.kind;
    if (caller === 'future' || caller?.startsWith('batch') === true) {
        const values = parameters.map((parameter) => stringOf(parameter)).join(', ');
        throwApex(
            'System.AsyncException',
            `Future method cannot be called from a future or batch method: ${owner.name}.${apexName(owner, methodName)}(${values})`
        );
    }
    transaction.limits.use('futureCalls');
    const jobId = environment.records.insert({
        type: 'Future',
        className: owner.name,
        status: 'Queued',
        userId: transaction.user.id,
        methodName: apexName(owner, methodName)
    });
    const details: FutureDetails = { className: owner.name, methodName };
    const state = environment.freeze(new ApexList(apexType('Object'), [...parameters]));
    environment.work.add(
        { jobId, kind: 'future', phase: 'run', userId: transaction.user.id, state, details, runAfter: 0 },
        transaction.test !== null
    );
    transaction.afterCommit(() => {
        environment.listener.jobsQueued();
        environment.listener.jobChanged(jobId);
    });
}

/** Runs a queued call. @returns the uncaught error, or null. */
export function runFuture(environment: JobEnvironment, work: Work, outer: ApexTransaction | null): Error | null {
    const { className, methodName } = work.details as FutureDetails;
    try {
        environment.transact(
            outer,
            { userId: work.userId, quiddity: 'FUTURE', entryPoint: `${className}.${methodName}` },
            (transaction) => {
                if (environment.work.find(work.jobId) === null) return; // Aborted since it was chosen.
                enterJob(transaction, { kind: 'future', jobId: work.jobId });
                const parameters = (environment.thaw(work.state) as ApexList).items;
                futureMethod(environment, className, methodName)(...parameters);
                environment.work.remove(work.jobId);
                environment.records.end(work.jobId, 'Completed');
            }
        );
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

/** The body behind a call: generated code names the property that holds it. */
function futureMethod(
    environment: JobEnvironment,
    className: string,
    methodName: string
): (...parameters: unknown[]) => void {
    const info = environment.org.classes.find(className);
    const owner = info?.jsClass as unknown as Record<string, (...parameters: unknown[]) => void> | null | undefined;
    const property = owner?.[methodName] === undefined ? methodOf(info, methodName)?.jsName : methodName;
    if (owner == null || property === undefined)
        throw new Error(`The org has no future method ${className}.${methodName} any more.`);
    return (...parameters) => owner[property](...parameters);
}

/** The method that a property of the generated class, or a plain name, stands for. */
function methodOf(owner: ClassInfo | undefined, methodName: string): MethodInfo | undefined {
    const statics = owner?.methods.filter((method) => method.isStatic) ?? [];
    return (
        statics.find((method) => methodName === method.jsName || methodName === `${method.jsName}$body`) ??
        statics.find((method) => method.name.toLowerCase() === methodName.toLowerCase())
    );
}

const apexName = (owner: ClassInfo, methodName: string): string => methodOf(owner, methodName)?.name ?? methodName;
