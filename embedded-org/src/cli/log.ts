import { closeSync, openSync, writeSync } from 'node:fs';
import { DebugLogWriter } from '../boot/debug-log.ts';

/** Runs `body` and writes what Apex does meanwhile into the file as debug logs; without a file, only runs it. */
export function logged<T>(file: string | undefined, apiVersion: string, body: () => T): T {
    if (file === undefined) return body();
    const handle = openSync(file, 'w');
    try {
        return new DebugLogWriter(apiVersion, (text) => writeSync(handle, text)).during(body);
    } finally {
        closeSync(handle);
    }
}
