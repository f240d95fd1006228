import { classInfoChain } from '../values/object.ts';

/**
 * Calls a method of a platform interface on a job. A class may stand for several of them whose methods differ only in the type of
 * their context (Queueable, Schedulable and Finalizer all have `execute` with one parameter), so the method is looked for by that
 * type; the bridge of ARCHITECTURE.md, `name$arity`, serves where there is none of that type.
 * @param contextType e.g. `System.QueueableContext`
 */
export function callJobMethod(
    job: object,
    name: string,
    contextType: string,
    ...parameters: readonly unknown[]
): unknown {
    const wanted = plain(contextType);
    const methods = job as Record<string, (...values: readonly unknown[]) => unknown>;
    for (const info of classInfoChain(job)) {
        const method = info.methods.find(
            (candidate) =>
                !candidate.isStatic &&
                candidate.name.toLowerCase() === name &&
                candidate.parameters.length === parameters.length &&
                plain(candidate.parameters[0].type) === wanted
        );
        if (method !== undefined && !method.isAbstract) return methods[method.jsName](...parameters);
    }
    return methods[`${name}$${String(parameters.length)}`](...parameters);
}

const plain = (type: string): string => type.toLowerCase().replace(/^system\./, '');
