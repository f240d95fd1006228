import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Kind } from '../../src/tokens/kinds.ts';
import { tokenize } from '../../src/tokens/lexer.ts';

const NAMES = new Map<number, string>(Object.entries(Kind).map(([name, kind]) => [kind, name]));

/** Kinds and texts of a text's tokens, without the end. */
function tokens(text: string): string[] {
    const found = tokenize(text);
    return found.kinds.slice(0, -1).map((kind, i) => `${NAMES.get(kind) ?? '?'} ${found.textAt(i)}`);
}

// Source: Apex Developer Guide, "Primitive Data Types" and "Reserved Keywords"; SOQL and SOSL Reference, "Date Formats".

describe('tokens', () => {
    it('know words in any letter case', () => {
        assert.deepEqual(tokens('Class CLASS classes TestMethod'), [
            'class Class',
            'class CLASS',
            'identifier classes',
            'testmethod TestMethod'
        ]);
        assert.deepEqual(tokens('a1 _b $c d__c'), [
            'identifier a1',
            'identifier _b',
            'identifier $c',
            'identifier d__c'
        ]);
    });

    it('know numbers', () => {
        assert.deepEqual(tokens('1 1L 1l 1.5 .5 1.5d 1.5D'), [
            'integer 1',
            'long 1L',
            'long 1l',
            'number 1.5',
            'number .5',
            'number 1.5d',
            'number 1.5D'
        ]);
        assert.deepEqual(tokens('1.a 1..2'), ['integer 1', 'dot .', 'identifier a', 'integer 1', 'dot .', 'number .2']);
    });

    it('know dates and times of queries', () => {
        assert.deepEqual(tokens('2020-01-31 2020-01-31T10:00:00Z 2020-01-31t10:00:00.123+01:00 10:00:00.000Z'), [
            'date 2020-01-31',
            'datetime 2020-01-31T10:00:00Z',
            'datetime 2020-01-31t10:00:00.123+01:00',
            'time 10:00:00.000Z'
        ]);
        assert.deepEqual(tokens('2020-1 10:00'), [
            'integer 2020',
            'minus -',
            'integer 1',
            'integer 10',
            'colon :',
            'integer 00'
        ]);
    });

    it('take the longest operator, but never two angles as one', () => {
        assert.deepEqual(
            tokens('a+++b').map((token) => token.split(' ')[0]),
            ['identifier', 'increment', 'plus', 'identifier']
        );
        assert.deepEqual(tokens('>>>= >>= >>> >= === !== <>'), [
            'unsignedShiftAssign >>>=',
            'rightShiftAssign >>=',
            'greater >',
            'greater >',
            'greater >',
            'greater >',
            'assign =',
            'exactlyEqual ===',
            'notExactlyEqual !==',
            'lessOrGreater <>'
        ]);
        assert.deepEqual(tokens('a?.b?.5'), ['identifier a', 'safeDot ?.', 'identifier b', 'question ?', 'number .5']);
    });

    it('tell strings from multiline strings by the end of the line', () => {
        assert.deepEqual(tokens("'''\na'b'''"), ["multilineString '''\na'b'''"]);
        assert.deepEqual(tokens("'''a'''"), ["string ''", "string 'a'", "string ''"]);
        assert.deepEqual(tokens("'a\\'b' 'c'"), ["string 'a\\'b'", "string 'c'"]);
    });

    it('leave comments out, in strings too when they only look so', () => {
        assert.deepEqual(tokens("a // b\n/* c */ d /**/ '// e' '/* f */'"), [
            'identifier a',
            'identifier d',
            "string '// e'",
            "string '/* f */'"
        ]);
    });

    it('keep what is no token, with what is wrong', () => {
        const found = tokenize("a # 'b");
        assert.deepEqual(found.kinds, [Kind.identifier, Kind.bad, Kind.bad, Kind.end]);
        assert.deepEqual(
            [...found.faults],
            [
                [1, "Invalid character: '#'"],
                [2, 'Unterminated string literal']
            ]
        );
    });

    it('stand at lines and columns from 1', () => {
        const { lines, columns } = tokenize("a\n\tb '''\nc''' /*\n*/ d\r\ne");
        assert.deepEqual(lines, [1, 2, 2, 4, 5, 5]);
        assert.deepEqual(columns, [1, 2, 4, 4, 1, 2]);
    });
});
