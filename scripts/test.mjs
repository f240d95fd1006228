/**
 * npm test: everything that must hold, step after step; the last line is `N passed, N failed`.
 * `npm test -- lint apex` runs only these steps: types, lint, gates, embedded-org, components, apex, browser.
 */
import { STEPS, sum } from './test/steps.mjs';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
    console.error(
        `There is no step ${unknown.join(', ')}. The steps are ${STEPS.map((step) => step.name).join(', ')}.`
    );
    process.exit(1);
}

const results = [];
for (const { name, title, run } of STEPS) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`\n=== ${title} (${name})\n`);
    const started = performance.now();
    const result = await run();
    results.push(result);
    console.log(
        `--- ${name}: ${result.passed} passed, ${result.failed} failed in ${((performance.now() - started) / 1000).toFixed(1)} s`
    );
}
const { passed, failed } = sum(results);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
