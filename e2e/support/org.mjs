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
 * @param {{ project?: string, database?: string, typed?: boolean }} [options] project folder (this repository), database file
 *   (a new one), and whether to go the way of a person who types `npm start`, with its build; that is always this repository
 * @returns {Promise<{ url: string, database: string, pid: number, stop: () => Promise<void>, kill: () => Promise<void> }>}
 *   `kill` ends the process as a power cut would and keeps the database; `stop` ends it properly and removes a database of its own.
 * @throws {Error} with everything that the process wrote when it does not come up
 */
export async function startOrg({ project = ROOT, database, typed = false } = {}) {
    const folder = database === undefined ? fs.mkdtempSync(path.join(os.tmpdir(), 'embedded-org-')) : null;
    const file = database ?? path.join(folder, 'org.sqlite');
    const choices = ['--port', '0', '--db', file];
    const [command, words] = typed
        ? ['npm', ['start', '--', ...choices]]
        : [process.execPath, [PROGRAM, 'start', project, ...choices]];
    // Behind npm, a group of its own: a signal has to reach the org too.
    const child = spawn(command, words, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], detached: typed });
    const signal = (name) => (typed ? process.kill(-child.pid, name) : child.kill(name));
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const url = await addressOf(child);
    return {
        url,
        database: file,
        pid: child.pid,
        kill: async () => {
            signal('SIGKILL');
            await ended;
        },
        stop: async () => {
            signal('SIGTERM');
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

/**
 * Runs anonymous Apex on an org's database, as its administrator; the org may be running meanwhile.
 * @param {string} database file
 * @param {string} source
 */
export function execOrg(database, source) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'embedded-org-'));
    const file = path.join(folder, 'test.apex');
    fs.writeFileSync(file, source);
    try {
        execFileSync(process.execPath, [PROGRAM, 'exec', file, ROOT, '--db', database], { encoding: 'utf8' });
    } finally {
        fs.rmSync(folder, { recursive: true, force: true });
    }
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
