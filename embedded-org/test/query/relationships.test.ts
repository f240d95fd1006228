import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dynamicQuery, executeQuery } from '../../src/runtime/query/index.ts';
import { ApexList } from '../../src/runtime/values/list.ts';
import type { ApexSObject } from '../../src/runtime/values/sobject.ts';
import { NOW, queryOrg } from './support.ts';

const org = queryOrg();
const [profile] = org.insert('Profile', { Name: 'Administrator' });
const [ann] = org.insert('User', { LastName: 'Admin', FirstName: 'Ann', ProfileId: profile });
const [queue] = org.insert('Group', { Name: 'Support', Type: 'Queue' });
const [acme, beta] = org.insert(
    'Account',
    { Name: 'Acme', OwnerId: ann },
    { Name: 'Beta', OwnerId: ann, Industry: 'Banking' }
);
const [zoe, yan, xia] = org.insert(
    'Contact',
    { LastName: 'Zoe', AccountId: acme },
    { LastName: 'Yan', AccountId: acme },
    { LastName: 'Xia', AccountId: beta },
    { LastName: 'Wim' }
);
org.insert(
    'Lead',
    { LastName: 'Own', Company: 'C', OwnerId: ann },
    { LastName: 'Queued', Company: 'C', OwnerId: queue }
);
org.insert('Task', { Subject: 'Call', WhatId: beta, OwnerId: ann }, { Subject: 'Mail', WhoId: zoe, OwnerId: ann });

test('reads parents over several levels, and null where one is missing', () => {
    // Source: SOQL and SOSL Reference, "Using Relationship Queries", child-to-parent.
    assert.deepEqual(
        org.query(
            "SELECT LastName, Account.Name, Account.Owner.Profile.Name FROM Contact WHERE LastName IN ('Zoe', 'Wim') ORDER BY LastName"
        ),
        [
            {
                Id: org.column("SELECT Id FROM Contact WHERE LastName = 'Wim'", 'Id')[0],
                LastName: 'Wim',
                Account: null
            },
            {
                Id: zoe,
                LastName: 'Zoe',
                Account: { Id: acme, Name: 'Acme', Owner: { Id: ann, Profile: { Id: profile, Name: 'Administrator' } } }
            }
        ]
    );
});

test('reads children with their own order and limit per parent', () => {
    // Source: SOQL and SOSL Reference, "Using Relationship Queries", parent-to-child: LIMIT of the sub-query counts per parent.
    assert.deepEqual(
        org.query('SELECT Name, (SELECT LastName FROM Contacts ORDER BY LastName LIMIT 1) FROM Account ORDER BY Name'),
        [
            { Id: acme, Name: 'Acme', Contacts: [{ Id: yan, LastName: 'Yan' }] },
            { Id: beta, Name: 'Beta', Contacts: [{ Id: xia, LastName: 'Xia' }] }
        ]
    );
    assert.deepEqual(
        org.query(
            "SELECT Name, (SELECT LastName FROM Contacts WHERE LastName = 'zoe') FROM Account ORDER BY Name DESC LIMIT 1"
        ),
        [{ Id: beta, Name: 'Beta', Contacts: [] }]
    );
});

test('reads custom relationships with __r', () => {
    const [run] = org.insert('Run__c', { State__c: 'Done' });
    org.insert('Row__c', { Run__c: run, Key__c: 'k1' }, { Run__c: run, Key__c: 'k2' });
    assert.deepEqual(org.column('SELECT Run__r.State__c, Key__c FROM Row__c ORDER BY Key__c', 'Run__r'), [
        { Id: run, State__c: 'Done' },
        { Id: run, State__c: 'Done' }
    ]);
    const [row] = org.query(
        "SELECT (SELECT Key__c FROM Rows__r ORDER BY Key__c DESC) FROM Run__c WHERE State__c = 'Done'"
    ) as { Rows__r: { Key__c: string }[] }[];
    assert.deepEqual(
        row.Rows__r.map((one) => one.Key__c),
        ['k2', 'k1']
    );
});

test('follows polymorphic owners and tells their type', () => {
    // Source: SOQL and SOSL Reference, "Understanding Relationship Fields and Polymorphic Fields".
    assert.deepEqual(org.column('SELECT LastName, Owner.Name, Owner.Type FROM Lead ORDER BY LastName', 'Owner'), [
        { Id: ann, Name: 'Ann Admin', Type: 'User' },
        { Id: queue, Name: 'Support', Type: 'Group' }
    ]);
    assert.deepEqual(org.column("SELECT LastName FROM Lead WHERE Owner.Type = 'Group'", 'LastName'), ['Queued']);
});

test('chooses fields by type with TYPEOF', () => {
    // Source: SOQL and SOSL Reference, "TYPEOF".
    const rows = org.column(
        'SELECT TYPEOF What WHEN Account THEN Industry ELSE Name END, TYPEOF Who WHEN Contact THEN LastName END FROM Task ORDER BY Subject',
        'What'
    );
    assert.deepEqual(rows, [{ Id: beta, Industry: 'Banking' }, null]);
    // Paths over relationships: public test code that passes in orgs.
    assert.deepEqual(
        org.column(
            'SELECT TYPEOF What WHEN Account THEN Owner.Name, Industry ELSE Name END FROM Task ORDER BY Subject',
            'What'
        ),
        [{ Id: beta, Industry: 'Banking', Owner: { Id: ann, Name: 'Ann Admin' } }, null]
    );
});

test('takes aliases of the object and of parents', () => {
    // Source: SOQL and SOSL Reference, "Alias Notation".
    assert.deepEqual(
        org.column("SELECT c.LastName, a.Name FROM Contact c, c.Account a WHERE a.Name = 'Beta'", 'LastName'),
        ['Xia']
    );
    assert.deepEqual(org.column("SELECT Contact.LastName FROM Contact WHERE Contact.LastName = 'Wim'", 'LastName'), [
        'Wim'
    ]);
});

test('gives records that know what was selected', () => {
    // Source: message as orgs print it, https://salesforce.stackexchange.com/questions/3151 (assumed verbatim).
    const result = executeQuery(dynamicQuery('SELECT Name, Owner.Name FROM Account LIMIT 1', org.store.schema), [], {
        store: org.store,
        timeZone: 'GMT',
        locale: 'en_US',
        now: NOW,
        checkRights: null,
        restrictRows: null
    });
    assert.ok(result instanceof ApexList);
    const record = result.items[0] as ApexSObject;
    assert.equal(record.get$('Name'), 'Acme');
    assert.throws(() => record.get$('Phone'), {
        $message: 'SObject row was retrieved via SOQL without querying the requested field: Account.Phone'
    });
    assert.throws(() => record.parent$('Parent'), {
        $message: 'SObject row was retrieved via SOQL without querying the requested field: Account.Parent'
    });
    // Source: tests of published packages, see test/apex/lenient-values.test.ts.
    assert.deepEqual(record.children$('Contacts').items, []);
    assert.equal(record.get$('OwnerId'), record.path$(['Owner'], 'Id'));
    assert.equal(record.path$(['Owner'], 'Name'), 'Ann Admin');
});

test('counts the rows of sub-queries too', () => {
    // Source: Apex Developer Guide, "Execution Governors and Limits": rows of sub-queries count against the total number of rows.
    const counted: number[] = [];
    org.query('SELECT Id, (SELECT Id FROM Contacts) FROM Account', [], { onRows: (count) => counted.push(count) });
    assert.deepEqual(counted, [2, 3]);
});
