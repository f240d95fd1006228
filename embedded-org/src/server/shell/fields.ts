/** Fields at the end of paths such as `Account.Owner.Name`, and values read from rows by the same paths. */
import type { ApexHost, FieldDescribe, ObjectDescribe, QueryRow } from '../host/apex-host.ts';

export interface FieldAtPath {
    readonly path: string;
    /** `Account Name` for Account.Name, the field's own label otherwise. */
    readonly label: string;
    readonly field: FieldDescribe;
    /** Path of the record that holds the field: '' for the row itself, `Account` for Account.Name. */
    readonly parentPath: string;
    readonly objectName: string;
}

/** Follows a path from an object; undefined when the user has no such field there. Polymorphic parents are followed into their first kind that has the field. */
export async function fieldAtPath(
    host: ApexHost,
    userId: string,
    object: ObjectDescribe,
    path: string
): Promise<FieldAtPath | undefined> {
    const [first, ...rest] = path.split('.');
    if (rest.length === 0) {
        const field = fieldOf(object, first);
        return field === undefined
            ? undefined
            : { path: field.apiName, label: field.label, field, parentPath: '', objectName: object.apiName };
    }
    const reference = object.fields.find((field) => field.relationshipName?.toLowerCase() === first.toLowerCase());
    for (const parentName of reference?.referenceTo ?? []) {
        const parent = await host.describe(userId, parentName);
        const found = parent === null ? undefined : await fieldAtPath(host, userId, parent, rest.join('.'));
        if (reference === undefined || found === undefined) continue;
        const relationship = reference.relationshipName ?? first;
        const label = found.field.nameField
            ? reference.label.replace(/ ID$/, '')
            : `${reference.label.replace(/ ID$/, '')} ${found.label}`;
        return {
            ...found,
            path: `${relationship}.${found.path}`,
            label,
            parentPath: found.parentPath === '' ? relationship : `${relationship}.${found.parentPath}`
        };
    }
    return undefined;
}

export function fieldOf(object: ObjectDescribe, name: string): FieldDescribe | undefined {
    return object.fields.find((field) => field.apiName.toLowerCase() === name.toLowerCase());
}

/** The field by which records of an object are named: Name, CaseNumber, ... */
export function nameFieldOf(object: ObjectDescribe): string {
    return object.fields.find((field) => field.nameField)?.apiName ?? 'Id';
}

/** A plain value as text; nothing for empty ones and for compound values, which have no one text. */
export function plainText(value: unknown): string {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Value in a row of a query; null when a parent is empty. */
export function valueAtPath(row: QueryRow, path: string): unknown {
    let value: unknown = row;
    for (const part of path.split('.'))
        value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : null;
    return value ?? null;
}
