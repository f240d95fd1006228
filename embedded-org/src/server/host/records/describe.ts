import { hasFieldRight } from '../../../runtime/access/field-access.ts';
import { hasObjectRight } from '../../../runtime/access/object-access.ts';
import type { Org } from '../../../runtime/org.ts';
import type { FieldInfo } from '../../../schema/model.ts';
import type { FieldDescribe, ObjectDescribe } from '../apex-host.ts';
import { asUser } from './as-user.ts';

/** Describe data as the user may see it: unreadable fields are left out, rights are the user's. Null for unknown and unreadable objects. */
export function describeObject(org: Org, userId: string, objectName: string): ObjectDescribe | null {
    const object = org.schema.object(objectName);
    if (object === undefined) return null;
    return asUser(org, userId, 'describe', (transaction) => {
        if (!hasObjectRight(transaction, object, 'read')) return null;
        const readable = object.fields.filter((field) => hasFieldRight(transaction, object, field, 'read'));
        return {
            apiName: object.name,
            label: object.label,
            labelPlural: object.labelPlural,
            keyPrefix: object.keyPrefix,
            createable: object.createable && hasObjectRight(transaction, object, 'create'),
            updateable: object.updateable && hasObjectRight(transaction, object, 'edit'),
            deletable: object.deletable && hasObjectRight(transaction, object, 'delete'),
            queryable: object.queryable,
            fields: readable.map((field) => describeField(field, hasFieldRight(transaction, object, field, 'edit'))),
            childRelationships: object.childRelationships.map(({ name, childObject, field }) => ({
                name,
                childObject,
                field
            }))
        };
    });
}

function describeField(field: FieldInfo, editable: boolean): FieldDescribe {
    return {
        apiName: field.name,
        label: field.label,
        type: field.type,
        length: field.length,
        precision: field.precision,
        scale: field.scale,
        nillable: field.nillable,
        createable: field.createable && editable,
        updateable: field.updateable && editable,
        nameField: field.nameField,
        hasDefault: field.defaultValue !== null || field.defaultedOnCreate === true,
        referenceTo: field.referenceTo,
        relationshipName: field.relationshipName,
        picklist: field.picklist
            .filter((value) => value.active)
            .map(({ value, label, isDefault }) => ({ value, label, isDefault }))
    };
}
