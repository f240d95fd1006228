import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apexType } from '../../src/runtime/values/type.ts';
import { ApexSet } from '../../src/runtime/values/set.ts';
import { date, datetime, decimal, idList, queryOrg, textList } from './support.ts';

const org = queryOrg();
const [acme, beta] = org.insert(
    'Account',
    { Name: 'Acme', Industry: 'Banking', AnnualRevenue: decimal('1000'), Phone: '1%', NumberOfEmployees: 5 },
    { Name: 'beta', Industry: 'Apparel', AnnualRevenue: decimal('250'), Phone: '1_' },
    { Name: 'Çelik', Phone: '10' }
);
const names = (where: string, binds: readonly unknown[] = []): unknown[] =>
    org.column(`SELECT Name FROM Account WHERE ${where}`, 'Name', binds);

test('compares text without regard to letter case, beyond ASCII too', () => {
    // Source: SOQL and SOSL Reference, "Comparison Operators" ("comparisons on strings are case-insensitive").
    assert.deepEqual(names("Name = 'ACME'"), ['Acme']);
    assert.deepEqual(names("Name = 'çELIK'"), ['Çelik']);
    assert.deepEqual(names("Name IN ('acme', 'BETA')"), ['Acme', 'beta']);
    assert.deepEqual(names("Name > 'b'"), ['beta', 'Çelik']);
});

test('compares a case-sensitive external id exactly', () => {
    // Source: Help, "Custom Field Attributes" (unique, case-sensitive).
    const [run] = org.insert('Run__c', {});
    org.insert('Row__c', { Run__c: run, Key__c: 'aB' });
    assert.equal(org.query("SELECT COUNT() FROM Row__c WHERE Key__c = 'aB'"), 1);
    assert.equal(org.query("SELECT COUNT() FROM Row__c WHERE Key__c = 'AB'"), 0);
});

test('finds empty fields with null, and counts them as different from any value', () => {
    // Source: SOQL and SOSL Reference, "Null Values"; != with nulls as orgs answer it (assumed).
    assert.deepEqual(names('Industry = null'), ['Çelik']);
    assert.deepEqual(names('Industry != null'), ['Acme', 'beta']);
    assert.deepEqual(names("Industry != 'Banking'"), ['beta', 'Çelik']);
    assert.deepEqual(names("Industry NOT IN ('Banking')"), ['beta', 'Çelik']);
    assert.deepEqual(names("(NOT Industry = 'Banking')"), ['beta', 'Çelik']);
    assert.deepEqual(names("Industry = ''"), ['Çelik']);
});

test('takes null binds for null', () => {
    assert.deepEqual(names('Industry = :x', [null]), ['Çelik']);
    assert.deepEqual(names('Industry != :x', [null]), ['Acme', 'beta']);
    assert.deepEqual(names('AnnualRevenue > :x', [null]), []);
});

test('finds nothing in an empty list, and everything outside it', () => {
    assert.deepEqual(names('Id IN :ids', [idList()]), []);
    assert.deepEqual(names('Id NOT IN :ids', [idList()]), ['Acme', 'beta', 'Çelik']);
    assert.deepEqual(names('Id IN :ids', [null]), []);
});

test('binds lists, sets, records and 15-character Ids', () => {
    // Source: SOQL and SOSL Reference, "Using Apex Variables in SOQL and SOSL Queries".
    assert.deepEqual(names('Id IN :ids', [idList(beta)]), ['beta']);
    assert.deepEqual(names('Id = :id', [acme.slice(0, 15)]), ['Acme']);
    assert.deepEqual(names('Name IN :names', [new ApexSet(apexType('String'), ['BETA'])]), ['beta']);
    const [record] = org.store.byIds(org.store.schema.object('Account')!, [acme]);
    assert.deepEqual(names('Id = :record', [record]), ['Acme']);
    assert.deepEqual(names('Industry IN :values', [textList('banking', null)]), ['Acme', 'Çelik']);
});

test('matches patterns with % and _, which a backslash takes literally', () => {
    // Source: SOQL and SOSL Reference, "LIKE".
    assert.deepEqual(names("Name LIKE '%E%'"), ['Acme', 'beta', 'Çelik']);
    assert.deepEqual(names("Name LIKE 'a___'"), ['Acme']);
    assert.deepEqual(names("Phone LIKE '1\\%'"), ['Acme']);
    assert.deepEqual(names("Phone LIKE '1\\_'"), ['beta']);
    assert.deepEqual(names('Name LIKE :patterns', [textList('ac%', 'be%')]), ['Acme', 'beta']);
});

