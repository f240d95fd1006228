/**
 * Checks that every feature has a test that proves it and that docs/guide/features.md says which.
 * `--write` writes the page. Exit code 1 when something is wrong.
 */
import fs from 'node:fs';
import path from 'node:path';
import { ROOT, filesBelow } from './build/files.mjs';
import { report } from './checks/report.mjs';
import { collectFeatureTests } from './features/collect.mjs';
import { featuresPage } from './features/page.mjs';

const PAGE = path.join(ROOT, 'docs/guide/features.md');
const catalogue = JSON.parse(fs.readFileSync(path.join(ROOT, 'scripts/features/catalogue.json'), 'utf8'));
const tests = ['e2e', 'force-app'].flatMap((folder) =>
    filesBelow(path.join(ROOT, folder), (file) => /\.test\.(mjs|ts)$|Test\.cls$/.test(file))
);
const { page, results } = featuresPage(catalogue, collectFeatureTests(ROOT, tests));
if (process.argv.includes('--write')) fs.writeFileSync(PAGE, page);
const isCurrent = fs.existsSync(PAGE) && fs.readFileSync(PAGE, 'utf8') === page;
results.push({
    name: 'docs/guide/features.md',
    problems: isCurrent ? [] : ['is not what the tests say: run node scripts/features.mjs --write.']
});
report('features', results);
