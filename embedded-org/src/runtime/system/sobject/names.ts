import type { FieldInfo } from '../../../schema/model.ts';
import { throwApex } from '../../exceptions/index.ts';
import type { ApexSObject } from '../../values/sobject.ts';
import { argument } from '../arguments.ts';
import { FieldToken } from '../schema/tokens.ts';

/** How Apex names a field at run time: by API name in any letter case or by token. */
export type FieldReference = string | FieldToken;

const nameOf = (reference: FieldReference): string =>
    reference instanceof FieldToken ? reference.field.name : argument(reference);

/** @throws System.SObjectException 'Invalid field X for Account'. Text as orgs report it, e.g. https://salesforce.stackexchange.com/q/77362. */
export function fieldNamed(record: ApexSObject, reference: FieldReference): FieldInfo {
    const { $object: object } = record;
    if (reference instanceof FieldToken && reference.object.name !== object.name) {
        // A token of another object serves when it names a system field that both have; else it is an error.
        const own = object.field(reference.field.name);
        if (own === undefined)
            return throwApex(
                'System.SObjectException',
                `${reference.object.name}.${reference.field.name} does not belong to SObject type ${object.name}`
            );
        return own;
    }
    const name = nameOf(reference);
    return object.field(name) ?? throwApex('System.SObjectException', `Invalid field ${name} for ${object.name}`);
}

/** Canonical parent relationship by its name or by its reference field. */
export function relationshipNamed(record: ApexSObject, reference: FieldReference): string {
    const { $object: object } = record;
    const name = nameOf(reference);
    const field =
        reference instanceof FieldToken ? object.field(name) : (object.relationship(name) ?? object.field(name));
    return (
        field?.relationshipName ??
        throwApex('System.SObjectException', `Invalid relationship ${name} for ${object.name}`)
    );
}

/** Canonical child relationship. */
export function childrenNamed(record: ApexSObject, reference: FieldReference): string {
    const name = nameOf(reference);
    return (
        record.$object.children(name)?.name ??
        throwApex('System.SObjectException', `Invalid aggregate relationship ${name} for ${record.$object.name}`)
    );
}
