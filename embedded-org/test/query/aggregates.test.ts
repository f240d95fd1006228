import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decimal, queryOrg } from './support.ts';

const org = queryOrg();
org.insert(
    'Account',
    { Name: 'A', Industry: 'Banking', Rating: 'Hot', AnnualRevenue: decimal('100'), NumberOfEmployees: 3 },
    { Name: 'B', Industry: 'Banking', Rating: 'Cold', AnnualRevenue: decimal('50'), NumberOfEmployees: 4 },
    { Name: 'C', Industry: 'Apparel', Rating: 'Hot', AnnualRevenue: decimal('7') },
    { Name: 'D' }
);

test('counts rows as a number', () => {
    // Source: SOQL and SOSL Reference, "COUNT()".
    assert.equal(org.query('SELECT COUNT() FROM Account'), 4);
    assert.equal(org.query('SELECT COUNT() FROM Account LIMIT 3'), 3);
    assert.equal(org.query("SELECT COUNT() FROM Account WHERE Name = 'none'"), 0);
});

test('computes aggregates under aliases and expr names', () => {
    // Source: Apex Developer Guide, "Working with SOQL Aggregate Functions"; types of the values assumed (sum as the field, average as Double).
    assert.deepEqual(
        org.query(
            'SELECT COUNT(Industry), COUNT_DISTINCT(Rating) ratings, SUM(AnnualRevenue), AVG(AnnualRevenue), MIN(Name) first, MAX(NumberOfEmployees), SUM(NumberOfEmployees) FROM Account'
        ),
        [{ expr0: 3, ratings: 2, expr1: '157', expr2: '52.333333333333336', first: 'A', expr3: 4, expr4: 7 }]
    );
});

test('groups rows and filters groups', () => {
    // Source: SOQL and SOSL Reference, "GROUP BY", "HAVING".
    assert.deepEqual(org.query('SELECT Industry, COUNT(Id) n FROM Account GROUP BY Industry HAVING COUNT(Id) > 1'), [
        { Industry: 'Banking', n: 2 }
    ]);
    assert.deepEqual(
        org.query(
            'SELECT Industry i, SUM(AnnualRevenue) FROM Account WHERE Industry != null GROUP BY Industry ORDER BY SUM(AnnualRevenue) DESC'
        ),
        [
            { i: 'Banking', expr0: '150' },
            { i: 'Apparel', expr0: '7' }
        ]
    );
});

test('adds subtotals with ROLLUP and CUBE', () => {
    // Source: SOQL and SOSL Reference, "GROUP BY ROLLUP", "GROUP BY CUBE", "GROUPING(fieldName)".
    const rollup = org.query(
        'SELECT Industry, Rating, COUNT(Id) n, GROUPING(Rating) g FROM Account WHERE Industry != null GROUP BY ROLLUP(Industry, Rating) ORDER BY GROUPING(Industry), Industry, GROUPING(Rating), Rating'
    );
    assert.deepEqual(rollup, [
        { Industry: 'Apparel', Rating: 'Hot', n: 1, g: 0 },
        { Industry: 'Apparel', Rating: null, n: 1, g: 1 },
        { Industry: 'Banking', Rating: 'Cold', n: 1, g: 0 },
        { Industry: 'Banking', Rating: 'Hot', n: 1, g: 0 },
        { Industry: 'Banking', Rating: null, n: 2, g: 1 },
        { Industry: null, Rating: null, n: 3, g: 1 }
    ]);
    assert.equal(
        (
            org.query(
                'SELECT Industry, Rating, COUNT(Id) FROM Account WHERE Industry != null GROUP BY CUBE(Industry, Rating)'
            ) as unknown[]
        ).length,
        3 + 2 + 2 + 1
    );
});

test('counts aggregated rows against the row limit, but a bare count once', () => {
    // Source: Apex Developer Guide, "Working with SOQL Aggregate Functions" (limits).
    const rows = (text: string): number[] => {
        const counted: number[] = [];
        org.query(text, [], { onRows: (count) => counted.push(count) });
        return counted;
    };
    assert.deepEqual(rows('SELECT Industry, COUNT(Id) FROM Account GROUP BY Industry'), [4]);
    assert.deepEqual(rows('SELECT COUNT() FROM Account'), [1]);
    assert.deepEqual(rows('SELECT COUNT(Id) FROM Account'), [1]);
});

test('gives one row of nulls when nothing is aggregated', () => {
    assert.deepEqual(org.query("SELECT SUM(AnnualRevenue) s, COUNT(Id) c FROM Account WHERE Name = 'none'"), [
        { s: null, c: 0 }
    ]);
    assert.deepEqual(org.query("SELECT Industry, COUNT(Id) FROM Account WHERE Name = 'none' GROUP BY Industry"), []);
});
