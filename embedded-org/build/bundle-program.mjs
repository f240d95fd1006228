/**
 * Joins the compiled program, some 660 modules, into a few files that start quickly: each of the server's three threads loads the
 * program for itself, and reading and linking so many modules took every one of them half a second longer.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/** Where the bundled program lies; `main.js` is the command line. */
export const PROGRAM = path.join(DIST, 'program');

/** Folders whose functions work on behalf of the Apex code that calls them (see src/runtime/exceptions/library-frames.ts). */
const LIBRARY = /[\\/]src[\\/]runtime[\\/](?:system|values|generated)[\\/]/;

/** A module that the program starts by its address: a worker thread, or what a worker thread imports. */
const STARTED_MODULE = /new URL\('(\.[^']*\.js)', import\.meta\.url\)/g;

/** Notes of Rollup that say nothing here, each with its reason. */
const EXPECTED = new Set([
    // Functions of the compiler and of the runtime call one another across modules; none of them runs while modules load.
    'CIRCULAR_DEPENDENCY',
    // The helper that TypeScript writes for imports by a computed address looks for one at `this` first.
    'THIS_IS_UNDEFINED',
    // Imports of which TypeScript needed the types only in part.
    'UNUSED_EXTERNAL_IMPORT'
]);

/**
 * Bundles `dist/src/cli/main.js` and every module that the program starts by its address into {@link PROGRAM}, replacing what was there.
 * Packages stay outside. Elsewhere `import.meta.url` keeps naming the module's own file in `dist/src`, beside which it looks for others.
 * @throws {Error} of Rollup
 */
export async function bundleProgram() {
    const build = await rollup({
        input: { main: path.join(DIST, 'src/cli/main.js') },
        external: (id) => !id.startsWith('.') && !path.isAbsolute(id),
        onwarn: (warning, warn) => {
            if (!EXPECTED.has(warning.code)) warn(warning);
        },
        plugins: [addresses, libraryLines]
    });
    rmSync(PROGRAM, { recursive: true, force: true });
    await build.write({
        dir: PROGRAM,
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js'
    });
    await build.close();
}

const addresses = {
    name: 'addresses',
    transform(code, id) {
        return code.replace(STARTED_MODULE, (_, relative) => {
            const started = path.join(path.dirname(id), relative);
            const reference = this.emitFile({ type: 'chunk', id: started, name: path.basename(started, '.js') });
            return `new URL(import.meta.ROLLUP_FILE_URL_${reference})`;
        });
    },
    resolveImportMeta(property, { chunkId, moduleId }) {
        if (property !== 'url') return null;
        const chunk = path.join(PROGRAM, path.dirname(chunkId));
        const own = path.relative(chunk, moduleId).split(path.sep).join('/');
        return `new URL(${JSON.stringify(own)}, import.meta.url).href`;
    }
};

/** Writes which lines of each chunk are library code, `{"chunks/x.js": [[first, last], ...]}`: the chunks no longer say which module a line is from. */
const libraryLines = {
    name: 'library-lines',
    generateBundle(_, bundle) {
        const lines = {};
        for (const [fileName, chunk] of Object.entries(bundle)) {
            if (chunk.type !== 'chunk') continue;
            let at = 0;
            let line = 1;
            for (const [id, { code }] of Object.entries(chunk.modules)) {
                const begin = code === null ? -1 : chunk.code.indexOf(code.trim(), at);
                if (begin < 0 || code.trim() === '') continue;
                line += countLines(chunk.code.slice(at, begin));
                at = begin;
                const last = line + countLines(code.trim());
                if (LIBRARY.test(id)) (lines[fileName] ??= []).push([line, last]);
            }
        }
        this.emitFile({ type: 'asset', fileName: 'library-lines.json', source: JSON.stringify(lines) });
    }
};

const countLines = (text) => text.split('\n').length - 1;
