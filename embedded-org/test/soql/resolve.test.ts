import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProject } from '../../src/project/read-project.ts';
import { createSchema } from '../../src/schema/schema.ts';
import { typeData } from '../../src/schema/type-data/type-data.ts';
import { isDiagnostic, parseSoql } from '../../src/soql/parse-soql.ts';
import { resolveQuery, type Resolved } from '../../src/soql/resolve/query.ts';
import { RUN_PROJECT, temporaryProject } from '../project/support.ts';

const schema = createSchema(typeData(), readProject(temporaryProject(RUN_PROJECT)));

function resolved(text: string): Resolved {
    const node = parseSoql(text);
    assert.ok(!isDiagnostic(node), isDiagnostic(node) ? node.message : '');
    return resolveQuery(node, schema);
}

/** `line:column message` of each fault. */
const faults = (text: string): string[] =>
    resolved(text).diagnostics.map(({ span, message }) => `${String(span.line)}:${String(span.column)} ${message}`);
const WSDL = 'Please reference your WSDL or the describe call for the appropriate names.';

test('reports unknown fields where they stand', () => {
    // Source: text as orgs print it for INVALID_FIELD (SOAP API Developer Guide, ExceptionCode), here and below.
    const message = (field: string, entity: string) =>
        `No such column '${field}' on entity '${entity}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. ${WSDL}`;
    assert.deepEqual(faults('SELECT Nope FROM Account'), [`1:8 ${message('Nope', 'Account')}`]);
    assert.deepEqual(faults("SELECT Id\nFROM Account\nWHERE Nope = 'x'"), [`3:7 ${message('Nope', 'Account')}`]);
    assert.deepEqual(faults('SELECT Owner.Nope FROM Account'), [`1:8 ${message('Nope', 'User')}`]);
    assert.deepEqual(faults('SELECT Owner.Nope FROM Lead'), [`1:8 ${message('Nope', 'Name')}`]);
    assert.deepEqual(faults('SELECT Id FROM Account ORDER BY Nope'), [`1:33 ${message('Nope', 'Account')}`]);
});

test('reports unknown objects and relationships', () => {
    assert.deepEqual(faults('SELECT Id FROM Nope__c'), [
        `1:16 sObject type 'Nope__c' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. ${WSDL}`
    ]);
    assert.match(
        faults('SELECT Nope.Name FROM Account')[0] ?? '',
        /^1:8 Didn't understand relationship 'Nope' in field path/
    );
    assert.match(
        faults('SELECT Id, (SELECT Id FROM Nopes) FROM Account')[0] ?? '',
        /^1:28 Didn't understand relationship 'Nopes' in FROM part of query call/
    );
    // Source: Platform Events Developer Guide: events cannot be queried.
    assert.match(faults('SELECT Id FROM Progress__e')[0] ?? '', /sObject type 'Progress__e' is not supported/);
});

test('reports several faults at once', () => {
    assert.equal(faults('SELECT Nope, Owner.Nope FROM Account WHERE Nix = 1').length, 3);
});

test('reports fields that are neither grouped nor aggregated', () => {
    assert.match(
        faults('SELECT Name, COUNT(Id) FROM Account GROUP BY Industry')[0] ?? '',
        /Field must be grouped or aggregated: Name/
    );
    assert.match(
        faults('SELECT Name, MAX(AnnualRevenue) FROM Account')[0] ?? '',
        /Field must be grouped or aggregated: Name/
    );
    assert.match(
        faults('SELECT Industry FROM Account GROUP BY Industry ORDER BY Name')[0] ?? '',
        /Field must be grouped or aggregated: Name/
    );
    assert.deepEqual(faults('SELECT Account.Name, COUNT(Id) FROM Contact GROUP BY Account.Name'), []);
    assert.match(
        faults('SELECT COUNT(Id), (SELECT Id FROM Contacts) FROM Account')[0] ?? '',
        /Grouped query cannot use child relationships/
    );
});

test('reports literals of the wrong type', () => {
    const literal = (where: string): string =>
        (faults(`SELECT Id FROM Account WHERE ${where}`)[0] ?? 'none').replace(/^\d+:\d+ /, '');
    assert.equal(
        literal('Name = 5'),
        "value of filter criterion for field 'Name' must be of type string and should be enclosed in quotes"
    );
    assert.equal(
        literal("NumberOfEmployees = 'x'"),
        "value of filter criterion for field 'NumberOfEmployees' must be of type int and should not be enclosed in quotes"
    );
    assert.equal(
        literal("IsDeleted = 'true'"),
        "value of filter criterion for field 'IsDeleted' must be of type boolean and should not be enclosed in quotes"
    );
    assert.equal(
        literal("CreatedDate > '2020-01-01'"),
        "value of filter criterion for field 'CreatedDate' must be of type dateTime and should not be enclosed in quotes"
    );
    assert.equal(
        literal('CreatedDate > 2020-01-01'),
        "value of filter criterion for field 'CreatedDate' must be of type dateTime and should not be enclosed in quotes"
    );
    assert.equal(literal("OwnerId = 'x'"), 'invalid ID field: x');
    assert.equal(
        literal("Name IN ('a', 5)"),
        "value of filter criterion for field 'Name' must be of type string and should be enclosed in quotes"
    );
    assert.equal(literal('Name = null AND CreatedDate = TODAY AND AnnualRevenue = 5'), 'none');
});

