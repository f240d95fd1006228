import type { FieldInfo, FieldType } from '../model.ts';
import { picklistValues } from '../object-info.ts';

/** What we know of a standard field beyond its name and Apex type. */
export type FieldAttributes = Partial<Omit<FieldInfo, 'name'>>;

/** Describe data of a standard object that the type data lacks. Fields that are not named get the defaults of their type. */
export interface StandardAttributes {
    /** Address of the Object Reference page the attributes were taken from. */
    readonly source: string;
    readonly keyPrefix: string | null;
    readonly label?: string;
    readonly labelPlural?: string;
    /** API calls the object supports; all four when left out. */
    readonly calls?: { readonly create?: boolean; readonly update?: boolean; readonly delete?: boolean };
    /** Organisation-wide default when the org's configuration says nothing. */
    readonly sharingModel?: string;
    readonly fields: Readonly<Record<string, FieldAttributes>>;
    /** Field of the child object behind a child relationship, where the type data alone leaves it open: `{ Tasks: 'WhatId' }`. */
    readonly children?: Readonly<Record<string, string>>;
    /** Fields of the type data that exist only with a feature this org does not have (person accounts, multiple currencies). */
    readonly absent?: RegExp;
}

const text = (length: number, more: FieldAttributes = {}): FieldAttributes => ({ length, ...more });
const typed = (type: FieldType, length: number, more: FieldAttributes = {}): FieldAttributes => ({
    type,
    length,
    ...more
});

export const REQUIRED: FieldAttributes = { nillable: false };
export const READ_ONLY: FieldAttributes = { createable: false, updateable: false };
export const CREATE_ONLY: FieldAttributes = { updateable: false };
/** Of a reference: the record goes to the recycle bin with the one it points to, and comes back with it. */
export const GOES_WITH_PARENT: FieldAttributes = { cascadeDelete: true, deleteConstraint: 'Cascade' };
export const UPDATE_ONLY: FieldAttributes = { createable: false };

export const string = text;
export const area = (length: number, more: FieldAttributes = {}): FieldAttributes => typed('TEXTAREA', length, more);
export const email = (length = 80, more: FieldAttributes = {}): FieldAttributes => typed('EMAIL', length, more);
export const phone = (length = 40, more: FieldAttributes = {}): FieldAttributes => typed('PHONE', length, more);
export const url = (length = 255, more: FieldAttributes = {}): FieldAttributes => typed('URL', length, more);
export const currency = (precision = 18, scale = 2, more: FieldAttributes = {}): FieldAttributes => ({
    type: 'CURRENCY',
    precision,
    scale,
    ...more
});
export const percent = (precision = 5, scale = 2, more: FieldAttributes = {}): FieldAttributes => ({
    type: 'PERCENT',
    precision,
    scale,
    ...more
});
export const number = (precision: number, scale: number, more: FieldAttributes = {}): FieldAttributes => ({
    type: 'DOUBLE',
    precision,
    scale,
    ...more
});

/** A picklist of values separated by semicolons; `restricted` ones refuse other values. */
export function picklist(values: string, more: FieldAttributes = {}): FieldAttributes {
    const list = values === '' ? [] : values.split(';');
    return { type: 'PICKLIST', length: 255, picklist: picklistValues(list, more.defaultValue ?? null), ...more };
}

export function restricted(values: string, more: FieldAttributes = {}): FieldAttributes {
    return picklist(values, { restrictedPicklist: true, length: 40, ...more });
}

/** A reference to the named objects; the first one is the usual target. `*` stands for the project's custom objects. */
export function reference(referenceTo: string, more: FieldAttributes = {}): FieldAttributes {
    return { referenceTo: referenceTo.split(';'), ...more };
}

export const OBJECT_REFERENCE =
    'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_';
