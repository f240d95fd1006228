/** Reporter of node's test runner: every failure with its reason, and a last line that scripts/test.mjs counts. */
export default async function* countReporter(events) {
    let passed = 0;
    let failed = 0;
    for await (const { type, data } of events) {
        if (type === 'test:fail') {
            // A suite fails because of a test in it, which is listed and counted itself.
            if (data.details.error?.failureType === 'subtestsFailed') continue;
            failed++;
            const { cause } = data.details.error ?? {};
            yield `FAIL ${data.name} (${data.file ?? ''}:${data.line ?? 0})\n${indent(cause?.stack ?? cause?.message ?? String(data.details.error))}\n`;
        }
        if (type === 'test:pass' && data.details.type !== 'suite' && data.skip === undefined && data.todo === undefined)
            passed++;
        if (type === 'test:stderr') yield data.message;
    }
    yield `${passed} passed, ${failed} failed\n`;
}

function indent(text) {
    return text.replace(/^/gm, '    ');
}
