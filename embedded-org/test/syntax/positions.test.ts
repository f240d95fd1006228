import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Position } from '../../src/syntax/ast/common.ts';
import { declaration, expression, members, statements } from './support.ts';

// Source of all expectations here: this project's own design (ast/common.ts).

const place = ({ line, column, endLine, endColumn }: Position): string =>
    [line, column, endLine, endColumn].map(String).join(' ');

describe('positions', () => {
    it('reach from the first to behind the last character', () => {
        const [statement] = statements('\n  a.b(\n    c);');
        assert.equal(place(statement.position), '2 3 3 8');
        assert.ok(statement.kind === 'expression' && statement.expression.kind === 'call');
        assert.equal(place(statement.expression.position), '2 3 3 7');
        assert.equal(place(statement.expression.name.position), '2 5 2 6');
        assert.equal(place(statement.expression.arguments[0].position), '3 5 3 6');
    });

    it('leave parentheses to what contains them', () => {
        const sum = expression('(a * b) * c');
        assert.ok(sum.kind === 'binary');
        assert.equal(place(sum.position), '1 5 1 16');
        assert.equal(place(sum.left.position), '1 6 1 11');
    });

    it('count a tab as a column and only line feeds as lines', () => {
        const [first, second] = statements('\ta();\r\n\r\tb();');
        assert.equal(place(first.position), '1 2 1 6');
        assert.equal(place(second.position), '2 3 2 7');
    });

    it('go over the lines of multiline strings and comments', () => {
        const text = expression("'''\nab\ncd'''");
        assert.equal(place(text.position), '1 5 3 6');
        const [, second] = statements('a(); /*\n\n*/ b();');
        assert.equal(place(second.position), '3 4 3 8');
    });

    it('begin a declaration behind its modifiers, a parameter with them', () => {
        const unit = declaration('public class A { private void b(final C d) { } }');
        assert.equal(place(unit.position), '1 8 1 49');
        assert.ok(unit.kind === 'class');
        const [method] = unit.members;
        assert.equal(place(method.position), '1 26 1 47');
        assert.equal(method.kind === 'method' && place(method.parameters[0].position), '1 33 1 42');
    });

    it('end a declaration of variables before its semicolon and a field behind it', () => {
        const [block] = statements('{ A b = c; }');
        assert.equal(block.kind === 'block' && place(block.statements[0].position), '1 3 1 10');
        assert.equal(place(members('A b = c;')[0].position), '2 1 2 9');
    });
});
