/** docs/guide/features.md: every feature with the tests that prove it. */

/**
 * @param {{ features: { id: string, what: string }[], notPossible: { id: string, why: string, source: string }[], open: string[] }} catalogue
 * @param {{ features: string[], title: string, file: string }[]} tests
 * @returns {{ page: string, results: { name: string, problems: string[] }[] }} one result per feature, and one per test that names none
 */
export function featuresPage(catalogue, tests) {
    const provenBy = new Map(catalogue.features.map(({ id }) => [id, []]));
    const results = [];
    for (const test of tests) {
        for (const id of test.features) {
            if (provenBy.has(id)) provenBy.get(id).push(test);
            else results.push({ name: `${test.file}: ${test.title}`, problems: [`${id} is no feature.`] });
        }
    }
    const without = new Set([...catalogue.notPossible.map(({ id }) => id), ...catalogue.open]);
    for (const [id, found] of provenBy) {
        const problems = [];
        if (found.length === 0 && !without.has(id)) problems.push('has no test.');
        if (found.length > 0 && without.has(id)) problems.push('has a test, but is listed as having none.');
        results.push({ name: id, problems });
    }
    const whatOf = new Map(catalogue.features.map(({ id, what }) => [id, what]));
    const proven = catalogue.features.filter(({ id }) => !without.has(id));
    const page = [
        '# Features and their tests',
        '',
        'Made from the titles of the tests by `node scripts/features.mjs --write`. A feature without a test fails `npm test`.',
        'The F numbers are jobs that admins do by hand today; the W numbers are what users of other tools ask for.',
        '',
        '| No | What works | Proven by |',
        '|---|---|---|',
        ...proven.map(({ id, what }) => `| ${id} | ${what} | ${provenBy.get(id).map(link).join('<br>')} |`),
        ...section(
            'Not in any org',
            'Salesforce gives no way to do these from an app.',
            catalogue.notPossible,
            (entry) => [`| ${entry.id} | ${whatOf.get(entry.id)} | ${entry.why} ([source](${entry.source})) |`]
        ),
        ...section('Not built yet', 'These are missing, or no test proves them.', catalogue.open, (id) => [
            `| ${id} | ${whatOf.get(id)} | |`
        ]),
        ''
    ].join('\n');
    return { page, results };
}

function section(title, words, entries, rows) {
    if (entries.length === 0) return [];
    return ['', `## ${title}`, '', words, '', '| No | What | Why |', '|---|---|---|', ...entries.flatMap(rows)];
}

function link({ title, file }) {
    const name = file.split('/').at(-1);
    return `[${name}](../../${file}): ${title.replaceAll('|', '\\|')}`;
}
