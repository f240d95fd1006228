import { ApexBlob } from '../values/blob.ts';
import { ApexDate } from '../values/date.ts';
import { ApexDatetime } from '../values/datetime.ts';
import { ApexDecimal } from '../values/decimal.ts';
import { ApexDouble } from '../values/double.ts';
import { ApexTime } from '../values/time.ts';

/** Whether two stored field values are the same: text by its letters (case counts), numbers by value whatever their type or scale. */
export function isSameValue(a: unknown, b: unknown): boolean {
    if (a === b) return true;
    if (a === null || b === null || a === undefined || b === undefined) return (a ?? null) === (b ?? null);
    if (isNumeric(a) && isNumeric(b)) return toDecimal(a).sameValue(toDecimal(b));
    if (a instanceof ApexDate && b instanceof ApexDate) return a.days === b.days;
    if (a instanceof ApexDatetime && b instanceof ApexDatetime) return a.ms === b.ms;
    if (a instanceof ApexTime && b instanceof ApexTime) return a.ms === b.ms;
    if (a instanceof ApexBlob && b instanceof ApexBlob) return a.bytes.equals(b.bytes);
    return false;
}

type Numeric = number | bigint | ApexDouble | ApexDecimal;

/** Whether the value is one of Apex's four number types. */
export const isNumeric = (value: unknown): value is Numeric =>
    typeof value === 'number' ||
    typeof value === 'bigint' ||
    value instanceof ApexDecimal ||
    value instanceof ApexDouble;

/** The value of any Apex number as a Decimal. */
export function toDecimal(value: Numeric): ApexDecimal {
    if (value instanceof ApexDecimal) return value;
    if (value instanceof ApexDouble) return ApexDecimal.fromDouble(value.value);
    return typeof value === 'bigint' ? ApexDecimal.fromLong(value) : ApexDecimal.fromInteger(value);
}
