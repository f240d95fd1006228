import fs from 'node:fs';
import path from 'node:path';
import type { CompiledModule } from '../compile/compile-module.ts';
import type { Bundle } from '../sources/bundle.ts';
import { CACHE } from '../vendor/packages.ts';
import { recipeHash } from '../vendor/recipe.ts';

const FOLDER = path.join(CACHE, 'modules');

/**
 * Compiles a bundle, or finds what an earlier process made of the same files. The compilers themselves are loaded only when
 * something has to be compiled: they take most of a second.
 * @param files of the bundle, each an absolute path
 */
export async function compileCached(
    bundle: Bundle,
    files: readonly string[],
    apiVersion: number
): Promise<CompiledModule> {
    const texts = files.flatMap((file) => [file, fs.readFileSync(file, 'utf8')]);
    const key = recipeHash([bundle.namespace, bundle.name, String(apiVersion), ...texts]);
    const cached = path.join(FOLDER, `${key}.json`);
    if (fs.existsSync(cached)) return JSON.parse(fs.readFileSync(cached, 'utf8')) as CompiledModule;
    const { compileBundle } = await import('../compile/compile-bundle.ts');
    const { code, map, warnings } = await compileBundle(bundle, apiVersion);
    fs.mkdirSync(FOLDER, { recursive: true });
    // Written whole under its name, so that another process never reads half of it.
    const draft = `${cached}.${process.pid}`;
    fs.writeFileSync(draft, JSON.stringify({ code, map, warnings }));
    fs.renameSync(draft, cached);
    return { code, map, warnings };
}
