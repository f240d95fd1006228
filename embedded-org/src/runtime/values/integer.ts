import { throwApex } from '../exceptions/platform.ts';
import { DIVIDE_BY_ZERO, invalidInteger, invalidLong, NULL_DEREFERENCE } from '../exceptions/messages.ts';

/*
 * Integer is an int32 in a JavaScript number, Long an int64 in a bigint; both wrap silently on overflow.
 * Source for the sizes: Apex Developer Guide, "Primitive Data Types"; wrapping as in Java: assumed.
 */
const INT_MIN = -2147483648;
const INT_MAX = 2147483647;
const LONG_MIN = -(2n ** 63n);
const LONG_MAX = 2n ** 63n - 1n;

/** Throws NullPointerException unless the operand is there; JavaScript would count null as 0. */
export function notNull<T>(value: T | null): T {
    if (value === null || value === undefined) throwApex('System.NullPointerException', NULL_DEREFERENCE);
    return value;
}

/** Product of two int32, wrapped. */
export function multiplyInteger(a: number, b: number): number {
    return Math.imul(a, b);
}

/** Integer quotient, towards zero. @throws System.MathException 'Divide by 0'. */
export function divideInteger(a: number, b: number): number {
    if (b === 0) throwApex('System.MathException', DIVIDE_BY_ZERO);
    return (a / b) | 0;
}

/** Remainder with the sign of the dividend, as Java's %. @throws System.MathException 'Divide by 0'. */
export function moduloInteger(a: number, b: number): number {
    if (b === 0) throwApex('System.MathException', DIVIDE_BY_ZERO);
    return (a % b) | 0;
}

/** Wraps a bigint to int64. */
export function wrapLong(value: bigint): bigint {
    return BigInt.asIntN(64, value);
}

/** Long quotient, towards zero. @throws System.MathException 'Divide by 0'. */
export function divideLong(a: bigint, b: bigint): bigint {
    if (b === 0n) throwApex('System.MathException', DIVIDE_BY_ZERO);
    return BigInt.asIntN(64, a / b);
}

/** @throws System.MathException 'Divide by 0'. */
export function moduloLong(a: bigint, b: bigint): bigint {
    if (b === 0n) throwApex('System.MathException', DIVIDE_BY_ZERO);
    return a % b;
}

/** Low 32 bits of a Long, as Java's narrowing (Long.intValue). */
export function longToInteger(value: bigint): number {
    return Number(BigInt.asIntN(32, value));
}

/** Java's narrowing of a double to int: clamped, NaN is 0. */
export function doubleToInteger(value: number): number {
    if (value >= INT_MAX) return INT_MAX;
    if (value <= INT_MIN) return INT_MIN;
    return value | 0;
}

/** Java's narrowing of a double to long: clamped, NaN is 0. */
export function doubleToLong(value: number): bigint {
    if (Number.isNaN(value)) return 0n;
    if (value >= 2 ** 63) return LONG_MAX;
    if (value <= -(2 ** 63)) return LONG_MIN;
    return BigInt(Math.trunc(value));
}

/** Integer.valueOf(String). @throws System.TypeException 'Invalid integer: x'. */
export function parseInteger(text: string): number {
    const value = /^[+-]?\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= INT_MIN && value <= INT_MAX)) throwApex('System.TypeException', invalidInteger(text));
    return value | 0;
}

/** Long.valueOf(String). @throws System.TypeException 'Invalid long: x'. */
export function parseLong(text: string): bigint {
    const value = /^[+-]?\d+$/.test(text) ? BigInt(text.replace('+', '')) : null;
    if (value === null || value < LONG_MIN || value > LONG_MAX) throwApex('System.TypeException', invalidLong(text));
    return value;
}
