import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { SWITCHES } from '../../src/platform/switches.ts';
import { coverageTable } from './library-coverage.ts';

const GUIDE = new URL('../../../../docs/guide/embedded-org.md', import.meta.url);
const BLOCK = (name: string): RegExp => new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(\\n<!-- /${name} -->)`);

function switchTable(): string {
    const rows = Object.entries(SWITCHES).map(
        ([name, { values, default: position, description }]) =>
            `| \`${name}\` | ${values.map(String).join(', ')} | ${String(position)} | ${description} |`
    );
    return ['| switch | positions | default | decides |', '|---|---|---|---|', ...rows.sort()].join('\n');
}

/** The guide's tables come from the code; `UPDATE_GUIDE=1` writes them anew. */
describe('docs/guide/embedded-org.md', () => {
    for (const [name, table] of [
        ['library', coverageTable()],
        ['switches', switchTable()]
    ] as const) {
        it(`lists the ${name} as the code has it`, () => {
            const text = readFileSync(GUIDE, 'utf8');
            assert.match(text, BLOCK(name), `the guide has no block ${name}`);
            const updated = text.replace(BLOCK(name), (_, head: string, tail: string) => `${head}${table}${tail}`);
            if (process.env.UPDATE_GUIDE === '1') writeFileSync(GUIDE, updated);
            else assert.equal(text, updated, 'the guide is out of date: run this test with UPDATE_GUIDE=1');
        });
    }
});
