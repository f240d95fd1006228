import { performance } from 'node:perf_hooks';
import type { ClassInfo, MethodInfo } from '../classes.ts';
import { ApexException, toApexException } from '../exceptions/index.ts';
import type { LimitUse } from '../limits/limits.ts';
import type { Org } from '../org.ts';
import { ApexTransaction } from '../transaction/apex-transaction.ts';
import type { DebugLine } from '../transaction/debug-log.ts';
import { loadRunningUser } from '../transaction/running-user.ts';
import { enterTransaction } from '../transaction/transaction.ts';
import { hideOrgData, prepareTables } from './hidden-data.ts';
import { TestContext } from './test-context.ts';
import { tracedExecution } from '../trace/trace.ts';

export interface TestResult {
    readonly className: string;
    readonly methodName: string;
    readonly outcome: 'Pass' | 'Fail';
    /** The exception as Apex prints it; null when the test passed. */
    readonly message: string | null;
    readonly stackTrace: string | null;
    readonly milliseconds: number;
    /** What the method used outside startTest and stopTest. */
    readonly limits: LimitUse | null;
    /**
     * The switches that the method and the set-up of its class asked for: under another position of any other one it does the same. Null
     * for a method that sees all data of the org, which any switch may have shaped.
     */
    readonly switches: readonly string[] | null;
}

export interface TestRunOptions {
    /** Which test methods run; all when absent. */
    readonly select?: (className: string, methodName: string) => boolean;
    readonly onResult?: (result: TestResult) => void;
    readonly onDebug?: (line: DebugLine, className: string, methodName: string) => void;
    /** On whose behalf tests run; the org's administrator when absent. */
    readonly userId?: string;
}

type RanMethod = Omit<TestResult, 'switches'>;

interface Failure {
    readonly message: string;
    readonly stackTrace: string;
}

const annotation = (holder: ClassInfo | MethodInfo, name: string): Readonly<Record<string, string>> | undefined =>
    holder.annotations.find((each) => each.name.toLowerCase() === name)?.parameters;

const seesAllData = (holder: ClassInfo | MethodInfo): boolean =>
    annotation(holder, 'istest')?.['seealldata']?.toLowerCase() === 'true';

/** Test methods of a class: static, without parameters, annotated @IsTest. */
export const testMethodsOf = (info: ClassInfo): MethodInfo[] =>
    info.methods.filter((method) => method.isStatic && annotation(method, 'istest') !== undefined);

const setupMethodsOf = (info: ClassInfo): MethodInfo[] =>
    info.methods.filter((method) => method.isStatic && annotation(method, 'testsetup') !== undefined);

/**
 * Runs test classes, each method in isolation: what it writes is undone, statics and limits are fresh. The records of @TestSetup
 * methods are made once per class. Records of the org are out of sight unless SeeAllData=true.
 * Source: Apex Developer Guide, Testing Apex (Isolation of Test Data; Using Test Setup Methods).
 * @returns one result per method, in the order of the classes and methods.
 */
export function runTests(org: Org, classes: readonly ClassInfo[], options: TestRunOptions = {}): TestResult[] {
    prepareTables(org);
    const results: TestResult[] = [];
    for (const all of [false, true]) {
        const wanted = classes.map((info) => ({
            info,
            methods: selected(info, options).filter((method) => (seesAllData(info) || seesAllData(method)) === all)
        }));
        if (wanted.every(({ methods }) => methods.length === 0)) continue;
        org.store.begin();
        try {
            if (!all) hideOrgData(org);
            for (const { info, methods } of wanted)
                if (methods.length > 0) results.push(...runClass(org, info, methods, all, options));
        } finally {
            org.store.rollback();
        }
    }
    return inOrder(classes, results);
}

const selected = (info: ClassInfo, options: TestRunOptions): MethodInfo[] =>
    testMethodsOf(info).filter((method) => options.select?.(info.name, method.name) ?? true);

