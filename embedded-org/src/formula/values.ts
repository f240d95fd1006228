import { ApexDate } from '../runtime/values/date.ts';
import { ApexDatetime } from '../runtime/values/datetime.ts';
import { ApexDecimal } from '../runtime/values/decimal.ts';
import { ApexDouble } from '../runtime/values/double.ts';
import { ApexTime } from '../runtime/values/time.ts';
import { stringOf } from '../runtime/values/to-string.ts';

/** What a formula computes with: Apex values, all numbers as Decimal. Blank text is null. */
export type FormulaValue = null | boolean | string | ApexDecimal | ApexDate | ApexDatetime | ApexTime;

/** Brings an Apex field value into the form a formula computes with. */
export function toFormulaValue(value: unknown): FormulaValue {
    if (value === undefined || value === null || value === '') return null;
    if (typeof value === 'number') return ApexDecimal.fromInteger(value);
    if (typeof value === 'bigint') return ApexDecimal.fromLong(value);
    if (value instanceof ApexDouble) return ApexDecimal.fromDouble(value.value);
    if (typeof value === 'boolean' || typeof value === 'string') return value;
    if (
        value instanceof ApexDecimal ||
        value instanceof ApexDate ||
        value instanceof ApexDatetime ||
        value instanceof ApexTime
    )
        return value;
    return stringOf(value);
}

/** A number, or null for blank. Text is read as a number where it is one. */
export function asNumber(value: FormulaValue): ApexDecimal | null {
    if (value instanceof ApexDecimal) return value;
    if (typeof value === 'boolean') return ApexDecimal.fromInteger(value ? 1 : 0);
    return typeof value === 'string' && /^[+-]?(\d+\.?\d*|\.\d+)$/.test(value.trim()) ? ApexDecimal.parse(value) : null;
}

/** Text with blank as ''. */
export function asText(value: FormulaValue): string {
    if (value === null) return '';
    if (typeof value === 'string') return value;
    if (typeof value === 'boolean') return value ? 'true' : 'false';
    if (value instanceof ApexDecimal) return value.stripTrailingZeros().toPlainString();
    if (value instanceof ApexDate) return value.toIso();
    if (value instanceof ApexDatetime) return `${value.toIso().slice(0, 19).replace('T', ' ')}Z`;
    return value.toString();
}

/** Truth with blank as false. */
export const asBoolean = (value: FormulaValue): boolean => value === true;

export const isBlank = (value: FormulaValue): boolean => value === null || value === '';

/** An Integer for positions and counts; blank counts as `fallback`. */
export const asInteger = (value: FormulaValue, fallback = 0): number =>
    asNumber(value)?.setScale(0, 'DOWN').toInteger() ?? fallback;

export const numberOf = (value: number): ApexDecimal => ApexDecimal.fromDouble(value).stripTrailingZeros();

/** Blank text is null again. */
export const textOf = (value: string): string | null => (value === '' ? null : value);

const DAY = 86_400_000;

/** Days since 1970 with fraction, for date arithmetic; null for other values. */
export function asDays(value: FormulaValue): number | null {
    if (value instanceof ApexDate) return value.days;
    if (value instanceof ApexDatetime) return value.ms / DAY;
    return null;
}

/** Order of two values of a kind; null when they cannot be compared. Text compares by its letters, case counting. */
export function compareValues(a: FormulaValue, b: FormulaValue): number | null {
    const left = asDays(a);
    const right = asDays(b);
    if (left !== null && right !== null) return left - right;
    if (a instanceof ApexTime && b instanceof ApexTime) return a.ms - b.ms;
    if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
    if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
    const x = asNumber(a);
    const y = asNumber(b);
    return x === null || y === null ? null : x.compareTo(y);
}

/** Equality: blanks are equal to blanks, text compares case-sensitively. Source: https://help.salesforce.com/s/articleView?id=sf.customize_functions_operators.htm */
export function equalValues(a: FormulaValue, b: FormulaValue): boolean {
    if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b);
    return compareValues(a, b) === 0;
}
