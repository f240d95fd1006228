import { writeFileSync } from 'node:fs';
import { measuredCoverage } from '../boot/coverage.ts';
import { junitReport } from './junit.ts';
import { coverageSummary, lcovReport } from './lcov.ts';
import { logRequest } from './log.ts';
import {
    CommandLineError,
    parseCommand,
    projectFolder,
    sourceFolders,
    textOption,
    textOptions,
    type ParsedCommand
} from './options.ts';
import { runUnderOtherPositions, type PositionOutcome } from './switch-positions.ts';
import { runTestsOnce, type TestOutcome } from './test-run.ts';
import { watchTests } from './watch.ts';

/**
 * `test [DIR]`: runs the project's Apex tests in a fresh in-memory org. Classes that do not compile fail with their findings; the
 * others still run. `--source-dir` (may be repeated) names folders to read instead of all package directories. `--switch name=position`
 * (may be repeated) sets a platform switch; `--all-switches` repeats them under every other position of every switch that they ask for.
 * `--coverage` writes line coverage in lcov's form, `--log` debug logs, with what `--log-level` says; `--watch` stays and runs what a change touches. Exit code 1 when
 * anything failed.
 */
export async function test(given: readonly string[]): Promise<number> {
    const { positionals, options } = parseCommand(given, {
        tests: { type: 'string' },
        json: { type: 'string' },
        junit: { type: 'string' },
        coverage: { type: 'string' },
        log: { type: 'string' },
        'log-level': { type: 'string' },
        'source-dir': { type: 'string', multiple: true },
        switch: { type: 'string', multiple: true },
        'all-switches': { type: 'boolean' },
        watch: { type: 'boolean' }
    });
    const directory = projectFolder(positionals[0]);
    const request = {
        directory,
        tests: textOption(options.tests),
        sourceFolders: sourceFolders(options, directory),
        measuresCoverage: textOption(options.coverage) !== undefined,
        log: logRequest(options),
        switches: switchOptions(textOptions(options.switch))
    };
    if (options.watch === true) return watchTests(request, (outcome) => finish(outcome, [], options, directory));
    const first = runTestsOnce(request);
    const others = options['all-switches'] === true ? await runUnderOtherPositions(request, first.firstRun) : [];
    return finish(first, others, options, directory);
}

/** Writes the reports that were asked for and the summary. Returns the exit code. */
function finish(
    first: TestOutcome,
    others: readonly PositionOutcome[],
    options: ParsedCommand['options'],
    directory: string
): number {
    const results = [first, ...others].flatMap((outcome) => outcome.results);
    const jsonFile = textOption(options.json);
    if (jsonFile !== undefined) writeFileSync(jsonFile, `${JSON.stringify(results, null, 2)}\n`);
    const junitFile = textOption(options.junit);
    if (junitFile !== undefined) writeFileSync(junitFile, junitReport(results));
    const coverageFile = textOption(options.coverage);
    if (coverageFile !== undefined) {
        const coverage = measuredCoverage(first.project);
        writeFileSync(coverageFile, lcovReport(coverage, directory));
        process.stdout.write(`${coverageSummary(coverage)}\n`);
    }
    const failed = results.filter((result) => result.outcome === 'Fail').length;
    process.stdout.write(`${String(results.length - failed)} passed, ${String(failed)} failed\n`);
    return failed > 0 || first.errors > 0 ? 1 : 0;
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
