import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileModule } from '../../src/lwc/compile/compile-module.ts';
import { withInlineMap } from '../../src/lwc/serve/inline-map.ts';
import { stripTypes } from '../../src/lwc/compile/strip-types.ts';

const base = { namespace: 'c', bundle: 'table', apiVersion: 66, scopedStyles: false };

test('keeps decorators when it strips types, because the LWC compiler reads them', () => {
    const code = stripTypes(
        "import { api } from 'lwc';\nexport default class T { @api rows: string[] = []; }",
        'table.ts'
    );
    assert.match(code, /@api\s+rows = \[\]/);
});

test('drops imports of types, which do not exist at run time', () => {
    assert.equal(
        stripTypes("import type { Row } from 'apex/Rows';\nexport const one = 1;", 'rows.ts').includes('apex/Rows'),
        false
    );
});

test('names file, line and column of a TypeScript syntax error', () => {
    assert.throws(() => stripTypes('const x: = 1;', 'table.ts'), /^Error: table\.ts:1:10 /);
});

test('compiles a TypeScript component to a registered LWC module', () => {
    const text =
        "import { LightningElement, api } from 'lwc';\nexport default class Table extends LightningElement { @api rows: string[] = []; }";
    const { code } = compileModule({ ...base, file: '/p/table.ts', text });
    assert.match(code, /registerComponent/);
    assert.match(code, /publicProps/);
});

// Source: platform-rules I ("#private() methods refused"), measured in the LWC compiler.
test('refuses private methods as the platform does', () => {
    const text =
        "import { LightningElement } from 'lwc';\nexport default class Table extends LightningElement { #go() {} }";
    assert.throws(() => compileModule({ ...base, file: '/p/table.ts', text }), /LWC1007/);
});

test('reports the template line of an unknown directive', () => {
    assert.throws(
        () => compileModule({ ...base, file: '/p/table.html', text: '<template>\n<p lwc:iff={a}></p></template>' }),
        /lwc:iff/
    );
});

test('replaces the build constants that a browser does not know', () => {
    const { code } = compileModule({ ...base, file: '/p/util.js', text: 'export const ssr = import.meta.env.SSR;' });
    assert.match(code, /ssr = false/);
});

test('puts the source map into the module', () => {
    const compiled = compileModule({ ...base, file: '/p/util.js', text: 'export const one = 1;' });
    assert.match(withInlineMap(compiled), /sourceMappingURL=data:application\/json;base64,/);
});
