/**
 * Compiles every emitted bundle with the platform's own compiler and checks that what it refers to exists in the project.
 * The compiler does not know the org: labels, Apex classes and other bundles are checked here. Its version need not be the org's.
 * Last line: `N passed, N failed`, one per bundle.
 */
import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT, componentBundles, filesBelow, packageDirectories } from './build/files.mjs';
import { report } from './checks/report.mjs';

const { compile } = createRequire(import.meta.url)('@lwc/sfdc-lwc-compiler');

/** Diagnostic levels of the compiler: 0 fatal, 1 error, 2 warning. */
const ERROR = 1;

const files = packageDirectories().flatMap((directory) => filesBelow(directory, () => true));
const labels = new Set(
    files
        .filter((file) => file.endsWith('.labels-meta.xml'))
        .flatMap((file) =>
            [...fs.readFileSync(file, 'utf8').matchAll(/<fullName>(.*?)<\/fullName>/g)].map((match) => `c.${match[1]}`)
        )
);
const classes = new Set(files.filter((file) => file.endsWith('.cls')).map((file) => path.basename(file, '.cls')));
const resources = new Set(
    files.filter((file) => file.endsWith('.resource-meta.xml')).map((file) => path.basename(file, '.resource-meta.xml'))
);
const bundles = componentBundles();
const bundleNames = new Set(bundles.map((folder) => path.basename(folder)));
const baseComponents = baseComponentNames();

const results = [];
for (const folder of bundles) results.push({ name: path.relative(ROOT, folder), problems: await validate(folder) });
report('components', results);

async function validate(folder) {
    const name = path.basename(folder);
    const sources = filesBelow(
        folder,
        (file) => /\.(js|html|css|svg)$/.test(file) && !file.includes('__tests__') && !file.includes('__mocks__')
    );
    const isTemplateOnly =
        !fs.existsSync(path.join(folder, `${name}.ts`)) && !fs.existsSync(path.join(folder, `${name}.js`));
    // The compiler takes a bundle without script for one of HTML only, and says that it is fine.
    if (!isTemplateOnly && !fs.existsSync(path.join(folder, `${name}.js`)))
        return [`${name}.js was not emitted: run npm run build`];
    if (!fs.existsSync(path.join(folder, `${name}.js-meta.xml`))) return [`${name}.js-meta.xml is missing`];
    const contents = Object.fromEntries(
        sources.map((file) => [path.relative(folder, file).split(path.sep).join('/'), fs.readFileSync(file, 'utf8')])
    );
    const result = await compile({ bundle: { type: 'platform', namespace: 'c', name, files: contents } });
    const faults = (result.diagnostics ?? [])
        .filter((diagnostic) => diagnostic.level <= ERROR)
        .map(
            (diagnostic) =>
                `${diagnostic.filename ?? name}:${diagnostic.location?.line ?? 0}:${diagnostic.location?.column ?? 0} ${diagnostic.message}`
        );
    if (!result.success && faults.length === 0) faults.push('the compiler failed without saying why');
    return [
        ...faults,
        ...(result.metadata?.references ?? [])
            .filter(isMissing)
            .map((reference) => `${reference.type} ${reference.id} does not exist`)
    ];
}

function isMissing({ type, id }) {
    switch (type) {
        case 'label':
            return id.startsWith('c.') && !labels.has(id);
        case 'apexMethod':
        case 'apexClass':
            return !classes.has(id.split('.')[0]);
        case 'resourceUrl':
            return !resources.has(id);
        case 'module':
        case 'component':
            if (id.startsWith('c/')) return !bundleNames.has(id.slice(2));
            return id.startsWith('lightning/') && !baseComponents.has(id);
        default:
            return false;
    }
}

/** `lightning/*` names known from the published base components and from the stubs of Salesforce's own test runner, which follow the platform. */
function baseComponentNames() {
    const require = createRequire(import.meta.url);
    const exposed = JSON.parse(fs.readFileSync(require.resolve('lightning-base-components/package.json'), 'utf8')).lwc
        .expose;
    const stubs = fs.readdirSync(
        path.join(path.dirname(require.resolve('@salesforce/sfdx-lwc-jest/package.json')), 'src/lightning-stubs')
    );
    return new Set([
        ...exposed,
        ...stubs.map((name) => `lightning/${name}`),
        'lightning/actions',
        'lightning/modal',
        'lightning/accessibilityUtils'
    ]);
}
