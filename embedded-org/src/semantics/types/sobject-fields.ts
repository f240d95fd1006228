import type { ChildRelationship, FieldInfo, Schema } from '../../schema/model.ts';
import type { PlatformTypes } from '../library/platform-types.ts';
import { OBJECT, PRIMITIVES, type SObjectType, type Type } from './type.ts';

/** Static type of a field's value: a primitive, Address, Location, the header of a change event, or Object. */
export function sobjectApexType(field: FieldInfo, platform: PlatformTypes): Type {
    const primitive = PRIMITIVES.get(field.apexType.toLowerCase());
    if (primitive !== undefined) return primitive;
    const data = platform.find(field.apexType);
    return data === undefined ? OBJECT : platform.typeOf(data);
}

/** Fields that the platform fills in every record. Source: Object Reference, "System Fields" (settable only with the audit-field permission). */
const SYSTEM_FIELDS = new Set([
    'CreatedById',
    'CreatedDate',
    'IsDeleted',
    'LastModifiedById',
    'LastModifiedDate',
    'SystemModstamp'
]);

/** Type of the record behind a parent relationship. A look-up to several objects reads as the object Name, which has what all of them share. Source: SOQL and SOSL Reference, "Understanding Relationship Fields and Polymorphic Fields". */
export function parentType(schema: Schema, field: FieldInfo): SObjectType {
    if (field.referenceTo.length === 1) return { kind: 'sobject', object: schema.object(field.referenceTo[0]) ?? null };
    return { kind: 'sobject', object: schema.object('Name') ?? null };
}

/** Type of a record behind a child relationship. */
export function childType(schema: Schema, child: ChildRelationship): SObjectType {
    return { kind: 'sobject', object: schema.object(child.childObject) ?? null };
}

/**
 * Read-only for everybody: formulas, auto-numbers, roll-ups, fields made of others (addresses, names of persons), system fields. What only some
 * operations may set is checked at run time.
 */
export const isReadOnly = (field: FieldInfo): boolean =>
    SYSTEM_FIELDS.has(field.name) ||
    field.formula !== null ||
    field.autoNumber ||
    field.summary !== null ||
    field.compoundOf !== undefined;
