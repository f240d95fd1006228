import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileProject, type CompiledProject, type SourceFile } from '../compiler/compile-project.ts';
import { instrumentsKey, NO_INSTRUMENTS } from '../codegen/instruments.ts';
import type { GeneratedModule } from '../codegen/declarations/module.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Project } from '../project/read-project.ts';
import type { NamedComponents } from '../semantics/project-scope.ts';
import { isImplemented } from '../runtime/system/registry.ts';
import type { Schema } from '../schema/model.ts';
import { typeData } from '../schema/type-data/type-data.ts';

/** Compiled code of a project, and the means to compile anonymous Apex against it. */
export interface Compilation {
    readonly modules: readonly GeneratedModule[];
    readonly diagnostics: readonly Diagnostic[];
    anonymous(text: string, apiVersion: number): ReturnType<CompiledProject['compileAnonymous']>;
}

interface CacheFile {
    readonly modules: readonly GeneratedModule[];
    readonly diagnostics: readonly Diagnostic[];
}

/** How many compilations are kept, so that going back and forth between branches stays quick. */
const KEPT = 5;

/**
 * Compiles a project, or takes what was compiled from the same sources, metadata and compiler before.
 * @param instruments see {@link CompilerInput}
 */
export function compileCached(
    project: Project,
    schema: Schema,
    cacheFolder: string,
    instruments = NO_INSTRUMENTS
): Compilation {
    const sources = sourcesOf(project);
    let compiled: CompiledProject | null = null;
    const compile = (): CompiledProject => {
        compiled ??= compileProject({
            sources,
            namespace: project.namespace,
            labels: new Map([...project.labels.values()].map((label) => [label.name.toLowerCase(), label.value])),
            components: namedComponents(project),
            schema,
            typeData: typeData(),
            isImplemented,
            instruments
        });
        return compiled;
    };
    const anonymous = (text: string, apiVersion: number): ReturnType<CompiledProject['compileAnonymous']> =>
        compile().compileAnonymous(text, apiVersion);
    const file = join(cacheFolder, `compiled-${fingerprint(project, sources)}${instrumentsKey(instruments)}.json`);
    if (existsSync(file)) return { ...(JSON.parse(readFileSync(file, 'utf8')) as CacheFile), anonymous };
    const { modules, diagnostics } = compile();
    mkdirSync(cacheFolder, { recursive: true });
    const partial = `${file}.${String(process.pid)}`;
    writeFileSync(partial, JSON.stringify({ modules, diagnostics } satisfies CacheFile));
    renameSync(partial, file);
    prune(cacheFolder);
    return { modules, diagnostics, anonymous };
}

export function sourcesOf(project: Project): SourceFile[] {
    return [...project.classes, ...project.triggers].map((file) => ({
        kind: file.kind,
        file: file.path,
        text: file.source(),
        apiVersion: file.apiVersion
    }));
}

const SUFFIXES = {
    flows: /([^\\/]+)\.flow(?:-meta\.xml)?$/,
    pages: /([^\\/]+)\.page$/,
    components: /([^\\/]+)\.component$/,
    dataWeaveScripts: /([^\\/]+)\.dwl$/
} as const;

/** The project's components that Apex can name, found by their files. */
export function namedComponents(project: Project): NamedComponents {
    const named = (suffix: RegExp): Map<string, string> =>
        new Map(
            project.files.flatMap((path) => suffix.exec(path)?.[1] ?? []).map((name) => [name.toLowerCase(), name])
        );
    return {
        flows: named(SUFFIXES.flows),
        pages: named(SUFFIXES.pages),
        components: named(SUFFIXES.components),
        dataWeaveScripts: named(SUFFIXES.dataWeaveScripts)
    };
}

const componentNames = (project: Project): string =>
    Object.values(namedComponents(project))
        .map((names) => [...names.values()].join())
        .join('|');

/** Changes with every source, with the metadata that describes objects and labels, with the names of other components, and with the compiler itself. */
function fingerprint(project: Project, sources: readonly SourceFile[]): string {
    const hash = createHash('sha256').update(compilerStamp()).update(componentNames(project));
    for (const source of sources) hash.update(`\0${source.file}\0${String(source.apiVersion)}\0${source.text}`);
    for (const path of project.files) {
        if (/\/(objects|labels|globalValueSets)\//.test(path.replaceAll('\\', '/')))
            hash.update(`\0${path}\0`).update(readFileSync(path));
    }
    return hash.digest('hex').slice(0, 24);
}

/** Size and time of the compiler's own files: it is not released on its own, so its version says nothing. */
function compilerStamp(): string {
    const root = join(dirname(fileURLToPath(import.meta.url)), '..');
    return readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
        .map((entry) => {
            const { size, mtimeMs } = statSync(join(entry.parentPath, entry.name));
            return `${entry.name}:${String(size)}:${String(mtimeMs)}`;
        })
        .join('|');
}

function prune(folder: string): void {
    const files = readdirSync(folder)
        .filter((name) => /^compiled-[\w-]+\.json$/.test(name))
        .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
        .sort((a, b) => b.time - a.time);
    for (const { path } of files.slice(KEPT)) rmSync(path, { force: true });
}
