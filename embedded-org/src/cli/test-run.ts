import { relative } from 'node:path';
import { affectedUnits } from '../boot/affected-units.ts';
import { bootOrg, type BootedOrg } from '../boot/boot-org.ts';
import { breaksClass } from '../compiler/compile-project.ts';
import type { Project } from '../project/read-project.ts';
import { runTests, type TestResult } from '../runtime/testing/run-tests.ts';
import { diagnosticsText } from './check.ts';
import { instrumentsFor, logged, type LogRequest } from './log.ts';
import { CommandLineError } from './options.ts';
import { selection } from './test-selection.ts';

/** What is to be run, and where. */
export interface TestRequest {
    readonly directory: string;
    /** Names of classes and methods as `--tests` takes them; all when undefined. */
    readonly tests: string | undefined;
    readonly sourceFolders: readonly string[];
    readonly measuresCoverage: boolean;
    readonly log: LogRequest | undefined;
    readonly switches: Readonly<Record<string, unknown>>;
}

/** Results of one run of the tests, with the number of compile errors. */
export interface TestOutcome {
    readonly results: readonly TestResult[];
    readonly errors: number;
    readonly project: Project;
}

/**
 * Boots an org in memory and runs the wanted tests in it; prints findings and failures as they come.
 * @param how.changed names of classes and triggers: only test classes that a change of them may touch run.
 * @param how.write takes what is printed; by default the standard output does.
 * @throws CommandLineError when the selection names no test class.
 */
export function runTestsOnce(
    request: TestRequest,
    how: { readonly changed?: readonly string[] | null; readonly write?: (text: string) => void } = {}
): TestOutcome {
    const { directory, tests, log, measuresCoverage, ...options } = request;
    const { changed = null, write = (text: string) => process.stdout.write(text) } = how;
    const chosen = selection(tests);
    const report = (result: TestResult): void => {
        write(failureText(result));
    };
    const instruments = instrumentsFor(measuresCoverage, log);
    const booted = bootOrg({ ...options, instruments, directory, database: ':memory:' });
    const errors = booted.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
    write(diagnosticsText(errors, directory));
    const affected = changed === null ? null : affectedBy(booted, changed);
    const isWanted = (name: string): boolean => chosen.includes(name) && (affected?.has(name) ?? true);
    const classes = booted.classes.all().filter((info) => info.isTest && isWanted(info.name));
    const faults = errors.filter(breaksClass);
    const reasons = booted.classes.broken();
    const broken = booted.project.classes.filter(
        (file) =>
            reasons.has(file.name.toLowerCase()) && isWanted(file.name) && /@istest|testmethod/i.test(file.source())
    );
    if (classes.length === 0 && broken.length === 0 && chosen.isPartial && changed === null)
        throw new CommandLineError('No test class has one of these names.');
    const results: TestResult[] = broken.map(({ name, path }) => ({
        className: name,
        methodName: '(compile)',
        outcome: 'Fail',
        message: `Does not compile: ${faults.find((error) => error.span.file === path)?.message ?? reasons.get(name.toLowerCase()) ?? ''}`,
        stackTrace: relative(directory, path),
        milliseconds: 0,
        limits: null
    }));
    results.forEach(report);
    const run = (): TestResult[] =>
        runTests(booted.org, classes, {
            select: (className, method) => chosen.includesMethod(className, method),
            onResult: report
        });
    results.push(...logged(log, booted, run));
    booted.close();
    return { results, errors: faults.length, project: booted.project };
}

function affectedBy(booted: BootedOrg, changed: readonly string[]): ReadonlySet<string> {
    const triggers = booted.classes.triggers().map(({ name, trigger }) => [name, trigger?.objectName ?? ''] as const);
    return affectedUnits({ modules: booted.compilation.modules, triggerObjects: new Map(triggers) }, changed);
}

/** A failed test with its message and stack trace; nothing for one that passed. */
function failureText({ className, methodName, outcome, milliseconds, message, stackTrace }: TestResult): string {
    if (outcome === 'Pass') return '';
    const trace = (stackTrace ?? '').split('\n').filter((line) => line !== '');
    return [
        `FAIL ${className}.${methodName} (${String(Math.round(milliseconds))} ms)`,
        `     ${message ?? ''}`,
        ...trace.map((line) => `       ${line}`),
        ''
    ].join('\n');
}
