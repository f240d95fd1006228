/** How rollup sees the files of a component bundle: scripts, templates and style sheets, some of which need not exist. */
import fs from 'node:fs';
import path from 'node:path';
import { resolveFile } from '../sources/bundle.ts';

/** A component without a template or style sheet imports them all the same. */
const ABSENT = '\0absent:';
/** Rollup must not take a template for what its ending says. */
const SUFFIX = '.lwc.js';

/** One file, and how it was imported. */
export interface ImportedFile {
    readonly file: string;
    /** A style sheet of its component alone: `import "./table.scoped.css?scoped=true"`. */
    readonly scoped: boolean;
}

/** Rollup's id of a file. */
export function idOf(file: string, query?: string): string {
    return (/\.(html|css)$/.test(file) ? file + SUFFIX : file) + (query === undefined ? '' : `?${query}`);
}

/** The file behind an id of `idOf`; null for an id that rollup or `resolveRelative` made for something without a file. */
export function importedFile(id: string): ImportedFile | null {
    if (id.startsWith('\0')) return null;
    const [name, query] = id.split('?');
    return { file: name.replace(SUFFIX, ''), scoped: query?.includes('scoped') ?? false };
}

/**
 * Id of what `./table.html` or `../data` means.
 * @param importer id of the importing module
 * @returns null when there is no such file and it had to be there
 */
export function resolveRelative(specifier: string, importer: string): string | null {
    const [relative, query] = specifier.split('?');
    const wanted = path.resolve(path.dirname(importer.split('?')[0]), relative);
    const file = resolveFile(wanted) ?? resolveFile(path.join(wanted, 'index.js'));
    if (file === undefined) return /\.(html|css)$/.test(wanted) ? ABSENT + wanted : null;
    return idOf(file, query);
}

/** Text of a module with an id of ours; null leaves it to rollup. */
export function loadText(id: string): string | null {
    if (id.startsWith(ABSENT)) return 'export default undefined;';
    return importedFile(id) === null ? null : fs.readFileSync(importedFile(id)?.file ?? id, 'utf8');
}
