import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decimal, queryOrg } from './support.ts';

const org = queryOrg();
org.insert(
    'Run__c',
    { State__c: 'Done', Amount__c: decimal('2.5') },
    { State__c: 'Broken', Amount__c: decimal('12345678901234.56') },
    { State__c: 'Queued' }
);

test('puts nulls first by default, and where NULLS says', () => {
    // Source: SOQL and SOSL Reference, "ORDER BY" ("by default, null values are sorted first").
    assert.deepEqual(org.column('SELECT Amount__c FROM Run__c ORDER BY Amount__c', 'Amount__c'), [
        null,
        '2.50',
        '12345678901234.56'
    ]);
    assert.deepEqual(org.column('SELECT Amount__c FROM Run__c ORDER BY Amount__c DESC', 'Amount__c'), [
        null,
        '12345678901234.56',
        '2.50'
    ]);
    assert.deepEqual(org.column('SELECT Amount__c FROM Run__c ORDER BY Amount__c DESC NULLS LAST', 'Amount__c'), [
        '12345678901234.56',
        '2.50',
        null
    ]);
});

test('sorts text without regard to letter case and picklists by their list', () => {
    // Source: SOQL and SOSL Reference, "ORDER BY" (picklists in the order of Setup).
    org.insert('Account', { Name: 'b' }, { Name: 'A' }, { Name: 'C' });
    assert.deepEqual(org.column('SELECT Name FROM Account ORDER BY Name', 'Name'), ['A', 'b', 'C']);
    assert.deepEqual(org.column('SELECT State__c FROM Run__c ORDER BY State__c', 'State__c'), [
        'Queued',
        'Done',
        'Broken'
    ]);
});

test('limits and skips rows, by numbers and binds', () => {
    assert.deepEqual(org.column('SELECT Name FROM Account ORDER BY Name LIMIT 1 OFFSET 1', 'Name'), ['b']);
    assert.deepEqual(org.column('SELECT Name FROM Account ORDER BY Name LIMIT :n OFFSET :m', 'Name', [2, 1]), [
        'b',
        'C'
    ]);
    assert.deepEqual(org.column('SELECT Name FROM Account ORDER BY Name OFFSET 2', 'Name'), ['C']);
    // Source: SOQL and SOSL Reference, "OFFSET": at most 2,000.
    assert.match(org.failure('SELECT Id FROM Account OFFSET 2001'), /Maximum SOQL offset allowed is 2000/);
});

// Source: https://help.salesforce.com/s/articleView?id=000387302 (more decimals than the field has are kept).
test('keeps decimals exactly, with at least the scale of the field', () => {
    org.insert(
        'Run__c',
        { State__c: 'Exact', Amount__c: decimal('99999999999999.99') },
        { State__c: 'Exact', Amount__c: decimal('1.005') },
        { State__c: 'Exact', Amount__c: decimal('2') }
    );
    assert.deepEqual(org.column("SELECT Amount__c FROM Run__c WHERE State__c = 'Exact'", 'Amount__c'), [
        '99999999999999.99',
        '1.005',
        '2.00'
    ]);
});

test('shows labels and formatted values', () => {
    // Source: SOQL and SOSL Reference, "toLabel()", "FORMAT()".
    assert.deepEqual(org.column("SELECT toLabel(State__c) FROM Run__c WHERE State__c = 'Done'", 'State__c'), [
        'Is Done'
    ]);
    assert.deepEqual(
        org.column("SELECT State__c, toLabel(State__c) label FROM Run__c WHERE State__c = 'Done'", 'label'),
        ['Is Done']
    );
    assert.deepEqual(org.column("SELECT FORMAT(Amount__c) f FROM Run__c WHERE State__c = 'Broken'", 'f'), [
        '12,345,678,901,234.56'
    ]);
});

test('selects all, standard or custom fields', () => {
    // Source: SOQL and SOSL Reference, "FIELDS()".
    const [all] = org.query('SELECT FIELDS(ALL) FROM Run__c LIMIT 1') as Record<string, unknown>[];
    assert.equal(all.State__c, 'Done');
    assert.ok('CreatedDate' in all);
    const [custom] = org.query('SELECT FIELDS(CUSTOM) FROM Run__c LIMIT 200') as Record<string, unknown>[];
    assert.deepEqual(Object.keys(custom).sort(), [
        'Amount__c',
        'Channels__c',
        'Doubled__c',
        'Id',
        'Rows__c',
        'State__c'
    ]);
    assert.match(
        org.failure('SELECT FIELDS(ALL) FROM Run__c'),
        /The SOQL FIELDS function must have a LIMIT of at most 200/
    );
});

test('computes formula fields wherever a query names them', () => {
    // Source: Help, "Build a Formula Field"; that they can be selected, filtered and sorted: SOQL and SOSL Reference.
    assert.deepEqual(
        org.column('SELECT Doubled__c FROM Run__c WHERE Doubled__c = 5 ORDER BY Doubled__c', 'Doubled__c'),
        ['5.00']
    );
    assert.deepEqual(org.query('SELECT SUM(Doubled__c) s FROM Run__c WHERE Amount__c = 2.5'), [{ s: '5.00' }]);
});

test('numbers auto-number records in their format', () => {
    // Source: Help, "Auto-Number Display Format".
    const names = org.column('SELECT Name FROM Run__c ORDER BY Name LIMIT 2', 'Name');
    assert.deepEqual(names, ['RUN-00001', 'RUN-00002']);
});

test('reads custom metadata from the project', () => {
    // Source: Custom Metadata Types Implementation Guide, "SOQL".
    assert.deepEqual(
        org.query("SELECT DeveloperName, MasterLabel, Value__c FROM Limit__mdt WHERE DeveloperName = 'Chunk'"),
        [
            {
                Id: org.column('SELECT Id FROM Limit__mdt', 'Id')[0],
                DeveloperName: 'Chunk',
                MasterLabel: 'Chunk size',
                Value__c: '200'
            }
        ]
    );
});

test('describes objects and fields as records', () => {
    // Source: Object Reference, EntityDefinition, FieldDefinition.
    assert.deepEqual(
        org.column(
            "SELECT QualifiedApiName, KeyPrefix FROM EntityDefinition WHERE QualifiedApiName = 'Run__c'",
            'KeyPrefix'
        ),
        ['a01']
    );
    assert.deepEqual(
        org.column(
            "SELECT QualifiedApiName FROM FieldDefinition WHERE EntityDefinition.QualifiedApiName = 'Run__c' AND QualifiedApiName LIKE '%\\_\\_c' ORDER BY QualifiedApiName LIMIT 2",
            'QualifiedApiName'
        ),
        ['Amount__c', 'Channels__c']
    );
});
