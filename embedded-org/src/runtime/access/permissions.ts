import type { ApexTransaction } from '../transaction/apex-transaction.ts';
import type { ApexSObject } from '../values/sobject.ts';

/** What one user may do, gathered from the profile's own permission set, assigned permission sets and permission set groups. */
export interface UserAccess {
    /** Ids of the permission sets that count for the user, the profile's own one included. */
    readonly permissionSetIds: readonly string[];
    /** Id of the profile's own permission set; null for a user without one. */
    readonly profileSetId: string | null;
    /** User permissions by API name without `Permissions`, lower case: `manageusers`. */
    readonly permissions: ReadonlySet<string>;
    /** UserType of the user; `Standard` is internal. */
    readonly userType: string;
}

const ATTACHMENT = {};

/** Objects whose rows decide what users may do: what was gathered is stale once one is written. */
const DECIDING = new Set(
    [
        'User',
        'Profile',
        'PermissionSet',
        'PermissionSetAssignment',
        'PermissionSetGroup',
        'PermissionSetGroupComponent',
        'MutingPermissionSet',
        'ObjectPermissions',
        'FieldPermissions',
        'SetupEntityAccess',
        'GroupMember',
        'Group',
        'UserRole'
    ].map((name) => name.toLowerCase())
);

/** Everything gathered about access in one transaction, by user Id and kind. */
export function accessCache(transaction: ApexTransaction): Map<string, unknown> {
    return transaction.attachment(ATTACHMENT, () => new Map<string, unknown>());
}

/** Forgets what was gathered when the object decides about access. */
export function forgetAccess(transaction: ApexTransaction, objectName: string): void {
    if (DECIDING.has(objectName.toLowerCase())) transaction.dropAttachment(ATTACHMENT);
}

/** A value of the access cache, made on first use. */
export function cached<T>(transaction: ApexTransaction, key: string, make: () => T): T {
    const cache = accessCache(transaction);
    if (!cache.has(key)) cache.set(key, transaction.limits.inDatabase(make));
    return cache.get(key) as T;
}

/** The running user's rights, or those of another user. Read once per transaction and user. Source: Object Reference, PermissionSetAssignment; platform-rules C3, H2. */
export function accessOf(transaction: ApexTransaction, userId = transaction.user.id): UserAccess {
    return cached(transaction, `user ${userId}`, () => gather(transaction, userId));
}

/**
 * Whether the running user has a user permission, by API name (`ModifyAllData`, `ManageUsers`). The Automated Process user has none, unless
 * the switch `autoProcessHasAccess` says so. Source: platform-rules B5.
 */
export function userHas(transaction: ApexTransaction, permission: string): boolean {
    const access = accessOf(transaction);
    if (access.userType === 'AutomatedProcess') return transaction.org.switches['autoProcessHasAccess'] === true;
    return access.permissions.has(permission.toLowerCase());
}

/** Stored rows of an object whose field has one of the values; none when the org does not know the object. */
export function rowsOf(
    transaction: ApexTransaction,
    objectName: string,
    field: string,
    values: readonly unknown[]
): ApexSObject[] {
    const object = transaction.org.schema.object(objectName);
    return object === undefined || values.length === 0 ? [] : transaction.org.store.find(object, field, values);
}

const texts = (rows: readonly ApexSObject[], field: string): string[] =>
    rows.map((row) => row.$values[field]).filter((value) => typeof value === 'string');

function gather(transaction: ApexTransaction, userId: string): UserAccess {
    const user = rowsOf(transaction, 'User', 'Id', [userId])[0];
    const profileId = user?.$values['ProfileId'];
    const now = transaction.org.clock();
    const assignments = rowsOf(transaction, 'PermissionSetAssignment', 'AssigneeId', [userId]).filter((row) => {
        const expires = row.$values['ExpirationDate'] as { ms: number } | undefined;
        return expires === undefined || expires.ms > now;
    });
    const own = typeof profileId === 'string' ? rowsOf(transaction, 'PermissionSet', 'ProfileId', [profileId]) : [];
    // The assignment of a group names the group's own set, which grants what the group grants.
    const ids = [...new Set([...texts(own, 'Id'), ...texts(assignments, 'PermissionSetId')])];
    const permissions = new Set<string>();
    for (const set of rowsOf(transaction, 'PermissionSet', 'Id', ids)) {
        for (const [name, value] of Object.entries(set.$values))
            if (value === true && name.startsWith('Permissions'))
                permissions.add(name.slice('Permissions'.length).toLowerCase());
    }
    return {
        permissionSetIds: ids,
        profileSetId: texts(own, 'Id')[0] ?? null,
        permissions,
        userType: typeof user?.$values['UserType'] === 'string' ? user.$values['UserType'] : 'Standard'
    };
}
