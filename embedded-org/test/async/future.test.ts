import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import type { ClassInfo } from '../../src/runtime/classes.ts';
import { throwApex, type ApexException } from '../../src/runtime/exceptions/index.ts';
import { currentApexTransaction } from '../../src/runtime/transaction/apex-transaction.ts';
import { ApexDecimal, ApexList, apexType } from '../../src/runtime/values/index.ts';
import { ApexObject, asApexClass, futureMethod, makeJobOrg, note, type JobOrg } from './support/job-org.ts';

// Sources: Apex Developer Guide, Future Methods; platform-rules B4.

class Remote extends ApexObject {
    declare static readonly $info: ClassInfo;

    static send(text: string, amount: unknown, ids: ApexList): void {
        note(`${text} ${String(amount)} ${ids.items.join('+')} ${currentApexTransaction().quiddity}`);
    }

    static fails(): void {
        note('never kept');
        throwApex('System.MathException', 'Divide by 0');
    }

    static nested(): void {
        call('send', ['a', null, new ApexList(apexType('Id'), [])]);
    }
}
asApexClass(Remote, [], { methods: [futureMethod('send', 3), futureMethod('fails', 0), futureMethod('nested', 0)] });

function call(methodName: string, parameters: unknown[]): void {
    currentApexTransaction().org.async.future(Remote.$info, methodName, parameters);
}

const start = (): JobOrg => makeJobOrg({ classes: [Remote] });
const thrownBy = (body: () => unknown): ApexException => {
    try {
        body();
    } catch (error) {
        return error as ApexException;
    }
    throw new Error('Nothing was thrown.');
};

describe('a future method', () => {
    it('gets its parameters later, with their types', () => {
        const jobs = start();
        jobs.apex(() => call('send', ['text', ApexDecimal.parse('1.50'), new ApexList(apexType('Id'), ['x', 'y'])]));
        assert.deepEqual(
            jobs.rows('AsyncApexJob').map((row) => [row['JobType'], row['MethodName'], row['Status']]),
            [['Future', 'send', 'Queued']]
        );
        jobs.drain();
        assert.deepEqual(
            jobs.rows('Tally__c').map((row) => row['Note__c']),
            ['text 1.50 x+y FUTURE']
        );
        assert.equal(jobs.rows('AsyncApexJob')[0]['Status'], 'Completed');
    });

    it('fails on its own', () => {
        const jobs = start();
        jobs.apex(() => call('fails', []));
        jobs.drain();
        const record = jobs.rows('AsyncApexJob')[0];
        assert.deepEqual(
            [record['Status'], record['ExtendedStatus'], jobs.rows('Tally__c').length],
            ['Failed', 'Divide by 0', 0]
        );
    });

    it('calls no other future method', () => {
        const jobs = start();
        jobs.apex(() => call('nested', []));
        jobs.drain();
        assert.equal(
            jobs.rows('AsyncApexJob')[0]['ExtendedStatus'],
            'Future method cannot be called from a future or batch method: Remote.send(a, null, ())'
        );
    });

    it('is called fifty times at most', () => {
        const jobs = start();
        const error = thrownBy(() =>
            jobs.apex(() => {
                for (let i = 0; i < 51; i++) call('fails', []);
            })
        );
        assert.equal(error.toString$0(), 'System.LimitException: Too many future calls: 51');
    });

    it('runs when a test stops and throws from there', () => {
        const jobs = start();
        jobs.test(() => {
            call('send', ['in test', null, new ApexList(apexType('Id'), [])]);
            jobs.engine.runQueuedInTest();
            assert.equal(jobs.rows('Tally__c').length, 1);
            call('fails', []);
            assert.equal(thrownBy(() => jobs.engine.runQueuedInTest()).$typeName, 'System.MathException');
        });
    });
});
