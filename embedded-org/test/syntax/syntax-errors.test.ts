import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultIn, faultOf } from './support.ts';

/*
 * Wording: Salesforce's message catalogue (github.com/forcedotcom/apex-language-support, packages/apex-parser-ast/src/i18n/messages_en_US.ts)
 * for strings, and for unexpected tokens; the rest is ours. Places: this project's own design.
 */
const IN_STATEMENTS: Readonly<Record<string, string>> = {
    'a = ;': "1:5 Unexpected token ';'.",
    'a = b': "2:1 Missing ';' at '}'",
    'f(a b);': "1:5 Missing ')' at 'b'",
    'f(a,);': "1:5 Unexpected token ')'.",
    'a[1;': "1:4 Missing ']' at ';'",
    'if a { }': "1:4 Missing '(' at 'a'",
    'else { }': "1:1 Unexpected token 'else'.",
    ';': "1:1 Unexpected token ';'.",
    'Integer i j;': "1:11 Missing ';' at 'j'",
    'List<A b;': "1:8 Missing '>' at 'b'",
    'Map<A,> b;': "1:7 Unexpected token '>'.",
    'List<A> = b;': "1:9 Unexpected token '='.",
    'new A;': "1:6 Unexpected token ';'.",
    'a = new A[];': "1:12 Missing '{' at ';'",
    'a = new A[]{ 1, };': "1:17 Unexpected token '}'.",
    'a = new B<C>{ 1 => 2, 3 };': "1:25 Missing '=>' at '}'",
    'a = b ? c;': "1:10 Missing ':' at ';'",
    'a = super;': "1:10 Unexpected token ';'.",
    'a = [b];': "1:6 Unexpected token 'b'.",
    'a = [SELECT Id FROM A;': "1:22 Missing ']' at ';'",
    'do { }': "2:1 Missing 'while' at '}'",
    'for (;; a++, b++) { }': "1:12 Missing ')' at ','",
    'try { }': "2:1 Missing 'catch' at '}'",
    'try { } catch (A | B c) { }': "1:18 Unexpected token '|'.",
    'switch on a { }': "1:15 Missing 'when' at '}'",
    'insert as admin a;': "1:11 Missing ';' at 'admin'",
    'merge a (b);': "1:12 Unexpected token ';'.",
    'System.runAs(a);': "1:16 Missing '{' at ';'",
    'a = System.runAs(b);': "1:5 Unexpected token 'System'.",
    "a = 'b": '1:5 Line breaks are not allowed in string literals',
    "a = 'b\\q';": "1:5 Invalid string literal 'b\\q'. Illegal character sequence '\\q' in string literal.",
    "a = '\\u12';":
        "1:5 Invalid string literal '\\u12'. Illegal unicode sequence. Less than four hex digits '\\u12' in string literal.",
    "a = 'b\\%';": "1:5 Invalid string literal 'b\\%'. Illegal character sequence '\\%' in string literal.",
    'a = "b";': `1:5 Invalid character: '"'`,
    'a = b % c;': "1:7 Invalid character: '%'",
    '/* a': '1:1 Unterminated comment',
    '1a = b;': "1:2 Missing ';' at 'a'"
};

const IN_FILES: Readonly<Record<string, string>> = {
    '': "1:1 Unexpected token '<EOF>'.",
    'class A {': "1:10 Missing '}' at '<EOF>'",
    'class A { void b() {': "1:21 Missing '}' at '<EOF>'",
    'class A { } class B { }': "1:13 Unexpected token 'class'.",
    'class { }': "1:7 Unexpected token '{'.",
    'class A { Integer b }': "1:21 Missing ';' at '}'",
    'class A { void b() { }; }': "1:23 Unexpected token ';'.",
    'class A { void b; }': "1:17 Missing '(' at ';'",
    'class A { Integer b { } }': "1:23 Unexpected token '}'.",
    'class A { Integer b { get; get; } }': "1:28 Unexpected token 'get'.",
    'class A { Integer b { read; } }': "1:23 Unexpected token 'read'.",
    'class A { @B(c) void d() { } }': "1:15 Missing '=' at ')'",
    'class A { @B(c=d) void e() { } }': "1:16 Unexpected token 'd'.",
    'class A { @B(c=true, d=true) void e() { } }': "1:20 Missing ')' at ','",
    'enum A { B, }': "1:13 Unexpected token '}'.",
    'interface A extends B, C { }': "1:22 Missing '{' at ','",
    'interface A { void b() { } }': "1:24 Missing ';' at '{'",
    'trigger A on B () { }': "1:17 Unexpected token ')'.",
    'trigger A on B (before upsert) { }': "1:24 Unexpected token 'upsert'.",
    'trigger A on B (before insert) {': "1:33 Unexpected token '<EOF>'.",
    'trigger A on B (before insert) { } }': "1:36 Unexpected token '}'."
};

describe('syntax errors', () => {
    it('say in statements what is wrong, where it shows', () => {
        for (const [body, expected] of Object.entries(IN_STATEMENTS)) assert.equal(faultIn(body), expected, body);
    });

    it('say in files what is wrong, where it shows', () => {
        for (const [text, expected] of Object.entries(IN_FILES)) assert.equal(faultOf(text), expected, text);
    });

    it('end what is nested without end, before the stack does', () => {
        const deep = (open: string, inner: string, close: string, times: number): string =>
            `class A { void b() { ${open.repeat(times)}${inner}${close.repeat(times)} } }`;
        const shapes = [
            ['x = (', 'y', ')'],
            ['x = ', 'y', ''],
            ['f(', 'y', ')'],
            ['{', '', '}'],
            ['if (a) ', '{ }', ''],
            ['-', 'y', ''],
            ['a ? b : ', 'y', '']
        ];
        for (const [open, inner, close] of shapes) {
            const end = open.startsWith('{') || open.startsWith('if') ? '' : ';';
            assert.equal(faultOf(deep(open, inner, close, 200).replace(/ \} \}$/, `${end} } }`)), 'none', open);
            assert.match(faultOf(deep(open, inner, close, 100_000)), /Nested too deep$/, open);
        }
        assert.match(faultIn(`List<${'A<'.repeat(100_000)}`), /Nested too deep$/);
        assert.match(faultOf(`class A { ${'List<'.repeat(100_000)}`), /Nested too deep$/);
        assert.match(faultOf('class A { '.repeat(100_000)), /Nested too deep$/);
    });

    it('end chains that go on for ever', () => {
        for (const [chain, end] of [
            ['a + ', 'b'],
            ['a.b(c).', 'd']
        ]) {
            assert.equal(faultIn(`x = ${chain.repeat(400)}${end};`), 'none');
            assert.match(faultIn(`x = ${chain.repeat(100_000)}${end};`), /Expression too long$/);
        }
    });
});
