import type { ClassInfo, MethodInfo } from '../../../runtime/classes.ts';
import { ApexException, InternalError, toApexException } from '../../../runtime/exceptions/index.ts';
import type { Org } from '../../../runtime/org.ts';
import type { ApexTransaction } from '../../../runtime/transaction/apex-transaction.ts';
import { runTransaction } from '../../../runtime/transaction/run-transaction.ts';
import { apexType, classInfoOf } from '../../../runtime/values/index.ts';
import type { ApexFailure, ApexOutcome, AuraMethod } from '../apex-host.ts';
import { withLockOnDemand } from '../lock-on-demand.ts';
import { mayCallClass } from '../entity-access.ts';
import { argumentFromJson } from './from-json.ts';
import { ReadOnlyLimits } from './read-only-limits.ts';
import { isAuraEnabled, resultToJson } from './to-json.ts';

/**
 * Calls an @AuraEnabled method as a user, in one transaction.
 * @param params by parameter name, in any letter case; missing ones are null
 */
export function callAuraMethod(
    org: Org,
    userId: string,
    className: string,
    methodName: string,
    params: Readonly<Record<string, unknown>>
): ApexOutcome {
    const target = findMethod(org, className, methodName);
    if (target === null) {
        const message = `No apex action available for ${className}.${methodName}`;
        return { ok: false, error: { exceptionType: 'NoSuchMethod', message, stackTrace: '' } };
    }
    const { info, method } = target;
    try {
        const options = { userId, quiddity: 'AURA', entryPoint: `${info.name}.${method.name}` };
        const run = (transaction: ApexTransaction): unknown => {
            if (!mayCallClass(transaction, info.name)) throw new ClassAccessError(info.name);
            if (isCacheable(method)) transaction.limits = new ReadOnlyLimits();
            const given = new Map(Object.entries(params).map(([name, value]) => [name.toLowerCase(), value]));
            const values = method.parameters.map(({ name, type }) =>
                argumentFromJson(given.get(name.toLowerCase()), apexType(type), {
                    schema: org.schema,
                    classes: org.classes,
                    parameter: name
                })
            );
            const owner = info.jsClass as unknown as Record<string, (...args: unknown[]) => unknown>;
            // Results are read inside the transaction: getters may query.
            return method.returnType === 'void'
                ? (owner[method.jsName](...values), null)
                : resultToJson(owner[method.jsName](...values));
        };
        return { ok: true, value: withLockOnDemand((lock) => runTransaction(org, { ...options, lock }, run)) };
    } catch (thrown) {
        if (thrown instanceof ClassAccessError)
            return {
                ok: false,
                error: { exceptionType: 'System.NoAccessException', message: thrown.message, stackTrace: '' }
            };
        return { ok: false, error: failureOf(thrown) };
    }
}

/** Text as components get it. */
class ClassAccessError extends Error {
    constructor(className: string) {
        super(`You do not have access to the Apex class named '${className}'.`);
    }
}

/**
 * What a client learns of an error. An AuraHandledException carries the message that its constructor got; other exceptions their own
 * message, `Script-thrown exception` when they have none. Faults of the embedded org show as such, with the JavaScript stack.
 * Source: Apex Reference, AuraHandledException; Lightning Web Components Developer Guide, "Handle Errors".
 */
export function failureOf(thrown: unknown): ApexFailure {
    const error = toApexException(thrown);
    if (error instanceof InternalError)
        return {
            exceptionType: 'InternalError',
            message: error.message,
            stackTrace: error.stack ?? '',
            isUserDefinedException: false
        };
    return {
        exceptionType: error.$typeName,
        message: messageFor(error),
        stackTrace: error.getStackTraceString$0(),
        isUserDefinedException: classInfoOf(error) !== undefined
    };
}

function messageFor(error: ApexException): string {
    if (error.$typeName === 'System.AuraHandledException' && error.$message !== null) return error.$message;
    return error.getMessage$0() ?? '';
}

/** The methods that components may call: static, public or global, @AuraEnabled. */
export function auraMethods(org: Org): AuraMethod[] {
    return org.classes.all().flatMap((info) =>
        info.methods.filter(isCallable).map((method) => ({
            className: info.name,
            methodName: method.name,
            cacheable: isCacheable(method),
            parameters: method.parameters,
            returnType: method.returnType
        }))
    );
}

function findMethod(org: Org, className: string, methodName: string): { info: ClassInfo; method: MethodInfo } | null {
    const { namespace } = org.organization;
    const local =
        namespace !== null && className.toLowerCase().startsWith(`${namespace.toLowerCase()}.`)
            ? className.slice(namespace.length + 1)
            : className;
    const info = org.classes.find(local);
    const method = info?.methods.find(
        (candidate) => candidate.name.toLowerCase() === methodName.toLowerCase() && isCallable(candidate)
    );
    return info === undefined || method === undefined ? null : { info, method };
}

const isCallable = (method: MethodInfo): boolean =>
    method.isStatic &&
    (method.visibility === 'public' || method.visibility === 'global') &&
    isAuraEnabled(method.annotations);

const isCacheable = (method: MethodInfo): boolean =>
    method.annotations.some(
        (annotation) =>
            annotation.name.toLowerCase() === 'auraenabled' &&
            annotation.parameters['cacheable']?.toLowerCase() === 'true'
    );
