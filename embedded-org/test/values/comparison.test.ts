import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
    ApexDate,
    ApexDouble,
    ApexObject,
    apexEquals,
    compareValues,
    greaterThan,
    identical,
    lessThan,
    restoreId,
    toId,
    valuesEqual
} from '../../src/runtime/values/index.ts';
import { decimal, listOf, throwsApex } from './support.ts';

describe('The operator ==', () => {
    // Source: Apex Developer Guide, "Expression Operators" (==).
    it('compares strings without regard to letter case', () => {
        assert.equal(apexEquals('Hello', 'hELLO'), true);
        assert.equal(apexEquals('Hello', null), false);
        assert.equal(apexEquals(null, null), true);
    });

    it('compares numbers by value across types', () => {
        assert.equal(apexEquals(1, 1n), true);
        assert.equal(apexEquals(decimal('1.00'), new ApexDouble(1)), true);
        assert.equal(apexEquals(decimal('1.01'), 1), false);
    });

    it('compares collections by content and objects by identity', () => {
        assert.equal(apexEquals(listOf('Integer', 1, 2), listOf('Integer', 1, 2)), true);
        assert.equal(identical(listOf('Integer', 1), listOf('Integer', 1)), false);
        assert.equal(apexEquals(new ApexObject(), new ApexObject()), false);
    });
});

describe('Equality of assertions and collections', () => {
    // Source: https://salesforce.in.ua/t/apex-i-case-sensitive/282
    it('minds the letter case of strings', () => {
        assert.equal(valuesEqual('Abc', 'abc'), false);
    });
});

describe('The operators < and >', () => {
    // Source: https://salesforce.stackexchange.com/questions/394089
    it('order strings as a dictionary does, without regard to letter case', () => {
        assert.equal(lessThan('Hello', 'hello'), false);
        assert.equal(greaterThan('Hello', 'hello'), false);
        assert.equal(lessThan('1a', '-a'), true);
        assert.equal(lessThan('a', 'B'), true);
    });

    // Source: https://salesforce.stackexchange.com/questions/12305
    it('pass over hyphens that stand before other characters', () => {
        assert.equal(lessThan('- Default - ', 'Banner'), false);
        assert.equal(lessThan('/ Default -', 'Banner'), true);
    });

    // Source: Apex Developer Guide, "Expression Operators" (<): null numbers give false, a string is greater than null.
    it('are false for null numbers, while a string is greater than null', () => {
        assert.equal(lessThan(null, 1), false);
        assert.equal(greaterThan(decimal('1'), null), false);
        assert.equal(greaterThan('', null), true);
    });

    it('order dates and numbers', () => {
        assert.ok(compareValues(ApexDate.of(2020, 1, 1), ApexDate.of(2020, 1, 2)) < 0);
        assert.ok(compareValues(decimal('2.5'), 2) > 0);
    });
});

describe('Ids', () => {
    // Source: Salesforce Help, "15-character and 18-character Ids"; the pair is a documented example of the Object Reference.
    it('get their checksum', () => {
        assert.equal(toId('001D000000IqhSL'), '001D000000IqhSLIAZ');
        assert.equal(toId('001D000000IqhSLIAZ'), '001D000000IqhSLIAZ');
    });

    // Sources: Apex Reference, Id.valueOf(toId, restoreCasing); https://gist.github.com/capeterson/620a29b9e1474d9909b8.
    it('have their letter case mended by the checksum only where that is asked for', () => {
        assert.equal(restoreId('001d000000iqhslIAZ'), '001D000000IqhSLIAZ');
        assert.equal(toId('001d000000iqhslIAZ'), '001d000000iqhslIAZ');
        throwsApex('System.StringException', 'Invalid id: 00Q000000000000006', () => restoreId('00Q000000000000006'));
    });

    it('refuse other texts', () => {
        throwsApex('System.StringException', 'Invalid id: abc', () => toId('abc'));
        throwsApex('System.StringException', 'Invalid id: 001D000000IqhSL!', () => toId('001D000000IqhSL!'));
    });

    // Source: public test code that casts these texts and passes in orgs.
    it('keep what is no checksum', () => {
        assert.equal(toId('003000000000000000'), '003000000000000000');
        assert.equal(toId('00Q000000000000006'), '00Q000000000000006');
    });
});
