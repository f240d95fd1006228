import { startApexHost } from '../../../src/server/host/worker-host.ts';

/** A process of its own with a host and a batch job of 60 chunks on the database file given to it, until somebody kills it. */
const [, , databaseFile] = process.argv;
const bootModule = new URL('./boot-fixture.js', import.meta.url).href;
const host = await startApexHost({ bootModule, projectDirectory: '.', databaseFile });
const userId = await host.defaultUserId();
await host.call(userId, 'Controller', 'startBatch', { p0: 60 });
for (;;) {
    const [job] = await host.query(userId, 'SELECT JobItemsProcessed FROM AsyncApexJob');
    if (Number(job.JobItemsProcessed) > 10) process.stdout.write('under way\n');
    await new Promise((resolve) => setTimeout(resolve, 20));
}
