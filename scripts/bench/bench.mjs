/**
 * npm run bench: measures what the product promises and prints JSON. Nothing here passes or fails: machines differ, so compare
 * ratios and the figures of one machine over time. `npm run bench -- --rows 5000` changes the size of the large run.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { openBrowser } from '../../e2e/support/browser.mjs';
import { startOrg } from '../../e2e/support/org.mjs';
import { RunClient, people } from '../../e2e/support/run-client.mjs';
import { chunkCosts } from './chunk-costs.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({ options: { rows: { type: 'string', default: '20000' } } });
const large = Number(values.rows);

/** Seconds with two places. */
const seconds = (milliseconds) => Math.round(milliseconds / 10) / 100;

async function timed(work) {
    const started = performance.now();
    const result = await work();
    return { result, milliseconds: performance.now() - started };
}

/** From the typed `npm start` to a page on which something can be clicked, in a browser that is open but has never seen the page. */
async function startToUsablePage(database) {
    const browser = await openBrowser();
    const started = performance.now();
    const org = await startOrg({ database, typed: true });
    const opened = performance.now();
    await browser.page.goto(`${org.url}lightning/n/Partner_User_Console`);
    await browser.page.getByRole('button', { name: 'New run' }).first().waitFor({ timeout: 120_000 });
    const usable = performance.now();
    await browser.close();
    await org.stop();
    return { toAddress: seconds(opened - started), toUsablePage: seconds(usable - started) };
}

/** The rows of the legacy user list under the column names that the console guesses. */
function legacyRows() {
    const text = fs.readFileSync(path.join(ROOT, 'scripts/data/mobile-users.csv'), 'utf8').replace(/^\uFEFF/, '');
    return Papa.parse(text, { header: true, skipEmptyLines: true }).data.map((row, i) => ({
        rowNumber: i + 1,
        sourceKey: row['Legacy Id'],
        username: row.Username,
        firstName: row['First Name'],
        lastName: row['Last Name'],
        email: row.Email,
        phone: row.Phone,
        active: row.Active
    }));
}

/** Times answers of the page's calls until `done`. */
async function answersUntil(client, runId, done) {
    const times = [];
    let isDone = false;
    void done.finally(() => {
        isDone = true;
    });
    while (!isDone) {
        for (const [method, parameters] of [
            ['RunsController.getProgress', { runId }],
            ['RunsController.getRuns', { maximum: 20 }]
        ]) {
            const { milliseconds } = await timed(() => client.call(method, parameters));
            times.push(milliseconds);
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await done;
    times.sort((a, b) => a - b);
    const at = (share) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))]);
    return { calls: times.length, medianMs: at(0.5), p95Ms: at(0.95), maxMs: at(1) };
}

/** Stages, checks and applies rows of new people; seconds of each part. */
async function run(client, options, rows) {
    const checked = await timed(() => client.checkedRun(options, rows));
    const runId = checked.result;
    let answers;
    const applied = await timed(async () => {
        await client.start(runId);
        const finished = client.finished(runId);
        answers = await answersUntil(client, runId, finished);
        return finished;
    });
    const { succeeded, failed, skipped, blocked } = applied.result;
    return {
        rows: rows.length,
        outcome: { succeeded, failed, skipped, blocked },
        stageAndCheckSeconds: seconds(checked.milliseconds),
        applySeconds: seconds(applied.milliseconds),
        totalSeconds: seconds(checked.milliseconds + applied.milliseconds),
        answersMeanwhile: answers
    };
}

/** This project with so many seats that the large run fits, as a folder of its own. */
function roomyProject(folder, seats) {
    const project = path.join(folder, 'project');
    fs.mkdirSync(path.join(project, 'config'), { recursive: true });
    for (const name of ['sfdx-project.json', 'force-app', '.forceignore']) {
        fs.symlinkSync(path.join(ROOT, name), path.join(project, name));
    }
    const configuration = JSON.parse(fs.readFileSync(path.join(ROOT, 'config/embedded-org.json'), 'utf8'));
    for (const license of configuration.userLicenses) if (license.name === 'Partner Community') license.total = seats;
    fs.writeFileSync(path.join(project, 'config/embedded-org.json'), JSON.stringify(configuration));
    return project;
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'));
try {
    const load = os.loadavg()[0];
    const database = path.join(folder, 'org.sqlite');
    await startToUsablePage(database);
    const laterStart = await startToUsablePage(database);

    const org = await startOrg({ database });
    const client = new RunClient(org.url);
    const legacyList = await run(client, await client.options({ account: 'Accra Solar' }), legacyRows());
    await org.stop();

    const project = roomyProject(folder, large * 2 + 10_000);
    const roomy = await startOrg({ project, database: path.join(folder, 'large.sqlite') });
    const roomyClient = new RunClient(roomy.url);
    const options = await roomyClient.options({ account: 'Accra Solar' });
    const sizes = [Math.round(large / 10), large];
    const runs = [];
    for (const [i, size] of sizes.entries())
        runs.push(await run(roomyClient, options, people(size, i * 1_000_000 + 1)));
    await roomy.stop();
    const perRow = runs.map((one) => one.totalSeconds / one.rows);

    const program = path.join(ROOT, 'embedded-org/bin/embedded-org.mjs');
    const report = {
        machine: { node: process.version, cores: os.availableParallelism(), loadBefore: Math.round(load * 100) / 100 },
        laterStart,
        legacyList,
        generated: runs,
        /** 1 is linear: seconds per row of the large run by seconds per row of the run a tenth its size. */
        linearity: Math.round((perRow[1] / perRow[0]) * 100) / 100,
        chunkCosts: chunkCosts({ program, project: ROOT, folder, account: 'Accra Solar' })
    };
    console.log(JSON.stringify(report, null, 2));
} finally {
    fs.rmSync(folder, { recursive: true, force: true });
}
