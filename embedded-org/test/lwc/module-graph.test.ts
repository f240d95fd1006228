import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { ModuleGraph } from '../../src/lwc/serve/module-graph.ts';

const vendorFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'vendor-'));
after(() => {
    fs.rmSync(vendorFolder, { recursive: true });
});
fs.mkdirSync(path.join(vendorFolder, 'chunks'));
fs.writeFileSync(path.join(vendorFolder, 'button.js'), "import{a}from'./chunks/shared.js';export default a;");
fs.writeFileSync(
    path.join(vendorFolder, 'chunks/shared.js'),
    "export const a=()=>import('./iconSvgTemplatesUtility-1.js');export const b=()=>import('./rare.js');"
);
fs.writeFileSync(path.join(vendorFolder, 'chunks/iconSvgTemplatesUtility-1.js'), 'export default {};');

const IMPORTS = {
    '@salesforce/': '/modules/@salesforce/',
    'c/': '/modules/c/',
    'c/page': '/modules/c/page/page',
    'c/list': '/modules/c/list/list',
    'lightning/button': '/vendor/v1/button.js'
};
const modules: Record<string, string> = {
    'c/page/page':
        "import list from 'c/list'; import Id from '@salesforce/user/Id'; import load from '@salesforce/apex/Rows.load'; import 'c/lost';",
    'c/list/list': "import 'c/page'; import Button from 'lightning/button';"
};
const known = new ModuleGraph({
    vendorFolder,
    module: (modulePath) =>
        modulePath in modules ? Promise.resolve(modules[modulePath]) : Promise.reject(new Error('no such module'))
});
const graph = (...roots: string[]): Promise<string[]> => known.addresses(roots, IMPORTS);

test('finds every module once, nearest first, without values and also where imports go round in a circle', async () => {
    assert.deepEqual((await graph('c/page')).slice(0, 4), [
        '/modules/c/page/page',
        '/modules/c/list/list',
        '/modules/@salesforce/apex/Rows.load',
        '/modules/c/lost'
    ]);
});

test('follows files of the base components, and of what they load later only the icons of every page', async () => {
    assert.deepEqual(await graph('lightning/button'), [
        '/vendor/v1/button.js',
        '/vendor/v1/chunks/shared.js',
        '/vendor/v1/chunks/iconSvgTemplatesUtility-1.js'
    ]);
});

test('leaves out a beginning that the import map does not know', async () => {
    assert.deepEqual(await graph('x/unknown'), []);
});

test('sees what a module imports since it was changed', async () => {
    modules['c/page/page'] = 'export default 1;';
    assert.deepEqual(await graph('c/page'), ['/modules/c/page/page']);
});
