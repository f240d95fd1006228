import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDiagnostic, parseSoql } from '../../src/soql/parse-soql.ts';
import type { QueryNode } from '../../src/soql/nodes/index.ts';

function parsed(text: string): QueryNode {
    const node = parseSoql(text);
    assert.ok(!isDiagnostic(node), isDiagnostic(node) ? node.message : '');
    return node;
}

function fault(text: string): string {
    const node = parseSoql(text);
    return isDiagnostic(node) ? `${String(node.span.line)}:${String(node.span.column)} ${node.message}` : 'none';
}

/** The node without positions. */
const bare = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (key, one: unknown) => (key === 'span' ? undefined : one)));

test('keeps every clause on the node', () => {
    // Source: SOQL and SOSL Reference, "SOQL SELECT Syntax".
    const node = parsed(
        'SELECT Id FROM Account USING SCOPE mine WHERE Name != null WITH USER_MODE ORDER BY Name DESC NULLS LAST LIMIT 5 OFFSET 2 ALL ROWS'
    );
    assert.equal(node.scope, 'mine');
    assert.equal(node.accessMode, 'USER_MODE');
    assert.deepEqual(bare(node.orderBy), [
        { kind: 'order', expression: { kind: 'field', path: ['Name'] }, descending: true, nulls: 'last' }
    ]);
    assert.deepEqual(
        [bare(node.limit), bare(node.offset), node.allRows],
        [{ kind: 'literal', type: 'number', text: '5' }, { kind: 'literal', type: 'number', text: '2' }, true]
    );
    assert.deepEqual(
        ['FOR UPDATE', 'FOR VIEW', 'FOR REFERENCE']
            .map((clause) => parsed(`SELECT Id FROM Account ${clause}`))
            .map((one) => [one.forUpdate, one.forView, one.forReference]),
        [
            [true, false, false],
            [false, true, false],
            [false, false, true]
        ]
    );
    assert.equal(parsed('SELECT Id FROM Account WITH SECURITY_ENFORCED').accessMode, 'SECURITY_ENFORCED');
});

test('reads literals by their form', () => {
    const value = (text: string): unknown => {
        const { where } = parsed(`SELECT Id FROM Account WHERE X = ${text}`);
        return where?.kind === 'comparison' ? bare(where.value) : where;
    };
    assert.deepEqual(value("'it\\'s \\n'"), { kind: 'literal', type: 'string', text: "it's \n" });
    assert.deepEqual(value('-1.50'), { kind: 'literal', type: 'number', text: '-1.50' });
    assert.deepEqual(value('TRUE'), { kind: 'literal', type: 'boolean', text: 'true' });
    assert.deepEqual(value('2020-01-31'), { kind: 'literal', type: 'date', text: '2020-01-31' });
    assert.deepEqual(value('2020-01-31T10:00:00Z'), {
        kind: 'literal',
        type: 'datetime',
        text: '2020-01-31T10:00:00Z'
    });
    assert.deepEqual(value('last_n_days:30'), { kind: 'dateLiteral', name: 'LAST_N_DAYS', count: 30 });
    assert.deepEqual(value('USD5000'), { kind: 'literal', type: 'currency', text: 'USD5000' });
});

test('numbers binds in order', () => {
    const node = parsed('SELECT Id FROM Account WHERE Name = :first AND Id IN :record.ids LIMIT :count');
    assert.deepEqual(bare(node.limit), { kind: 'bind', index: 2, text: 'count' });
});

test('nests conditions as parentheses say', () => {
    const { where } = parsed("SELECT Id FROM Account WHERE (A = 1 OR B = 2) AND (NOT C LIKE 'x%')");
    assert.deepEqual(
        (bare(where) as { kind: string; operands: { kind: string }[] }).operands.map((operand) => operand.kind),
        ['or', 'not']
    );
});

test('reports syntax errors with their place', () => {
    // Source: texts that Database.query throws (assumed verbatim: "unexpected token: ...").
    assert.equal(fault('SELECT Id FROM Account WHERE'), "1:29 unexpected token: '<EOF>'");
    assert.equal(fault('SELECT Id FROM Account WHERE A = 1 OR B = 2 AND C = 3'), "1:45 unexpected token: 'AND'");
    assert.equal(fault('SELECT FROM Account').startsWith('1:'), true);
    assert.equal(fault('SELECT Id FROM Account ORDER LIMIT 1'), "1:24 unexpected token: 'ORDER'");
});

test('gives positions of the parts', () => {
    const { select } = parsed('SELECT Id,\n  Name FROM Account');
    const { line, column, endColumn } = select[1].span;
    assert.deepEqual([line, column, endColumn], [2, 3, 7]);
});

test('freezes nodes', () => {
    assert.ok(Object.isFrozen(parsed('SELECT Id FROM Account')));
});
