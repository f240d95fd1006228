import { relative } from 'node:path';
import { affectedUnits } from '../boot/affected-units.ts';
import { bootOrg, type BootedOrg } from '../boot/boot-org.ts';
import { breaksClass } from '../compiler/compile-project.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Project } from '../project/read-project.ts';
import { runTests, type TestResult } from '../runtime/testing/run-tests.ts';
import { visibleDataDigest } from '../runtime/testing/visible-data.ts';
import { diagnosticsText } from './check.ts';
import { instrumentsFor, logged, type LogRequest } from './log.ts';
import { CommandLineError } from './options.ts';
import { selection } from './test-selection.ts';
import { shortTrace } from './short-trace.ts';

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

/** What a first run says to the runs that repeat its tests under another position of a switch. */
export interface FirstRun {
    /** Positions of all switches, as the project's configuration and the command line set them. */
    readonly switches: Readonly<Record<string, unknown>>;
    /** See visibleDataDigest; of the org before the tests. */
    readonly dataDigest: string;
    /** By `Class.method`, the switches that it asked for; null when it sees all data of the org. */
    readonly switchesByMethod: ReadonlyMap<string, readonly string[] | null>;
}

/** Which tests of a first run are to be repeated: those that the position of this switch can make a difference to. */
export interface Repetition {
    readonly of: FirstRun;
    readonly switch: string;
}

/** Results of one run of the tests, with the number of compile errors. */
export interface TestOutcome {
    readonly results: readonly TestResult[];
    readonly errors: number;
    readonly project: Project;
    readonly firstRun: FirstRun;
}

/**
 * Boots an org in memory and runs the wanted tests in it; prints findings and failures as they come.
 * @param how.changed names of classes and triggers: only test classes that a change of them may touch run.
 * @param how.repeats leaves out the tests to which its switch makes no difference, and what does not compile.
 * @param how.write takes what is printed; by default the standard output does.
 * @throws CommandLineError when the selection names no test class.
 */
export function runTestsOnce(
    request: TestRequest,
    how: {
        readonly changed?: readonly string[] | null;
        readonly repeats?: Repetition;
        readonly write?: (text: string) => void;
    } = {}
): TestOutcome {
    const { directory, tests, log, measuresCoverage, ...options } = request;
    const { changed = null, repeats, write = (text: string) => process.stdout.write(text) } = how;
    const chosen = selection(tests);
    const report = (result: TestResult): void => {
        write(failureText(result));
    };
    const instruments = instrumentsFor(measuresCoverage, log);
    const booted = bootOrg({ ...options, instruments, directory, database: ':memory:' });
    const dataDigest = visibleDataDigest(booted.org);
    const isRepeated = repeats === undefined ? (): boolean => true : repeated(repeats, dataDigest);
    const errors = repeats === undefined ? booted.diagnostics.filter(({ severity }) => severity === 'error') : [];
    write(diagnosticsText(errors, directory));
    const affected = changed === null ? null : affectedBy(booted, changed);
    const isWanted = (name: string): boolean => chosen.includes(name) && (affected?.has(name) ?? true);
    const classes = booted.classes.all().filter((info) => info.isTest && isWanted(info.name));
    const broken = repeats === undefined ? brokenTests(booted, errors, isWanted) : [];
    if (classes.length === 0 && broken.length === 0 && chosen.isPartial && changed === null)
        throw new CommandLineError('No test class has one of these names.');
    broken.forEach(report);
    const run = (): TestResult[] =>
        runTests(booted.org, classes, {
            select: (className, method) => chosen.includesMethod(className, method) && isRepeated(className, method),
            onResult: report
        });
    const ran = logged(log, booted, run);
    booted.close();
    return {
        results: [...broken, ...ran],
        errors: errors.filter(breaksClass).length,
        project: booted.project,
        firstRun: {
            switches: booted.configuration.switches,
            dataDigest,
            switchesByMethod: new Map(
                ran.map((result) => [nameOf(result.className, result.methodName), result.switches])
            )
        }
    };
}

const nameOf = (className: string, method: string): string => `${className}.${method}`;

/**
 * Whether a test can come to something else than in the first run. A test is a function of the data that it sees and of the switches that
 * it asks for, so one that did not ask for this switch does the same, provided that the org was made the same.
 */
function repeated(repeats: Repetition, dataDigest: string): (className: string, method: string) => boolean {
    const { switchesByMethod, dataDigest: first } = repeats.of;
    return (className, method) =>
        dataDigest !== first || (switchesByMethod.get(nameOf(className, method))?.includes(repeats.switch) ?? true);
}

/** A failed result for each wanted test class that does not compile. */
function brokenTests(
    booted: BootedOrg,
    errors: readonly Diagnostic[],
    isWanted: (className: string) => boolean
): TestResult[] {
    const faults = errors.filter(breaksClass);
    const reasons = booted.classes.broken();
    return booted.project.classes
        .filter(
            (file) =>
                reasons.has(file.name.toLowerCase()) && isWanted(file.name) && /@istest|testmethod/i.test(file.source())
        )
        .map(({ name, path }) => ({
            className: name,
            methodName: '(compile)',
            outcome: 'Fail',
            message: `Does not compile: ${faults.find((error) => error.span.file === path)?.message ?? reasons.get(name.toLowerCase()) ?? ''}`,
            stackTrace: relative(booted.project.directory, path),
            milliseconds: 0,
            limits: null,
            switches: []
        }));
}

function affectedBy(booted: BootedOrg, changed: readonly string[]): ReadonlySet<string> {
    const triggers = booted.classes.triggers().map(({ name, trigger }) => [name, trigger?.objectName ?? ''] as const);
    return affectedUnits({ modules: booted.compilation.modules, triggerObjects: new Map(triggers) }, changed);
}

/** A failed test with its message and stack trace; nothing for one that passed. */
function failureText({ className, methodName, outcome, milliseconds, message, stackTrace }: TestResult): string {
    if (outcome === 'Pass') return '';
    const trace = shortTrace(stackTrace ?? '');
    return [
        `FAIL ${className}.${methodName} (${String(Math.round(milliseconds))} ms)`,
        `     ${message ?? ''}`,
        ...trace.map((line) => `       ${line}`),
        ''
    ].join('\n');
}
