import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ApexDecimal, ApexDouble } from '../../src/runtime/values/index.ts';
import { decimal, throwsApex } from './support.ts';

describe('Decimal', () => {
    // Source: Java's BigDecimal, whose arithmetic Apex's Decimal has (Apex Developer Guide, "Primitive Data Types").
    it('keeps the written scale', () => {
        assert.equal(decimal('1.50').toString(), '1.50');
        assert.equal(decimal('1.50').add(decimal('1')).toString(), '2.50');
        assert.equal(decimal('1.50').multiply(decimal('2.0')).toString(), '3.000');
    });

    // Source: assumed (33 digits after the point, 34 significant).
    it('divides to 33 digits when the quotient does not end', () => {
        assert.equal(decimal('1').divide(decimal('3')).toString(), `0.${'3'.repeat(33)}`);
        assert.equal(decimal('10').divide(decimal('3')).toString(), `3.${'3'.repeat(33)}`);
        assert.equal(decimal('100').divide(decimal('8')).toString(), '12.5');
    });

    it('refuses to divide by zero', () => {
        throwsApex('System.MathException', 'Divide by 0', () => decimal('1').divide(decimal('0.0')));
    });

    // Source: Apex Reference, Decimal.divide (examples).
    it('divides to a scale', () => {
        assert.equal(decimal('19').divideToScale(decimal('100'), 3, 'HALF_EVEN').toString(), '0.190');
        assert.equal(decimal('12.4567').divideToScale(decimal('7'), 2, 'UP').toString(), '1.78');
    });

    // Source: Java's BigDecimal.valueOf(double).
    it('takes the shortest text of a double', () => {
        assert.equal(ApexDecimal.fromDouble(0.1).toString(), '0.1');
        assert.equal(ApexDecimal.fromDouble(3).toString(), '3.0');
        assert.equal(ApexDecimal.fromInteger(1000).toString(), '1000');
        assert.equal(ApexDecimal.fromLong(-5n).toString(), '-5');
    });

    it('refuses text that is no number', () => {
        throwsApex('System.TypeException', 'Invalid decimal: 1,5', () => decimal('1,5'));
    });

    it('narrows as Java does', () => {
        assert.equal(decimal('-7.9').toInteger(), -7);
        assert.equal(decimal('4294967297').toInteger(), 1);
        assert.equal(decimal('9223372036854775808').toLong(), -(2n ** 63n));
    });

    // Source: Java's Double.toString.
    it('shows doubles in scientific notation from ten million on', () => {
        assert.equal(new ApexDouble(1).toString(), '1.0');
        assert.equal(new ApexDouble(12345678).toString(), '1.2345678E7');
        assert.equal(new ApexDouble(0.0001).toString(), '1.0E-4');
    });
});
