import fs from 'node:fs';
import path from 'node:path';
import { BASE_COMPONENT_NAMES, CACHE, LOCALE_MODULE } from './packages.ts';
import { recipeHash } from './recipe.ts';

/** The engine and the base components as files for the browser. */
export interface Vendor {
    readonly folder: string;
    /** Import name -> file below `folder`. */
    readonly files: Readonly<Record<string, string>>;
}

/** API version at which Salesforce's own components are compiled: the newest that the compiler knows. */
const BASE_COMPONENT_API = 66;

/**
 * Compiles the LWC engine, synthetic shadow and every public base component once per version of them; later calls find the
 * result in the cache.
 * @param replaced import names that this project's own modules provide instead (they stay imports)
 * @param say told once when a build is needed, since it takes some 20 seconds
 */
export async function buildVendor(
    replaced: (name: string) => boolean,
    say: (message: string) => void
): Promise<Vendor> {
    const names = [
        'lwc',
        '@lwc/synthetic-shadow',
        ...BASE_COMPONENT_NAMES.filter((name) => !/iconSvgTemplates|Rtl$/.test(name) && !replaced(name))
    ];
    const folder = path.join(CACHE, `vendor-${recipeHash(names)}`);
    const index = path.join(folder, 'files.json');
    if (fs.existsSync(index))
        return { folder, files: JSON.parse(fs.readFileSync(index, 'utf8')) as Record<string, string> };

    say('Compiling Lightning base components (only the first time, about 20 seconds) ...');
    // Both are slow to load, and needed this once.
    const { rollup } = await import('rollup');
    const { vendorPlugin } = await import('./vendor-plugin.ts');
    const build = await rollup({
        input: Object.fromEntries(names.map((name) => [name.replace('@', ''), name])),
        external: (name) => replaced(name) || name === LOCALE_MODULE,
        onwarn: ignoreWarning,
        logLevel: 'warn',
        preserveEntrySignatures: 'strict',
        plugins: [vendorPlugin(BASE_COMPONENT_API)]
    });
    // Another process may be building the same: each writes its own folder, and the first to finish gives it the name.
    const draft = `${folder}.${process.pid}`;
    await build.write({
        dir: draft,
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        compact: true,
        // A page loads most of the small ones anyway, and each costs it a request.
        experimentalMinChunkSize: 50_000
    });
    await build.close();
    const files = Object.fromEntries(names.map((name) => [name, `${name.replace('@', '')}.js`]));
    fs.writeFileSync(path.join(draft, 'files.json'), JSON.stringify(files));
    try {
        fs.renameSync(draft, folder);
    } catch (error) {
        if (!fs.existsSync(index)) throw error;
        fs.rmSync(draft, { recursive: true });
    }
    return { folder, files };
}

/** Circular imports inside the base components are theirs and harmless; a missing module is an error in the plug-in, not a warning. */
function ignoreWarning(): void {
    return undefined;
}
