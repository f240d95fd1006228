import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dmlStatement } from '../../src/runtime/dml/statement.ts';
import { ApexException } from '../../src/runtime/exceptions/index.ts';
import { TransactionLimits } from '../../src/runtime/limits/limits.ts';
import { LIMIT_ROWS, type LimitName, type LimitProfile } from '../../src/runtime/limits/rows.ts';
import { limitsType } from '../../src/runtime/system/limits.ts';
import { testOrg } from '../dml/support/org.ts';

/** Source: platform-rules G. */
const TABLE: readonly (readonly [LimitName, LimitProfile, number, string])[] = [
    ['queries', 'synchronous', 100, 'Too many SOQL queries: 101'],
    ['queries', 'batch', 200, 'Too many SOQL queries: 201'],
    ['queryRows', 'synchronous', 50_000, 'Too many query rows: 50001'],
    ['queryLocatorRows', 'synchronous', 10_000, 'Too many query locator rows: 10001'],
    ['dmlStatements', 'queueable', 150, 'Too many DML statements: 151'],
    ['dmlRows', 'synchronous', 10_000, 'Too many DML rows: 10001'],
    ['soslQueries', 'synchronous', 20, 'Too many SOSL queries: 21'],
    ['callouts', 'synchronous', 100, 'Too many callouts: 101'],
    ['emailInvocations', 'synchronous', 10, 'Too many Email Invocations: 11'],
    ['publishImmediateDml', 'synchronous', 150, 'Too many Publish Immediate DML statements: 151'],
    ['futureCalls', 'queueable', 50, 'Too many future calls: 51'],
    ['futureCalls', 'batch', 0, 'Too many future calls: 1'],
    ['queueableJobs', 'synchronous', 50, 'Too many queueable jobs added to the queue: 51'],
    ['queueableJobs', 'batch', 1, 'Too many queueable jobs added to the queue: 2']
];

for (const [name, profile, limit, message] of TABLE) {
    void test(`${profile} Apex may use ${String(limit)} ${name} and not one more`, () => {
        const limits = new TransactionLimits(profile);
        limits.use(name, limit);
        assert.throws(
            () => {
                limits.use(name);
            },
            (error: unknown) =>
                error instanceof ApexException &&
                error.$typeName === 'System.LimitException' &&
                error.message === message &&
                !error.catchable
        );
        assert.equal(LIMIT_ROWS[name][profile], limit);
    });
}

void test('each DML call counts once, whatever its rows; an empty list counts nothing', () => {
    // Source: platform-rules G; the empty list is widely reported (assumed).
    const org = testOrg();
    org.run(() => {
        dmlStatement(
            'insert',
            org.list([org.record('Account', { Name: 'A' }), org.record('Account', { Name: 'B' })]),
            null,
            null
        );
        dmlStatement('insert', org.list([]), null, null);
        assert.deepEqual(
            [
                limitsType.static['getDmlStatements'](),
                limitsType.static['getDmlRows'](),
                limitsType.static['getLimitDmlRows']()
            ],
            [1, 2, 10_000]
        );
    });
});

void test('time in the database is no CPU time', () => {
    // Source: Apex Developer Guide, Execution Governors and Limits (time in the database is not CPU time).
    const limits = new TransactionLimits('synchronous');
    limits.inDatabase(() => {
        const until = Date.now() + 60;
        while (Date.now() < until);
    });
    assert.ok(limits.databaseTime >= 55);
    assert.ok(limits.cpuTime < 40);
});
