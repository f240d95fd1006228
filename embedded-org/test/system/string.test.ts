import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ApexDate, ApexDatetime, ApexList, ApexSet, apexType } from '../../src/runtime/values/index.ts';
import { decimal, listOf, throwsApex } from '../values/support.ts';
import { instance, statics, valueOf } from './support.ts';

const text = instance('String');
const string = statics('String');
const stringValue = valueOf('String');
const items = (value: unknown): unknown[] => (value as ApexList).items;

describe('String', () => {
    // Source: Apex Reference, String.substring; texts as orgs report them.
    it('refuses positions out of bounds', () => {
        throwsApex('System.StringException', 'Starting position out of bounds: 4', () => text.substring('abc', 4));
        throwsApex('System.StringException', 'Ending position out of bounds: 9', () => text.substring('abc', 1, 9));
        assert.equal(text.substring('hamburger', 4, 8), 'urge');
    });

    // Source: Apex Reference, String.split (the examples are Java's).
    it('splits by a regular expression as Java does', () => {
        assert.deepEqual(items(text.split('boo:and:foo', 'o')), ['b', '', ':and:f']);
        assert.deepEqual(items(text.split('boo:and:foo', 'o', -1)), ['b', '', ':and:f', '', '']);
        assert.deepEqual(items(text.split('boo:and:foo', ':', 2)), ['boo', 'and:foo']);
        assert.deepEqual(items(text.split('', ',')), ['']);
        assert.deepEqual(items(text.split('abc', '')), ['a', 'b', 'c']);
        assert.deepEqual(items(text.split('a.b', '\\.')), ['a', 'b']);
        assert.deepEqual(items(text.split(',,', ',')), []);
    });

    // Source: Apex Reference, String Class (examples).
    it('abbreviates, pads and centres', () => {
        assert.equal(text.abbreviate('Hello Maximillian', 8), 'Hello...');
        throwsApex('System.StringException', 'Minimum abbreviation width is 4', () => text.abbreviate('Hello', 3));
        assert.equal(text.center('hello', 9), '  hello  ');
        assert.equal(text.leftPad('ab', 5), '   ab');
        assert.equal(text.rightPad('ab', 5, 'xy'), 'abxyx');
        assert.equal(text.repeat('SFDC', 2), 'SFDCSFDC');
        assert.equal(text.repeat('SFDC', '-', 2), 'SFDC-SFDC');
    });

    it('cuts before, after and between', () => {
        assert.equal(text.substringAfter('Force.com.org', '.'), 'com.org');
        assert.equal(text.substringAfterLast('Force.com.org', '.'), 'org');
        assert.equal(text.substringBeforeLast('Force.com.org', '.'), 'Force.com');
        assert.equal(text.substringBetween('tagYellowtag', 'tag'), 'Yellow');
        assert.equal(text.substringBetween('xYellow', 'x', 'y'), null);
        assert.equal(text.mid('abcdef', 2, 2), 'cd');
        assert.equal(text.right('abcdef', 2), 'ef');
        assert.equal(text.removeEnd('Salesforce.com', '.com'), 'Salesforce');
    });

    it('classifies characters', () => {
        assert.equal(text.isNumeric('1234567890'), true);
        assert.equal(text.isNumeric('1.2'), false);
        assert.equal(text.isAlphanumericSpace('AE 86'), true);
        assert.equal(text.isAllLowerCase('abc'), true);
        assert.equal(text.isWhitespace(''), true);
        assert.equal(text.containsAny('hello', 'hx'), true);
        assert.equal(text.containsOnly('abba', 'ab'), true);
        assert.equal(text.containsNone('abba', 'xy'), true);
    });

    it('splits by character type', () => {
        assert.deepEqual(items(text.splitByCharacterTypeCamelCase('Lightning.platformASFLicense')), [
            'Lightning',
            '.',
            'platform',
            'ASF',
            'License'
        ]);
        assert.deepEqual(items(text.splitByCharacterType('Lightning.platform')), ['L', 'ightning', '.', 'platform']);
    });

    it('counts differences', () => {
        assert.equal(text.getLevenshteinDistance('Hello Joe', 'Hello Max'), 3);
        assert.equal(text.getLevenshteinDistance('kitten', 'sitting', 2), -1);
        assert.equal(text.difference('Hello Jane', 'Hello Max'), 'Max');
        assert.equal(text.indexOfDifference('abcde', 'abxyz'), 2);
    });

    it('escapes and unescapes', () => {
        assert.equal(string.escapeSingleQuotes("O'Hara"), "O\\'Hara");
        assert.equal(text.escapeHtml4('<a> & "b" é'), '&lt;a&gt; &amp; &quot;b&quot; &eacute;');
        assert.equal(text.unescapeHtml4('&lt;&euro;&#65;&#x42;&nope;'), '<€AB&nope;');
        assert.equal(text.escapeXml(`<a b='c'>`), '&lt;a b=&apos;c&apos;&gt;');
        assert.equal(text.escapeCsv('a,"b"'), '"a,""b"""');
        assert.equal(text.unescapeCsv('"a,""b"""'), 'a,"b"');
        assert.equal(text.escapeEcmaScript('"a\n/é"'), '\\"a\\n\\/\\u00E9\\"');
        assert.equal(text.unescapeJava('a\\tb\\u0041\\101'), 'a\tbAA');
        assert.equal(text.stripHtmlTags('<p>a <b>b</b></p>'), 'a b');
    });

    // Source: http://www.fishofprey.com/2011/03/apex-stringformat-syntax.html
    it('formats as MessageFormat does', () => {
        assert.equal(
            string.format("Hello {0}, shall we play a ''{1}''?", listOf('Object', 'David', 'game')),
            "Hello David, shall we play a 'game'?"
        );
        assert.equal(string.format("play a '{1}' {0}", listOf('Object', 'x')), 'play a {1} x');
        assert.equal(string.format('{0} {2}', listOf('Object', decimal('1.50'))), '1.50 {2}');
    });

    it('joins lists and sets', () => {
        assert.equal(string.join(listOf('Object', 1, 'b', decimal('2.0')), ', '), '1, b, 2.0');
        assert.equal(string.join(new ApexSet(apexType('String'), ['x', 'y']), ''), 'xy');
    });

    // Source: Apex Reference, String.valueOf(date), (datetime), valueOfGmt.
    it('takes values of dates', () => {
        assert.equal(stringValue(ApexDate.of(2020, 1, 31)), '2020-01-31');
        assert.equal(string.valueOfGmt(new ApexDatetime(Date.UTC(2020, 0, 31, 10, 5))), '2020-01-31 10:05:00');
        assert.equal(stringValue(null), null);
    });

    it('knows blank from empty', () => {
        assert.equal(string.isBlank('  '), true);
        assert.equal(string.isEmpty('  '), false);
        assert.equal(string.isNotBlank(null), false);
    });

    // Source: https://github.com/SalesforceLabs/survey-force/issues/62
    it('refuses a null argument', () => {
        throwsApex('System.NullPointerException', 'Argument cannot be null.', () => string.escapeSingleQuotes(null));
        throwsApex('System.NullPointerException', 'Argument cannot be null.', () => text.contains('a', null));
    });

    // Source: Java's String.hashCode and compareTo.
    it('hashes and compares as Java', () => {
        assert.equal(text.hashCode('Hello'), 69609650);
        assert.equal(text.compareTo('abcde', 'abxyz'), -21);
        assert.equal(text.equals('a', 'A'), false);
        assert.equal(text.equalsIgnoreCase('a', 'A'), true);
    });

    it('counts code points', () => {
        assert.equal(text.codePointCount('a😀b', 0, 4), 3);
        assert.equal(text.codePointAt('a😀b', 1), 0x1f600);
        assert.equal(text.offsetByCodePoints('a😀b', 0, 2), 3);
        assert.equal(string.fromCharArray(listOf('Integer', 83, 70)), 'SF');
    });
});
