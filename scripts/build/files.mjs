import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Package directories of sfdx-project.json, as absolute paths. */
export function packageDirectories() {
    const project = JSON.parse(fs.readFileSync(path.join(ROOT, 'sfdx-project.json'), 'utf8'));
    return project.packageDirectories.map((directory) => path.join(ROOT, directory.path));
}

/**
 * Every file below `directory` whose path satisfies `wanted`, sorted, without node_modules.
 * @param {string} directory absolute; one that does not exist has no files
 * @param {(file: string) => boolean} wanted
 */
export function filesBelow(directory, wanted) {
    if (!fs.existsSync(directory)) return [];
    const found = [];
    for (const entry of fs.readdirSync(directory, { withFileTypes: true })) {
        if (entry.name === 'node_modules') continue;
        const file = path.join(directory, entry.name);
        if (entry.isDirectory()) found.push(...filesBelow(file, wanted));
        else if (wanted(file)) found.push(file);
    }
    return found.sort();
}

/** Folders of component bundles: each holds a `<name>.js-meta.xml` or a `<name>.ts`. */
export function componentBundles() {
    return packageDirectories()
        .flatMap((directory) =>
            filesBelow(directory, (file) => /[\\/]lwc[\\/]([^\\/]+)[\\/]\1\.(ts|js|html)$/.test(file))
        )
        .map((file) => path.dirname(file))
        .filter((folder, index, all) => all.indexOf(folder) === index);
}

/** Writes a file only when its text differs, so that time stamps tell what really changed. Returns whether it wrote. */
export function writeIfChanged(file, text) {
    if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) return false;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
    return true;
}
