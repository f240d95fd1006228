import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClassInfo } from '../../src/runtime/classes.ts';
import { dmlStatement } from '../../src/runtime/dml/statement.ts';
import { withVariables } from '../../src/runtime/system/database/bind-scope.ts';
import { databaseTypes } from '../../src/runtime/system/database/database.ts';
import type { ApexQueryLocator } from '../../src/runtime/system/database/query-locator.ts';
import { readLocatorChunk } from '../../src/runtime/async/batch/locator.ts';
import { getAll, getInstance, getOrgDefaults, getValues } from '../../src/runtime/settings/custom-settings.ts';
import { ApexList } from '../../src/runtime/values/list.ts';
import { ApexMap } from '../../src/runtime/values/map.ts';
import type { ApexSObject } from '../../src/runtime/values/sobject.ts';
import { apexType } from '../../src/runtime/values/type.ts';
import { classInfo, objectMetadata, testOrg, type TestOrg } from '../dml/support/org.ts';

const caller: ClassInfo = classInfo('Caller');
const database = (name: string, ...args: unknown[]): unknown => databaseTypes[0].static[name].call(caller, ...args);
const names = (rows: unknown): unknown[] =>
    ((rows as ApexList).items as ApexSObject[]).map((row) => row.$values['Name']);

function orgWithAccounts(): TestOrg {
    const org = testOrg();
    org.run(() =>
        dmlStatement('insert', org.list(['A', 'B', 'C'].map((Name) => org.record('Account', { Name }))), null, null)
    );
    return org;
}

void test('dynamic queries take their binds from the variables in scope or from a map', () => {
    // Source: Apex Reference, Database.query, queryWithBinds; text of the error known from error reports.
    const org = orgWithAccounts();
    org.run((transaction) => {
        const rows = withVariables({ wanted: new ApexList(apexType('String'), ['a', 'C']) }, () =>
            database('query', 'SELECT Name FROM Account WHERE Name IN :WANTED ORDER BY Name')
        );
        assert.deepEqual(names(rows), ['A', 'C']);
        const map = new ApexMap(apexType('String'), apexType('Object'), [['x', 'B']]);
        assert.deepEqual(names(database('queryWithBinds', 'SELECT Name FROM Account WHERE Name = :x', map, null)), [
            'B'
        ]);
        assert.throws(() => database('query', 'SELECT Name FROM Account WHERE Name = :y'), {
            message: 'Variable does not exist: y'
        });
        assert.equal(database('countQuery', 'SELECT COUNT() FROM Account'), 3);
        assert.deepEqual([transaction.limits.used('queries'), transaction.limits.used('queryRows')], [3, 4]);
    });
});

void test('a locator iterates, and keeps what a batch needs to read its chunks', () => {
    // Source: Apex Reference, QueryLocator; platform-rules G (locator rows).
    const org = orgWithAccounts();
    org.run((transaction) => {
        const locator = database('getQueryLocator', 'SELECT Name FROM Account ORDER BY Name DESC') as ApexQueryLocator;
        assert.equal(locator.query(), 'SELECT Name FROM Account ORDER BY Name DESC');
        const iterator = locator.iterator$0();
        const seen: unknown[] = [];
        while (iterator.hasNext$0()) seen.push((iterator.next$0() as ApexSObject).$values['Name']);
        assert.deepEqual(seen, ['C', 'B', 'A']);
        assert.equal(transaction.limits.used('queryLocatorRows'), 3);
        const ids = locator.ids$();
        assert.deepEqual(names(readLocatorChunk(org, locator.selection$(), ids.slice(0, 2))), ['C', 'B']);
    });
});

void test('Database methods answer with one result per row', () => {
    // Source: Apex Reference, Database Class.
    const org = orgWithAccounts();
    org.run(() => {
        const results = database(
            'insert',
            org.list([org.record('Account', { Name: 'D' }), org.record('Account')]),
            false
        ) as ApexList;
        const success = databaseTypes[0];
        assert.ok(success);
        assert.deepEqual(
            (results.items as { outcome: { success: boolean } }[]).map((result) => result.outcome.success),
            [true, false]
        );
        const [first] = org.stored('Account');
        const deleted = database('delete', first.$values['Id']) as { outcome: { success: boolean; id: string } };
        assert.deepEqual([deleted.outcome.success, deleted.outcome.id], [true, first.$values['Id']]);
    });
    assert.equal(org.stored('Account').length, 3);
});

void test('a hierarchy setting is merged field by field from organisation, profile and user', () => {
    // Source: Apex Reference, Custom Settings Methods.
    const setting = objectMetadata(
        'Setting__c',
        ['One__c', 'Two__c', 'Three__c'].map((name) => ({ name, type: 'Text', label: name, length: 20 })),
        { customSettingsType: 'Hierarchy' }
    );
    const org = testOrg({ objects: [setting] });
    org.run(() => {
        // Source: https://salesforce.stackexchange.com/questions/263048.
        assert.deepEqual(Object.keys(getInstance('Setting__c')?.$values ?? {}), ['SetupOwnerId']);
        const rows = [
            { SetupOwnerId: org.organization.id, One__c: 'org', Two__c: 'org', Three__c: 'org' },
            { SetupOwnerId: org.profileId, Two__c: 'profile', Three__c: 'profile' },
            { SetupOwnerId: org.administratorId, Three__c: 'user' }
        ];
        dmlStatement('insert', org.list(rows.map((row) => org.record('Setting__c', row))), null, null);
        const merged = getInstance('Setting__c')?.$values;
        assert.deepEqual([merged?.['One__c'], merged?.['Two__c'], merged?.['Three__c']], ['org', 'profile', 'user']);
        assert.equal(getOrgDefaults('Setting__c')?.$values['Three__c'], 'org');
        assert.equal(getValues('Setting__c', org.profileId)?.$values['One__c'], undefined);
        assert.equal(getValues('Setting__c', org.clerkId), null);
    });
});

void test('list settings and custom metadata are found by name', () => {
    // Source: Apex Reference, Custom Settings Methods; Custom Metadata Type Methods.
    const metadata = objectMetadata('Rule__mdt', [{ name: 'Value__c', type: 'Text', label: 'Value', length: 20 }]);
    const org = testOrg({ objects: [metadata] });
    org.store.insert(org.schema.object('Rule__mdt') as ApexSObject['$object'], [
        { DeveloperName: 'First', MasterLabel: 'First', QualifiedApiName: 'First', Value__c: 'x' }
    ]);
    org.run((transaction) => {
        assert.equal(getInstance('Rule__mdt', 'first')?.$values['Value__c'], 'x');
        assert.deepEqual([...getAll('Rule__mdt').keys()], ['First']);
        assert.equal(transaction.limits.used('queries'), 0);
    });
});
