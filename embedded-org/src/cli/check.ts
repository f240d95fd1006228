import { relative } from 'node:path';
import { compileCached } from '../boot/compile-cached.ts';
import { registerPlatformLibrary } from '../boot/platform-library.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { codeFrame } from '../diagnostics/code-frame.ts';
import { readProject } from '../project/read-project.ts';
import { cacheFolder } from '../project/state-folder.ts';
import { createSchema } from '../schema/schema.ts';
import { typeData } from '../schema/type-data/type-data.ts';
import { parseCommand, projectFolder, sourceFolders } from './options.ts';

/** `check [DIR] [--source-dir FOLDER] [--json]`: every finding of the compiler and the metadata reader. Exit code 1 when there is an error. */
export function check(given: readonly string[]): number {
    const { positionals, options } = parseCommand(given, {
        json: { type: 'boolean' },
        'source-dir': { type: 'string', multiple: true }
    });
    const directory = projectFolder(positionals[0]);
    registerPlatformLibrary();
    const project = readProject(directory, sourceFolders(options, directory));
    const compilation = compileCached(project, createSchema(typeData(), project), cacheFolder(directory));
    project.readAll();
    const diagnostics = [...project.diagnostics, ...compilation.diagnostics];
    if (options.json === true) process.stdout.write(`${JSON.stringify(diagnostics, null, 2)}\n`);
    else process.stdout.write(diagnosticsText(diagnostics, directory));
    const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
    if (options.json !== true)
        process.stdout.write(
            `${String(errors)} errors, ${String(diagnostics.length - errors)} warnings in ${String(project.classes.length + project.triggers.length)} Apex files\n`
        );
    return errors > 0 ? 1 : 0;
}

/** One finding each: `path:line:column severity: message`, and the line it speaks of. */
export function diagnosticsText(diagnostics: readonly Diagnostic[], directory: string): string {
    return diagnostics
        .map(({ span, severity, message }) => {
            const place = `${relative(directory, span.file)}:${String(span.line)}:${String(span.column)}`;
            return `${place} ${severity}: ${message}\n${codeFrame(span)}`;
        })
        .join('');
}
