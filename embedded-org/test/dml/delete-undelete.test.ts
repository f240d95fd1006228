import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dmlStatement, mergeStatement } from '../../src/runtime/dml/statement.ts';
import type { ObjectInfo } from '../../src/schema/model.ts';
import { ApexDate } from '../../src/runtime/values/date.ts';
import type { ApexDecimal } from '../../src/runtime/values/decimal.ts';
import { objectMetadata, testOrg, type TestOrg } from './support/org.ts';

const objects = [
    objectMetadata(
        'Order__c',
        [
            {
                name: 'Lines__c',
                type: 'Summary',
                label: 'Lines',
                summary: {
                    operation: 'count',
                    childObject: 'Line__c',
                    childLookup: 'Order__c',
                    childField: null,
                    filters: []
                }
            },
            {
                name: 'Total__c',
                type: 'Summary',
                label: 'Total',
                summary: {
                    operation: 'sum',
                    childObject: 'Line__c',
                    childLookup: 'Order__c',
                    childField: 'Amount__c',
                    filters: [{ field: 'Line__c.Paid__c', operation: 'equals', value: 'False' }]
                }
            }
        ],
        {
            validationRules: [
                { name: 'Cap', active: true, formula: 'Total__c > 100', message: 'Too much', errorField: null }
            ]
        }
    ),
    objectMetadata('Line__c', [
        { name: 'Order__c', type: 'MasterDetail', label: 'Order', referenceTo: 'Order__c', relationshipName: 'Lines' },
        { name: 'Amount__c', type: 'Number', label: 'Amount', precision: 8, scale: 2 },
        { name: 'Paid__c', type: 'Checkbox', label: 'Paid', defaultValue: 'false' }
    ]),
    objectMetadata('Note__c', [
        { name: 'Order__c', type: 'Lookup', label: 'Order', referenceTo: 'Order__c', relationshipName: 'Notes' }
    ]),
    objectMetadata(
        'Bill__c',
        [
            {
                name: 'Order__c',
                type: 'Lookup',
                label: 'Order',
                referenceTo: 'Order__c',
                relationshipName: 'Bills',
                deleteConstraint: 'Restrict'
            }
        ],
        { labelPlural: 'Bills' }
    )
];

function withOrder(body: (org: TestOrg, orderId: string) => void): TestOrg {
    const org = testOrg({ objects });
    org.run(() => {
        const order = org.record('Order__c');
        dmlStatement('insert', order, null, null);
        body(org, String(order.$values['Id']));
    });
    return org;
}

const total = (org: TestOrg): string[] =>
    org
        .stored('Order__c')
        .map((row) =>
            [row.$values['Lines__c'], row.$values['Total__c']]
                .map((value) => (value === undefined ? 'none' : String((value as ApexDecimal).toNumber())))
                .join(' ')
        );

void test('roll-up summaries follow inserts, updates, deletes and filters', () => {
    // Source: Apex Developer Guide, Triggers and Order of Execution (roll-up summary fields).
    withOrder((org, Order__c) => {
        const lines = [10, 20, 30].map((Amount__c) => org.record('Line__c', { Order__c, Amount__c }));
        dmlStatement('insert', org.list(lines), null, null);
        assert.deepEqual(total(org), ['3 60']);
        dmlStatement('update', org.record('Line__c', { Id: lines[0].$values['Id'], Paid__c: true }), null, null);
        assert.deepEqual(total(org), ['3 50']);
        dmlStatement('delete', lines[1], null, null);
        assert.deepEqual(total(org), ['2 30']);
        dmlStatement('undelete', lines[1], null, null);
        assert.deepEqual(total(org), ['3 50']);
    });
});

void test('a parent that its summary makes invalid fails the child', () => {
    // Source: Apex Developer Guide, Triggers and Order of Execution: the parent goes through the save procedure.
    withOrder((org, Order__c) => {
        assert.throws(
            () => dmlStatement('insert', org.record('Line__c', { Order__c, Amount__c: 101 }), null, null),
            /FIELD_CUSTOM_VALIDATION_EXCEPTION, Too much/
        );
        assert.deepEqual(total(org), ['0 0']);
    });
});

