import { ApexBlob, ApexDate, ApexDatetime, ApexDecimal, ApexDouble, ApexTime } from '../../../runtime/values/index.ts';
import { ApexSObject } from '../../../runtime/values/sobject.ts';
import type { QueryRow } from '../apex-host.ts';

/**
 * A field value in the REST API's form.
 * Source: REST API Developer Guide, "Valid Date and DateTime Formats" (`2026-03-01T10:00:00.000+0000`).
 */
export function restValue(value: unknown): unknown {
    if (value === null || value === undefined) return null;
    if (typeof value === 'bigint') return Number(value);
    if (value instanceof ApexDecimal) return Number(value.toString());
    if (value instanceof ApexDouble) return value.value;
    if (value instanceof ApexDate) return value.toIso();
    if (value instanceof ApexDatetime) return value.toIso().replace(/Z$/, '+0000');
    if (value instanceof ApexTime) return value.toString();
    if (value instanceof ApexBlob) return value.bytes.toString('base64');
    return value;
}

/** A record with its attributes, selected fields, parents and child lists, as the REST API's query returns it. */
export function restRecord(record: ApexSObject, apiVersion: string): QueryRow {
    const { name } = record.$object;
    const id = record.$values['Id'];
    const url = typeof id === 'string' ? { url: `/services/data/v${apiVersion}/sobjects/${name}/${id}` } : {};
    const row: Record<string, unknown> = {};
    for (const [field, value] of Object.entries(record.$values))
        if (record.$implied?.includes(field) !== true) row[field] = restValue(value);
    for (const [relationship, parent] of Object.entries(record.$parents ?? {}))
        row[relationship] = parent === null ? null : restRecord(parent, apiVersion);
    for (const [relationship, children] of Object.entries(record.$children ?? {})) {
        const records = children.items.map((child) => restRecord(child as ApexSObject, apiVersion));
        row[relationship] = records.length === 0 ? null : { totalSize: records.length, done: true, records };
    }
    return { attributes: { type: name, ...url }, ...row };
}
