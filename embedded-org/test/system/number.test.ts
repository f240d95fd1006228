import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ApexDouble, stringOf } from '../../src/runtime/values/index.ts';
import { platformEnumConstant } from '../../src/runtime/system/enums.ts';
import { decimal, throwsApex } from '../values/support.ts';
import { instance, statics, valueOf } from './support.ts';

const math = statics('Math');
const parse = (type: string, value: unknown): unknown => valueOf(type)(value);
const rounding = (name: string): unknown => platformEnumConstant('System.RoundingMode', name);

describe('Integer, Long and Double', () => {
    // Source: Apex Reference, Integer.valueOf; text as orgs report it.
    it('are read from text', () => {
        assert.equal(parse('Integer', '-12'), -12);
        assert.equal(parse('Long', '9223372036854775807'), 2n ** 63n - 1n);
        assert.equal(stringOf(parse('Double', '1e3')), '1000.0');
        throwsApex('System.TypeException', 'Invalid integer: 1.5', () => parse('Integer', '1.5'));
        throwsApex('System.TypeException', 'Invalid integer: 2147483648', () => parse('Integer', '2147483648'));
    });

    it('are cut from wider numbers', () => {
        assert.equal(parse('Integer', decimal('-3.99')), -3);
        assert.equal(instance('Long').intValue(2n ** 32n + 5n), 5);
        assert.equal(instance('Double').intValue(new ApexDouble(2.9)), 2);
    });

    it('are formatted with grouping', () => {
        assert.equal(instance('Integer').format(1234567), '1,234,567');
    });
});

describe('Decimal', () => {
    const d = instance('Decimal');

    // Source: Apex Reference, Decimal.format (example).
    it('is formatted with at most three decimals', () => {
        assert.equal(d.format(decimal('12345.6789')), '12,345.679');
    });

    // Source: Apex Reference, RoundingMode (tables of examples, which are Java's).
    it('rounds half-even unless told otherwise', () => {
        assert.equal(d.round(decimal('2.5')), 2n);
        assert.equal(d.round(decimal('2.5'), rounding('HALF_UP')), 3n);
        assert.equal(d.round(decimal('-1.1'), rounding('UP')), -2n);
        assert.equal(stringOf(d.setScale(decimal('1.125'), 2)), '1.12');
        assert.equal(stringOf(d.setScale(decimal('5'), 2)), '5.00');
        throwsApex('System.MathException', 'Rounding necessary', () =>
            d.setScale(decimal('1.5'), 0, rounding('UNNECESSARY'))
        );
    });

    // Source: Apex Reference, Decimal.precision, scale (examples).
    it('tells precision and scale', () => {
        assert.equal(d.precision(decimal('123.45')), 5);
        assert.equal(d.scale(decimal('123.45')), 2);
        assert.equal(stringOf(d.stripTrailingZeros(decimal('1.500'))), '1.5');
        assert.equal(d.toPlainString(decimal('1E+3')), '1000');
        assert.equal(stringOf(d.pow(decimal('4.12'), 2)), '16.9744');
    });
});

describe('Math', () => {
    // Source: Apex Reference, Math.round and roundToLong.
    it('rounds decimals half-even and doubles half up', () => {
        assert.equal(math.round(decimal('4.5')), 4);
        assert.equal(math.round(new ApexDouble(4.5)), 5);
        assert.equal(math.round(new ApexDouble(-4.5)), -4);
        assert.equal(math.roundToLong(decimal('5.5')), 6n);
    });

    it('keeps the type of its argument', () => {
        assert.equal(stringOf(math.abs(decimal('-1.50'))), '1.50');
        assert.equal(math.abs(-5), 5);
        assert.equal(math.abs(-2147483648), -2147483648);
        assert.equal(stringOf(math.ceil(decimal('1.2'))), '2');
        assert.equal(stringOf(math.floor(new ApexDouble(-1.2))), '-2.0');
        assert.equal(stringOf(math.sqrt(decimal('4'))), '2.0');
        assert.equal(math.max(1, 2), 2);
        assert.equal(stringOf(math.min(decimal('1.0'), new ApexDouble(2))), '1.0');
    });

    it('takes remainders with the sign of the dividend', () => {
        assert.equal(math.mod(-7, 3), -1);
        assert.equal(math.mod(7n, 3n), 1n);
        throwsApex('System.MathException', 'Divide by 0', () => math.mod(1, 0));
    });

    it('refuses null', () => {
        throwsApex('System.NullPointerException', 'Argument cannot be null.', () => math.abs(null));
    });
});

describe('Boolean', () => {
    it('is true for the text true alone', () => {
        assert.equal(parse('Boolean', 'TRUE'), true);
        assert.equal(parse('Boolean', 'yes'), false);
    });
});