void test('deleting a master deletes its details and empties look-ups; undelete brings back what went with it', () => {
    // Source: Apex Developer Guide, Operations That Don't Invoke Triggers; Restoring Deleted Records.
    withOrder((org, Order__c) => {
        const before = org.record('Line__c', { Order__c });
        dmlStatement('insert', org.list([before, org.record('Line__c', { Order__c })]), null, null);
        dmlStatement('insert', org.record('Note__c', { Order__c }), null, null);
        dmlStatement('delete', before, null, null);
        dmlStatement('delete', org.record('Order__c', { Id: Order__c }), null, null);
        assert.equal(org.stored('Order__c').length + org.stored('Line__c').length, 0);
        assert.equal(org.stored('Note__c')[0].$values['Order__c'], undefined);
        dmlStatement('undelete', org.record('Order__c', { Id: Order__c }), null, null);
        assert.deepEqual([org.stored('Order__c').length, org.stored('Line__c').length], [1, 1]);
    });
});

void test('a look-up that forbids deletion keeps the parent', () => {
    // Source: Help, Lookup fields: "Don't allow deletion of the lookup record that's part of a lookup relationship"; wording assumed.
    withOrder((org, Order__c) => {
        dmlStatement('insert', org.record('Bill__c', { Order__c }), null, null);
        assert.throws(
            () => dmlStatement('delete', org.record('Order__c', { Id: Order__c }), null, null),
            /DELETE_FAILED, .*Bills/
        );
    });
});

void test('a merge moves the children to the master and deletes the duplicate', () => {
    // Source: Apex Developer Guide, Merging Records.
    const org = testOrg();
    org.run(() => {
        const [master, duplicate] = ['A', 'B'].map((Name) => org.record('Account', { Name }));
        dmlStatement('insert', org.list([master, duplicate]), null, null);
        dmlStatement(
            'insert',
            org.record('Contact', { LastName: 'C', AccountId: duplicate.$values['Id'] }),
            null,
            null
        );
        mergeStatement(master, duplicate, null, null);
        assert.equal(org.stored('Contact')[0].$values['AccountId'], master.$values['Id']);
        assert.deepEqual(
            org.stored('Account').map((row) => row.$values['Name']),
            ['A']
        );
    });
});

test('activities, notes and attachments go to the recycle bin with their record and come back with it', () => {
    // Source: Salesforce Help, "Delete Accounts": deleted accounts are moved to the Recycle Bin along with contacts, activities, notes and attachments.
    const org = testOrg({});
    org.run(() => {
        const account = org.record('Account', { Name: 'A' });
        dmlStatement('insert', account, null, 'system');
        const id = account.$values['Id'];
        const contact = org.record('Contact', { LastName: 'L', AccountId: id });
        dmlStatement('insert', contact, null, 'system');
        for (const [object, values] of [
            ['Task', { WhatId: id }],
            ['Task', { WhoId: contact.$values['Id'] }],
            ['Note', { ParentId: id, Title: 'n' }],
            ['Attachment', { ParentId: id, Name: 'a' }]
        ] as const)
            dmlStatement('insert', org.record(object, values), null, 'system');
        const left = (): number[] =>
            ['Task', 'Note', 'Attachment'].map((name) => org.store.count(org.schema.object(name) as ObjectInfo, {}));
        assert.deepEqual(left(), [2, 1, 1]);
        dmlStatement('delete', account, null, 'system');
        assert.deepEqual(left(), [0, 0, 0]);
        dmlStatement('undelete', account, null, 'system');
        assert.deepEqual(left(), [2, 1, 1]);
    });
});

test('the latest of dates is a date', () => {
    // Source: Salesforce Help, "Roll-Up Summary Field" (MIN and MAX of date and date/time fields).
    const org = testOrg({
        objects: [
            objectMetadata('Trip__c', [
                {
                    name: 'Last__c',
                    type: 'Summary',
                    label: 'Last',
                    summary: {
                        operation: 'max',
                        childObject: 'Leg__c',
                        childLookup: 'Trip__c',
                        childField: 'Day__c',
                        filters: []
                    }
                }
            ]),
            objectMetadata('Leg__c', [
                {
                    name: 'Trip__c',
                    type: 'MasterDetail',
                    label: 'Trip',
                    referenceTo: 'Trip__c',
                    relationshipName: 'Legs'
                },
                { name: 'Day__c', type: 'Date', label: 'Day' }
            ])
        ]
    });
    org.run(() => {
        const trip = org.record('Trip__c', { Name: 'T' });
        dmlStatement('insert', trip, null, 'system');
        for (const day of [20_000, 20_100, 20_050])
            dmlStatement(
                'insert',
                org.record('Leg__c', { Name: 'L', Trip__c: trip.$values['Id'], Day__c: new ApexDate(day) }),
                null,
                'system'
            );
        const [stored] = org.store.find(org.schema.object('Trip__c') as ObjectInfo, 'Id', [trip.$values['Id']]);
        assert.deepEqual(stored?.$values['Last__c'], new ApexDate(20_100));
    });
});
