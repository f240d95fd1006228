import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { searchMatcher } from '../../src/runtime/query/search-words.ts';
import { registerPlatformTypes } from '../../src/runtime/system/registry.ts';
import { searchTypes } from '../../src/runtime/system/search.ts';
import { isDiagnostic } from '../../src/soql/parse-soql.ts';
import { parseSosl } from '../../src/soql/parse-sosl.ts';
import { ApexOrg } from '../apex/apex-org.ts';

registerPlatformTypes(searchTypes);
const org = new ApexOrg({
    classes: [
        `@IsTest private class SearchTest {
            @IsTest static void shouldFindFixedResultsOnly() {
                Account found = new Account(Name = 'Fixed');
                Account other = new Account(Name = 'Acme');
                insert new List<Account>{ found, other };
                System.assertEquals(0, Search.query('FIND {Acme} RETURNING Account(Id)')[0].size());
                Test.setFixedSearchResults(new List<Id>{ found.Id, other.Id });
                List<List<SObject>> results = Search.query('FIND {whatever} RETURNING Account(Name WHERE Name LIKE \\'F%\\'), Contact');
                System.assertEquals(1, results[0].size());
                System.assertEquals('Fixed', results[0][0].get('Name'));
                System.assertEquals(0, results[1].size());
            }
        }`
    ]
});
after(() => {
    org.close();
});

test('finds whole words in any letter case, wildcards and phrases', () => {
    // Source: SOQL and SOSL Reference, "FIND {SearchQuery}".
    const matches = (search: string, ...texts: string[]): boolean => searchMatcher(search)(texts);
    assert.equal(matches('acme', 'The ACME company'), true);
    assert.equal(matches('acme', 'Acmeish'), false);
    assert.equal(matches('acm*', 'Acmeish'), true);
    assert.equal(matches('ac?e', 'acme'), true);
    assert.equal(matches('"big acme"', 'a big Acme'), true);
    assert.equal(matches('big acme', 'big', 'acme'), true);
    assert.equal(matches('big acme', 'big'), false);
    assert.equal(matches('big OR acme', 'acme'), true);
    assert.equal(matches('acme AND NOT big', 'big acme'), false);
    assert.equal(matches('ann', 'ann@acme.example'), true);
});

test('parses searches', () => {
    // Source: SOQL and SOSL Reference, "SOSL Syntax".
    const parsed = parseSosl(
        "FIND {a\\*b} IN NAME FIELDS RETURNING Account(Id, Name WHERE Name != 'x' ORDER BY Name LIMIT 2), Contact WITH USER_MODE LIMIT 5"
    );
    assert.ok(!('severity' in parsed));
    const { node } = parsed;
    assert.deepEqual([node.text, node.group, node.accessMode, node.returning.length], ['a*b', 'NAME', 'USER_MODE', 2]);
    assert.deepEqual(
        node.returning[1].select.map((item) =>
            item.kind === 'expression' && item.expression.kind === 'field' ? item.expression.path : []
        ),
        [['Id']]
    );
    const fault = parseSosl('FIND {x} RETURNING');
    assert.ok('severity' in fault && isDiagnostic(fault));
});

test('gives a list per object', () => {
    org.run(
        "insert new Account(Name = 'Big Acme'); insert new Contact(LastName = 'Acme', Email = 'x@y.example'); insert new Contact(LastName = 'Other', Email = 'acme@y.example');"
    );
    assert.deepEqual(
        org.run(`
            List<List<SObject>> all = Search.query('FIND {acme} IN ALL FIELDS RETURNING Account(Name), Contact(LastName ORDER BY LastName)');
            System.debug(all[0].size() + ' ' + all[0][0].get('Name') + ' ' + all[1].size() + ' ' + all[1][1].get('LastName'));
            System.debug(Search.query('FIND {acme} IN NAME FIELDS RETURNING Contact(LastName)')[0].size());
            System.debug(Search.find('FIND {acme} IN EMAIL FIELDS RETURNING Contact(LastName)').get('Contact')[0].getSObject().get('LastName'));
        `),
        ['1 Big Acme 2 Other', '1', 'Other']
    );
});

test('finds in tests only what the test fixes', () => {
    // Source: Apex Developer Guide, "Adding SOSL Queries to Unit Tests".
    assert.deepEqual(
        org.test().map((result) => [result.outcome, result.message]),
        [['Pass', null]]
    );
});
