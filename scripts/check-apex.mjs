/**
 * Static checks of the Apex code outside our own compiler: apex-ls (types, metadata) and Salesforce Code Analyzer's PMD rules.
 * Both run on Java 11 or newer. Thresholds stand below; a finding above them fails.
 * Last line: `N passed, N failed`, one per checker; without Java nothing is counted as passed or failed, and a sentence says so.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from './build/files.mjs';
import { report } from './checks/report.mjs';

const require = createRequire(import.meta.url);

/**
 * Worst grade of a finding that is still allowed, by category. Code Analyzer grades 1 (high), 2 (moderate) and 3 (low); 4 allows
 * none. What a security review would ask about is never allowed; low findings of the rest are for the reviewer.
 */
const ALLOWED_FROM = { Security: 4, 'Error Prone': 3, Performance: 3, 'Best Practices': 3, Design: 2 };
/** Categories that the scanner looks at. `Documentation` and `Code Style` are Prettier's and the reviewer's. */
const CATEGORIES = Object.keys(ALLOWED_FROM).join(',');

if (spawnSync('java', ['-version']).status !== 0) {
    console.log(
        'Java is not installed: apex-ls and Salesforce Code Analyzer did not run. Install a Java runtime, version 11 or newer, to run them.'
    );
    console.log('0 passed, 0 failed');
} else {
    report('Apex checkers', [
        { name: 'apex-ls', problems: apexLs() },
        { name: 'code-analyzer', problems: codeAnalyzer() }
    ]);
}

/** Exit code 0 means no finding, 4 means errors. It reads the project as a deployment would. */
function apexLs() {
    const jars = path.join(
        path.dirname(require.resolve('@salesforce/code-analyzer-pmd-engine/package.json')),
        'dist/java-lib/*'
    );
    const result = spawnSync(
        'java',
        [
            '-XX:TieredStopAtLevel=1',
            '-cp',
            jars,
            'io.github.apexdevtools.apexls.CheckForIssues',
            '-n',
            '-f',
            'json',
            '-w',
            ROOT
        ],
        { encoding: 'utf8', maxBuffer: 1 << 26 }
    );
    if (result.status === 0) return [];
    const start = result.stdout.indexOf('{');
    if (start < 0) return [`did not run: ${(result.stderr || result.stdout).trim().split('\n')[0]}`];
    return JSON.parse(result.stdout.slice(start)).files.flatMap((file) =>
        file.messages.map((message) => `${path.relative(ROOT, file.path)}:${message.start.line} ${message.message}`)
    );
}

/** The scanner is an oclif plug-in; its own copy of oclif runs it without the Salesforce CLI. */
function codeAnalyzer() {
    const scanner = path.dirname(require.resolve('@salesforce/sfdx-scanner/package.json'));
    const output = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'scan-')), 'findings.json');
    const target = path.join(ROOT, 'force-app/main/default/classes');
    const oclif = createRequire(path.join(scanner, 'package.json')).resolve('@oclif/core');
    const program = `require(${JSON.stringify(oclif)}).run(['scanner','run','--engine','pmd','--target',${JSON.stringify(target)},'--category',${JSON.stringify(CATEGORIES)},'--format','json','--outfile',${JSON.stringify(output)}], ${JSON.stringify(path.join(scanner, 'package.json'))}).catch((error) => { console.error(error.message); process.exit(1); })`;
    const result = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8', maxBuffer: 1 << 26 });
    if (!fs.existsSync(output))
        return result.status === 0
            ? []
            : [`did not run: ${(result.stderr || result.stdout).trim().split('\n').slice(0, 3).join(' ')}`];
    const files = JSON.parse(fs.readFileSync(output, 'utf8'));
    fs.rmSync(path.dirname(output), { recursive: true });
    return files.flatMap((file) =>
        file.violations
            .filter((violation) => violation.severity < (ALLOWED_FROM[violation.category] ?? 2))
            .map(
                (violation) =>
                    `${path.relative(ROOT, file.fileName)}:${violation.line} ${violation.ruleName} (${violation.category}, severity ${violation.severity}): ${violation.message.trim()}`
            )
    );
}
