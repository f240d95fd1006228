import { compareValues } from '../values/compare.ts';
import { ApexDate } from '../values/date.ts';
import { ApexDatetime } from '../values/datetime.ts';
import { ApexDecimal } from '../values/decimal.ts';
import { ApexDouble } from '../values/double.ts';
import { toId } from '../values/id.ts';
import { doubleToInteger as toInteger, doubleToLong as toLong, longToInteger as toInt } from '../values/integer.ts';
import { ApexTime } from '../values/time.ts';

/*
 * Conversions that the compiler inserts, and operators on values that JavaScript has no operators for. Null converts to null.
 * Source: Apex Developer Guide, "Rules of Conversion" and "Expression Operators".
 */
export const integerToLong = (value: number | null): bigint | null => (value === null ? null : BigInt(value));
export const integerToDouble = (value: number | null): ApexDouble | null =>
    value === null ? null : new ApexDouble(value);
export const integerToDecimal = (value: number | null): ApexDecimal | null =>
    value === null ? null : ApexDecimal.fromInteger(value);
export const longToDouble = (value: bigint | null): ApexDouble | null =>
    value === null ? null : new ApexDouble(Number(value));
export const longToDecimal = (value: bigint | null): ApexDecimal | null =>
    value === null ? null : ApexDecimal.fromLong(value);
export const doubleToDecimal = (value: ApexDouble | null): ApexDecimal | null =>
    value === null ? null : ApexDecimal.fromDouble(value.value);
export const decimalToDouble = (value: ApexDecimal | null): ApexDouble | null =>
    value === null ? null : value.toDouble();
export const decimalToInteger = (value: ApexDecimal | null): number | null =>
    value === null ? null : value.toInteger();
export const decimalToLong = (value: ApexDecimal | null): bigint | null => (value === null ? null : value.toLong());
export const doubleToInteger = (value: ApexDouble | null): number | null =>
    value === null ? null : toInteger(value.value);
export const doubleToLong = (value: ApexDouble | null): bigint | null => (value === null ? null : toLong(value.value));
export const longToInteger = (value: bigint | null): number | null => (value === null ? null : toInt(value));
export const stringToId = (value: string | null): string | null => (value === null ? null : toId(value));

export const decimal = (text: string): ApexDecimal => ApexDecimal.parse(text);
export const double = (value: number): ApexDouble => new ApexDouble(value);

const MILLISECONDS_PER_DAY = 86_400_000;

export const addToDate = (date: ApexDate, days: number): ApexDate => date.addDays(days);

/** Datetime plus or minus days, which may be fractions. */
export function addToDatetime(datetime: ApexDatetime, days: ApexDecimal, sign: number): ApexDatetime {
    return new ApexDatetime(datetime.ms + sign * Math.round(days.toNumber() * MILLISECONDS_PER_DAY));
}

/** Time plus or minus milliseconds, within the day. */
export function addToTime(time: ApexTime, milliseconds: bigint, sign: number): ApexTime {
    return new ApexTime(time.ms + sign * Number(milliseconds));
}

/*
 * Relational operators. A null number or date makes them false; a null String or Id is smaller than any other.
 * Source: Apex Developer Guide, "Expression Operators" (< > <= >=).
 */
type Plain = number | bigint | null;
export const lessNumber = (a: Plain, b: Plain): boolean => a !== null && b !== null && a < b;
export const greaterNumber = (a: Plain, b: Plain): boolean => a !== null && b !== null && a > b;
export const lessOrEqualNumber = (a: Plain, b: Plain): boolean => a !== null && b !== null && a <= b;
export const greaterOrEqualNumber = (a: Plain, b: Plain): boolean => a !== null && b !== null && a >= b;

const unordered = (a: unknown, b: unknown): boolean =>
    (a === null && typeof b !== 'string') || (b === null && typeof a !== 'string');
export const less = (a: unknown, b: unknown): boolean => !unordered(a, b) && compareValues(a, b) < 0;
export const greater = (a: unknown, b: unknown): boolean => !unordered(a, b) && compareValues(a, b) > 0;
export const lessOrEqual = (a: unknown, b: unknown): boolean => !unordered(a, b) && compareValues(a, b) <= 0;
export const greaterOrEqual = (a: unknown, b: unknown): boolean => !unordered(a, b) && compareValues(a, b) >= 0;
