import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SearchNode } from '../../src/soql/nodes/index.ts';
import { parseSosl } from '../../src/soql/parse-sosl.ts';

// Source: SOQL and SOSL Reference, "SOSL Syntax" and the pages of its clauses.

function parsed(text: string): SearchNode {
    const found = parseSosl(text);
    assert.ok(!('severity' in found), 'severity' in found ? `${text}: ${found.message}` : '');
    return found.node;
}

function fault(text: string): string {
    const found = parseSosl(text);
    return 'severity' in found ? found.message : 'none';
}

describe('searches', () => {
    it('take their words from quotes, braces or a bind', () => {
        assert.equal(parsed("FIND 'a\\'b' RETURNING A").text, "a'b");
        assert.equal(parsed("FIND 'a\\!\nb' RETURNING A").text, 'a\\!\nb');
        assert.equal(parsed(' find {it\'s "a" \\} \\-b} RETURNING A').text, 'it\'s "a" } -b');
        const bound = parseSosl('FIND :a.b RETURNING A(Id WHERE c = :d)');
        assert.ok('binds' in bound);
        assert.deepEqual(
            bound.binds.map(({ text, index }) => [text, index]),
            [
                ['a.b', 0],
                ['d', 1]
            ]
        );
    });

    it('look into groups of fields', () => {
        assert.equal(parsed("FIND 'a'").group, 'ALL');
        for (const group of ['ALL', 'NAME', 'EMAIL', 'PHONE'])
            assert.equal(parsed(`FIND 'a' IN ${group.toLowerCase()} FIELDS`).group, group);
        assert.equal(fault("FIND 'a' IN OTHER FIELDS"), "unexpected token: 'OTHER'");
    });

    it('return objects with fields, conditions, order and limits', () => {
        const [first, second, third] = parsed(
            `FIND 'a' RETURNING A, B(Id, c.d, toLabel(e) WHERE f = 1 ORDER BY g DESC LIMIT 5 OFFSET 1),
             C(FORMAT(h) i USING LISTVIEW = Recent)`
        ).returning;
        assert.deepEqual([first.from.path, first.select.length, first.limit], [['A'], 1, null]);
        assert.deepEqual(
            second.select.map((entry) => entry.kind === 'expression' && entry.expression.kind),
            ['field', 'field', 'function']
        );
        assert.deepEqual(
            [second.where?.kind, second.orderBy.length, second.limit?.kind, second.offset?.kind],
            ['comparison', 1, 'literal', 'literal']
        );
        assert.equal(third.select[0].kind === 'expression' && third.select[0].alias, 'i');
    });

    it('take WITH clauses, and name those that are not supported', () => {
        assert.equal(
            parsed("FIND 'a' RETURNING A WITH HIGHLIGHT WITH USER_MODE WITH SNIPPET LIMIT 5").accessMode,
            'USER_MODE'
        );
        for (const clause of [
            'SNIPPET (target_length=120)',
            'SNIPPET',
            "METADATA = 'LABELS'",
            'SPELL_CORRECTION = false'
        ])
            assert.equal(parsed(`FIND 'a' RETURNING A WITH ${clause} UPDATE TRACKING`).accessMode, null, clause);
        for (const clause of ["DIVISION = 'b'", "NETWORK IN ('b', 'c')", "NETWORK = 'b'", 'DATA CATEGORY b AT c'])
            assert.match(
                fault(`FIND 'a' RETURNING A WITH ${clause}`),
                /does not support this WITH clause in SOSL/,
                clause
            );
    });

    it('say where a search is no search', () => {
        for (const [text, token] of Object.entries({
            'FIND {a RETURNING A': '{a',
            "FIND 'a' RETURNING": '<EOF>',
            "FIND 'a' RETURNING A()": ')',
            "FIND 'a' RETURNING A(Id b)": 'b',
            'SELECT Id FROM A': 'SELECT'
        }))
            assert.equal(fault(text), `unexpected token: '${token}'`, text);
    });
});
