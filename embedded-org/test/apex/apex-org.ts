import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootOrg, type BootedOrg } from '../../src/boot/boot-org.ts';
import { runAnonymous } from '../../src/boot/run-anonymous.ts';
import { runTests, type TestResult } from '../../src/runtime/testing/run-tests.ts';

/** Source files of a small SFDX project: class and trigger texts, and metadata files by path below the package folder. */
export interface ProjectParts {
    readonly classes?: readonly string[];
    readonly files?: Readonly<Record<string, string>>;
    readonly apiVersion?: string;
    readonly namespace?: string;
    /** The project has findings, and the test is about what happens all the same. */
    readonly hasFindings?: boolean;
}

const nameOf = (text: string): string => /\b(?:class|interface|enum|trigger)\s+(\w+)/i.exec(text)?.[1] ?? 'Unnamed';
const meta = (kind: string, version: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<${kind} xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>${version}</apiVersion><status>Active</status></${kind}>\n`;

/** An org in memory for a project made of the given parts; `close` removes it. */
export class ApexOrg {
    readonly booted: BootedOrg;
    private readonly directory: string;
    private outcomes: ReadonlyMap<string, TestResult> | null = null;

    constructor(parts: ProjectParts = {}) {
        const version = parts.apiVersion ?? '67.0';
        this.directory = mkdtempSync(join(tmpdir(), 'apex-org-'));
        writeFileSync(
            join(this.directory, 'sfdx-project.json'),
            JSON.stringify({
                packageDirectories: [{ path: 'app', default: true }],
                namespace: parts.namespace ?? '',
                sourceApiVersion: version
            })
        );
        for (const text of parts.classes ?? []) {
            const isTrigger = /^\s*trigger\b/i.test(text);
            const path = isTrigger ? `triggers/${nameOf(text)}.trigger` : `classes/${nameOf(text)}.cls`;
            this.write(path, text);
            this.write(`${path}-meta.xml`, meta(isTrigger ? 'ApexTrigger' : 'ApexClass', version));
        }
        for (const [path, text] of Object.entries(parts.files ?? {})) this.write(path, text);
        this.booted = bootOrg({ directory: this.directory, database: ':memory:' });
        const errors = this.booted.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
        if (errors.length > 0 && parts.hasFindings !== true)
            throw new Error(
                errors.map((error) => `${error.span.file}:${String(error.span.line)} ${error.message}`).join('\n')
            );
    }

    /** Debug lines of a block of anonymous Apex. @throws Error with the exception's text when it ends with one. */
    run(text: string, userId = this.booted.org.administratorId): string[] {
        const lines: string[] = [];
        const { diagnostics, error } = runAnonymous(this.booted, text, userId, (line) => lines.push(line));
        if (diagnostics.length > 0)
            throw new Error(
                diagnostics.map((diagnostic) => `${String(diagnostic.span.line)}: ${diagnostic.message}`).join('\n')
            );
        if (error !== null) throw Object.assign(new Error(error.message), { apexStack: error.stackTrace });
        return lines;
    }

    /** Results of the project's Apex tests. */
    test(): TestResult[] {
        return runTests(
            this.booted.org,
            this.booted.classes.all().filter((info) => info.isTest)
        );
    }

    /** Asserts that a test method of the project passed; its tests run once. @throws AssertionError with the method's failure */
    requirePass(method: string): void {
        this.outcomes ??= new Map(this.test().map((result) => [result.methodName, result]));
        const result = this.outcomes.get(method);
        assert.equal(result?.outcome, 'Pass', `${result?.message ?? 'not run'}\n${result?.stackTrace ?? ''}`);
    }

    /** Runs queued jobs and events until none is left. */
    drain(): void {
        while (this.booted.engine.runNext());
    }

    close(): void {
        this.booted.close();
        rmSync(this.directory, { recursive: true, force: true });
    }

    private write(path: string, text: string): void {
        const file = join(this.directory, 'app', 'main', 'default', path);
        mkdirSync(join(file, '..'), { recursive: true });
        writeFileSync(file, text);
    }
}
