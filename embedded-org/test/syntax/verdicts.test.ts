import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { format } from 'prettier';
import { parseClass, parseTrigger } from '../../src/syntax/parse.ts';
import { INVALID } from './corpus/invalid.ts';
import { VALID } from './corpus/valid.ts';

/*
 * The formatter's parser is Salesforce's own (prettier-plugin-apex carries it as an executable). What it accepts ours must accept, and what
 * it refuses ours must refuse. Left out is what only one of the two
 * refuses here and the other one step later: an empty `switch`, a lone `try`, `Integer... a`, variables named as keywords of queries.
 */

type Form = keyof typeof VALID;

const AROUND: Readonly<Record<Form, (text: string) => string>> = {
    statements: (text) => `public class Probe { void run() {\n${text}\n} }`,
    members: (text) => `public class Probe {\n${text}\n}`,
    queries: (text) => `public class Probe { Object o = [${text}]; }`,
    files: (text) => text
};

/** How many executables run at once. */
const AT_ONCE = 4;

const ours = (source: string): boolean => {
    const parse = /^\s*trigger\b/i.test(source) ? parseTrigger : parseClass;
    const { unit, diagnostics } = parse(source, 'Probe.cls');
    const queries = JSON.stringify(unit, (key, value: unknown) => (key === 'faults' ? { found: value } : value));
    return diagnostics.length === 0 && !/"faults":\{"found":\[\{/.test(queries);
};

const theirs = (source: string): Promise<boolean> =>
    format(source, { parser: 'apex', plugins: ['prettier-plugin-apex'] }).then(
        () => true,
        () => false
    );

async function verdicts(sources: readonly string[]): Promise<Map<string, boolean>> {
    const found = new Map<string, boolean>();
    const waiting = [...sources];
    const worker = async (): Promise<void> => {
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) found.set(next, await theirs(next));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return found;
}

for (const [corpus, expected] of [
    [VALID, true],
    [INVALID, false]
] as const) {
    describe(`the parser beside the formatter's, on ${expected ? 'valid' : 'invalid'} sources`, () => {
        for (const form of Object.keys(AROUND) as Form[]) {
            it(`gives the same verdict on ${form}`, async () => {
                const sources = corpus[form].map(AROUND[form]);
                const formatter = await verdicts(sources);
                for (const [i, source] of sources.entries()) {
                    const text = corpus[form][i];
                    assert.equal(formatter.get(source), expected, `the formatter on: ${text}`);
                    assert.equal(ours(source), expected, `this parser on: ${text}`);
                }
            });
        }
    });
}
