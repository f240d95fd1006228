import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeJobOrg } from './support/job-org.ts';
import { SlowBatch } from './support/slow-batch.ts';

// Source: platform-rules G ("Batches can re-run an execute after platform maintenance"); what is promised here is more: no chunk's
// work is lost or kept twice.

const script = fileURLToPath(new URL('./support/crashing-process.js', import.meta.url));

/** Runs the batch in a process of its own and kills that in the middle of the chunk of `item`. */
async function killIn(item: string, path: string): Promise<void> {
    const child = spawn(process.execPath, [script, path], {
        env: { ...process.env, DAWDLE: item },
        stdio: ['ignore', 'pipe', 'inherit']
    });
    await new Promise<void>((resolve, reject) => {
        child.stdout.on('data', (text) => {
            if (String(text).includes(`in ${item}`)) resolve();
        });
        child.on('exit', () => reject(new Error('The process ended before it was killed.')));
    });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.kill('SIGKILL');
    await ended;
}

describe('a process that is killed in the middle of a batch', () => {
    let folder = '';
    before(() => {
        folder = mkdtempSync(join(tmpdir(), 'embedded-org-jobs-'));
    });
    after(() => {
        rmSync(folder, { recursive: true });
    });

    for (const [item, done] of [
        ['a', 0],
        ['d', 3]
    ] as const) {
        it(`leaves ${done} finished chunks, and its successor does the rest once`, async () => {
            const path = join(folder, `${item}.db`);
            await killIn(item, path);
            const jobs = makeJobOrg({ path, classes: [SlowBatch] });
            const job = jobs.rows('AsyncApexJob')[0];
            assert.deepEqual([job['Status'], job['JobItemsProcessed'], job['TotalJobItems']], ['Processing', done, 6]);
            jobs.engine.recover();
            jobs.drain();
            const notes = jobs.rows('Tally__c').map((row) => row['Note__c']);
            assert.deepEqual(notes, [
                'a after 0',
                'b after 1',
                'c after 2',
                'd after 3',
                'e after 4',
                'f after 5',
                'finish after 6'
            ]);
            const ended = jobs.rows('AsyncApexJob')[0];
            assert.deepEqual(
                [ended['Status'], ended['JobItemsProcessed'], ended['NumberOfErrors']],
                ['Completed', 6, 0]
            );
            jobs.org.store.close();
        });
    }
});
