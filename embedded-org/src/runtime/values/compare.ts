import { throwApex } from '../exceptions/platform.ts';
import { ApexDate } from './date.ts';
import { ApexDatetime } from './datetime.ts';
import { ApexEnum } from './enum.ts';
import { sameText } from './equality.ts';
import { compareNumbers, isNumeric } from './numbers.ts';
import { isSObject } from './sobject-shape.ts';
import { ApexTime } from './time.ts';

/*
 * The operators < and > order strings by the rules of the user's locale and without regard to letter case; spaces and hyphens only
 * decide between strings that are otherwise equal, as in Java's RuleBasedCollator.
 * Sources: https://salesforce.stackexchange.com/questions/394089 and /questions/12305.
 */
const collator = new Intl.Collator('en', { sensitivity: 'accent' });
const IGNORED = /[\s-]/g;

const withoutIgnored = (text: string): string => text.replace(IGNORED, '');

/** Order of two strings under < and >. */
export function compareText(a: string, b: string): number {
    if (sameText(a, b)) return 0;
    return collator.compare(withoutIgnored(a), withoutIgnored(b)) || collator.compare(a, b);
}

/**
 * Order of two values under the comparison operators: negative, 0, positive; NaN (which makes every comparison false) when a null
 * number, date or time takes part. A string or Id is greater than null. Source: Apex Developer Guide, "Expression Operators" (<).
 */
export function compareValues(a: unknown, b: unknown): number {
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    if (typeof a === 'string' || typeof b === 'string') {
        if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
        return compareText(a as string, b as string);
    }
    if (a === null || b === null) return Number.NaN;
    return compareSame(a, b);
}

/** `a < b` and its kin for operands of any comparable type. */
export const lessThan = (a: unknown, b: unknown): boolean => compareValues(a, b) < 0;
export const lessOrEqual = (a: unknown, b: unknown): boolean => compareValues(a, b) <= 0;
export const greaterThan = (a: unknown, b: unknown): boolean => compareValues(a, b) > 0;
export const greaterOrEqual = (a: unknown, b: unknown): boolean => compareValues(a, b) >= 0;

/**
 * Order of List.sort: nulls first, strings by UTF-16 code units (capitals first), enums by ordinal, sObjects by the fields that the
 * reference names, user objects by compareTo. Sources: Apex Developer Guide, "List Sorting"; Apex Reference, List.sort.
 * @throws System.ListException when the elements cannot be ordered.
 */
export function compareForSort(a: unknown, b: unknown): number {
    if (a === b) return 0;
    if (a === null) return -1;
    if (b === null) return 1;
    if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : 1;
    if (isSObject(a) && isSObject(b)) return compareRecords(a, b);
    const compareTo = (a as { compareTo$1?: (other: unknown) => number }).compareTo$1;
    if (compareTo !== undefined) return compareTo.call(a, b);
    return compareSame(a, b);
}

function compareSame(a: unknown, b: unknown): number {
    if (isNumeric(a) && isNumeric(b)) return compareNumbers(a, b);
    if (a instanceof ApexDate && b instanceof ApexDate) return a.days - b.days;
    if (isMoment(a) && isMoment(b)) return instant(a) - instant(b);
    if (a instanceof ApexTime && b instanceof ApexTime) return a.ms - b.ms;
    if (a instanceof ApexEnum && b instanceof ApexEnum) return a.ordinal - b.ordinal;
    if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
    if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
    throwApex('System.ListException', 'One or more of the items in this list is not Comparable.');
}

function isMoment(value: unknown): value is ApexDate | ApexDatetime {
    return value instanceof ApexDate || value instanceof ApexDatetime;
}

function instant(value: ApexDate | ApexDatetime): number {
    return value instanceof ApexDatetime ? value.ms : value.days * 86_400_000;
}

type RecordShape = {
    readonly $object: { readonly name: string; readonly fields: readonly { name: string; nameField: boolean }[] };
    readonly $values: Readonly<Record<string, unknown>>;
};

/**
 * The label of the type, then the Name field, then the standard fields from Id and Name in alphabetical order, then custom fields.
 * Source: Apex Developer Guide, "Sorting sObjects" (default sort order).
 */
function compareRecords(a: RecordShape, b: RecordShape): number {
    if (a.$object.name !== b.$object.name) return a.$object.name < b.$object.name ? -1 : 1;
    const name = a.$object.fields.find((field) => field.nameField)?.name ?? 'Name';
    const fields = [...new Set([...Object.keys(a.$values), ...Object.keys(b.$values)])].sort(
        (x, y) => rank(x, name) - rank(y, name) || (x < y ? -1 : 1)
    );
    for (const field of fields) {
        const [x, y] = [a.$values[field] ?? null, b.$values[field] ?? null];
        if (typeof x === 'object' && x !== null && isSObject(x)) continue;
        const order = compareForSort(x, y);
        if (order !== 0) return order;
    }
    return 0;
}

function rank(field: string, name: string): number {
    if (field === name) return 0;
    if (field === 'Id') return 1;
    return field.endsWith('__c') ? 3 : 2;
}
