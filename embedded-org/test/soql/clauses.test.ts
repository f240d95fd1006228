import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDiagnostic, parseSoql } from '../../src/soql/parse-soql.ts';
import type { ConditionNode, ExpressionNode, QueryNode, ValueNode } from '../../src/soql/nodes/index.ts';

// Source: SOQL and SOSL Reference, "SOQL SELECT Syntax" and the pages of its clauses.

function parsed(text: string): QueryNode {
    const node = parseSoql(text);
    assert.ok(!isDiagnostic(node), isDiagnostic(node) ? `${text}: ${node.message}` : '');
    return node;
}

function fault(text: string): string {
    const node = parseSoql(text);
    return isDiagnostic(node) ? node.message : 'none';
}

function expression(node: ExpressionNode): string {
    if (node.kind === 'field') return node.path.join('.');
    if (node.kind === 'distance')
        return `DISTANCE ${node.field.path.join('.')} ${JSON.stringify(node.latitude)} ${node.unit}`;
    return `${node.name}(${node.convertTimezone ? 'zone ' : ''}${node.argument === null ? '' : expression(node.argument)})`;
}

function value(node: ValueNode): string {
    switch (node.kind) {
        case 'literal':
            return `${node.type} ${node.text}`;
        case 'dateLiteral':
            return node.count === null ? node.name : `${node.name}:${String(node.count)}`;
        case 'list':
            return `(${node.items.map(value).join(', ')})`;
        case 'subQueryValue':
            return `(${node.query.text})`;
        case 'bind':
            return `:${node.text}`;
    }
}

function condition(node: ConditionNode | null): string {
    if (node === null) return 'none';
    if (node.kind === 'comparison') return `${expression(node.expression)} ${node.operator} ${value(node.value)}`;
    if (node.kind === 'not') return `NOT(${condition(node.operand)})`;
    return `${node.kind}(${node.operands.map(condition).join(', ')})`;
}

const where = (text: string): string => condition(parsed(`SELECT Id FROM A WHERE ${text}`).where);

