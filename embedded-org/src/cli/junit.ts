import type { TestResult } from '../runtime/testing/run-tests.ts';

const escape = (text: string): string => text.replace(/[<>&"']/g, (letter) => `&#${String(letter.charCodeAt(0))};`);

/** Test results in the JUnit XML form that CI servers read. */
export function junitReport(results: readonly TestResult[]): string {
    const failed = results.filter((result) => result.outcome === 'Fail').length;
    const cases = results.map((result) => {
        const head = `  <testcase classname="${escape(result.className)}" name="${escape(result.methodName)}" time="${(result.milliseconds / 1000).toFixed(3)}"`;
        if (result.outcome === 'Pass') return `${head}/>`;
        return `${head}>\n    <failure message="${escape(result.message ?? '')}">${escape(result.stackTrace ?? '')}</failure>\n  </testcase>`;
    });
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="Apex" tests="${String(results.length)}" failures="${String(failed)}">\n${cases.join('\n')}\n</testsuite>\n`;
}
