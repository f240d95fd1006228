import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { compileBundle } from '../../src/lwc/compile/compile-bundle.ts';
import { bundleFiles, bundlesIn, type Bundle } from '../../src/lwc/sources/bundle.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bundle-'));
after(() => {
    fs.rmSync(folder, { recursive: true });
});

/** A component with these files below its folder. */
function bundleOf(name: string, files: Readonly<Record<string, string>>): Bundle {
    for (const [file, text] of Object.entries(files)) {
        const target = path.join(folder, name, file);
        fs.mkdirSync(path.dirname(target), { recursive: true });
        fs.writeFileSync(target, text);
    }
    const bundle = bundlesIn(folder, 'c').find((candidate) => candidate.name === name);
    assert.ok(bundle);
    return bundle;
}

const COMPONENT = "import { LightningElement } from 'lwc';\n";

describe('a component bundle', () => {
    it('becomes one module with its own files inside and everything else imported by name', async () => {
        const bundle = bundleOf('table', {
            'table.ts': `${COMPONENT}import { add } from './sums';\nimport total from '@salesforce/label/c.Total';\nimport 'c/other';\nexport default class Table extends LightningElement { sum: number = add(1, 2); total = total; }`,
            'sums.ts': 'export const add = (a: number, b: number): number => a + b;',
            'table.html': '<template><p>{sum}</p></template>',
            'table.css': 'p { color: teal; }'
        });
        const { code } = await compileBundle(bundle, 66);
        assert.match(code, /registerComponent/);
        assert.match(code, /registerTemplate/);
        assert.match(code, /teal/);
        assert.match(code, /const add = \(a, b\) => a \+ b/);
        assert.match(code, /^import total from '@salesforce\/label\/c\.Total';$/m);
        assert.match(code, /import 'c\/other';/);
        assert.doesNotMatch(code, /from ['"]\.\//);
    });

    it('needs neither a template nor a style sheet', async () => {
        const bundle = bundleOf('bare', {
            'bare.js': `${COMPONENT}export default class Bare extends LightningElement {}`
        });
        assert.match((await compileBundle(bundle, 66)).code, /registerComponent/);
    });

    it('keeps the style sheet of scoped styles apart from the other', async () => {
        const bundle = bundleOf('scoped', {
            'scoped.js': `${COMPONENT}export default class Scoped extends LightningElement {}`,
            'scoped.html': '<template><p></p></template>',
            'scoped.css': 'p { color: teal; }',
            'scoped.scoped.css': 'p { color: plum; }'
        });
        const { code } = await compileBundle(bundle, 66);
        // The engine knows scoped styles by this mark. Source: the compiler's own output.
        assert.equal(code.match(/\$scoped\$ = true/g)?.length, 1);
        assert.match(code, /shadowSelector = token \? \("\[" [^]*teal[^]*shadowSelector = token \? \("\." [^]*plum/);
    });

    it('maps the module back to the files that it was made of', async () => {
        const bundle = bundleOf('mapped', {
            'mapped.ts': "import { one } from './one';\nexport const two: number = one + 1;",
            'one.ts': 'export const one: number = 1;'
        });
        const { map } = await compileBundle(bundle, 66);
        assert.deepEqual([...(map as { sources: string[] }).sources].sort(), ['mapped.ts', 'one.ts']);
    });

    it("reports a mistake in the compiler's own words", async () => {
        const bundle = bundleOf('wrong', {
            'wrong.js': `${COMPONENT}export default class Wrong extends LightningElement {}`,
            'wrong.html': '<template>\n<p lwc:iff={a}></p></template>'
        });
        await assert.rejects(compileBundle(bundle, 66), (error: Error) =>
            /^(?!\[plugin)[^]*lwc:iff/.test(error.message)
        );
    });

    // A bundle is deployed alone, so that it can import other bundles by their names only.
    // Source: https://developer.salesforce.com/docs/platform/lwc/guide/js-share-code.html
    it('takes no file of another bundle', async () => {
        bundleOf('shelf', { 'shelf.js': 'export const shelf = 1;' });
        const bundle = bundleOf('thief', { 'thief.js': "export { shelf } from '../shelf/shelf';" });
        await assert.rejects(
            compileBundle(bundle, 66),
            /thief\.js imports \.\.\/shelf\/shelf, which is no file of the bundle thief/
        );
    });

    it('is made of its sources, without tests and what a build emitted beside them', () => {
        const bundle = bundleOf('built', {
            'built.ts': '',
            'built.js': '',
            'built.html': '',
            'built.js-meta.xml': '',
            '__tests__/built.test.ts': ''
        });
        assert.deepEqual(
            bundleFiles(bundle).map((file) => path.basename(file)),
            ['built.html', 'built.ts']
        );
    });
});
