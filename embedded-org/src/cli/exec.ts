import { existsSync, readFileSync } from 'node:fs';
import { bootOrg, type BootedOrg } from '../boot/boot-org.ts';
import { runAnonymous } from '../boot/run-anonymous.ts';
import { diagnosticsText } from './check.ts';
import { databaseOption } from './database.ts';
import { instrumentsFor, logged, logRequest } from './log.ts';
import { CommandLineError, parseCommand, projectFolder } from './options.ts';
import { userOption } from './user.ts';
import { shortTrace } from './short-trace.ts';

/**
 * `exec FILE.apex [DIR]`: runs anonymous Apex, prints its debug lines, then works off the jobs it queued. `--log FILE` writes a debug log of
 * each transaction, with what `--log-level` says.
 */
export function exec(given: readonly string[]): number {
    const { positionals, options } = parseCommand(given, {
        db: { type: 'string' },
        user: { type: 'string' },
        log: { type: 'string' },
        'log-level': { type: 'string' }
    });
    const [file, folder] = positionals;
    if (file === undefined)
        throw new CommandLineError('Name the file of anonymous Apex: embedded-org exec FILE.apex [DIR].');
    if (!existsSync(file)) throw new CommandLineError(`${file} does not exist.`);
    const directory = projectFolder(folder);
    const log = logRequest(options);
    const instruments = instrumentsFor(false, log);
    const booted = bootOrg({ directory, database: databaseOption(options, directory), instruments });
    const text = readFileSync(file, 'utf8');
    const run = (): number => runText(booted, file, text, userOption(booted, options));
    try {
        return logged(log, booted, run);
    } finally {
        booted.close();
    }
}

function runText(booted: BootedOrg, file: string, text: string, userId: string): number {
    const result = runAnonymous(booted, text, userId, (line) => process.stdout.write(`${line}\n`));
    if (result.diagnostics.length > 0) {
        const found = result.diagnostics.map((diagnostic) => ({ ...diagnostic, span: { ...diagnostic.span, file } }));
        process.stdout.write(diagnosticsText(found, process.cwd()));
        return 1;
    }
    if (result.error !== null) {
        process.stderr.write(`${result.error.message}\n${shortTrace(result.error.stackTrace).join('\n')}\n`);
        return 1;
    }
    while (booted.engine.runNext());
    return 0;
}
