import type { RuleContext, SaveRow } from '../runtime/dml/rules.ts';
import type { ApexSObject } from '../runtime/values/sobject.ts';

/** The stored value as text; null for null and for fields the record lacks. */
export function text(record: ApexSObject | null | undefined, field: string): string | null {
    const value = record?.$values[field];
    return typeof value === 'string' && value !== '' ? value : null;
}

/** Whether the stored checkbox is ticked. */
export function ticked(record: ApexSObject | null | undefined, field: string): boolean {
    return record?.$values[field] === true;
}

/** The stored whole number; 0 for null. */
export function whole(record: ApexSObject | null | undefined, field: string): number {
    const value = record?.$values[field];
    return typeof value === 'number' ? value : 0;
}

/** The row's value as text, after this statement. */
export function rowText(row: SaveRow, field: string): string | null {
    const value = row.value(field);
    return typeof value === 'string' && value !== '' ? value : null;
}

/** The values without nulls and repetitions. */
export function distinct(values: Iterable<string | null>): string[] {
    const found = new Set<string>();
    for (const value of values) if (value !== null) found.add(value);
    return [...found];
}

/** Stored records by Id. */
export function byId(context: RuleContext, objectName: string, ids: Iterable<string | null>): Map<string, ApexSObject> {
    const wanted = distinct(ids);
    const found = wanted.length === 0 ? [] : context.find(objectName, 'Id', wanted);
    return new Map(found.map((record) => [record.$values.Id as string, record]));
}

/** Stored records by the value of a reference field. */
export function grouped(
    context: RuleContext,
    objectName: string,
    field: string,
    ids: Iterable<string | null>
): Map<string, ApexSObject[]> {
    return group(context, objectName, field, distinct(ids), (value) => value);
}

/** Stored records by the lower-case value of a text field; text is compared without regard to case. */
export function groupedByText(
    context: RuleContext,
    objectName: string,
    field: string,
    values: Iterable<string | null>
): Map<string, ApexSObject[]> {
    return group(context, objectName, field, distinct(values), (value) => value.toLowerCase());
}

function group(
    context: RuleContext,
    objectName: string,
    field: string,
    values: readonly string[],
    keyOf: (value: string) => string
): Map<string, ApexSObject[]> {
    const groups = new Map<string, ApexSObject[]>();
    for (const record of values.length === 0 ? [] : context.find(objectName, field, values)) {
        const value = text(record, field);
        if (value === null) continue;
        const key = keyOf(value);
        const members = groups.get(key);
        if (members === undefined) groups.set(key, [record]);
        else members.push(record);
    }
    return groups;
}

/** The rows that carry no error yet. */
export function good<Row extends { readonly failed: boolean }>(rows: readonly Row[]): Row[] {
    return rows.filter((row) => !row.failed);
}
