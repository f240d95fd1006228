/**
 * Prints the problems of each checked thing and the count that npm test adds up; sets the exit code.
 * @param {string} what plural, e.g. `components`
 * @param {{ name: string, problems: string[] }[]} results nothing checked at all counts as a failure
 */
export function report(what, results) {
    for (const { name, problems } of results) for (const problem of problems) console.log(`${name}: ${problem}`);
    const failed = results.filter((result) => result.problems.length > 0).length;
    if (results.length === 0) console.log(`There are no ${what} to check.`);
    console.log(`${results.length - failed} passed, ${results.length === 0 ? 1 : failed} failed`);
    process.exitCode = failed > 0 || results.length === 0 ? 1 : 0;
}
