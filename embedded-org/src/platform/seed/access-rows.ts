import type { FieldInfo, ObjectInfo } from '../../schema/model.ts';
import type { ObjectAccessSetting } from '../organization/configuration.ts';
import { ConfigurationError } from '../organization/node.ts';
import type { Seeder } from './seed-context.ts';

/** Standard objects that have object permissions and that `*` stands for, besides all custom objects. */
const GRANTABLE_OBJECTS = [
    'Account',
    'Asset',
    'Campaign',
    'Case',
    'Contact',
    'Contract',
    'Document',
    'Individual',
    'Lead',
    'Opportunity',
    'Order',
    'Pricebook2',
    'Product2'
];

/** User permissions as the columns of a profile or permission set. @throws ConfigurationError for a permission that the platform does not know */
export function permissionColumns(
    seeder: Seeder,
    permissions: readonly string[],
    holder: string
): Record<string, boolean> {
    const object = seeder.object('PermissionSet');
    const columns: Record<string, boolean> = {};
    for (const permission of permissions) {
        const field = object.field(`Permissions${permission}`);
        if (field === undefined)
            throw new ConfigurationError(`${holder}: there is no user permission ${JSON.stringify(permission)}.`);
        columns[field.name] = true;
    }
    return columns;
}

/**
 * Object permissions of a profile or permission set, and with them the permissions on the objects' standard fields. Custom fields
 * get none: in an org too, a field that was deployed is invisible to every profile until a permission set or profile grants it.
 */
export function insertObjectAccess(
    seeder: Seeder,
    permissionSetId: string,
    objects: Readonly<Record<string, ObjectAccessSetting>>,
    holder: string
): void {
    for (const [objectName, access] of Object.entries(expanded(seeder, objects))) {
        const object = seeder.schema.object(objectName);
        if (object === undefined)
            throw new ConfigurationError(`${holder}: there is no object ${JSON.stringify(objectName)}.`);
        insertObjectPermissions(seeder, permissionSetId, object.name, access);
        const fields = object.kind === 'standard' ? object.fields.filter(hasOwnPermissions) : [];
        insertFieldPermissions(
            seeder,
            permissionSetId,
            fields.map((field) => ({
                object: object.name,
                field: field.name,
                read: true,
                edit: access.edit && field.updateable
            }))
        );
    }
}

/** `*` stands for all objects that are not named themselves. */
function expanded(
    seeder: Seeder,
    objects: Readonly<Record<string, ObjectAccessSetting>>
): Record<string, ObjectAccessSetting> {
    const { '*': all, ...named } = objects;
    if (all === undefined) return named;
    const custom = seeder.schema
        .objectNames()
        .filter((name) => name.endsWith('__c') && isOrdinary(seeder.schema.object(name)));
    return { ...Object.fromEntries([...GRANTABLE_OBJECTS, ...custom].map((name) => [name, all])), ...named };
}

function isOrdinary(object: ObjectInfo | undefined): boolean {
    return object !== undefined && object.kind === 'custom';
}

/**
 * Required and system fields and names have no permissions of their own (Help, "Field Permissions": required fields are always visible).
 * Addresses have: permission sets name them, e.g. `Account.BillingAddress` (Metadata API Developer Guide, PermissionSetFieldPermissions).
 */
function hasOwnPermissions(field: FieldInfo): boolean {
    if (!field.nillable || field.nameField) return false;
    return field.createable || field.updateable || field.formula !== null || field.type === 'ADDRESS';
}

export function insertObjectPermissions(
    seeder: Seeder,
    permissionSetId: string,
    objectName: string,
    access: ObjectAccessSetting
): void {
    seeder.insertOne('ObjectPermissions', {
        ParentId: permissionSetId,
        SobjectType: objectName,
        PermissionsCreate: access.create,
        PermissionsRead: access.read,
        PermissionsEdit: access.edit,
        PermissionsDelete: access.delete,
        PermissionsViewAllRecords: access.viewAll,
        PermissionsModifyAllRecords: access.modifyAll
    });
}

export function insertFieldPermissions(
    seeder: Seeder,
    permissionSetId: string,
    fields: readonly { object: string; field: string; read: boolean; edit: boolean }[]
): void {
    seeder.insert(
        'FieldPermissions',
        fields.map(({ object, field, read, edit }) => ({
            ParentId: permissionSetId,
            SobjectType: object,
            Field: `${object}.${field}`,
            PermissionsRead: read,
            PermissionsEdit: edit
        }))
    );
}
