import type { ColumnKind } from '../../schema/storage.ts';

export { columnKind, type ColumnKind } from '../../schema/storage.ts';
import { throwApex } from '../exceptions/index.ts';
import { ApexBlob } from '../values/blob.ts';
import { ApexDate } from '../values/date.ts';
import { ApexDatetime } from '../values/datetime.ts';
import { ApexDecimal } from '../values/decimal.ts';
import { ApexDouble } from '../values/double.ts';
import { isIdForm, toId } from '../values/id.ts';
import { ApexTime } from '../values/time.ts';
import type { SqlValue } from './driver.ts';

/** Whether a double keeps the decimal exactly: 15 significant digits always survive the way there and back (IEEE 754 binary64). */
const SAFE_DIGITS = 15;

/**
 * Column value of an Apex value. An empty text is stored as null, a datetime loses its milliseconds.
 * Sources: https://help.salesforce.com, "Null and empty text"; Apex Reference, Datetime ("stored in seconds": assumed from query results, which show .000).
 * @throws System.StringException when an Id field gets a text that is no Id.
 */
export function toColumn(kind: ColumnKind, value: unknown): SqlValue {
    if (value === null || value === undefined) return null;
    switch (kind) {
        case 'boolean':
            return value === true ? 1 : 0;
        case 'id':
            return value === '' ? null : idText(textOf(value));
        case 'integer':
            return Math.trunc(numberOf(value));
        case 'long':
            return typeof value === 'bigint' ? value : Math.trunc(numberOf(value));
        case 'decimal':
            return numberOf(value);
        case 'date':
            return value instanceof ApexDate
                ? value.days
                : value instanceof ApexDatetime
                  ? Math.floor(value.ms / 86_400_000)
                  : null;
        case 'datetime':
            return value instanceof ApexDatetime
                ? Math.floor(value.ms / 1000) * 1000
                : value instanceof ApexDate
                  ? value.days * 86_400_000
                  : null;
        case 'time':
            return value instanceof ApexTime ? value.ms : null;
        case 'address':
        case 'location':
            return null;
        case 'blob':
            return value instanceof ApexBlob ? value.bytes : null;
        case 'text':
            return value === '' ? null : textOf(value);
    }
}

/** Exact text of a decimal that a double would not keep; null when it does. */
export function exactText(value: unknown): string | null {
    return value instanceof ApexDecimal && value.precision > SAFE_DIGITS ? value.toPlainString() : null;
}

/** A computed decimal, rounded half up to the field's scale (assumed for formulas and roll-up summaries). */
export function roundedToScale(value: unknown, scale: number): unknown {
    return value instanceof ApexDecimal && value.scale > scale ? value.setScale(scale, 'HALF_UP') : value;
}

/**
 * Apex value of a column value. A decimal has at least the field's scale (assumed); more decimals than that were stored as they came from Apex
 * or the API. Source: https://help.salesforce.com/s/articleView?id=000387302 ("stores more decimal places than defined").
 */
export function fromColumn(kind: ColumnKind, value: SqlValue, scale: number): unknown {
    if (value === null) return null;
    switch (kind) {
        case 'boolean':
            return value === 1;
        case 'long':
            return BigInt(value as number | bigint);
        case 'decimal':
            return decimalOf(value, scale);
        case 'date':
            return new ApexDate(value as number);
        case 'datetime':
            return new ApexDatetime(value as number);
        case 'time':
            return new ApexTime(value as number);
        case 'blob':
            return new ApexBlob(value as Uint8Array);
        default:
            return value;
    }
}

function decimalOf(value: SqlValue, scale: number): ApexDecimal {
    if (scale === 0 && Number.isSafeInteger(value)) return ApexDecimal.fromInteger(value as number);
    // Sums of doubles carry noise behind the digits that are kept.
    const decimal =
        typeof value === 'string'
            ? ApexDecimal.parse(value)
            : ApexDecimal.fromDouble(Number((value as number).toPrecision(SAFE_DIGITS)));
    return decimal.scale < scale ? decimal.setScale(scale, 'HALF_UP') : decimal;
}

/** Text of a value that an assignment has made a String or Id; anything else is a fault of the runtime. */
function textOf(value: unknown): string {
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value);
    throw new TypeError('A text field holds a value that is no text.');
}

function idText(text: string): string {
    if (text.length === 18) return text;
    return isIdForm(text) ? toId(text) : throwApex('System.StringException', `Invalid id: ${text}`);
}

function numberOf(value: unknown): number {
    if (typeof value === 'number') return value;
    if (value instanceof ApexDecimal) return value.toNumber();
    if (value instanceof ApexDouble) return value.value;
    return Number(value);
}
