/** How docs/guide/features.md comes from the titles of tests. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expanded, featureTests } from '../scripts/features/collect.mjs';
import { featuresPage } from '../scripts/features/page.mjs';

describe('features and their tests', () => {
    it('reads numbers and ranges at the beginning of a title', () => {
        assert.deepEqual(expanded('F1, F3-F5, W2'), ['F1', 'F3', 'F4', 'F5', 'W2']);
        const source =
            "it('F1, W2: does it', () => {}); it('has F3: inside', () => {}); test(\"F4: isn\\'t lost\", run);";
        assert.deepEqual(featureTests('a.test.mjs', source), [
            { features: ['F1', 'W2'], title: 'does it', file: 'a.test.mjs' },
            { features: ['F4'], title: "isn't lost", file: 'a.test.mjs' }
        ]);
    });

    it('reads the comment above an Apex test', () => {
        const source = `
            /** F6: the rule. */
            @IsTest
            static void shouldStrip() {}
            /** About something else. */
            @IsTest
            static void shouldCut() {}`;
        assert.deepEqual(featureTests('ATest.cls', source), [
            { features: ['F6'], title: 'shouldStrip', file: 'ATest.cls' }
        ]);
    });

    it('fails a feature without a test, one that is listed as open though it has one, and a number that is none', () => {
        const catalogue = {
            features: ['F1', 'F2', 'F3', 'F4'].map((id) => ({ id, what: `What ${id} is` })),
            notPossible: [{ id: 'F4', why: 'No way.', source: 'https://example.com' }],
            open: ['F3']
        };
        const tests = [{ features: ['F1', 'F3', 'F9'], title: 'proves it', file: 'e2e/a.test.mjs' }];
        const { page, results } = featuresPage(catalogue, tests);
        const failed = results.filter(({ problems }) => problems.length > 0).map(({ name }) => name);
        assert.deepEqual(failed, ['e2e/a.test.mjs: proves it', 'F2', 'F3']);
        assert.match(page, /\| F1 \| What F1 is \| \[a\.test\.mjs\]\(\.\.\/\.\.\/e2e\/a\.test\.mjs\): proves it \|/);
        assert.match(page, /## Not in any org[^]*\| F4 \|/);
    });
});
