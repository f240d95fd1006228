/**
 * Tells which page layouts of Contact lack the console's quick actions, and whether its list views lack the console's button. Neither SOQL nor
 * Apex can list the layouts of an org, so it reads what `sf project retrieve start --metadata "Layout:Contact-*" --metadata CustomObject:Contact
 * --target-metadata-dir FOLDER --unzip` wrote.
 * Usage: node scripts/contact-layouts.mjs FOLDER. Last line: `N passed, N failed`, one per layout; exit code 1 when any lacks something.
 */
import fs from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { ROOT, filesBelow } from './build/files.mjs';
import { report } from './checks/report.mjs';

const LISTS = ['platformActionList', 'quickActionList'];
const parser = new XMLParser({
    parseTagValue: false,
    isArray: (name) => ['platformActionListItems', 'quickActionListItems', 'listViewButtons'].includes(name)
});

const [folder] = process.argv.slice(2);
if (folder === undefined || !fs.existsSync(folder)) {
    console.error('Name the folder with the retrieved layouts: node scripts/contact-layouts.mjs FOLDER');
    process.exit(1);
}
const METADATA = path.join(ROOT, 'force-app/main/default');
const wantedActions = fs
    .readdirSync(path.join(METADATA, 'quickActions'))
    .map((file) => file.split('.'))
    .filter(([object]) => object === 'Contact')
    .map(([, name]) => name);
const wantedButtons = fs
    .readdirSync(path.join(METADATA, 'objects/Contact/webLinks'))
    .map((file) => file.replace(/\.webLink-meta\.xml$/, ''));
const found = (pattern) => filesBelow(path.resolve(folder), (name) => pattern.test(path.basename(name)));
const read = (file) => parser.parse(fs.readFileSync(file, 'utf8'));

report('Contact layouts', [
    ...found(/^Contact-.*\.layout(-meta\.xml)?$/).map((file) => ({
        name: decodeURIComponent(path.basename(file).replace(/\.layout(-meta\.xml)?$/, '')),
        problems: missing(wantedActions, actionsOf(read(file).Layout ?? {})).map((name) => `lacks the action ${name}`)
    })),
    ...found(/^Contact\.object(-meta\.xml)?$/).map((file) => ({
        name: 'List views',
        problems: missing(wantedButtons, buttonsOf(read(file).CustomObject ?? {})).map(
            (name) => `lack the button ${name}`
        )
    }))
]);

/** What of `wanted` is not among `present`, which may have the namespace of a package in front. */
function missing(wanted, present) {
    const names = new Set(present.map((name) => name.replace(/^\w+?__/, '')));
    return wanted.filter((name) => !names.has(name));
}

/** Names of the actions that a layout shows, without the object. */
function actionsOf(layout) {
    const items = LISTS.flatMap((list) => layout[list]?.[`${list}Items`] ?? []);
    return items.map((item) => (item.actionName ?? item.quickActionName ?? '').split('.').at(-1));
}

/** Names of the buttons above the object's lists. */
function buttonsOf(object) {
    return object.searchLayouts?.listViewButtons ?? [];
}
