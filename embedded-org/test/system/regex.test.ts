import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ApexList } from '../../src/runtime/values/index.ts';
import { instance, statics } from './support.ts';

const pattern = statics('Pattern');
const matcher = instance('Matcher');
const on = (expression: string, text: string): unknown =>
    instance('Pattern').matcher(pattern.compile(expression), text);

/** Source of every row: documentation of java.util.regex.Pattern, which Apex's Pattern is. */
const MATCHES: readonly (readonly [string, string, boolean])[] = [
    ['[a-z&&[^bc]]+', 'adz', true],
    ['[a-z&&[^bc]]+', 'abz', false],
    ['[a-d[m-p]]+', 'adm', true],
    ['\\p{Alpha}+\\p{Punct}', 'abc!', true],
    ['\\p{javaLowerCase}\\p{Lu}\\p{IsLatin}', 'aBé', true],
    ['\\Qa.b\\E', 'a.b', true],
    ['\\Qa.b\\E', 'axb', false],
    ['(?i)straße|HELLO', 'hello', true],
    ['a(?i)b|c', 'aB', true],
    ['a((?i)b)c', 'aBC', false],
    ['(?i:a)b', 'Ab', true],
    ['(?i:a)b', 'AB', false],
    ['(?s)a.b', 'a\nb', true],
    ['a.b', 'a\nb', false],
    ['(?x) a b # comment', 'ab', true],
    ['a*+a', 'aaa', false],
    ['(?>a|ab)c', 'abc', false],
    ['(\\w)(\\d)\\2\\1', 'a11a', true],
    ['(?<year>\\d{4})-\\k<year>', '2020-2020', true],
    ['\\x41\\u0042\\0103\\x{1F600}', 'ABC😀', true],
    ['[\\w.+-]+@[\\w-]+\\.[a-z]{2,}', 'me.x+y@ex-ample.com', true],
    ['[^\\s\\p{Punct}]+', 'abc', true],
    ['\\h*\\R', ' \t\r\n', true],
    ['[]a]+', ']a', true],
    ['[a&&b]', 'a', false],
    ['\\/\\-\\@', '/-@', true]
];

describe('Pattern', () => {
    for (const [expression, text, expected] of MATCHES) {
        it(`${expected ? 'matches' : 'does not match'} ${JSON.stringify(text)} by ${expression}`, () => {
            assert.equal(pattern.matches(expression, text), expected);
        });
    }

    it('refuses what Java refuses', () => {
        for (const wrong of ['[a', '(a', '*a', 'a)', '\\y', '\\p{Nope}'])
            assert.throws(() => pattern.compile(wrong), /StringException|Invalid regex/, wrong);
    });

    it('quotes text', () => {
        assert.equal(pattern.matches(pattern.quote('1+1=2?'), '1+1=2?'), true);
    });
});

describe('Matcher', () => {
    it('finds one match after the other, with groups and their places', () => {
        const m = on('(a(b)?)', 'xabxa');
        assert.equal(matcher.find(m), true);
        assert.deepEqual(
            [matcher.group(m), matcher.start(m), matcher.end(m), matcher.group(m, 2), matcher.start(m, 2)],
            ['ab', 1, 3, 'b', 2]
        );
        assert.equal(matcher.find(m), true);
        assert.deepEqual([matcher.group(m), matcher.group(m, 2), matcher.start(m, 2)], ['a', null, -1]);
        assert.equal(matcher.find(m), false);
        assert.equal(matcher.groupCount(m), 2);
    });

    it('keeps Java group numbers where an atomic group was translated', () => {
        const m = on('(a)(?>b+)(c)', 'abbc');
        assert.equal(matcher.matches(m), true);
        assert.deepEqual([matcher.group(m, 1), matcher.group(m, 2), matcher.groupCount(m)], ['a', 'c', 2]);
    });

    it('lets $ stand before a final line end', () => {
        assert.equal(matcher.find(on('a$', 'a\n')), true);
        assert.equal(matcher.find(on('a\\z', 'a\n')), false);
        assert.equal(matcher.find(on('(?m)^b$', 'a\nb\nc')), true);
    });

    it('replaces with groups and escapes', () => {
        assert.equal(matcher.replaceAll(on('(\\d)(\\d)', '12-34'), '$2$1'), '21-43');
        assert.equal(matcher.replaceFirst(on('a', 'aa'), '\\$'), '$a');
        assert.equal(matcher.replaceAll(on('(?<n>\\d)', 'a1'), '<${n}>'), 'a<1>');
        assert.equal(statics('Matcher').quoteReplacement('a$b\\'), 'a\\$b\\\\');
        assert.equal(instance('String').replaceAll('Hello', '(?i)L', 'r'), 'Herro');
    });

    it('stays inside its region', () => {
        const m = on('^b', 'abb');
        assert.equal(matcher.find(m), false);
        matcher.region(m, 1, 2);
        assert.equal(matcher.find(m), true);
        assert.deepEqual([matcher.start(m), matcher.end(m), matcher.regionStart(m)], [1, 2, 1]);
        assert.equal(matcher.matches(matcher.region(m, 1, 2)), true);
    });

    it('refuses groups before a match', () => {
        assert.throws(() => matcher.group(on('a', 'a')), /No match found/);
        const m = on('a', 'a');
        matcher.find(m);
        assert.throws(() => matcher.group(m, 1), /No group 1/);
    });

    it('splits', () => {
        const pieces = instance('Pattern').split(pattern.compile('\\s*,\\s*'), 'a , b,c') as ApexList;
        assert.deepEqual(pieces.items, ['a', 'b', 'c']);
    });
});
