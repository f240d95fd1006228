import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClassInfo, MethodInfo } from '../../src/runtime/classes.ts';
import { dmlStatement } from '../../src/runtime/dml/statement.ts';
import { throwApex } from '../../src/runtime/exceptions/index.ts';
import { systemTypes } from '../../src/runtime/system/system.ts';
import { testType } from '../../src/runtime/system/test.ts';
import { runTests } from '../../src/runtime/testing/run-tests.ts';
import { currentApexTransaction } from '../../src/runtime/transaction/apex-transaction.ts';
import { classInfo, objectMetadata, testOrg, type TestOrg } from '../dml/support/org.ts';

const thing = objectMetadata('Thing__c', []);

/** A test class whose methods are JavaScript functions, as generated code would register it. */
function testClass(
    name: string,
    methods: Record<string, () => void>,
    annotations: Record<string, readonly { name: string; parameters: Record<string, string> }[]> = {}
): ClassInfo {
    const infos = Object.keys(methods).map((method): MethodInfo => ({
        name: method,
        jsName: method,
        isStatic: true,
        visibility: 'private',
        isAbstract: false,
        parameters: [],
        returnType: 'void',
        annotations: annotations[method] ?? [{ name: 'IsTest', parameters: {} }],
        line: 1
    }));
    return classInfo(name, { isTest: true, methods: infos, jsClass: methods as never });
}

const setup = [{ name: 'TestSetup', parameters: {} }];
const things = (org: TestOrg): number => org.stored('Thing__c').length;
const insertThing = (org: TestOrg): void => {
    dmlStatement('insert', org.record('Thing__c'), null, null);
};

void test('each method begins with the records of @TestSetup only, with fresh statics and limits', () => {
    // Source: Apex Developer Guide, Using Test Setup Methods; Isolation of Test Data.
    const org = testOrg({ objects: [thing] });
    org.run(() => {
        insertThing(org);
    });
    const seen: unknown[] = [];
    const method = (): void => {
        const transaction = currentApexTransaction();
        seen.push([
            things(org),
            transaction.statics[0],
            transaction.limits.used('dmlStatements'),
            org.stored('User').length
        ]);
        transaction.statics[0] = 'left';
        insertThing(org);
    };
    const results = runTests(org, [
        testClass(
            'T',
            {
                init: () => {
                    insertThing(org);
                    insertThing(org);
                },
                one: method,
                two: method
            },
            { init: setup }
        )
    ]);
    assert.deepEqual(
        results.map((result) => [result.methodName, result.outcome]),
        [
            ['one', 'Pass'],
            ['two', 'Pass']
        ]
    );
    assert.deepEqual(seen, [
        [2, undefined, 0, 2],
        [2, undefined, 0, 2]
    ]);
    assert.equal(things(org), 1);
});

void test('SeeAllData shows the org’s records', () => {
    // Source: Apex Developer Guide, Using the isTest(SeeAllData=True) Annotation.
    const org = testOrg({ objects: [thing] });
    org.run(() => {
        insertThing(org);
    });
    let seen = 0;
    runTests(org, [
        testClass(
            'T',
            { all: () => (seen = things(org)) },
            { all: [{ name: 'IsTest', parameters: { seealldata: 'true' } }] }
        )
    ]);
    assert.equal(seen, 1);
});

void test('failures carry the exception; a failed setup fails every method', () => {
    // Source: Apex Developer Guide, Using Test Setup Methods ("if a fatal error occurs in a test setup method, all tests in the class fail").
    const org = testOrg({ objects: [thing] });
    const fail = (): never => throwApex('System.AssertException', 'Assertion Failed');
    const results = runTests(org, [
        testClass('A', { bad: fail, good: () => undefined }),
        testClass('B', { init: fail, one: () => undefined }, { init: setup })
    ]);
    assert.deepEqual(
        results.map((result) => [result.className, result.methodName, result.outcome, result.message]),
        [
            ['A', 'bad', 'Fail', 'System.AssertException: Assertion Failed'],
            ['A', 'good', 'Pass', null],
            ['B', 'one', 'Fail', 'System.AssertException: Assertion Failed']
        ]
    );
});

void test('startTest gives a fresh set of limits and stopTest the old one back', () => {
    // Source: Apex Developer Guide, Using Limits, startTest, and stopTest.
    const org = testOrg({ objects: [thing] });
    const used: number[] = [];
    const note = (): void => void used.push(currentApexTransaction().limits.used('dmlStatements'));
    const [result] = runTests(org, [
        testClass('T', {
            one: () => {
                insertThing(org);
                testType.static['startTest']();
                note();
                insertThing(org);
                insertThing(org);
                note();
                testType.static['stopTest']();
                note();
                assert.throws(() => testType.static['startTest'](), /Testing already started/);
            }
        })
    ]);
    assert.equal(result.message, null);
    assert.deepEqual(used, [0, 2, 1]);
});

void test('runAs changes the user, counts as DML and has its own mixed-DML context', () => {
    // Source: platform-rules B2; Apex Reference, System.runAs.
    const org = testOrg({ objects: [thing] });
    const [result] = runTests(org, [
        testClass('T', {
            one: () => {
                insertThing(org);
                const before = currentApexTransaction().user.id;
                systemTypes[0].static['runAs'](org.record('User', { Id: org.clerkId }), () => {
                    assert.equal(currentApexTransaction().user.id, org.clerkId);
                    dmlStatement('insert', org.record('UserRole', { Name: 'R', DeveloperName: 'R' }), null, null);
                });
                assert.equal(currentApexTransaction().user.id, before);
                assert.equal(currentApexTransaction().limits.used('dmlStatements'), 3);
                insertThing(org);
            }
        })
    ]);
    assert.equal(result.message, null);
});
