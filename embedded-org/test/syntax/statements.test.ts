import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Statement } from '../../src/syntax/ast/statements.ts';
import { grouped, statements, typeText } from './support.ts';

/** The only statement of a text. */
function only<K extends Statement['kind']>(text: string, kind: K): Extract<Statement, { kind: K }> {
    const [first, ...rest] = statements(`{ ${text} }`);
    assert.equal(rest.length, 0);
    assert.ok(first.kind === 'block');
    assert.equal(first.statements.length, 1, text);
    const [statement] = first.statements;
    assert.equal(statement.kind, kind, text);
    return statement as Extract<Statement, { kind: K }>;
}

describe('statements', () => {
    it('takes a type before a name for a declaration', () => {
        const declared = {
            'Integer i;': ['Integer', 'i'],
            'A.B c = d, e;': ['A.B', 'c e'],
            'List<A> b;': ['List<A>', 'b'],
            'map<a, List<b>> c;': ['Map<a, List<b>>', 'c'],
            'A[] b;': ['A[]', 'b'],
            'A<B>[][] c;': ['A<B>[][]', 'c'],
            'get set;': ['get', 'set'],
            'final A b;': ['A', 'b'],
            'transient A b;': ['A', 'b'],
            '@Foo A b;': ['A', 'b']
        };
        for (const [text, [type, names]] of Object.entries(declared)) {
            const found = only(text, 'local-variable');
            assert.equal(typeText(found.type), type, text);
            assert.equal(found.declarators.map(({ name }) => name.text).join(' '), names, text);
        }
    });

    it('takes what looks like the beginning of a declaration for an expression', () => {
        const expressions = {
            'a.b = c;': '(a.b = c)',
            'a.b(c);': 'a.b(c)',
            'a[0] = b;': '(a[Integer:0] = b)',
            'a instanceof B;': '(a instanceof B)',
            'a < b ? c : d;': '((a < b) ? c : d)',
            'transient = 1;': '(transient = Integer:1)',
            'switch.a();': 'switch.a()',
            'list.a();': 'list.a()',
            'new A();': 'new A()',
            'this(a);': 'this(a)',
            'super(a);': 'super(a)',
            'A.class.getName();': 'class:A.getName()'
        };
        for (const [text, expected] of Object.entries(expressions))
            assert.equal(grouped(only(text, 'expression').expression), expected, text);
    });

    it('reads branches, an else with the nearest if', () => {
        const outer = only('if (a) if (b) c(); else d();', 'if');
        assert.equal(outer.elseStatement, null);
        assert.ok(outer.thenStatement.kind === 'if' && outer.thenStatement.elseStatement !== null);
        assert.equal(only('if (a) { } else if (b) { } else { }', 'if').elseStatement?.kind, 'if');
    });

    it('reads every form of loop', () => {
        assert.equal(only('while (a) b();', 'while').body?.kind, 'expression');
        assert.equal(only('while (a);', 'while').body, null);
        assert.equal(only('do { } while (a);', 'do-while').body.kind, 'block');
        const each = only('for (A.Map<B, C> d : e.f()) { }', 'for-each');
        assert.deepEqual([typeText(each.type), each.variable.text], ['A.Map<B, C>', 'd']);
        assert.equal(grouped(each.iterable), 'e.f()');
        const counting = only('for (Integer i = 0, j = 1; i < j; i++) { }', 'for');
        assert.equal(counting.declaration?.declarators.length, 2);
        assert.deepEqual(counting.updates.map(grouped), ['(i++)']);
        const bare = only('for (;;);', 'for');
        assert.deepEqual(
            [bare.declaration, bare.initializers, bare.condition, bare.updates, bare.body],
            [null, [], null, [], null]
        );
        assert.deepEqual(only('for (i = 0, j = 1; ;) { }', 'for').initializers.map(grouped), [
            '(i = Integer:0)',
            '(j = Integer:1)'
        ]);
    });

    it('reads every label of switch', () => {
        const { whens } = only(
            `switch on a.b { when 1, -2, (3) { } when 'x', null { } when 5L { } when C { } when D.E, F { }
             when G.H i { } when List<J> k { } when else { } }`,
            'switch'
        );
        assert.deepEqual(
            whens.map(({ label }) =>
                label.kind === 'values'
                    ? label.values.map(grouped).join(' ')
                    : label.kind === 'type'
                      ? `${typeText(label.type)} ${label.variable.text}`
                      : 'else'
            ),
            ['Integer:1 Integer:-2 Integer:3', 'String:x null', 'Long:5', 'C', 'D.E F', 'G.H i', 'List<J> k', 'else']
        );
    });

    it('reads try with its clauses', () => {
        const found = only('try { } catch (A.B c) { } catch (final D e) { } finally { }', 'try');
        assert.deepEqual(
            found.catches.map(({ type, variable }) => `${typeText(type)} ${variable.text}`),
            ['A.B c', 'D e']
        );
        assert.notEqual(found.finallyBody, null);
        assert.deepEqual(only('try { } finally { }', 'try').catches, []);
    });

    it('reads DML with its access mode and external id', () => {
        const dml = {
            'insert a;': ['insert', null, null],
            'update as user a;': ['update', 'user', null],
            'delete as system a;': ['delete', 'system', null],
            'undelete a.b;': ['undelete', null, null],
            'upsert a;': ['upsert', null, null],
            'upsert a B__c;': ['upsert', null, 'B__c'],
            'upsert as user a B . C__c;': ['upsert', 'user', 'B.C__c'],
            'insert as;': ['insert', null, null]
        };
        for (const [text, expected] of Object.entries(dml)) {
            const found = only(text, 'dml');
            assert.deepEqual([found.operation, found.accessMode, found.externalIdField], expected, text);
        }
        const merge = only('merge as user a [SELECT Id FROM A];', 'merge');
        assert.deepEqual(
            [grouped(merge.master), grouped(merge.duplicates), merge.accessMode],
            ['a', '[SELECT Id FROM A]', 'user']
        );
    });

    it('reads System.runAs as a statement', () => {
        const found = only('system.RunAs(a) { b(); }', 'run-as');
        assert.deepEqual(found.arguments.map(grouped), ['a']);
        assert.equal(found.body.statements.length, 1);
        assert.equal(only('System.runAsync(a);', 'expression').expression.kind, 'call');
    });

    it('reads jumps', () => {
        assert.equal(only('return;', 'return').value, null);
        assert.equal(grouped(only('return a;', 'return').value!), 'a');
        assert.equal(grouped(only('throw new A();', 'throw').value), 'new A()');
        only('break;', 'break');
        only('continue;', 'continue');
    });

    it('leaves comments and white space out, wherever they stand', () => {
        assert.equal(
            grouped(only('a /* b */ . // c\r\n d /**/ ( /** e **/ ) /***/ ;', 'expression').expression),
            'a.d()'
        );
    });
});
