import { ApexException } from '../exceptions/exception.ts';
import { ApexBlob } from './blob.ts';
import { ApexDate } from './date.ts';
import { ApexDatetime } from './datetime.ts';
import { ApexDecimal } from './decimal.ts';
import { ApexDouble } from './double.ts';
import { ApexEnum } from './enum.ts';
import { isContentValue } from './equality.ts';
import type { EqualityMethods } from './object.ts';
import { isSObject } from './sobject-shape.ts';
import { identityHash } from './identity-hash.ts';
import { toNumber } from './numbers.ts';
import { ApexTime } from './time.ts';
import { ApexType } from './type.ts';

/** Java's String.hashCode: s[0]*31^(n-1) + ... + s[n-1], wrapped to int32. */
export function hashString(text: string): number {
    let hash = 0;
    for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    return hash;
}

/** A hash that equal values share ({@link valuesEqual}); int32. Objects without hashCode get a hash of their identity. */
export function hashValue(value: unknown): number {
    switch (typeof value) {
        case 'string':
            return hashString(value);
        case 'number':
            return value | 0;
        case 'bigint':
            return hashNumber(Number(value));
        case 'boolean':
            return value ? 1231 : 1237;
        default:
            return value === null || value === undefined ? 0 : hashObject(value);
    }
}

function hashObject(value: object): number {
    if (value instanceof ApexDecimal || value instanceof ApexDouble) return hashNumber(toNumber(value));
    if (value instanceof ApexDate) return value.days | 0;
    if (value instanceof ApexDatetime) return (value.ms ^ (value.ms / 2 ** 32)) | 0;
    if (value instanceof ApexTime) return value.ms;
    if (value instanceof ApexEnum) return hashString(value.name);
    if (value instanceof ApexType) return hashString(value.name);
    if (value instanceof ApexBlob) return hashString(value.bytes.toString('latin1'));
    if (isContentValue(value)) return value.contentHash$();
    if (isSObject(value)) return hashRecord(value);
    if (!(value instanceof ApexException)) {
        const hash = (value as EqualityMethods).hashCode$0?.();
        if (hash !== undefined) return hash ?? 0;
    }
    return identityHash(value);
}

/** Order of the fields and fields without a value do not count, as in equality. */
function hashRecord(record: {
    readonly $object: { readonly name: string };
    readonly $values: Readonly<Record<string, unknown>>;
}): number {
    let hash = hashString(record.$object.name);
    for (const [field, value] of Object.entries(record.$values)) {
        if (value !== null && value !== undefined) hash = (hash + (hashString(field) ^ hashValue(value))) | 0;
    }
    return hash;
}

/** Equal numbers share it whatever their types; for whole numbers of 32 bits it is the number itself, as in Java. */
function hashNumber(value: number): number {
    return Number.isInteger(value) && Math.abs(value) <= 0x7fffffff ? value : hashString(String(value));
}