test('reports fields that cannot be filtered, sorted or grouped', () => {
    // Source: Object Reference, "Field Types" (textarea); SOQL and SOSL Reference, "ORDER BY", "GROUP BY".
    assert.match(
        faults("SELECT Id FROM Account WHERE Description = 'x'")[0] ?? '',
        /field 'Description' can not be filtered in a query call/
    );
    assert.match(
        faults('SELECT Id FROM Account ORDER BY Description')[0] ?? '',
        /field 'Description' can not be sorted in a query call/
    );
    assert.match(
        faults('SELECT CreatedDate, COUNT(Id) FROM Account GROUP BY CreatedDate')[0] ?? '',
        /field 'CreatedDate' can not be grouped in a query call/
    );
    assert.match(
        faults('SELECT AVG(Name) FROM Account')[0] ?? '',
        /field Name does not support aggregate operator AVG/
    );
    assert.match(faults("SELECT Id FROM Account WHERE Id LIKE '001%'")[0] ?? '', /invalid operator on id field/);
    assert.match(
        faults("SELECT Id FROM Account WHERE Name INCLUDES ('x')")[0] ?? '',
        /INCLUDES operator only valid on multi-select picklist fields/
    );
});

test('reports what is selected twice and what is too deep', () => {
    assert.deepEqual(faults('SELECT Id, Name, name FROM Account'), ['1:18 duplicate field selected: name']);
    assert.match(faults('SELECT COUNT(Id) a, MAX(Name) A FROM Account')[0] ?? '', /duplicate alias: A/);
    // Source: SOQL and SOSL Reference, "Understanding Relationship Query Limitations": five levels.
    assert.deepEqual(faults('SELECT Parent.Parent.Parent.Parent.Parent.Name FROM Account'), []);
    assert.equal(faults('SELECT Parent.Parent.Parent.Parent.Parent.Parent.Name FROM Account').length, 1);
});

test('resolves a custom relationship both ways', () => {
    assert.deepEqual(
        faults("SELECT Key__c, Run__r.State__c, Contact__r.Account.Name FROM Row__c WHERE Run__r.State__c = 'Done'"),
        []
    );
    assert.deepEqual(faults('SELECT Id, (SELECT Key__c FROM Rows__r) FROM Run__c'), []);
});

test('lists what the query reads and binds', () => {
    const { query } = resolved(
        'SELECT Name FROM Account WHERE Owner.Email = :mail AND Id IN (SELECT AccountId FROM Contact WHERE LastName = :last) LIMIT :n'
    );
    assert.deepEqual(query?.uses.map(({ object, field }) => `${object.name}.${field.name}`).sort(), [
        'Account.Id',
        'Account.Name',
        'Account.OwnerId',
        'Contact.AccountId',
        'Contact.LastName',
        'User.Email'
    ]);
    assert.deepEqual(
        query?.binds.map((bind) => bind.text),
        ['mail', 'last', 'n']
    );
    assert.equal(query?.kind, 'records');
    assert.equal(resolved('SELECT COUNT() FROM Account').query?.kind, 'count');
    assert.equal(resolved('SELECT COUNT(Id) FROM Account').query?.kind, 'aggregate');
});

test('refuses semi-joins beside OR, in each other, on the same object and more than two', () => {
    // Source: SOQL and SOSL Reference, "Comparison Operators" (restrictions); texts as orgs print them, that of the third semi-join assumed.
    const of = (object: string, field = 'AccountId'): string => `Id IN (SELECT ${field} FROM ${object})`;
    const where = (condition: string): string[] =>
        faults(`SELECT Id FROM Account WHERE ${condition}`).map((fault) => fault.slice(fault.indexOf(' ') + 1));
    assert.deepEqual(where(`Name = 'x' OR ${of('Contact')}`), [
        "Semi join sub-selects are not allowed with the 'OR' operator"
    ]);
    assert.deepEqual(where(`Fax = 'x' AND (Name = 'x' OR ${of('Contact')})`), [
        'Semi join sub-selects are only allowed at the top level WHERE expressions and not in nested WHERE expressions.'
    ]);
    assert.deepEqual(where(`Id IN (SELECT AccountId FROM Contact WHERE ${of('Case', 'ContactId')})`), [
        'Nesting of semi join sub-selects is not supported'
    ]);
    assert.deepEqual(where(of('Account', 'ParentId')), [
        'The inner and outer selects should not be on the same object type'
    ]);
    assert.deepEqual(where([of('Contact'), of('Case'), of('Opportunity')].join(' AND ')), [
        'Maximum 2 semi join sub-selects are allowed'
    ]);
    assert.deepEqual(where(`(${of('Contact')}) AND (Name = 'x' OR Fax = 'y') AND ${of('Case')}`), []);
});