describe('clauses of queries', () => {
    it('SELECT takes fields, functions, sub-queries and aliases', () => {
        const { select } = parsed(
            'SELECT Id, a.b c, COUNT() d, MAX(e) f, (SELECT Id FROM g LIMIT 1), FORMAT(MIN(h)), toLabel(i) FROM j'
        );
        assert.deepEqual(
            select.map((entry) =>
                entry.kind === 'expression'
                    ? `${expression(entry.expression)} ${entry.alias ?? ''}`.trim()
                    : entry.kind === 'subQuery'
                      ? `(${entry.query.text})`
                      : entry.kind
            ),
            ['Id', 'a.b c', 'COUNT() d', 'MAX(e) f', '(SELECT Id FROM g LIMIT 1)', 'FORMAT(MIN(h))', 'TOLABEL(i)']
        );
    });

    it('SELECT takes FIELDS and TYPEOF', () => {
        const [fields, type] = parsed(
            'SELECT FIELDS(custom), TYPEOF a.b WHEN C THEN d, e.f WHEN G THEN h ELSE i END FROM j'
        ).select;
        assert.equal(fields.kind === 'fields' && fields.group, 'CUSTOM');
        assert.ok(type.kind === 'typeOf');
        assert.deepEqual(
            type.when.map(({ objectName, fields: found }) => [objectName, found.map(expression)]),
            [
                ['C', ['d', 'e.f']],
                ['G', ['h']]
            ]
        );
        assert.deepEqual(type.otherwise?.map(expression), ['i']);
        assert.equal(parsed('SELECT typeof FROM a').select[0].kind, 'expression');
    });

    it('FROM takes aliases, and the names of clauses for objects', () => {
        const { from, aliases } = parsed('SELECT Id FROM A b, b.C AS d WHERE b.Id = null');
        assert.deepEqual(
            [from, ...aliases].map(({ path, alias }) => [path.join('.'), alias]),
            [
                ['A', 'b'],
                ['b.C', 'd']
            ]
        );
        for (const name of ['Order', 'Group', 'Limit', 'Order ORDER BY Id'])
            assert.equal(parsed(`SELECT Id FROM ${name}`).from.alias, null, name);
    });

    it('WHERE takes every operator', () => {
        for (const [text, expected] of Object.entries({
            'a = 1': 'a = number 1',
            'a != 1': 'a != number 1',
            'a <> 1': 'a != number 1',
            'a < 1': 'a < number 1',
            'a <= 1': 'a <= number 1',
            'a > 1': 'a > number 1',
            'a >= 1': 'a >= number 1',
            "a like 'b%'": 'a LIKE string b%',
            'a in (1, 2)': 'a IN (number 1, number 2)',
            'a not in (SELECT b FROM c)': 'a NOT IN (SELECT b FROM c)',
            "a includes ('b;c', 'd')": 'a INCLUDES (string b;c, string d)',
            "a excludes ('b')": 'a EXCLUDES (string b)'
        }))
            assert.equal(where(text), expected, text);
    });

    it('WHERE joins by AND or by OR, and both only with parentheses', () => {
        assert.equal(where('a = 1 AND b = 2 AND c = 3'), 'and(a = number 1, b = number 2, c = number 3)');
        assert.equal(where('(a = 1 or b = 2) and not_c = 3'), 'and(or(a = number 1, b = number 2), not_c = number 3)');
        assert.equal(where('NOT (a = 1 AND b = 2)'), 'NOT(and(a = number 1, b = number 2))');
        assert.equal(fault('SELECT Id FROM A WHERE a = 1 AND b = 2 OR c = 3'), "unexpected token: 'OR'");
        assert.equal(fault('SELECT Id FROM A WHERE NOT a = 1 AND b = 2'), "unexpected token: 'AND'");
    });

    it('WHERE takes literals of every type', () => {
        for (const [text, expected] of Object.entries({
            null: 'null null',
            FALSE: 'boolean false',
            '-1': 'number -1',
            '+1.5': 'number +1.5',
            '.5': 'number .5',
            "'a\\'b\\_c'": "string a'b\\_c",
            "'a\nb'": 'string a\nb',
            '2020-01-31': 'date 2020-01-31',
            '10:00:00Z': 'time 10:00:00Z',
            '2020-01-31T10:00:00+01:00': 'datetime 2020-01-31T10:00:00+01:00',
            usd5000: 'currency usd5000',
            'EUR10.25': 'currency EUR10.25',
            today: 'TODAY',
            'LAST_N_FISCAL_QUARTERS : 3': 'LAST_N_FISCAL_QUARTERS:3',
            'n_days_ago:5': 'N_DAYS_AGO:5',
            ':a . b': ':a.b'
        }))
            assert.equal(where(`x = ${text}`), `x = ${expected}`, text);
    });

    it('WHERE takes functions of dates and places', () => {
        assert.equal(where('CALENDAR_YEAR(a.b) = 2020'), 'CALENDAR_YEAR(a.b) = number 2020');
        assert.equal(where('HOUR_IN_DAY(convertTimezone(a)) > 1'), 'HOUR_IN_DAY(zone a) > number 1');
        assert.equal(where("DISTANCE(a, GEOLOCATION(-1.5, 2), 'km') < 20"), 'DISTANCE a -1.5 km < number 20');
    });

    it('GROUP BY takes functions, ROLLUP and CUBE, with HAVING', () => {
        const { groupBy, having } = parsed('SELECT COUNT(Id) FROM A GROUP BY b, DAY_ONLY(c) HAVING COUNT(Id) > 1');
        assert.deepEqual(groupBy?.expressions.map(expression), ['b', 'DAY_ONLY(c)']);
        assert.equal(condition(having), 'COUNT(Id) > number 1');
        assert.equal(parsed('SELECT a FROM B GROUP BY ROLLUP(a, c)').groupBy?.grouping, 'rollup');
        assert.equal(parsed('SELECT a FROM B GROUP BY cube(a)').groupBy?.grouping, 'cube');
    });

    it('ORDER BY takes directions and places of nulls', () => {
        assert.deepEqual(
            parsed('SELECT Id FROM A ORDER BY b, c DESC, d ASC NULLS LAST, COUNT(e) NULLS FIRST').orderBy.map((one) => [
                expression(one.expression),
                one.descending,
                one.nulls
            ]),
            [
                ['b', false, null],
                ['c', true, null],
                ['d', false, 'last'],
                ['COUNT(e)', false, 'first']
            ]
        );
    });

    it('the other clauses stand in their order', () => {
        for (const text of [
            'LIMIT 1 OFFSET 2',
            'FOR VIEW FOR REFERENCE',
            'UPDATE TRACKING, VIEWSTAT',
            'LIMIT :a OFFSET :b'
        ])
            parsed(`SELECT Id FROM A ${text}`);
        for (const [text, token] of Object.entries({
            'OFFSET 2 LIMIT 1': 'LIMIT',
            'LIMIT 1 WHERE Id = null': 'WHERE',
            'FOR UPDATE ALL ROWS': 'ALL',
            'LIMIT 1L': '1L',
            'GROUP Name': 'GROUP'
        }))
            assert.equal(fault(`SELECT Id FROM A ${text}`), `unexpected token: '${token}'`, text);
    });

    it('say where a query is no query', () => {
        for (const [text, token] of Object.entries({
            'SELECT FROM Account': '<EOF>',
            'SELECT Id, FROM': '<EOF>',
            'SELECT Id': '<EOF>',
            'UPDATE A': 'UPDATE',
            'SELECT upper(a) FROM B': 'upper',
            'SELECT Id FROM A WHERE b = c': 'c',
            'SELECT Id FROM A WHERE b == 1': '==',
            'SELECT Id FROM A WHERE b = LAST_N_DAYS:x': 'x',
            'SELECT Id FROM A WHERE b IN ()': ')',
            'SELECT Id FROM A WHERE b = 1.5d': '1.5d',
            'SELECT (SELECT Id FROM B FROM A': 'FROM',
            'SELECT Id FROM A;': ';'
        }))
            assert.equal(fault(text), `unexpected token: '${token}'`, text);
        assert.equal(fault(`SELECT Id FROM A WHERE ${'('.repeat(100_000)}`), "unexpected token: '('");
    });

    it('of dynamic queries take only variables and what belongs to them for binds', () => {
        // Source: https://janbasktraining.com/community/salesforce, "Only variable references are allowed in dynamic SOQL/SOSL".
        for (const bind of ['a()', 'a.b(c)', 'a[0].b', "'a'", '(a)', 'new A()', 'a?.b'])
            assert.equal(
                fault(`SELECT Id FROM A WHERE b = :${bind}`),
                'Only variable references are allowed in dynamic SOQL/SOSL.',
                bind
            );
        assert.equal(where('b IN : c . d AND e = :limit'), 'and(b IN :c.d, e = :limit)');
    });

    it('name what is not supported', () => {
        for (const text of [
            "WHERE FORMULA('a') = true",
            'WITH DATA CATEGORY a AT b AND c BELOW (d, e)',
            "WITH a = 'b'"
        ])
            assert.match(fault(`SELECT Id FROM A ${text}`), /^The embedded org does not support /, text);
    });
});
