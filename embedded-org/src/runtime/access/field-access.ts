import type { FieldInfo, ObjectInfo } from '../../schema/model.ts';
import type { ApexTransaction } from '../transaction/apex-transaction.ts';
import { accessOf, cached, rowsOf, userHas } from './permissions.ts';

/** System fields that field-level security does not know. Source: Object Reference, System Fields; FieldPermissions ("permissionable"). */
const SYSTEM_FIELDS = new Set(
    [
        'Id',
        'OwnerId',
        'CreatedById',
        'CreatedDate',
        'LastModifiedById',
        'LastModifiedDate',
        'SystemModstamp',
        'IsDeleted',
        'RecordTypeId',
        'LastViewedDate',
        'LastReferencedDate',
        'LastActivityDate',
        'CurrencyIsoCode',
        'FirstName',
        'LastName',
        'Salutation',
        'SetupOwnerId'
    ].map((name) => name.toLowerCase())
);

/**
 * Whether the running user may read or edit a field in user mode. Custom fields need FieldPermissions; required fields, names, details'
 * masters and system fields are open to everyone who may use the object. Standard fields are open too, unless the user's profile says
 * otherwise: profiles grant them all from the start (assumed), but for those that grant no object either, as the minimum access profiles
 * (https://help.salesforce.com/s/articleView?id=sf.standard_profiles.htm).
 */
export function hasFieldRight(
    transaction: ApexTransaction,
    object: ObjectInfo,
    field: FieldInfo,
    right: 'read' | 'edit'
): boolean {
    if (!isPermissionable(object, field)) return true;
    const key = `${object.name}.${field.name}`.toLowerCase();
    const own = fieldRights(transaction).get(key);
    if (own !== undefined && (right === 'read' || own === 'edit')) return true;
    if (accessOf(transaction).userType === 'AutomatedProcess') return userHas(transaction, 'ModifyAllData');
    return !field.name.endsWith('__c') && profileGrantsObjects(transaction) && !governedByProfile(transaction).has(key);
}

function isPermissionable(object: ObjectInfo, field: FieldInfo): boolean {
    if (object.kind !== 'standard' && object.kind !== 'custom') return false;
    if (SYSTEM_FIELDS.has(field.name.toLowerCase()) || field.nameField || field.isMasterDetail) return false;
    return field.nillable || field.type === 'BOOLEAN' || field.formula !== null;
}

function fieldRights(transaction: ApexTransaction): ReadonlyMap<string, 'read' | 'edit'> {
    return cached(transaction, `fields ${transaction.user.id}`, () => {
        const rights = new Map<string, 'read' | 'edit'>();
        for (const row of rowsOf(transaction, 'FieldPermissions', 'ParentId', accessOf(transaction).permissionSetIds)) {
            const key = String(row.$values['Field']).toLowerCase();
            if (row.$values['PermissionsEdit'] === true) rights.set(key, 'edit');
            else if (row.$values['PermissionsRead'] === true && !rights.has(key)) rights.set(key, 'read');
        }
        return rights;
    });
}

function profileGrantsObjects(transaction: ApexTransaction): boolean {
    const { id } = transaction.user;
    return cached(transaction, `profile grants ${id}`, () => {
        const { profileSetId } = accessOf(transaction);
        return profileSetId === null || rowsOf(transaction, 'ObjectPermissions', 'ParentId', [profileSetId]).length > 0;
    });
}

/** Fields of which the user's profile itself says something. */
function governedByProfile(transaction: ApexTransaction): ReadonlySet<string> {
    return cached(transaction, `profile governs ${transaction.user.id}`, () => {
        const { profileSetId } = accessOf(transaction);
        const rows = profileSetId === null ? [] : rowsOf(transaction, 'FieldPermissions', 'ParentId', [profileSetId]);
        return new Set(rows.map((row) => String(row.$values['Field']).toLowerCase()));
    });
}
