import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { ApexList, apexType } from '../../src/runtime/values/index.ts';
import { flexQueue } from '../../src/runtime/system/async/flex-queue.ts';
import { ApexObject, asApexClass, makeJobOrg, note, type JobOrg } from './support/job-org.ts';

// Source: Apex Reference, FlexQueue Class.

class Named extends ApexObject {
    name = '';

    start$1(): object {
        return new ApexList(apexType('String'), []);
    }

    finish$1(): void {
        note(this.name);
    }
}
asApexClass(Named, ['Database.Batchable<String>']);

/** Five active jobs and the waiting ones a, b and c. Returns their Ids by name. */
function waiting(): { jobs: JobOrg; ids: Record<string, string> } {
    const jobs = makeJobOrg({ classes: [Named] });
    const ids: Record<string, string> = {};
    for (const name of ['1', '2', '3', '4', '5', 'a', 'b', 'c']) {
        ids[name] = jobs.apex((transaction) =>
            transaction.org.async.executeBatch(Object.assign(new Named(), { name }), null)
        );
    }
    return { jobs, ids };
}

function move(jobs: JobOrg, method: string, ...ids: string[]): unknown {
    return jobs.apex(() => flexQueue.static[method].call(null, ...ids));
}

function order(jobs: JobOrg): string {
    jobs.drain();
    return jobs
        .rows('Tally__c')
        .map((row) => String(row['Note__c']))
        .filter((name) => name >= 'a')
        .join('');
}

describe('the flex queue', () => {
    it('runs jobs in the order they came', () => {
        assert.equal(order(waiting().jobs), 'abc');
    });

    it('moves jobs to the front, to the end, before and behind others', () => {
        for (const [method, names, expected] of [
            ['moveJobToFront', ['c'], 'cab'],
            ['moveJobToEnd', ['a'], 'bca'],
            ['moveBeforeJob', ['c', 'b'], 'acb'],
            ['moveAfterJob', ['a', 'b'], 'bac']
        ] as const) {
            const { jobs, ids } = waiting();
            assert.equal(move(jobs, method, ...names.map((name) => ids[name])), true);
            assert.equal(order(jobs), expected, method);
        }
    });

    it('says when nothing moved, and refuses jobs that do not wait', () => {
        const { jobs, ids } = waiting();
        assert.equal(move(jobs, 'moveJobToFront', ids['a']), false);
        assert.throws(() => move(jobs, 'moveJobToFront', ids['1']), { name: 'System.NoSuchElementException' });
        assert.throws(() => move(jobs, 'moveAfterJob', ids['a'], ids['1']), { name: 'System.NoSuchElementException' });
    });
});
