/**
 * Tells which page layouts of Contact lack the console's quick actions. Neither SOQL nor Apex can list the layouts of an org, so it
 * reads what `sf project retrieve start --metadata "Layout:Contact-*" --target-metadata-dir FOLDER --unzip` wrote.
 * Usage: node scripts/contact-layouts.mjs FOLDER. Last line: `N passed, N failed`, one per layout; exit code 1 when any lacks one.
 */
import fs from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { ROOT, filesBelow } from './build/files.mjs';
import { report } from './checks/report.mjs';

const LISTS = ['platformActionList', 'quickActionList'];
const parser = new XMLParser({
    parseTagValue: false,
    isArray: (name) => ['platformActionListItems', 'quickActionListItems'].includes(name)
});

const [folder] = process.argv.slice(2);
if (folder === undefined || !fs.existsSync(folder)) {
    console.error('Name the folder with the retrieved layouts: node scripts/contact-layouts.mjs FOLDER');
    process.exit(1);
}
const wanted = fs
    .readdirSync(path.join(ROOT, 'force-app/main/default/quickActions'))
    .map((file) => file.split('.'))
    .filter(([object]) => object === 'Contact')
    .map(([, name]) => name);

report(
    'Contact layouts',
    filesBelow(path.resolve(folder), (name) => /^Contact-.*\.layout(-meta\.xml)?$/.test(path.basename(name))).map(
        (file) => {
            const present = actionsOf(parser.parse(fs.readFileSync(file, 'utf8')).Layout ?? {});
            const missing = wanted.filter((name) => !present.has(name));
            return {
                name: decodeURIComponent(path.basename(file).replace(/\.layout(-meta\.xml)?$/, '')),
                problems: missing.map((name) => `lacks the action ${name}`)
            };
        }
    )
);

/** Names of the actions that a layout shows, without object and namespace. */
function actionsOf(layout) {
    const items = LISTS.flatMap((list) => layout[list]?.[`${list}Items`] ?? []);
    return new Set(
        items.map((item) =>
            (item.actionName ?? item.quickActionName ?? '')
                .split('.')
                .at(-1)
                .replace(/^\w+?__/, '')
        )
    );
}
