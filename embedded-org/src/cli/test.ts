import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { bootOrg } from '../boot/boot-org.ts';
import { runTests, type TestResult } from '../runtime/testing/run-tests.ts';
import { printDiagnostics } from './check.ts';
import { junitReport } from './junit.ts';
import { CommandLineError, parseCommand, projectFolder, textOption } from './options.ts';

/**
 * `test [DIR]`: runs the project's Apex tests in a fresh in-memory org. Classes that do not compile fail with their findings; the
 * others still run. Exit code 1 when anything failed.
 */
export function test(given: readonly string[]): number {
    const { positionals, options } = parseCommand(given, {
        tests: { type: 'string' },
        json: { type: 'string' },
        junit: { type: 'string' }
    });
    const directory = projectFolder(positionals[0]);
    const booted = bootOrg({ directory, database: ':memory:' });
    const errors = booted.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
    printDiagnostics(errors, directory);
    const chosen = selection(textOption(options.tests));
    const classes = booted.classes.all().filter((info) => info.isTest && chosen.includes(info.name));
    const broken = brokenTestClasses(
        errors.map((error) => error.span.file),
        booted.project.classes
    ).filter(({ name }) => chosen.includes(name));
    if (classes.length === 0 && broken.length === 0 && chosen.isPartial)
        throw new CommandLineError(`No test class is named ${textOption(options.tests) ?? ''}.`);
    const results: TestResult[] = broken.map(({ name, path }) => ({
        className: name,
        methodName: '(compile)',
        outcome: 'Fail',
        message: `Does not compile: ${errors.find((error) => error.span.file === path)?.message ?? ''}`,
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
    const jsonFile = textOption(options.json);
    if (jsonFile !== undefined) writeFileSync(jsonFile, `${JSON.stringify(results, null, 2)}\n`);
    const junitFile = textOption(options.junit);
    if (junitFile !== undefined) writeFileSync(junitFile, junitReport(results));
    booted.close();
    const failed = results.filter((result) => result.outcome === 'Fail').length;
    process.stdout.write(`${String(results.length - failed)} passed, ${String(failed)} failed\n`);
    return failed > 0 || errors.length > 0 ? 1 : 0;
}

function report(result: TestResult): void {
    if (result.outcome === 'Pass') return;
    process.stdout.write(
        `FAIL ${result.className}.${result.methodName} (${String(Math.round(result.milliseconds))} ms)\n     ${result.message ?? ''}\n`
    );
    for (const line of (result.stackTrace ?? '').split('\n').filter((text) => text !== ''))
        process.stdout.write(`       ${line}\n`);
}

/** `A,B.method`: which classes and methods are wanted; without it, all. */
function selection(text: string | undefined): {
    isPartial: boolean;
    includes(className: string): boolean;
    includesMethod(className: string, method: string): boolean;
} {
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