function inOrder(classes: readonly ClassInfo[], results: readonly TestResult[]): TestResult[] {
    return classes.flatMap((info) =>
        testMethodsOf(info).flatMap((method) =>
            results.filter((result) => result.className === info.name && result.methodName === method.name)
        )
    );
}

function runClass(
    org: Org,
    info: ClassInfo,
    methods: readonly MethodInfo[],
    all: boolean,
    options: TestRunOptions
): TestResult[] {
    return undone(org, 'test_class', () => {
        org.switchReads.clear();
        const setupFailure = setUp(org, info, all, options);
        const setupReads = [...org.switchReads];
        return methods.map((method) => {
            org.switchReads.clear();
            const ran =
                setupFailure === null
                    ? runMethod(org, info, method, all, options)
                    : resultOf(info, method, setupFailure, 0, null);
            const switches = all ? null : [...new Set([...setupReads, ...org.switchReads])].sort();
            const result = { ...ran, switches };
            options.onResult?.(result);
            return result;
        });
    });
}

/** Runs the class's @TestSetup methods; their records stay for all of its methods. */
function setUp(org: Org, info: ClassInfo, all: boolean, options: TestRunOptions): Failure | null {
    for (const method of setupMethodsOf(info)) {
        const failure = inTransaction(org, info, method, all, options).failure;
        if (failure !== null) return failure;
    }
    return null;
}

function runMethod(org: Org, info: ClassInfo, method: MethodInfo, all: boolean, options: TestRunOptions): RanMethod {
    const begin = performance.now();
    const { failure, limits } = undone(org, 'test_method', () => {
        try {
            return inTransaction(org, info, method, all, options);
        } finally {
            org.async.discardQueuedInTest();
        }
    });
    return resultOf(info, method, failure, performance.now() - begin, limits);
}

function resultOf(
    info: ClassInfo,
    method: MethodInfo,
    failure: Failure | null,
    milliseconds: number,
    limits: LimitUse | null
): RanMethod {
    return {
        className: info.name,
        methodName: method.name,
        outcome: failure === null ? 'Pass' : 'Fail',
        message: failure?.message ?? null,
        stackTrace: failure?.stackTrace ?? null,
        milliseconds: Math.round(milliseconds),
        limits
    };
}

/**
 * Runs one method as a transaction of its own, in the database transaction of the test run. Jobs that no Test.stopTest ran are dropped:
 * nothing could look at what they do (assumed; documentation speaks of stopTest only).
 */
function inTransaction(
    org: Org,
    info: ClassInfo,
    method: MethodInfo,
    all: boolean,
    options: TestRunOptions
): { failure: Failure | null; limits: LimitUse } {
    const transaction = new ApexTransaction(
        org,
        loadRunningUser(org, options.userId ?? org.administratorId),
        {
            quiddity: 'RUNTEST_SYNC',
            entryPoint: `${info.name}.${method.name}`,
            test: new TestContext(all),
            ...(options.onDebug === undefined
                ? {}
                : { onDebug: (line) => options.onDebug?.(line, info.name, method.name) })
        },
        null
    );
    const previous = enterTransaction(transaction);
    try {
        tracedExecution(transaction, `${info.name}.${method.name}()`, () => {
            (info.jsClass as unknown as Record<string, () => void>)[method.jsName]();
        });
        return { failure: null, limits: transaction.limits.snapshot() };
    } catch (error) {
        return { failure: failureOf(error), limits: transaction.limits.snapshot() };
    } finally {
        enterTransaction(previous);
    }
}

function failureOf(thrown: unknown): Failure {
    const error = toApexException(thrown);
    if (error instanceof ApexException)
        return { message: error.toString$0(), stackTrace: error.getStackTraceString$0() };
    return { message: error.message, stackTrace: error.stack ?? '' };
}

/** Runs `body` and undoes what it wrote. */
function undone<T>(org: Org, savepoint: string, body: () => T): T {
    org.store.savepoint(savepoint);
    try {
        return body();
    } finally {
        org.store.rollbackTo(savepoint);
        org.store.release(savepoint);
    }
}
