import fs from 'node:fs';
import path from 'node:path';
import type { CompiledModule, ModuleSource } from '../compile/compile-module.ts';
import { CACHE } from '../vendor/packages.ts';
import { recipeHash } from '../vendor/recipe.ts';

const FOLDER = path.join(CACHE, 'modules');

/**
 * Compiles a module, or finds what an earlier process made of the same text. The compilers themselves are loaded only when
 * something has to be compiled: they take most of a second.
 */
export async function compileCached(source: ModuleSource): Promise<CompiledModule> {
    const { file, text, namespace, bundle, apiVersion, scopedStyles } = source;
    const key = recipeHash([file, namespace, bundle, String(apiVersion), String(scopedStyles), text]);
    const cached = path.join(FOLDER, `${key}.json`);
    if (fs.existsSync(cached)) return JSON.parse(fs.readFileSync(cached, 'utf8')) as CompiledModule;
    const { compileModule } = await import('../compile/compile-module.ts');
    const { code, map, warnings } = compileModule(source);
    fs.mkdirSync(FOLDER, { recursive: true });
    // Written whole under its name, so that another process never reads half of it.
    const draft = `${cached}.${process.pid}`;
    fs.writeFileSync(draft, JSON.stringify({ code, map, warnings }));
    fs.renameSync(draft, cached);
    return { code, map, warnings };
}
