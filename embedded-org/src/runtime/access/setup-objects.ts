import type { ObjectInfo } from '../../schema/model.ts';
import type { ApexTransaction } from '../transaction/apex-transaction.ts';
import type { ObjectRight } from './object-access.ts';
import { userHas } from './permissions.ts';

interface SetupRights {
    /** User permissions of which any one lets the user read; empty: everyone may. */
    readonly read: readonly string[];
    readonly write: readonly string[];
}

const EVERYONE: readonly string[] = [];
const USER_ADMINS = ['ManageUsers', 'ManageInternalUsers', 'ManagePartners', 'ManageCssUsers', 'ManageMyExternalUsers'];
const SETUP = ['ViewSetup', 'ManageUsers', 'CustomizeApplication'];
/** Source: public test code that asks as a user with minimum access, and passes in orgs. */
const CODE_READERS = ['ViewSetup', 'AuthorApex'];
const ASSIGNERS = ['AssignPermissionSets', 'ManageUsers'];

/**
 * Objects without object permissions: user permissions decide. Sources: platform-rules C3 (PermissionSetAssignment), E (UserLogin), F
 * (package licences), H2 (users); the other rows assumed, open for reading as Profile and UserRole are to every internal user.
 */
const SETUP_OBJECTS: Readonly<Record<string, SetupRights>> = {
    user: { read: EVERYONE, write: USER_ADMINS },
    profile: { read: EVERYONE, write: ['ManageProfilesPermissionsets'] },
    userrole: { read: EVERYONE, write: ['ManageRoles'] },
    userlicense: { read: EVERYONE, write: ['ManageUsers'] },
    permissionset: { read: EVERYONE, write: ['ManageProfilesPermissionsets'] },
    permissionsetassignment: { read: [...SETUP, 'AssignPermissionSets'], write: ASSIGNERS },
    permissionsetgroup: { read: EVERYONE, write: ['ManageProfilesPermissionsets'] },
    permissionsetgroupcomponent: { read: EVERYONE, write: ['ManageProfilesPermissionsets'] },
    mutingpermissionset: { read: EVERYONE, write: ['ManageProfilesPermissionsets'] },
    permissionsetlicense: { read: EVERYONE, write: ['ManageUsers'] },
    permissionsetlicenseassign: { read: [...SETUP, 'AssignPermissionSets'], write: ASSIGNERS },
    objectpermissions: { read: EVERYONE, write: ['ManageProfilesPermissionsets'] },
    fieldpermissions: { read: EVERYONE, write: ['ManageProfilesPermissionsets'] },
    setupentityaccess: { read: EVERYONE, write: ['ManageProfilesPermissionsets'] },
    userlogin: { read: ['ManageUsers', 'FreezeUsers'], write: ['ManageUsers', 'FreezeUsers'] },
    packagelicense: { read: EVERYONE, write: [] },
    userpackagelicense: { read: EVERYONE, write: ['ManagePackageLicenses', 'ManageUsers'] },
    network: { read: EVERYONE, write: ['ManageNetworks'] },
    networkmember: { read: EVERYONE, write: ['ManageNetworks', 'ManageUsers'] },
    networkmembergroup: { read: EVERYONE, write: ['ManageNetworks'] },
    group: { read: EVERYONE, write: ['ManageUsers'] },
    groupmember: { read: EVERYONE, write: ['ManageUsers'] },
    apexclass: { read: CODE_READERS, write: [] },
    apextrigger: { read: CODE_READERS, write: [] },
    loginhistory: { read: ['ManageUsers'], write: [] }
};

/**
 * The right on an object that is governed by user permissions, or null when object permissions govern it. Objects that the platform
 * itself fills (jobs, metadata, describe data) are open to readers and closed to writers.
 */
export function setupObjectAccess(
    transaction: ApexTransaction,
    object: ObjectInfo,
    right: ObjectRight
): boolean | null {
    const rights = SETUP_OBJECTS[object.name.toLowerCase()];
    const reading = right === 'read' || right === 'viewAll';
    if (rights !== undefined) {
        const wanted = reading ? rights.read : rights.write;
        return (reading && wanted.length === 0) || wanted.some((permission) => userHas(transaction, permission));
    }
    if (object.kind === 'customMetadata') return reading;
    // Values of custom settings are read by everyone (assumed) and changed with Customize Application.
    // Source: https://help.salesforce.com/s/articleView?id=platform.cs_manage.htm ("User Permissions Needed").
    if (object.kind === 'customSetting') return reading || userHas(transaction, 'CustomizeApplication');
    if (object.kind === 'aggregate') return true;
    if (object.kind !== 'standard') return null;
    return hasObjectPermissions(object) ? null : reading || object.field('OwnerId') !== undefined;
}

/** Standard objects with owner and name that an administrator grants in a profile; the rest is the platform's own. Source: assumed (Object Reference, ObjectPermissions). */
const hasObjectPermissions = (object: ObjectInfo): boolean =>
    object.createable &&
    (object.field('OwnerId') !== undefined ||
        /^(Product2|Pricebook2|PricebookEntry|Asset|OpportunityLineItem|OrderItem|CampaignMember|CaseComment)$/i.test(
            object.name
        ));
