/** What stands behind `@salesforce/apex` and `@salesforce/apex/Class.method`. */
import { call } from 'org/http';
import { createAdapter, refreshResult } from 'org/wire';

type Params = Readonly<Record<string, unknown>>;

/** The function that an import of an Apex method gives: callable, and wirable through its adapter. */
export function createApexMethod(name: string): unknown {
    const invoke = (params?: Params): Promise<unknown> => call('POST', `/apex/${name}`, params ?? {});
    // As on the platform, nothing is fetched while a parameter is undefined.
    const adapter = createAdapter<Params>(`apex:${name}`, (params) =>
        Object.values(params).includes(undefined) ? undefined : () => call('POST', `/apex/${name}`, params)
    );
    return Object.assign(invoke, { adapter });
}

export function refreshApex(wired: unknown): Promise<void> {
    return refreshResult(wired);
}

/** A field of a record that Apex returned; parents by dots. */
export function getSObjectValue(record: unknown, field: string | { readonly fieldApiName: string }): unknown {
    const path = typeof field === 'string' ? field : field.fieldApiName;
    let value: unknown = record;
    for (const part of path.split('.'))
        value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined;
    return value;
}
