import { CommandLineError } from './options.ts';

/** Does what its name says with the words after it; answers the process's exit code. */
type Command = (given: readonly string[]) => number | Promise<number>;

/** The commands. Only the one that was asked for is loaded: `start` leaves the compiler to its threads. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
    check: async () => (await import('./check.ts')).check,
    test: async () => (await import('./test.ts')).test,
    exec: async () => (await import('./exec.ts')).exec,
    query: async () => (await import('./query.ts')).query,
    start: async () => (await import('./start.ts')).start
};

const USAGE = `Usage: embedded-org COMMAND [DIR]

  check [DIR] [--source-dir FOLDER] [--json]           every finding with file:line:column; exit 1 on errors
  test  [DIR] [--tests A,B.method] [--json FILE] [--junit FILE] [--coverage FILE] [--log FILE [--log-level LEVELS]] [--watch]
        [--source-dir FOLDER] [--switch NAME=POSITION] [--all-switches]
                                                       runs the project's Apex tests; the last line is 'N passed, N failed'
  exec  FILE.apex [DIR] [--db FILE] [--user USERNAME] [--log FILE [--log-level LEVELS]]
                                                       runs anonymous Apex
  query 'SOQL' [DIR] [--db FILE] [--user USERNAME] [--csv]
  start [DIR] [--port N] [--db FILE] [--reset]         serves the project's pages on 127.0.0.1

DIR is any SFDX project folder; by default the current one.`;

async function main(given: readonly string[]): Promise<number> {
    const [name, ...rest] = given;
    const command = name === undefined ? undefined : COMMANDS[name];
    if (command === undefined) {
        process.stdout.write(`${USAGE}\n`);
        return name === undefined || name === '--help' || name === '-h' || name === 'help' ? 0 : 2;
    }
    return (await command())(rest);
}

try {
    process.exitCode = await main(process.argv.slice(2));
} catch (error) {
    // What the user can mend gets one sentence; anything else is a fault of ours and shows where it arose.
    const expected =
        error instanceof CommandLineError ||
        (error instanceof Error && error.name !== 'Error' && error.name !== 'TypeError');
    process.stderr.write(
        `embedded-org: ${error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : String(error)}\n`
    );
    process.exitCode = 2;
}
