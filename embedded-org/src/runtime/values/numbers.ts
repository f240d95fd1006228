import { ApexDecimal } from './decimal.ts';
import { ApexDouble } from './double.ts';

/** A value of one of Apex's four number types. */
export type Numeric = number | bigint | ApexDouble | ApexDecimal;

export function isNumeric(value: unknown): value is Numeric {
    return (
        typeof value === 'number' ||
        typeof value === 'bigint' ||
        value instanceof ApexDecimal ||
        value instanceof ApexDouble
    );
}

/** Whether two numbers are equal by value, whatever their types. */
export function sameNumber(a: Numeric, b: Numeric): boolean {
    return compareNumbers(a, b) === 0;
}

/** Order of two numbers by value: negative, 0 or positive; NaN when one is not a number. */
export function compareNumbers(a: Numeric, b: Numeric): number {
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    if (a instanceof ApexDouble || b instanceof ApexDouble) {
        const [x, y] = [toNumber(a), toNumber(b)];
        return x < y ? -1 : x > y ? 1 : x === y ? 0 : Number.NaN;
    }
    if (a instanceof ApexDecimal || b instanceof ApexDecimal) return toDecimal(a).compareTo(toDecimal(b));
    return a < b ? -1 : a > b ? 1 : 0;
}

/** The nearest double. */
export function toNumber(value: Numeric): number {
    if (typeof value === 'number') return value;
    if (typeof value === 'bigint') return Number(value);
    return value instanceof ApexDouble ? value.value : value.toNumber();
}

/** Widening to Decimal. Source: Apex Developer Guide, "Rules of Conversion". */
export function toDecimal(value: Numeric): ApexDecimal {
    if (value instanceof ApexDecimal) return value;
    if (typeof value === 'number') return ApexDecimal.fromInteger(value);
    if (typeof value === 'bigint') return ApexDecimal.fromLong(value);
    return ApexDecimal.fromDouble(value.value);
}

/** Widening to Double. */
export function toDouble(value: Numeric): ApexDouble {
    return value instanceof ApexDouble ? value : new ApexDouble(toNumber(value));
}

/** Widening of an Integer to Long. */
export function toLong(value: number | bigint): bigint {
    return typeof value === 'bigint' ? value : BigInt(value);
}

/** The wider type of two numbers (Integer, Long, Double, Decimal) decides how they are added, compared and so on. */
export function numericType(value: Numeric): 'Integer' | 'Long' | 'Double' | 'Decimal' {
    if (typeof value === 'number') return 'Integer';
    if (typeof value === 'bigint') return 'Long';
    return value instanceof ApexDouble ? 'Double' : 'Decimal';
}
