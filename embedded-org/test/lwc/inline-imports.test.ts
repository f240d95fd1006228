import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inlineImports } from '../../src/lwc/serve/inline-imports.ts';

const labels = (specifier: string): Promise<string | null> =>
    Promise.resolve(specifier.startsWith('@salesforce/label/') ? JSON.stringify(specifier.slice(18)) : null);

test('puts a label where its import stood, line by line', async () => {
    const code = "import { api } from 'lwc';\nimport title from '@salesforce/label/c.Title';\nconst x = title;";
    assert.equal(
        await inlineImports(code, labels),
        'import { api } from \'lwc\';\nconst title = "c.Title";\nconst x = title;'
    );
});

test('does the same for labels that a module hands on', async () => {
    assert.equal(
        await inlineImports('export { default as title } from "@salesforce/label/c.Title";', labels),
        'export const title = "c.Title";'
    );
});

test('keeps a $ in a label as it is', async () => {
    assert.equal(
        await inlineImports("import a from '@salesforce/label/x';", () => Promise.resolve('"$& $1"')),
        'const a = "$& $1";'
    );
});

test('leaves other imports alone', async () => {
    const code = "import Modal from 'lightning/modal';\nimport * as all from './all';";
    assert.equal(await inlineImports(code, labels), code);
});