test('compares numbers by value', () => {
    assert.deepEqual(names('AnnualRevenue >= 250 AND AnnualRevenue < 1000.0'), ['beta']);
    assert.deepEqual(names('AnnualRevenue IN (1000)'), ['Acme']);
    assert.deepEqual(names('NumberOfEmployees = :n', [5]), ['Acme']);
    assert.deepEqual(names('AnnualRevenue = :n', [decimal('250.00')]), ['beta']);
});

test('takes escaped quotes and never runs text as SQL', () => {
    // Source: SOQL and SOSL Reference, "Quoted String Escape Sequences".
    org.insert('Account', { Name: 'O\'Neil" --' });
    assert.deepEqual(names("Name = 'O\\'Neil\" --'"), ['O\'Neil" --']);
    assert.deepEqual(names('Name = :name', ["x' OR '1'='1"]), []);
});

test('looks into multi-select picklists', () => {
    // Source: SOQL and SOSL Reference, "Querying Multi-Select Picklists": semicolon means and, comma means or.
    org.insert('Run__c', { Channels__c: 'Mail;Phone' }, { Channels__c: 'Web' }, { Channels__c: 'Mail' });
    const channels = (where: string): unknown[] =>
        org.column(`SELECT Channels__c FROM Run__c WHERE Channels__c != null AND ${where}`, 'Channels__c');
    assert.deepEqual(channels("Channels__c INCLUDES ('mail;phone', 'Web')"), ['Mail;Phone', 'Web']);
    assert.deepEqual(channels("Channels__c EXCLUDES ('Mail')"), ['Web']);
    assert.deepEqual(channels("Channels__c = 'Mail;Phone'"), ['Mail;Phone']);
});

test('finds rows by semi-joins and anti-joins', () => {
    // Source: SOQL and SOSL Reference, "Comparison Operators", semi-joins with IN, anti-joins with NOT IN.
    org.insert('Contact', { LastName: 'Zeh', AccountId: acme }, { LastName: 'Alone' });
    assert.deepEqual(names("Id IN (SELECT AccountId FROM Contact WHERE LastName LIKE 'z%')"), ['Acme']);
    assert.deepEqual(names('Id NOT IN (SELECT AccountId FROM Contact) AND Industry != null'), ['beta']);
});

test('leaves deleted rows out unless ALL ROWS asks for them', () => {
    // Source: SOQL and SOSL Reference, "Querying All Records with a SOQL Statement".
    const lead = org.store.schema.object('Lead')!;
    const [gone] = org.insert('Lead', { LastName: 'Gone', Company: 'C' }, { LastName: 'Here', Company: 'C' });
    org.store.remove(lead, [gone]);
    assert.deepEqual(org.column('SELECT LastName FROM Lead', 'LastName'), ['Here']);
    assert.deepEqual(org.column('SELECT LastName FROM Lead WHERE IsDeleted = true ALL ROWS', 'LastName'), ['Gone']);
    org.store.undelete(lead, [gone]);
    assert.equal(org.query('SELECT COUNT() FROM Lead'), 2);
});

test('compares dates and datetimes', () => {
    org.insert('Opportunity', {
        Name: 'o',
        StageName: 'Prospecting',
        CloseDate: date('2026-04-15'),
        CreatedDate: datetime('2026-04-15T08:30:00Z')
    });
    const found = (where: string, binds: readonly unknown[] = []): unknown =>
        org.query(`SELECT COUNT() FROM Opportunity WHERE ${where}`, binds);
    assert.equal(found('CloseDate = 2026-04-15 AND CreatedDate > 2026-04-15T10:00:00+02:00'), 1);
    assert.equal(
        found('CloseDate >= :d AND CreatedDate <= :t', [date('2026-04-16'), datetime('2026-04-15T08:30:00Z')]),
        0
    );
});

test('refuses values that are no Ids in Id fields', () => {
    assert.equal(
        org.failure('SELECT Id FROM Account WHERE Id = :x', ['abc']),
        'System.QueryException: invalid ID field: abc'
    );
});
