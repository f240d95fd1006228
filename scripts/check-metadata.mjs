/**
 * Resolves every source file to a metadata component and converts the whole project to the format of a deployment, as
 * `sf project deploy` does. What the converter lets pass (tooling: malformed XML, classes without -meta.xml) is looked at here.
 * Last line: `N passed, N failed`, one per component.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ComponentSet, MetadataConverter } from '@salesforce/source-deploy-retrieve';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { ROOT, filesBelow, packageDirectories } from './build/files.mjs';
import { report } from './checks/report.mjs';

const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false });
const problems = new Map();
const add = (name, problem) => problems.set(name, [...(problems.get(name) ?? []), problem]);

const directories = packageDirectories();
for (const file of directories.flatMap((directory) => filesBelow(directory, (name) => name.endsWith('.xml'))))
    checkXml(file);
for (const file of directories.flatMap((directory) => filesBelow(directory, (name) => /\.(cls|trigger)$/.test(name)))) {
    // Without it the converter leaves the class out and says nothing.
    if (!fs.existsSync(`${file}-meta.xml`)) add(path.relative(ROOT, file), 'has no -meta.xml');
}

let components = [];
const target = fs.mkdtempSync(path.join(os.tmpdir(), 'metadata-'));
try {
    components = ComponentSet.fromSource({ fsPaths: directories }).getSourceComponents().toArray();
    await new MetadataConverter().convert(components, 'metadata', { type: 'directory', outputDirectory: target });
    const manifest = fs.readFileSync(path.join(findManifest(target), 'package.xml'), 'utf8');
    for (const component of components.filter(
        (candidate) => !candidate.type.parent && !manifest.includes(`<members>${candidate.fullName}</members>`)
    )) {
        add(component.fullName, 'was lost in the conversion');
    }
} catch (error) {
    add('conversion', error instanceof Error ? error.message : String(error));
} finally {
    fs.rmSync(target, { recursive: true, force: true });
}
const names = new Set([
    ...components.map((component) => `${component.type.name} ${component.fullName}`),
    ...problems.keys()
]);
report(
    'metadata components',
    [...names].map((name) => ({ name, problems: problems.get(name) ?? [] }))
);

function findManifest(folder) {
    return fs.existsSync(path.join(folder, 'package.xml')) ? folder : path.join(folder, fs.readdirSync(folder)[0]);
}

/** Well-formed, and with the metadata namespace on its root. */
function checkXml(file) {
    const text = fs.readFileSync(file, 'utf8');
    const name = path.relative(ROOT, file);
    const validity = XMLValidator.validate(text);
    if (validity !== true) {
        add(name, `line ${validity.err.line}: ${validity.err.msg}`);
        return;
    }
    const [root] = Object.entries(parser.parse(text)).filter(([tag]) => !tag.startsWith('?'));
    if (file.endsWith('-meta.xml') && root[1]['@_xmlns'] !== 'http://soap.sforce.com/2006/04/metadata') {
        add(name, `<${root[0]}> lacks xmlns="http://soap.sforce.com/2006/04/metadata"`);
    }
}
