import { Big, BigDecimal, MathContext, RoundingMode } from 'bigdecimal.js';
import { throwApex } from '../exceptions/platform.ts';
import { DIVIDE_BY_ZERO, invalidDecimal, ROUNDING_NECESSARY } from '../exceptions/messages.ts';
import { ApexDouble, formatDouble } from './double.ts';
import { doubleToInteger } from './integer.ts';

/** Names of System.RoundingMode; the same as Java's. */
export type RoundingName = 'UP' | 'DOWN' | 'CEILING' | 'FLOOR' | 'HALF_UP' | 'HALF_DOWN' | 'HALF_EVEN' | 'UNNECESSARY';

/*
 * Digits of a quotient that does not end: 34 significant ones, IEEE 754 decimal128 as in Java's MathContext.DECIMAL128, but at most
 * 33 after the point, so that 1/3 has 33 threes. Assumed: no page of Salesforce states it.
 */
const QUOTIENT = new MathContext(34, RoundingMode.HALF_EVEN);
const QUOTIENT_SCALE = 33;
/** Largest scale of Decimal.setScale and divide. Source: Apex Reference, Decimal.setScale ("between -33 and 33"). */
const MAX_SCALE = 33;

/** An arbitrary-precision decimal with scale, as Java's BigDecimal. Immutable. */
export class ApexDecimal {
    readonly big: BigDecimal;

    constructor(big: BigDecimal) {
        this.big = big;
    }

    /** From text such as `12.50`, `-1E+3`; keeps the written scale. @throws System.TypeException 'Invalid decimal: x'. */
    static parse(text: string): ApexDecimal {
        const trimmed = text.trim();
        if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(trimmed))
            throwApex('System.TypeException', invalidDecimal(text));
        return new ApexDecimal(Big(trimmed.replace(/^\+/, '').replace(/\.(?=$|[eE])/, '')));
    }

    /** From an Integer (int32). */
    static fromInteger(value: number): ApexDecimal {
        if (value >= -1 && value <= 100) return SMALL[value + 1];
        return new ApexDecimal(Big(value));
    }

    static fromLong(value: bigint): ApexDecimal {
        return new ApexDecimal(Big(value));
    }

    /** From a double by its shortest text, as Java's BigDecimal.valueOf(double): 1.0 gives scale 1. NaN and infinities have no Decimal. */
    static fromDouble(value: number): ApexDecimal {
        if (!Number.isFinite(value)) throwApex('System.TypeException', invalidDecimal(formatDouble(value)));
        return new ApexDecimal(Big(formatDouble(value)));
    }

    /** `unscaled * 10^-scale`. */
    static of(unscaled: bigint, scale: number): ApexDecimal {
        return new ApexDecimal(Big(unscaled, scale));
    }

    add(other: ApexDecimal): ApexDecimal {
        return new ApexDecimal(this.big.add(other.big));
    }

    subtract(other: ApexDecimal): ApexDecimal {
        return new ApexDecimal(this.big.subtract(other.big));
    }

    multiply(other: ApexDecimal): ApexDecimal {
        return new ApexDecimal(this.big.multiply(other.big));
    }

    /** The `/` operator. @throws System.MathException 'Divide by 0'. */
    divide(other: ApexDecimal): ApexDecimal {
        if (other.big.signum() === 0) throwApex('System.MathException', DIVIDE_BY_ZERO);
        const exact = this.big.divideWithMathContext(other.big, QUOTIENT);
        return new ApexDecimal(
            exact.scale() > QUOTIENT_SCALE ? exact.setScale(QUOTIENT_SCALE, RoundingMode.HALF_EVEN) : exact
        );
    }

    /** Decimal.divide(divisor, scale, mode). */
    divideToScale(other: ApexDecimal, scale: number, mode: RoundingName): ApexDecimal {
        if (other.big.signum() === 0) throwApex('System.MathException', DIVIDE_BY_ZERO);
        checkScale(scale);
        return new ApexDecimal(exactly(() => this.big.divide(other.big, scale, RoundingMode[mode])));
    }

    negate(): ApexDecimal {
        return new ApexDecimal(this.big.negate());
    }

    abs(): ApexDecimal {
        return new ApexDecimal(this.big.abs());
    }

    /** @throws System.MathException when the exponent is negative or above 32,767 (Apex Reference, Decimal.pow). */
    pow(exponent: number): ApexDecimal {
        if (exponent < 0 || exponent > 32767)
            throwApex('System.MathException', 'Invalid exponent: ' + String(exponent));
        return new ApexDecimal(this.big.pow(exponent));
    }

    setScale(scale: number, mode: RoundingName): ApexDecimal {
        checkScale(scale);
        return new ApexDecimal(exactly(() => this.big.setScale(scale, RoundingMode[mode])));
    }

    stripTrailingZeros(): ApexDecimal {
        return new ApexDecimal(this.big.stripTrailingZeros());
    }

    compareTo(other: ApexDecimal): number {
        return this.big.compareTo(other.big);
    }

    /** Same number, whatever the scales. */
    sameValue(other: ApexDecimal): boolean {
        return this.big.compareTo(other.big) === 0;
    }

    get scale(): number {
        return this.big.scale();
    }

    /** Digits of the unscaled value; Apex counts 0.25 as 2. */
    get precision(): number {
        return this.big.precision();
    }

    get signum(): number {
        return this.big.signum();
    }

    /** The value without its fraction. */
    toBigInt(): bigint {
        return this.big.toBigInt();
    }

    /** Low 32 bits of the whole part, as Java's BigDecimal.intValue. */
    toInteger(): number {
        return Number(BigInt.asIntN(32, this.big.toBigInt()));
    }

    /** Low 64 bits of the whole part, as Java's BigDecimal.longValue. */
    toLong(): bigint {
        return BigInt.asIntN(64, this.big.toBigInt());
    }

    toNumber(): number {
        return Number(this.big.toString());
    }

    toDouble(): ApexDouble {
        return new ApexDouble(this.toNumber());
    }

    toPlainString(): string {
        return this.big.toPlainString();
    }

    toString(): string {
        return this.big.toString();
    }
}

const SMALL: readonly ApexDecimal[] = Array.from({ length: 102 }, (_, i) => new ApexDecimal(Big(i - 1)));

export const DECIMAL_ZERO = SMALL[1];

function checkScale(scale: number): void {
    if (scale < -MAX_SCALE || scale > MAX_SCALE)
        throwApex('System.MathException', `Scale must be between -33 and 33: ${String(doubleToInteger(scale))}`);
}

/** RoundingMode.UNNECESSARY complains by a RangeError. */
function exactly(operation: () => BigDecimal): BigDecimal {
    try {
        return operation();
    } catch (error) {
        if (error instanceof RangeError) throwApex('System.MathException', ROUNDING_NECESSARY);
        throw error;
    }
}
