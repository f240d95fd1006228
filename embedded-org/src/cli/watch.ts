import { watch, type FSWatcher } from 'node:fs';
import { basename, join } from 'node:path';
import { runTestsOnce, type TestOutcome, type TestRequest } from './test-run.ts';

/** Milliseconds without a change before tests run: editors write a file in several steps. */
const QUIET = 100;

const APEX_FILE = /\.(?:cls|trigger)(?:-meta\.xml)?$/;

/**
 * Runs all wanted tests, then, after every change below the source folders, those that the changed classes and triggers may touch; a change
 * of other metadata runs all. Ends when the process is interrupted, with the exit code of the last run.
 * @param finish writes the reports of a run and answers its exit code.
 */
export async function watchTests(request: TestRequest, finish: (outcome: TestOutcome) => number): Promise<number> {
    let exitCode = 0;
    const run = (changed: readonly string[] | null): readonly string[] => {
        const outcome = runTestsOnce(request, { changed });
        exitCode = finish(outcome);
        process.stdout.write('Watching for changes ...\n');
        return outcome.project.packageDirectories;
    };
    const changes = new Set<string>();
    let timer: NodeJS.Timeout | null = null;
    const noticed = (path: string): void => {
        changes.add(path);
        if (timer !== null) clearTimeout(timer);
        timer = setTimeout(() => {
            const paths = [...changes];
            changes.clear();
            process.stdout.write(`Changed: ${paths.join(', ')}\n`);
            try {
                run(paths.every((each) => APEX_FILE.test(each)) ? unitNames(paths) : null);
            } catch (error) {
                // A project that cannot be read for the moment (a file half written) is no reason to end.
                process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
            }
        }, QUIET);
    };
    const watchers = run(null).map((folder) => watchFolder(join(request.directory, folder), noticed));
    await new Promise<void>((resolve) => {
        process.once('SIGINT', resolve);
        process.once('SIGTERM', resolve);
    });
    for (const watcher of watchers) watcher.close();
    return exitCode;
}

const unitNames = (paths: readonly string[]): string[] => paths.map((path) => basename(path).replace(APEX_FILE, ''));

const watchFolder = (folder: string, noticed: (path: string) => void): FSWatcher =>
    watch(folder, { recursive: true }, (_, name) => {
        if (name !== null) noticed(name);
    });
