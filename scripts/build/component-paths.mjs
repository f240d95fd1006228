import path from 'node:path';
import { ROOT, componentBundles, writeIfChanged } from './files.mjs';

/** Writes the `c/<bundle>` path of every component: TypeScript allows one * in a path, `lwc/<bundle>/<bundle>` needs two. */
export function writeComponentPaths() {
    const paths = {};
    const target = path.join(ROOT, 'types/generated/tsconfig.paths.json');
    for (const folder of componentBundles()) {
        const name = path.basename(folder);
        paths[`c/${name}`] = [path.posix.join('../..', path.relative(ROOT, folder).split(path.sep).join('/'), name)];
    }
    writeIfChanged(target, JSON.stringify({ compilerOptions: { paths } }, null, 2) + '\n');
}
