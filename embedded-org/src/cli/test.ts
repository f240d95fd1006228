import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { bootOrg } from '../boot/boot-org.ts';
import { breaksClass } from '../compiler/compile-project.ts';
import { runTests, type TestResult } from '../runtime/testing/run-tests.ts';
import { SWITCHES } from '../platform/switches.ts';
import { printDiagnostics } from './check.ts';
import { junitReport } from './junit.ts';
import { CommandLineError, parseCommand, projectFolder, sourceFolders, textOption, textOptions } from './options.ts';

/** What is to be run, and where. */
interface Request {
    readonly directory: string;
    readonly chosen: Selection;
    readonly sourceFolders: readonly string[];
    readonly switches: Readonly<Record<string, unknown>>;
}

/** Results of one run of the tests, with the number of compile errors. */
interface Outcome {
    readonly results: readonly TestResult[];
    readonly errors: number;
}

/**
 * `test [DIR]`: runs the project's Apex tests in a fresh in-memory org. Classes that do not compile fail with their findings; the
 * others still run. `--source-dir` (may be repeated) names folders to read instead of all package directories. `--switch name=position` (may be repeated) sets a platform switch; `--all-switches` runs the tests again under every
 * other position of every switch. Exit code 1 when anything failed.
 */
export function test(given: readonly string[]): number {
    const { positionals, options } = parseCommand(given, {
        tests: { type: 'string' },
        json: { type: 'string' },
        junit: { type: 'string' },
        'source-dir': { type: 'string', multiple: true },
        switch: { type: 'string', multiple: true },
        'all-switches': { type: 'boolean' }
    });
    const directory = projectFolder(positionals[0]);
    const chosen = selection(textOption(options.tests));
    const request = {
        directory,
        chosen,
        sourceFolders: sourceFolders(options, directory),
        switches: switchOptions(textOptions(options.switch))
    };
    const outcomes = [runOnce(request)];
    if (options['all-switches'] === true) outcomes.push(...underOtherPositions(request));
    const results = outcomes.flatMap((outcome) => outcome.results);
    const jsonFile = textOption(options.json);
    if (jsonFile !== undefined) writeFileSync(jsonFile, `${JSON.stringify(results, null, 2)}\n`);
    const junitFile = textOption(options.junit);
    if (junitFile !== undefined) writeFileSync(junitFile, junitReport(results));
    const failed = results.filter((result) => result.outcome === 'Fail').length;
    process.stdout.write(`${String(results.length - failed)} passed, ${String(failed)} failed\n`);
    return failed > 0 || outcomes.some((outcome) => outcome.errors > 0) ? 1 : 0;
}

function runOnce({ directory, chosen, sourceFolders, switches }: Request): Outcome {
    const booted = bootOrg({ directory, database: ':memory:', sourceFolders, switches });
    const errors = booted.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
    printDiagnostics(errors, directory);
    const classes = booted.classes.all().filter((info) => info.isTest && chosen.includes(info.name));
    const faults = errors.filter(breaksClass);
    const broken = brokenTestClasses(
        faults.map((error) => error.span.file),
        booted.project.classes
    ).filter(({ name }) => chosen.includes(name));
    if (classes.length === 0 && broken.length === 0 && chosen.isPartial)
        throw new CommandLineError('No test class has one of these names.');
    const results: TestResult[] = broken.map(({ name, path }) => ({
        className: name,
        methodName: '(compile)',
        outcome: 'Fail',
        message: `Does not compile: ${faults.find((error) => error.span.file === path)?.message ?? ''}`,
        stackTrace: relative(directory, path),
        milliseconds: 0,
        limits: null
    }));
    results.forEach(report);
    results.push(
        ...runTests(booted.org, classes, {
            select: (className, method) => chosen.includesMethod(className, method),
            onResult: report
        })
    );
    booted.close();
    return { results, errors: faults.length };
}

/** One run per position of a switch that the first run did not take. */
function underOtherPositions(request: Request): Outcome[] {
    const { switches } = request;
    const outcomes: Outcome[] = [];
    for (const [name, definition] of Object.entries(SWITCHES)) {
        const taken = switches[name] ?? definition.default;
        for (const position of definition.values.filter((value) => value !== taken)) {
            process.stdout.write(`--- ${name} = ${String(position)}\n`);
            outcomes.push(runOnce({ ...request, switches: { ...switches, [name]: position } }));
        }
    }
    return outcomes;
}

/** `name=position`: true, false and numbers are taken as such. @throws CommandLineError when there is no `=`. */
function switchOptions(given: readonly string[]): Record<string, unknown> {
    return Object.fromEntries(
        given.map((text) => {
            const at = text.indexOf('=');
            if (at < 0) throw new CommandLineError(`--switch ${text}: give name=position.`);
            const value = text.slice(at + 1);
            return [text.slice(0, at), /^(true|false|\d+)$/.test(value) ? (JSON.parse(value) as unknown) : value];
        })
    );
}

function report(result: TestResult): void {
    if (result.outcome === 'Pass') return;
    process.stdout.write(
        `FAIL ${result.className}.${result.methodName} (${String(Math.round(result.milliseconds))} ms)\n     ${result.message ?? ''}\n`
    );
    for (const line of (result.stackTrace ?? '').split('\n').filter((text) => text !== ''))
        process.stdout.write(`       ${line}\n`);
}

interface Selection {
    readonly isPartial: boolean;
    includes(className: string): boolean;
    includesMethod(className: string, method: string): boolean;
}

/** `A,B.method`: which classes and methods are wanted; without it, all. */
function selection(text: string | undefined): Selection {
    if (text === undefined) return { isPartial: false, includes: () => true, includesMethod: () => true };
    const wanted = text.split(',').map((part) => part.trim().toLowerCase().split('.'));
    return {
        isPartial: true,
        includes: (className) => wanted.some(([name]) => name === className.toLowerCase()),
        includesMethod: (className, method) =>
            wanted.some(
                ([name, one]) => name === className.toLowerCase() && (one === undefined || one === method.toLowerCase())
            )
    };
}

function brokenTestClasses(
    files: readonly string[],
    classes: readonly { name: string; path: string; source(): string }[]
): { name: string; path: string }[] {
    const faulty = new Set(files);
    return classes.filter((file) => faulty.has(file.path) && /@istest/i.test(file.source()));
}
