import { rmSync } from 'node:fs';
import { startServer } from '../server/http/start-server.ts';
import { startApexHost } from '../server/host/worker-host.ts';
import { databaseOption } from './database.ts';
import { CommandLineError, parseCommand, projectFolder, textOption } from './options.ts';

const DEFAULT_PORT = 8080;

/** `start [DIR]`: serves the project until it is interrupted; prints the page's address when it is usable. */
export async function start(given: readonly string[]): Promise<number> {
    const { positionals, options } = parseCommand(given, {
        port: { type: 'string' },
        db: { type: 'string' },
        reset: { type: 'boolean' }
    });
    const directory = projectFolder(positionals[0]);
    const port = portOf(textOption(options.port));
    const database = databaseOption(options, directory);
    if (options.reset === true)
        for (const suffix of ['', '-wal', '-shm']) rmSync(`${database}${suffix}`, { force: true });
    const say = (message: string): void => {
        process.stdout.write(`${message}\n`);
    };
    const host = startApexHost({
        bootModule: new URL('../server/boot.js', import.meta.url).href,
        projectDirectory: directory,
        databaseFile: database,
        onProblem: say
    });
    const server = await startServer({ projectDirectory: directory, host, port, say }).catch(async (error: unknown) => {
        await (await host).stop();
        throw new CommandLineError(error instanceof Error ? error.message : String(error));
    });
    await host;
    say(`Ready: ${server.url}`);
    await interrupted();
    say('Stopping ...');
    await server.stop();
    await (await host).stop();
    return 0;
}

function portOf(text: string | undefined): number {
    if (text === undefined) return DEFAULT_PORT;
    const port = Number(text);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
        throw new CommandLineError(`--port ${text}: give a number from 0 to 65535.`);
    return port;
}

const interrupted = (): Promise<void> =>
    new Promise((resolve) => {
        process.once('SIGINT', resolve);
        process.once('SIGTERM', resolve);
    });
