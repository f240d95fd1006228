/** The steps of npm test, in order. Each gives how many checks passed and failed; a step that finds nothing to check fails. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { findChromium } from '../../e2e/support/chromium.mjs';
import { ROOT, filesBelow } from '../build/files.mjs';
import { runCommand } from './run-command.mjs';

const require = createRequire(import.meta.url);
const node = process.execPath;
/** What Prettier leaves alone; it looks for the first two by itself, but only while no other is named. */
const IGNORE_FILES = ['.gitignore', '.prettierignore', 'types/.gitignore'];
const tool = (name) => [node, require.resolve(name)];

export const STEPS = [
    { name: 'types', title: 'Type check', run: checkTypes },
    { name: 'lint', title: 'Lint and format', run: lint },
    { name: 'gates', title: "Components, metadata and Apex against the platform's own tools", run: runGates },
    {
        name: 'embedded-org',
        title: 'Tests of the embedded org',
        run: () => runNodeTests(compiledTests((file) => !isBrowserTest(file)))
    },
    { name: 'components', title: 'Component tests', run: runJest },
    {
        name: 'apex',
        title: 'Apex tests on the embedded org, under every position of its switches',
        run: () => runCommand([node, 'embedded-org/bin/embedded-org.mjs', 'test', '.', '--all-switches'])
    },
    { name: 'browser', title: 'Browser tests', run: runBrowserTests }
];

async function checkTypes() {
    const built = await runCommand([node, 'scripts/build.mjs'], { countsAs: 'one' });
    const others = await sequence(
        ['tsconfig.test.json', 'embedded-org/src/lwc/tsconfig.json'].map(
            (file) => () =>
                runCommand([...tool('typescript/bin/tsc'), '-p', file, '--noEmit', '--pretty', 'false'], {
                    countsAs: 'one'
                })
        )
    );
    return sum([built, ...others]);
}

async function lint() {
    const cache = path.join(ROOT, 'node_modules/.cache');
    const eslint = path.join(path.dirname(require.resolve('eslint/package.json')), 'bin/eslint.js');
    return sum(
        await sequence([
            () =>
                runCommand(
                    [
                        node,
                        eslint,
                        '.',
                        '--max-warnings',
                        '0',
                        '--cache',
                        '--cache-location',
                        path.join(cache, 'eslint.json')
                    ],
                    { countsAs: 'one' }
                ),
            () =>
                runCommand(
                    [
                        ...tool('prettier/bin/prettier.cjs'),
                        '--check',
                        '.',
                        ...IGNORE_FILES.flatMap((file) => ['--ignore-path', file]),
                        '--log-level',
                        'warn',
                        '--cache',
                        '--cache-location',
                        path.join(cache, 'prettier.json')
                    ],
                    { countsAs: 'one' }
                )
        ])
    );
}

async function runGates() {
    return sum(
        await sequence(
            ['validate-components', 'check-metadata', 'check-apex', 'features'].map(
                (script) => () => runCommand([node, `scripts/${script}.mjs`])
            )
        )
    );
}

/** Compiled test files whose sources still exist: a deleted test leaves its JavaScript behind. */
function compiledTests(wanted) {
    const sources = filesBelow(
        path.join(ROOT, 'embedded-org/test'),
        (file) => file.endsWith('.test.ts') && wanted(file)
    );
    return sources.map((file) =>
        path
            .join(ROOT, 'embedded-org/dist', path.relative(path.join(ROOT, 'embedded-org'), file))
            .replace(/\.ts$/, '.js')
    );
}

function isBrowserTest(file) {
    return file.includes(`${path.sep}test${path.sep}browser${path.sep}`);
}

/** @param {{ env?: Record<string, string>, concurrency?: number }} [options] files at a time */
async function runNodeTests(files, { env = {}, concurrency = 2 } = {}) {
    if (files.length === 0) {
        console.log('There are no tests to run.');
        return { passed: 0, failed: 1 };
    }
    const missing = files.filter((file) => !fs.existsSync(file));
    for (const file of missing) console.log(`${path.relative(ROOT, file)} was not compiled.`);
    const reporter = path.join(ROOT, 'scripts/test/count-reporter.mjs');
    const result = await runCommand(
        [
            node,
            '--test',
            `--test-concurrency=${concurrency}`,
            `--test-reporter=${reporter}`,
            '--test-reporter-destination=stdout',
            ...files.filter((file) => !missing.includes(file))
        ],
        { env }
    );
    return { passed: result.passed, failed: result.failed + missing.length };
}

async function runJest() {
    const output = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'jest-')), 'results.json');
    await runCommand([...tool('jest/bin/jest'), '--ci', '--silent=false', '--json', `--outputFile=${output}`], {
        countsAs: 'one'
    });
    if (!fs.existsSync(output)) return { passed: 0, failed: 1 };
    const results = JSON.parse(fs.readFileSync(output, 'utf8'));
    fs.rmSync(path.dirname(output), { recursive: true });
    const { numPassedTests: passed, numFailedTests, numRuntimeErrorTestSuites, numTotalTests } = results;
    return { passed, failed: numTotalTests === 0 ? 1 : numFailedTests + numRuntimeErrorTestSuites };
}

async function runBrowserTests() {
    let chromium;
    try {
        chromium = await findChromium(console.log);
    } catch (error) {
        console.log(error.message);
        return { passed: 0, failed: 1 };
    }
    const consoleTests = filesBelow(path.join(ROOT, 'e2e'), (file) => file.endsWith('.test.mjs'));
    return runNodeTests([...compiledTests(isBrowserTest), ...consoleTests], {
        env: { CHROMIUM: chromium },
        concurrency: 1
    });
}

async function sequence(tasks) {
    const results = [];
    for (const task of tasks) results.push(await task());
    return results;
}

export function sum(results) {
    return results.reduce(
        (total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }),
        { passed: 0, failed: 0 }
    );
}
