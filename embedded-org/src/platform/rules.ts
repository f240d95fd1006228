import type { ObjectRules } from '../runtime/dml/rules.ts';
import { accountRules } from './account/account.ts';
import { contactRules } from './contact/contact.ts';
import { contentVersionRules } from './content/content-version.ts';
import { groupMemberRules, groupRules } from './group/group.ts';
import { networkMemberGroupRules } from './network/network-member-group.ts';
import { userPackageLicenseRules } from './package/user-package-license.ts';
import { assignmentRules } from './permission-set/assignment.ts';
import { setupEntityAccessRules } from './permission-set/entity-access.ts';
import {
    fieldPermissionsRules,
    groupComponentRules,
    mutingPermissionSetRules,
    objectPermissionsRules
} from './permission-set/grants.ts';
import { permissionSetGroupRules } from './permission-set/group.ts';
import { licenseAssignRules } from './permission-set/license-assign.ts';
import { permissionSetRules } from './permission-set/permission-set.ts';
import type { PlatformOrg } from './platform-org.ts';
import { userRoleRules } from './user-role/user-role.ts';
import { userLoginRules } from './user/user-login.ts';
import { userRules } from './user/user.ts';

/** The platform's own behaviour of every object that has one, for the DML pipeline. */
export function platformRules(org: PlatformOrg): ObjectRules[] {
    return [
        userRules(org),
        userLoginRules,
        userRoleRules,
        accountRules,
        contactRules(org),
        permissionSetRules,
        assignmentRules(org),
        licenseAssignRules,
        permissionSetGroupRules,
        groupComponentRules,
        mutingPermissionSetRules,
        objectPermissionsRules,
        fieldPermissionsRules,
        setupEntityAccessRules,
        userPackageLicenseRules,
        networkMemberGroupRules(org),
        contentVersionRules,
        groupRules,
        groupMemberRules
    ];
}
