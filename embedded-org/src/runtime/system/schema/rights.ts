import type { FieldInfo, ObjectInfo } from '../../../schema/model.ts';
import { hasFieldRight } from '../../access/field-access.ts';
import { hasObjectRight } from '../../access/object-access.ts';
import { currentApexTransaction } from '../../transaction/apex-transaction.ts';

export type DescribedRight = 'read' | 'create' | 'edit' | 'delete';

const supports = (object: ObjectInfo, right: DescribedRight): boolean =>
    ({
        read: object.queryable || object.createable,
        create: object.createable,
        edit: object.updateable,
        delete: object.deletable
    })[right];

/** isAccessible, isCreateable and their like: what the object supports and the running user may do. Source: Apex Reference, DescribeSObjectResult Class. */
export const mayUseObject = (object: ObjectInfo, right: DescribedRight): boolean =>
    supports(object, right) && hasObjectRight(currentApexTransaction(), object, right);

/** Source: Apex Reference, DescribeFieldResult Class. */
export function mayUseField(object: ObjectInfo, field: FieldInfo, right: 'read' | 'create' | 'edit'): boolean {
    if (right === 'create' && !field.createable) return false;
    if (right === 'edit' && !field.updateable) return false;
    return (
        mayUseObject(object, right) &&
        hasFieldRight(currentApexTransaction(), object, field, right === 'read' ? 'read' : 'edit')
    );
}
