import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Member } from '../../src/syntax/ast/declarations.ts';
import { parseAnonymous, parseTrigger } from '../../src/syntax/parse.ts';
import { declaration, grouped, members, typeText } from './support.ts';

function only<K extends Member['kind']>(text: string, kind: K): Extract<Member, { kind: K }> {
    const found = members(text);
    assert.equal(found.length, 1, text);
    assert.equal(found[0].kind, kind, text);
    return found[0] as Extract<Member, { kind: K }>;
}

const keywords = (member: { modifiers: { keywords: ReadonlySet<string> } }): string =>
    [...member.modifiers.keywords].join(' ');

describe('declarations', () => {
    it('reads classes, interfaces and enums with what they extend', () => {
        const outer = declaration('public With  SHARING virtual class A extends B.C implements D, E<F> { }');
        assert.ok(outer.kind === 'class' && outer.extendsType !== null);
        assert.equal(keywords(outer), 'public with sharing virtual');
        assert.equal(typeText(outer.extendsType), 'B.C');
        assert.deepEqual(outer.implementsTypes.map(typeText), ['D', 'E<F>']);
        const contract = declaration('global interface A extends B { void c(); List<D> e(F g); }');
        assert.ok(contract.kind === 'interface');
        assert.deepEqual(contract.extendsTypes.map(typeText), ['B']);
        assert.deepEqual(
            contract.methods.map(({ name, returnType }) => [name.text, returnType && typeText(returnType)]),
            [
                ['c', null],
                ['e', 'List<D>']
            ]
        );
        const choice = declaration('enum A { B, C }');
        assert.deepEqual(choice.kind === 'enum' ? choice.constants.map(({ text }) => text) : [], ['B', 'C']);
        assert.equal(declaration('without sharing class A { }').modifiers.keywords.has('without sharing'), true);
        assert.equal(declaration('inherited sharing class A { }').modifiers.keywords.has('inherited sharing'), true);
    });

    it('tells methods, constructors, fields and properties apart', () => {
        const kinds = members(
            `Integer a; Integer b = 1, c; Integer d() { } void e(); Probe() { } A.B f(G h) { } Integer i { get; }
             { } static { } class J { } interface K { } enum L { }`
        ).map(({ kind }) => kind);
        assert.deepEqual(kinds, [
            'field',
            'field',
            'method',
            'method',
            'constructor',
            'method',
            'property',
            'initializer',
            'initializer',
            'class',
            'interface',
            'enum'
        ]);
    });

    it('reads parameters with modifiers', () => {
        const { parameters, body } = only('abstract void a(final List<B> c, D[] e);', 'method');
        assert.equal(body, null);
        assert.deepEqual(
            parameters.map((parameter) => `${keywords(parameter)} ${typeText(parameter.type)} ${parameter.name.text}`),
            ['final List<B> c', ' D[] e']
        );
    });

    it('reads accessors in any order', () => {
        const { getter, setter } = only('public A b { protected set; get { return c; } }', 'property');
        assert.equal(getter?.body?.statements.length, 1);
        assert.equal(setter?.body, null);
        assert.equal(setter && keywords(setter), 'protected');
        assert.equal(only('static A get { get; }', 'property').name.text, 'get');
    });

    it('keeps values of fields', () => {
        const { declarators } = only('static final A B = c + d, E;', 'field');
        assert.deepEqual(
            declarators.map(({ name, initializer }) => [name.text, initializer && grouped(initializer)]),
            [
                ['B', '(c + d)'],
                ['E', null]
            ]
        );
    });

    it('reads annotations with their values', () => {
        const { modifiers } = only("@A @B('x\\ty') @C(D=true e='f' g=1) @A() private Integer h;", 'field');
        assert.deepEqual(
            modifiers.annotations.map(({ name, parameters }) => [name, parameters]),
            [
                ['A', {}],
                ['B', { value: 'x\ty' }],
                ['C', { d: 'true', e: 'f', g: '1' }],
                ['A', {}]
            ]
        );
        assert.deepEqual(
            modifiers.repeated.map(({ text }) => text),
            ['A']
        );
        assert.deepEqual(
            only('public static public Integer a;', 'field').modifiers.repeated.map(({ text }) => text),
            ['public']
        );
    });

    it('reads triggers: events, methods between statements, variables as locals', () => {
        const { unit } = parseTrigger(
            'trigger A on B__c (before insert, After Undelete) { Integer c = 1; void d() { } static Integer e; c++; class F { } }',
            'A.trigger'
        );
        assert.ok(unit !== null);
        assert.deepEqual([unit.name.text, unit.objectName.text], ['A', 'B__c']);
        assert.deepEqual(unit.events, ['before insert', 'after undelete']);
        assert.deepEqual(
            unit.statements.map(({ kind }) => kind),
            ['local-variable', 'expression']
        );
        assert.deepEqual(
            unit.members.map(({ kind }) => kind),
            ['method', 'field', 'class']
        );
    });

    it('reads anonymous Apex: nothing, statements, and what is declared between them', () => {
        assert.deepEqual(parseAnonymous(' // nothing', 'a.apex').unit?.statements, []);
        const { unit } = parseAnonymous('a(); public void a() { } enum B { C } { d(); } A e;', 'a.apex');
        assert.deepEqual(
            unit?.statements.map(({ kind }) => kind),
            ['expression', 'block', 'local-variable']
        );
        assert.deepEqual(
            unit.members.map(({ kind }) => kind),
            ['method', 'enum']
        );
    });
});
