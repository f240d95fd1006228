import { ApexException } from '../exceptions/exception.ts';
import { ApexBlob } from './blob.ts';
import { ApexDate } from './date.ts';
import { ApexDatetime } from './datetime.ts';
import { isNumeric, sameNumber } from './numbers.ts';
import type { EqualityMethods } from './object.ts';
import { isSObject } from './sobject-shape.ts';
import { ApexTime } from './time.ts';

/** What collections bring to equality, so that this module need not know them. */
export interface ContentValue {
    /** Whether the other value is the same kind of collection with equal content. */
    sameContent$(other: unknown): boolean;
    /** A hash that collections of equal content share. */
    contentHash$(): number;
}

export function isContentValue(value: object): value is ContentValue {
    return (value as Partial<ContentValue>).sameContent$ !== undefined;
}

/**
 * The operator `==`: strings without regard to letter case, numbers by value whatever their types, everything else as {@link valuesEqual}.
 * Source: Apex Developer Guide, "Expression Operators" (==).
 */
export function apexEquals(a: unknown, b: unknown): boolean {
    if (a === b) return true;
    if (typeof a === 'string' && typeof b === 'string') return sameText(a, b);
    return valuesEqual(a, b);
}

/** String `==`: without regard to letter case. */
export function sameText(a: string | null, b: string | null): boolean {
    if (a === b) return true;
    if (a === null || b === null || a.length !== b.length) return false;
    return a.toLowerCase() === b.toLowerCase();
}

/**
 * Equality as System.assertEquals, List.contains, Set and Map use it: strings case-sensitively, numbers by value, dates, blobs and
 * collections by content, sObjects by type and field values, user objects by `equals` where they define it, else by identity.
 * Sources: Apex Developer Guide, "Expression Operators" and "Using Custom Types in Map Keys and Sets"; case of strings in assertions
 * and collections: https://salesforce.stackexchange.com/questions/226832.
 */
export function valuesEqual(a: unknown, b: unknown): boolean {
    if (a === b) return true;
    if (a === null || b === null || a === undefined || b === undefined) return false;
    if (isNumeric(a)) return isNumeric(b) && sameNumber(a, b);
    if (typeof a !== 'object' || typeof b !== 'object') return false;
    if (isContentValue(a)) return a.sameContent$(b);
    if (a instanceof ApexDate)
        return b instanceof ApexDate ? a.days === b.days : b instanceof ApexDatetime && sameInstant(b, a);
    if (a instanceof ApexDatetime)
        return b instanceof ApexDatetime ? a.ms === b.ms : b instanceof ApexDate && sameInstant(a, b);
    if (a instanceof ApexTime) return b instanceof ApexTime && a.ms === b.ms;
    if (a instanceof ApexBlob) return b instanceof ApexBlob && a.bytes.equals(b.bytes);
    if (isSObject(a)) return isSObject(b) && sameRecord(a, b);
    if (a instanceof ApexException) return false;
    return (a as EqualityMethods).equals$1?.(b) ?? false;
}

/** The operator `===`: the same object; values of primitive types by value, strings case-sensitively. Source: Apex Developer Guide, "Expression Operators" (===). */
export function identical(a: unknown, b: unknown): boolean {
    if (a === b) return true;
    if (isNumeric(a) && isNumeric(b)) return sameNumber(a, b);
    if (a instanceof ApexDate || a instanceof ApexDatetime || a instanceof ApexTime || a instanceof ApexBlob)
        return valuesEqual(a, b);
    return false;
}

function sameInstant(datetime: ApexDatetime, date: ApexDate): boolean {
    return datetime.ms === date.days * 86_400_000;
}

type Record$ = { readonly $object: { readonly name: string }; readonly $values: Readonly<Record<string, unknown>> };

/** Fields that hold null count as not set. */
function sameRecord(a: Record$, b: Record$): boolean {
    if (a.$object.name !== b.$object.name) return false;
    for (const [field, value] of Object.entries(a.$values)) {
        if (!valuesEqual(value ?? null, b.$values[field] ?? null)) return false;
    }
    for (const [field, value] of Object.entries(b.$values)) {
        if (value !== null && value !== undefined && (a.$values[field] ?? null) === null) return false;
    }
    return true;
}
