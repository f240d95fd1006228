import { ApexException } from '../exceptions/exception.ts';
import { ApexDate } from './date.ts';
import { ApexDatetime } from './datetime.ts';
import { ApexList } from './list.ts';
import { ApexMap } from './map.ts';
import { setValueDescriber } from './object.ts';
import { ApexSet } from './set.ts';
import { isSObject } from './sobject-shape.ts';
import { userTimeZone } from './time-zone.ts';

/**
 * Text of a value as string concatenation and System.debug show it: `null`, `1.0E10`, `2020-01-31 00:00:00` for dates and datetimes
 * (GMT), `(a, b)`, `{a, b}`, `{k=v}`, `Account:{Name=x}`, `Name:[field=value]`, a user class's own toString.
 */
export function stringOf(value: unknown): string {
    switch (typeof value) {
        case 'string':
            return value;
        case 'number':
        case 'boolean':
        case 'bigint':
            return String(value);
        default:
            return value === null || value === undefined ? 'null' : describe(value);
    }
}

/** `a + b` where at least one is a String: null is shown as `null`. */
export function concatenate(a: unknown, b: unknown): string {
    return stringOf(a) + stringOf(b);
}

/**
 * String.valueOf: as {@link stringOf}, but a Date is `yyyy-MM-dd` and a Datetime is in the running user's time zone.
 * Source: Apex Reference, String.valueOf. String.valueOf(null Object) is null.
 */
export function stringValueOf(value: unknown): string | null {
    if (value === null || value === undefined) return null;
    if (value instanceof ApexDate) return value.toIso();
    if (value instanceof ApexDatetime) return value.toLocal(userTimeZone());
    return stringOf(value);
}

const inProgress = new Set<object>();

function describe(value: object): string {
    if (value instanceof ApexList) return guarded(value, () => `(${value.items.map(stringOf).join(', ')})`);
    if (value instanceof ApexSet) return guarded(value, () => `{${value.items().map(stringOf).join(', ')}}`);
    if (value instanceof ApexMap) {
        return guarded(
            value,
            () => `{${[...value.entries()].map(([key, item]) => `${stringOf(key)}=${stringOf(item)}`).join(', ')}}`
        );
    }
    if (isSObject(value)) return guarded(value, () => describeRecord(value));
    if (value instanceof ApexException) return value.toString$0();
    const own = (value as { toString$0?: () => string | null }).toString$0;
    return own === undefined ? (value as { toString(): string }).toString() : (own.call(value) ?? 'null');
}

/** `Account:{Name=x, Id=001...}` in the order in which the fields were set. */
function describeRecord(record: {
    readonly $object: { readonly name: string };
    readonly $values: Readonly<Record<string, unknown>>;
}): string {
    const fields = Object.entries(record.$values).filter(([, value]) => value !== undefined);
    return `${record.$object.name}:{${fields.map(([field, value]) => `${field}=${stringOf(value)}`).join(', ')}}`;
}

/** A value met inside itself shows as the platform shows it. */
function guarded(value: object, text: () => string): string {
    if (inProgress.has(value)) return '(already output)';
    inProgress.add(value);
    try {
        return text();
    } finally {
        inProgress.delete(value);
    }
}

setValueDescriber(stringOf);
