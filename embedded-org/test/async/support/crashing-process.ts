import { makeJobOrg } from './job-org.ts';
import { SlowBatch } from './slow-batch.ts';

/** A process of its own that runs a batch job on the database file given to it, until somebody kills it. */
const jobs = makeJobOrg({ path: process.argv[2], classes: [SlowBatch] });
jobs.apex((transaction) => transaction.org.async.executeBatch(new SlowBatch(), 1));
jobs.drain();
