import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dmlStatement } from '../../src/runtime/dml/statement.ts';
import { throwApex } from '../../src/runtime/exceptions/index.ts';
import { transactionMethods } from '../../src/runtime/system/database/transaction-control.ts';
import { runNestedTransaction } from '../../src/runtime/transaction/run-transaction.ts';
import { currentApexTransaction } from '../../src/runtime/transaction/apex-transaction.ts';
import { testOrg } from '../dml/support/org.ts';

void test('an uncaught error undoes everything and drops what waits for the commit', () => {
    // Source: platform-rules B3.
    const org = testOrg();
    let after = 0;
    const work = (fail: boolean): void => {
        org.run((transaction) => {
            dmlStatement('insert', org.record('Account', { Name: 'A' }), null, null);
            transaction.afterCommit(() => after++);
            if (fail) throwApex('System.MathException', 'Divide by 0');
        });
    };
    assert.throws(
        () => {
            work(true);
        },
        { message: 'Divide by 0' }
    );
    assert.deepEqual([org.stored('Account').length, after], [0, 0]);
    work(false);
    assert.deepEqual([org.stored('Account').length, after], [1, 1]);
});

void test('a rollback to a savepoint undoes records and commit actions, keeps the Ids in memory, and counts as DML', () => {
    // Source: Apex Developer Guide, Transaction Control; platform-rules G (counting).
    const org = testOrg();
    let after = 0;
    org.run((transaction) => {
        const savepoint = transactionMethods.setSavepoint();
        const record = org.record('Account', { Name: 'A' });
        dmlStatement('insert', record, null, null);
        transaction.afterCommit(() => after++);
        transactionMethods.rollback(savepoint);
        assert.equal(typeof record.$values['Id'], 'string');
        assert.equal(transaction.limits.used('dmlStatements'), 3);
        assert.equal(org.stored('Account').length, 0);
    });
    assert.equal(after, 0);
});

void test('rolling back to an earlier savepoint removes the later ones', () => {
    // Source: Apex Developer Guide, Transaction Control; text assumed.
    const org = testOrg();
    org.run(() => {
        const first = transactionMethods.setSavepoint();
        const second = transactionMethods.setSavepoint();
        transactionMethods.rollback(first);
        assert.throws(() => {
            transactionMethods.rollback(second);
        }, /Savepoint/);
        transactionMethods.rollback(first);
    });
});

void test('a nested transaction has its own limits, statics and user; its failure undoes only its own work', () => {
    // Source: platform-rules B3 (each job is its own transaction).
    const org = testOrg();
    org.run((outer) => {
        outer.statics[0] = 'outer';
        dmlStatement('insert', org.record('Account', { Name: 'outer' }), null, null);
        assert.throws(() => {
            runNestedTransaction(outer, { userId: org.clerkId, quiddity: 'QUEUEABLE' }, (inner) => {
                assert.equal(currentApexTransaction(), inner);
                assert.deepEqual(
                    [
                        inner.user.id,
                        inner.limits.used('dmlStatements'),
                        inner.limits.limit('queries'),
                        inner.statics.length
                    ],
                    [org.clerkId, 0, 200, 0]
                );
                dmlStatement('insert', org.record('Account', { Name: 'inner' }), null, null);
                throwApex('System.MathException', 'no');
            });
        });
        assert.equal(currentApexTransaction(), outer);
    });
    assert.deepEqual(
        org.stored('Account').map((row) => row.$values['Name']),
        ['outer']
    );
});
