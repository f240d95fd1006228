/**
 * npm run build: the embedded org, types of Apex methods (read with its parser), the components' JavaScript. Steps whose inputs did not
 * change are skipped (everything up to date: well under a second).
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { writeComponentPaths } from './build/component-paths.mjs';
import { ROOT, componentBundles, filesBelow, packageDirectories } from './build/files.mjs';
import { isUpToDate, markUpToDate } from './build/steps.mjs';

const require = createRequire(import.meta.url);
const sources = packageDirectories().flatMap((directory) => filesBelow(directory, (file) => /\.(cls|ts)$/.test(file)));
const configuration = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'embedded-org/tsconfig.json'].map(
    (file) => path.join(ROOT, file)
);

const embeddedOrg = path.join(ROOT, 'embedded-org');
const program = [
    ...filesBelow(path.join(embeddedOrg, 'src'), isProgramSource),
    ...filesBelow(path.join(embeddedOrg, 'test'), isProgramSource)
];
await step('embedded-org', [...program, ...configuration], [path.join(embeddedOrg, 'dist/src/cli/main.js')], () =>
    compile('embedded-org/tsconfig.json', program.length)
);

const apexInputs = [
    ...sources.filter((file) => file.endsWith('.cls')),
    ...['scripts/build/apex-types.mjs', 'scripts/build/apex-signatures.mjs'].map((file) => path.join(ROOT, file))
];
const apexTypes = path.join(ROOT, 'types/generated/apex.d.ts');
await step('apex-types', apexInputs, [apexTypes], async () => {
    const { generateApexTypes } = await import('./generate-apex-types.mjs');
    const { errors } = generateApexTypes();
    return errors.length === 0 || errors.join('\n');
});

writeComponentPaths();
// What tsconfig.json includes: the components, without their tests and without the mocks beside the Apex tests.
const components = sources.filter((file) => /[\\/]lwc[\\/](?!.*__tests__).*\.ts$/.test(file));
const ambient = filesBelow(path.join(ROOT, 'types'), (file) => /\.(d\.ts|json)$/.test(file));
const emitted = components.filter((file) => !file.endsWith('.d.ts')).map((file) => file.replace(/\.ts$/, '.js'));
await step('components', [...components, ...ambient, ...configuration], emitted, () =>
    compile('tsconfig.build.json', emitted.length)
);

const bundler = path.join(embeddedOrg, 'build/bundle-program.mjs');
const modules = filesBelow(path.join(embeddedOrg, 'dist/src'), (file) => file.endsWith('.js'));
await step(
    'embedded-org-program',
    [bundler, ...modules],
    [path.join(embeddedOrg, 'dist/program/main.js')],
    async () => {
        // Loaded only here: the bundler takes longer to load than all steps that are up to date take together.
        const { bundleProgram } = await import('../embedded-org/build/bundle-program.mjs');
        await bundleProgram();
        return true;
    }
);

function isProgramSource(file) {
    return /\.(ts|json)$/.test(file);
}

/** Runs one step unless it is up to date; the first failure ends the build with the step's own words. */
async function step(name, inputs, outputs, run) {
    if (isUpToDate(name, inputs, outputs)) return;
    const started = performance.now();
    const outcome = await run();
    if (outcome !== true) {
        console.error(typeof outcome === 'string' ? `build: ${name} failed\n${outcome}` : `build: ${name} failed`);
        process.exit(1);
    }
    markUpToDate(name, inputs);
    console.log(`build: ${name} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** tsc on one configuration file; `true`, or its diagnostics. A program without files has nothing to compile. */
function compile(configurationFile, fileCount) {
    if (fileCount === 0 && configurationFile === 'tsconfig.build.json' && componentBundles().length === 0) return true;
    const result = spawnSync(
        process.execPath,
        [require.resolve('typescript/bin/tsc'), '-p', configurationFile, '--pretty', 'false'],
        {
            cwd: ROOT,
            encoding: 'utf8'
        }
    );
    return result.status === 0 || `${result.stdout}${result.stderr}`.trim();
}
