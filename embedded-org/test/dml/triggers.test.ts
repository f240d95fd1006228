import assert from 'node:assert/strict';
import { test } from 'node:test';
import { executeDml } from '../../src/runtime/dml/execute.ts';
import { NO_OPTIONS } from '../../src/runtime/dml/options.ts';
import { dmlStatement } from '../../src/runtime/dml/statement.ts';
import { throwApex } from '../../src/runtime/exceptions/index.ts';
import { triggerType } from '../../src/runtime/system/trigger.ts';
import type { ApexList } from '../../src/runtime/values/list.ts';
import type { ApexMap } from '../../src/runtime/values/map.ts';
import type { ApexSObject } from '../../src/runtime/values/sobject.ts';
import { objectMetadata, testOrg, type TestOrg, type TestTrigger } from './support/org.ts';

const item = objectMetadata('Item__c', [
    { name: 'Text__c', type: 'Text', label: 'Text', length: 50 },
    { name: 'Twice__c', type: 'Number', label: 'Twice', precision: 8, scale: 0, formula: 'Count__c * 2' },
    { name: 'Count__c', type: 'Number', label: 'Count', precision: 8, scale: 0 }
]);
const system = { mode: 'system', enforceSharing: false, options: NO_OPTIONS } as const;
const context = (name: string): unknown => triggerType.static[`get:${name}`]();
const records = (which: 'New' | 'old'): ApexSObject[] => (context(which) as ApexList).items as ApexSObject[];

function orgWith(...triggers: Omit<TestTrigger, 'objectName'>[]): TestOrg {
    return testOrg({ objects: [item], triggers: triggers.map((trigger) => ({ ...trigger, objectName: 'Item__c' })) });
}

void test('context variables say what fires, and Trigger.new of a before trigger changes what is stored but not the caller’s record', () => {
    // Source: Apex Developer Guide, Trigger Context Variables.
    const seen: unknown[] = [];
    const org = orgWith({
        name: 'ItemTrigger',
        events: ['before insert', 'after insert', 'before update', 'after update', 'before delete'],
        run: () => {
            const rows = records(context('isDelete') === true ? 'old' : 'New');
            seen.push([
                String(context('operationType')),
                context('isBefore'),
                context('size'),
                (context('newMap') as ApexMap | null)?.size() ?? null,
                (context('oldMap') as ApexMap | null)?.size() ?? null,
                String(rows[0].get$('Twice__c'))
            ]);
            if (context('isBefore') === true && context('isInsert') === true) rows[0].set$('Text__c', 'by trigger');
        }
    });
    org.run(() => {
        const record = org.record('Item__c', { Count__c: 4 });
        dmlStatement('insert', record, null, null);
        assert.equal(record.$values['Text__c'], undefined);
        dmlStatement('update', org.record('Item__c', { Id: record.$values['Id'], Count__c: 5 }), null, null);
        assert.equal(org.stored('Item__c')[0].$values['Text__c'], 'by trigger');
        dmlStatement('delete', record, null, null);
    });
    assert.deepEqual(seen, [
        ['BEFORE_INSERT', true, 1, null, null, '8'],
        ['AFTER_INSERT', false, 1, 1, null, '8'],
        ['BEFORE_UPDATE', true, 1, 1, 1, '10'],
        ['AFTER_UPDATE', false, 1, 1, 1, '10'],
        ['BEFORE_DELETE', true, 1, null, 1, '10']
    ]);
});

void test('records are read-only in after triggers', () => {
    // Source: Apex Developer Guide, Trigger Context Variable Considerations.
    const org = orgWith({ name: 'T', events: ['after insert'], run: () => records('New')[0].set$('Text__c', 'x') });
    org.run(() => {
        assert.throws(
            () => dmlStatement('insert', org.record('Item__c'), null, null),
            /CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY, T: execution of AfterInsert\n\ncaused by: System.FinalException: Record is read-only/
        );
    });
});

