import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = path.join(ROOT, 'embedded-org/bin/embedded-org.mjs');
/** Milliseconds for the first start, which also compiles the base components on a fresh machine. */
const START_LIMIT = 120_000;

/**
 * Starts an embedded org of its own for a test: a free port and a database that goes with it.
 * @param {{ project?: string, database?: string }} [options] project folder (this repository) and database file (a new one)
 * @returns {Promise<{ url: string, database: string, pid: number, stop: () => Promise<void>, kill: () => Promise<void> }>}
 *   `kill` ends the process as a power cut would and keeps the database; `stop` ends it properly and removes a database of its own.
 * @throws {Error} with everything that the process wrote when it does not come up
 */
export async function startOrg({ project = ROOT, database } = {}) {
    const folder = database === undefined ? fs.mkdtempSync(path.join(os.tmpdir(), 'embedded-org-')) : null;
    const file = database ?? path.join(folder, 'org.sqlite');
    const child = spawn(process.execPath, [PROGRAM, 'start', project, '--port', '0', '--db', file], {
        stdio: ['ignore', 'pipe', 'pipe']
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const url = await addressOf(child);
    return {
        url,
        database: file,
        pid: child.pid,
        kill: async () => {
            child.kill('SIGKILL');
            await ended;
        },
        stop: async () => {
            child.kill('SIGTERM');
            await ended;
            if (folder !== null) fs.rmSync(folder, { recursive: true, force: true });
        }
    };
}

/**
 * Rows of a query on an org's database, as its administrator; the org may be running meanwhile.
 * @param {string} database file
 * @param {string} soql
 * @returns {Record<string, unknown>[]}
 */
export function queryOrg(database, soql) {
    const output = execFileSync(process.execPath, [PROGRAM, 'query', soql, ROOT, '--db', database], {
        maxBuffer: 64 * 1024 * 1024,
        encoding: 'utf8'
    });
    return JSON.parse(output);
}

function addressOf(child) {
    return new Promise((resolve, reject) => {
        let output = '';
        const fail = (reason) => {
            clearTimeout(timer);
            reject(new Error(`The embedded org did not start: ${reason}\n${output}`));
        };
        const timer = setTimeout(() => {
            child.kill('SIGKILL');
            fail(`no address after ${START_LIMIT / 1000} s`);
        }, START_LIMIT);
        const read = (chunk) => {
            output += chunk;
            const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(output)?.[0];
            if (url === undefined) return;
            clearTimeout(timer);
            resolve(url);
        };
        child.stdout.setEncoding('utf8').on('data', read);
        child.stderr.setEncoding('utf8').on('data', (chunk) => (output += chunk));
        child.once('exit', (code) => fail(`exit code ${code}`));
    });
}
