import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fileSpan } from './xml.ts';

/** What sfdx-project.json says. Source: Salesforce DX Developer Guide, "Salesforce DX Project Configuration". */
export interface ProjectConfiguration {
    readonly packageDirectories: readonly string[];
    readonly namespace: string | null;
    readonly sourceApiVersion: string;
}

const FALLBACK: ProjectConfiguration = { packageDirectories: ['force-app'], namespace: null, sourceApiVersion: '67.0' };
const IGNORED_FOLDERS = new Set(['node_modules', '__tests__', '__mocks__', '.git', '.sfdx', '.sf']);

/** Reads sfdx-project.json; a missing or malformed one is reported and replaced by the defaults. */
export function readConfiguration(directory: string, report: (diagnostic: Diagnostic) => void): ProjectConfiguration {
    const path = join(directory, 'sfdx-project.json');
    const error = (message: string): ProjectConfiguration => {
        report({ code: 'project-configuration', severity: 'error', message, span: fileSpan(path) });
        return FALLBACK;
    };
    if (!existsSync(path)) return error('This folder is no SFDX project: it has no sfdx-project.json.');
    let json: unknown;
    try {
        json = JSON.parse(readFileSync(path, 'utf8'));
    } catch (cause) {
        return error(`sfdx-project.json is no valid JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
    const given = json as { packageDirectories?: { path?: string }[]; namespace?: string; sourceApiVersion?: string };
    const directories = (given.packageDirectories ?? []).flatMap((entry) => entry.path ?? []);
    if (directories.length === 0) return error('sfdx-project.json names no package directories.');
    return {
        packageDirectories: directories,
        namespace: given.namespace === undefined || given.namespace === '' ? null : given.namespace,
        sourceApiVersion: given.sourceApiVersion ?? FALLBACK.sourceApiVersion
    };
}

/** All files of the package directories in their order, sorted by path within one, so that every run sees them so; .forceignore is obeyed. */
export function projectFiles(
    directory: string,
    configuration: ProjectConfiguration,
    report: (diagnostic: Diagnostic) => void
): string[] {
    const ignored = ignorePatterns(directory);
    const files = new Set<string>();
    let found: string[] = [];
    const visit = (folder: string): void => {
        for (const entry of readdirSync(folder, { withFileTypes: true })) {
            const path = join(folder, entry.name);
            if (ignored(relative(directory, path).split(sep).join('/'))) continue;
            if (entry.isDirectory()) {
                if (!IGNORED_FOLDERS.has(entry.name)) visit(path);
            } else {
                found.push(path);
            }
        }
    };
    for (const packageDirectory of configuration.packageDirectories) {
        const folder = join(directory, packageDirectory);
        if (existsSync(folder)) {
            found = [];
            visit(folder);
            for (const path of found.sort()) files.add(path);
        } else
            report({
                code: 'project-configuration',
                severity: 'error',
                message: `The folder ${packageDirectory} does not exist.`,
                span: fileSpan(join(directory, 'sfdx-project.json'))
            });
    }
    return [...files];
}

/** Git-style patterns of .forceignore as one test on project-relative paths. Source: Salesforce DX Developer Guide, "How to Exclude Source When Syncing". */
function ignorePatterns(directory: string): (path: string) => boolean {
    const path = join(directory, '.forceignore');
    if (!existsSync(path)) return () => false;
    const rules = readFileSync(path, 'utf8')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => ({ negated: line.startsWith('!'), expression: patternExpression(line.replace(/^!/, '')) }));
    return (file) => {
        let result = false;
        for (const rule of rules) if (rule.expression.test(file)) result = !rule.negated;
        return result;
    };
}

const WILDCARDS: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' };

function patternExpression(pattern: string): RegExp {
    const anchored = pattern.replace(/\/$/, '').includes('/');
    const body = pattern
        .replace(/^\//, '')
        .replace(/\/$/, '')
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replace(/\*\*\/|\*\*|\*|\?/g, (wildcard) => WILDCARDS[wildcard] ?? wildcard);
    return new RegExp(`^${anchored ? '' : '(?:.*/)?'}${body}(?:/.*)?$`);
}