void test('an uncaught exception fails every row of the chunk with the trigger’s name', () => {
    // Source: Apex Developer Guide, Trigger Exceptions.
    const org = orgWith({
        name: 'Bad',
        events: ['before insert'],
        run: () => throwApex('System.MathException', 'Divide by 0')
    });
    org.run(() => {
        const outcomes = executeDml({
            operation: 'insert',
            records: [org.record('Item__c'), org.record('Item__c')],
            allOrNone: false,
            ...system
        });
        assert.deepEqual(
            outcomes.map((outcome) => outcome.errors[0].message),
            Array(2).fill('Bad: execution of BeforeInsert\n\ncaused by: System.MathException: Divide by 0\n\n')
        );
    });
});

void test('in partial mode triggers fire again for the good rows when addError fails one, and limits start again', () => {
    // Source: Apex Developer Guide, Bulk DML Exception Handling.
    const sizes: number[] = [];
    const org = orgWith({
        name: 'T',
        events: ['after insert'],
        run: () => {
            sizes.push(records('New').length);
            for (const record of records('New'))
                if (record.get$('Text__c') === 'no') record.addError$('Not this one', ['Text__c']);
        }
    });
    org.run((transaction) => {
        const outcomes = executeDml({
            operation: 'insert',
            records: ['a', 'no', 'b'].map((Text__c) => org.record('Item__c', { Text__c })),
            allOrNone: false,
            ...system
        });
        assert.deepEqual(
            outcomes.map((outcome) => outcome.success),
            [true, false, true]
        );
        assert.deepEqual(outcomes[1].errors, [
            { statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'Not this one', fields: ['Text__c'] }
        ]);
        assert.equal(transaction.limits.used('dmlStatements'), 1);
    });
    assert.deepEqual(sizes, [3, 2]);
    assert.equal(org.stored('Item__c').length, 2);
});

void test('500 rows fire a trigger three times, with 200, 200 and 100', () => {
    // Source: Apex Developer Guide, Triggers: chunks of 200.
    const sizes: number[] = [];
    const org = orgWith({ name: 'T', events: ['before insert'], run: () => sizes.push(records('New').length) });
    org.run(() =>
        dmlStatement('insert', org.list(Array.from({ length: 500 }, () => org.record('Item__c'))), null, null)
    );
    assert.deepEqual(sizes, [200, 200, 100]);
});

void test('a trigger that fires itself stops at sixteen levels', () => {
    // Source: Apex Developer Guide, Execution Governors and Limits (stack depth 16).
    let depth = 0;
    const org = orgWith({
        name: 'Loop',
        events: ['after insert'],
        run: () => {
            depth++;
            dmlStatement('insert', org.record('Item__c'), null, null);
        }
    });
    org.run(() => {
        assert.throws(
            () => dmlStatement('insert', org.record('Item__c'), null, null),
            /maximum trigger depth exceeded/
        );
    });
    assert.equal(depth, 16);
    assert.equal(org.stored('Item__c').length, 0);
});

void test('Trigger.new itself cannot be the subject of DML', () => {
    // Source: Apex Developer Guide, Trigger Context Variable Considerations.
    const org = orgWith({
        name: 'T',
        events: ['before update'],
        run: () => dmlStatement('update', context('New') as ApexList, null, null)
    });
    org.run(() => {
        const record = org.record('Item__c');
        dmlStatement('insert', record, null, null);
        assert.throws(
            () => dmlStatement('update', record, null, null),
            /System.SObjectException: DML statement cannot operate on trigger.new or trigger.old/
        );
    });
});

void test('outside triggers every context variable is empty', () => {
    // Source: Apex Developer Guide, Trigger Context Variables (isExecuting).
    const org = orgWith();
    org.run(() =>
        assert.deepEqual(
            [context('isExecuting'), context('New'), context('isInsert'), context('size')],
            [false, null, false, 0]
        )
    );
});
