import type { FieldInfo, ObjectInfo } from './model.ts';

/*
 * How a field is kept in its SQLite column. Boolean: 0/1. Integer, long: integers. Decimal: REAL for comparing and summing, with its exact
 * text in a second column when a double cannot hold it. Date: days, datetime: milliseconds from 1970. Time: milliseconds of the day. The
 * rest: text. Addresses and locations have no column: a query puts them together from the columns of their parts.
 */
export type ColumnKind =
    | 'text'
    | 'id'
    | 'boolean'
    | 'integer'
    | 'long'
    | 'decimal'
    | 'date'
    | 'datetime'
    | 'time'
    | 'blob'
    | 'address'
    | 'location';

/** Kind of value a field has, stored or not. */
export function valueKind(field: FieldInfo): ColumnKind {
    switch (field.type) {
        case 'ID':
        case 'REFERENCE':
            return field.apexType === 'String' ? 'text' : 'id';
        case 'BOOLEAN':
            return 'boolean';
        case 'INTEGER':
            return 'integer';
        case 'LONG':
            return 'long';
        case 'DOUBLE':
        case 'CURRENCY':
        case 'PERCENT':
            return field.apexType === 'Integer' ? 'integer' : 'decimal';
        case 'DATE':
            return 'date';
        case 'DATETIME':
            return 'datetime';
        case 'TIME':
            return 'time';
        case 'BASE64':
            return 'blob';
        case 'ADDRESS':
            return 'address';
        case 'LOCATION':
            return 'location';
        default:
            return 'text';
    }
}

/** The kind of a field's column; null for fields without one (formulas, compound fields). */
export function columnKind(field: FieldInfo): ColumnKind | null {
    return field.formula !== null || field.type === 'ADDRESS' || field.type === 'LOCATION' ? null : valueKind(field);
}

/** Whether values of the field are compared without regard to letter case, through the SQL function `fold`. */
export const isFolded = (field: FieldInfo): boolean => valueKind(field) === 'text' && !field.caseSensitive;

/** Whether the database computes the column from others (the Name of a person). */
export const isGenerated = (object: ObjectInfo, field: FieldInfo): boolean =>
    field.compoundOf !== undefined && field.compoundOf.every((part) => object.field(part) !== undefined);

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Column of a decimal's exact text. */
export const exactColumn = (fieldName: string): string => `${fieldName}$`;
