import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startApexHost } from '../../src/server/host/worker-host.ts';

// What is promised here: design.md 3.4 and 4 ("a job killed mid-chunk, a process killed mid-run").

const bootModule = new URL('./support/boot-fixture.js', import.meta.url).href;
let folder = '';
before(() => {
    folder = mkdtempSync(join(tmpdir(), 'embedded-org-killed-'));
});
after(() => {
    rmSync(folder, { recursive: true });
});

describe('a host', () => {
    it('that is killed in the middle of a job has a successor that does each remaining chunk once', async () => {
        const databaseFile = join(folder, 'killed.db');
        const script = fileURLToPath(new URL('./support/host-process.js', import.meta.url));
        const child = spawn(process.execPath, [script, databaseFile], { stdio: ['ignore', 'pipe', 'inherit'] });
        await new Promise((resolve) => child.stdout.once('data', resolve));
        const ended = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGKILL');
        await ended;

        const host = await startApexHost({ bootModule, projectDirectory: folder, databaseFile });
        const userId = await host.defaultUserId();
        for (let status = ''; status !== 'Completed';) {
            const [job] = await host.query(userId, 'SELECT Status FROM AsyncApexJob');
            status = String(job.Status);
            await new Promise((resolve) => setTimeout(resolve, 20));
        }
        const rows = await host.query(userId, 'SELECT Note__c FROM Tally__c ORDER BY Id');
        assert.deepEqual(
            rows.map((row) => row.Note__c),
            [...Array.from({ length: 60 }, (_, i) => `chunk ${String(i)}`), 'finished']
        );
        await host.stop();
    });

    it('whose thread for requests dies tells the callers and starts another one', async () => {
        const problems: string[] = [];
        const databaseFile = join(folder, 'dying.db');
        const host = await startApexHost({
            bootModule,
            projectDirectory: folder,
            databaseFile,
            onProblem: (message) => problems.push(message)
        });
        const userId = await host.defaultUserId();
        await assert.rejects(host.call(userId, 'Controller', 'die', {}), {
            message: 'The thread ended with exit code 3.'
        });
        assert.match(problems[0], /^The thread for requests ended unexpectedly/);
        assert.deepEqual(await host.call(userId, 'Controller', 'hello', { p0: 'again' }), {
            ok: true,
            value: 'Hello again'
        });
        await host.stop();
    });
});
