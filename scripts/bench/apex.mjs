/**
 * npm run bench:apex: measures the embedded org's compiler and runtime and prints JSON. Ratios compare compiled Apex with the same work
 * written by hand on the same database; times are the best of several, and the machine's load stands beside them.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import vm from 'node:vm';
import { bootOrg } from '../../embedded-org/dist/src/boot/boot-org.js';
import { runAnonymous } from '../../embedded-org/dist/src/boot/run-anonymous.js';
import { runTests } from '../../embedded-org/dist/src/runtime/testing/run-tests.js';
import { BY_HAND } from './apex-by-hand.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const COMMAND = path.join(HERE, '../../embedded-org/bin/embedded-org.mjs');
const TIMES = 5;
const LINES = 10_000;

const round = (number) => Math.round(number * 10) / 10;

/** Milliseconds of the quickest of several runs. */
function best(work) {
    let quickest = Infinity;
    for (let i = 0; i < TIMES; i++) {
        const started = performance.now();
        work();
        quickest = Math.min(quickest, performance.now() - started);
    }
    return quickest;
}

/** A project of many classes like `Work`, in a folder of its own. */
function generated() {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-apex-'));
    fs.copyFileSync(path.join(HERE, 'apex/sfdx-project.json'), path.join(folder, 'sfdx-project.json'));
    const classes = path.join(folder, 'app/classes');
    fs.mkdirSync(classes, { recursive: true });
    const text = fs.readFileSync(path.join(HERE, 'apex/app/classes/Work.cls'), 'utf8');
    const meta = fs.readFileSync(path.join(HERE, 'apex/app/classes/Work.cls-meta.xml'), 'utf8');
    for (let i = 0; i * text.split('\n').length < LINES; i++) {
        fs.writeFileSync(path.join(classes, `Work${i}.cls`), text.replace(/\bWork\b/g, `Work${i}`));
        fs.writeFileSync(path.join(classes, `Work${i}.cls-meta.xml`), meta);
    }
    return folder;
}

function compiling() {
    const folder = generated();
    const compile = () => {
        fs.rmSync(path.join(folder, '.embedded-org'), { recursive: true, force: true });
        bootOrg({ directory: folder, database: ':memory:' }).close();
    };
    const started = performance.now();
    compile();
    const first = performance.now() - started;
    const warm = best(compile);
    const cached = best(() => bootOrg({ directory: folder, database: ':memory:' }).close());
    const database = path.join(folder, 'org.db');
    const start = () =>
        execFileSync(process.execPath, [COMMAND, 'query', 'SELECT Id FROM Organization', folder, '--db', database]);
    start();
    const process_ = best(start);
    fs.rmSync(folder, { recursive: true, force: true });
    return {
        firstCompileMsPer1000Lines: round((first / LINES) * 1000),
        warmCompileMsPer1000Lines: round(((warm - cached) / LINES) * 1000),
        cachedStartMs: Math.round(process_)
    };
}

function running() {
    const booted = bootOrg({ directory: path.join(HERE, 'apex'), database: ':memory:' });
    const run = (text) => {
        const lines = [];
        const { error, diagnostics } = runAnonymous(booted, text, booted.org.administratorId, (line) =>
            lines.push(line)
        );
        if (error !== null || diagnostics.length > 0) throw new Error(error?.message ?? diagnostics[0].message);
        return lines;
    };
    const inserts = Array.from({ length: TIMES }, () => Number(run('Work.fill();')[0]));
    const ratios = {};
    for (const [name, byHand] of Object.entries(BY_HAND)) {
        const apex = best(() => run(`Work.${name}();`));
        const hand = best(() => byHand(booted.org.store.driver));
        ratios[name] = { apexMs: round(apex), byHandMs: round(hand), ratio: round(apex / hand) };
    }
    booted.close();
    return { ratios, insert200RowsWithTriggerMs: Math.min(...inserts) };
}

function memory() {
    v8.setFlagsFromString('--expose_gc');
    const collect = vm.runInNewContext('gc');
    const booted = bootOrg({ directory: path.join(HERE, 'apex'), database: ':memory:' });
    const heap = () => {
        collect();
        return process.memoryUsage().heapUsed / 2 ** 20;
    };
    const classes = booted.classes.all().filter((info) => info.isTest);
    const runs = (times) => {
        for (let i = 0; i < times; i++) runTests(booted.org, classes);
    };
    runs(10);
    const before = heap();
    runs(100);
    const after = heap();
    booted.close();
    return { heapMbAfter100Tests: round(before), heapMbAfter1100Tests: round(after) };
}

const report = {
    machine: {
        node: process.version,
        cores: os.cpus().length,
        loadBefore: os.loadavg().map(round)
    },
    compile: compiling(),
    run: running(),
    memory: memory()
};
report.machine.loadAfter = os.loadavg().map(round);
console.log(JSON.stringify(report, null, 2));
