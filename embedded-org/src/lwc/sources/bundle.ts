import fs from 'node:fs';
import path from 'node:path';

/** A folder of files that make one module: a component, or a script that other components import. */
export interface Bundle {
    readonly namespace: string;
    readonly name: string;
    readonly folder: string;
    /** The file that `import 'namespace/name'` means. */
    readonly entry: string;
}

/** Endings in the order in which they are looked for: a source is preferred to the JavaScript emitted beside it. */
const ENTRY_ENDINGS = ['.ts', '.mts', '.js', '.html', '.css'];

/** Bundles directly below `folder`; a folder without an entry file (`__mocks__`, jsconfig's) is none. Plain files `name.mts` are bundles too. */
export function bundlesIn(folder: string, namespace: string): Bundle[] {
    if (!fs.existsSync(folder)) return [];
    const bundles: Bundle[] = [];
    for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
        if (entry.isDirectory()) {
            const inside = path.join(folder, entry.name);
            const file = firstExisting(ENTRY_ENDINGS.map((ending) => path.join(inside, entry.name + ending)));
            if (file !== undefined) bundles.push({ namespace, name: entry.name, folder: inside, entry: file });
        } else if (entry.name.endsWith('.mts')) {
            bundles.push({
                namespace,
                name: entry.name.slice(0, -'.mts'.length),
                folder,
                entry: path.join(folder, entry.name)
            });
        }
    }
    return bundles;
}

/** Files that can become part of the bundle's module, sorted: a plain file alone, or all of its folder's but tests and what a build emitted. */
export function bundleFiles(bundle: Bundle): string[] {
    if (path.basename(bundle.folder) !== bundle.name) return [bundle.entry];
    return filesBelow(bundle.folder)
        .filter((file) => !file.endsWith('.js') || firstExisting([file.replace(/\.js$/, '.ts')]) === undefined)
        .sort();
}

function filesBelow(folder: string): string[] {
    return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const file = path.join(folder, entry.name);
        if (entry.isDirectory()) return entry.name.startsWith('__') ? [] : filesBelow(file);
        return /\.(m?ts|js|html|css)$/.test(entry.name) ? [file] : [];
    });
}

/**
 * The file behind a relative import such as `./table`, `./table.html` or `../data`, seen from inside a bundle.
 * @param file absolute path as written, with or without an ending
 */
export function resolveFile(file: string): string | undefined {
    const withoutJs = file.replace(/\.js$/, '');
    return firstExisting([
        ...(path.extname(file) === '.js' ? [`${withoutJs}.ts`, `${withoutJs}.mts`] : []),
        file,
        `${file}.ts`,
        `${file}.mts`,
        `${file}.js`
    ]);
}

function firstExisting(files: readonly string[]): string | undefined {
    return files.find((file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile() === true);
}
