import type { ObjectRules } from '../../runtime/dml/rules.ts';
import type { PlatformOrg } from '../platform-org.ts';
import { checkContacts, checkOneUserPerContact } from './contact.ts';
import { fillDefaults } from './defaults.ts';
import { fillDerivedFields } from './derived.ts';
import { UserFacts } from './facts.ts';
import { checkFeatureLicenses } from './feature-licenses.ts';
import { checkLicenseChanges, dropPermissionSets } from './license-change.ts';
import { disablePortalUsers, removeDisabledFromGroups } from './lifecycle.ts';
import { keepMemberships } from './memberships.ts';
import { checkNicknames } from './nickname.ts';
import { checkAccountOwners } from './owner-role.ts';
import { flagAccounts } from './partner-flag.ts';
import { assignPortalRoles, checkRoleTypes } from './portal-role.ts';
import { checkProfiles } from './profile-gate.ts';
import { checkRights } from './rights.ts';
import { checkSeats, countSeats } from './seats.ts';
import { checkUsernames, foldUsernames } from './username.ts';

/**
 * User. The order of the checks decides which error a row with several faults gets; it follows platform-rules J, which leaves
 * open what an org does. Each step only looks at rows that the steps before it let pass.
 */
export function userRules(org: PlatformOrg): ObjectRules {
    return {
        objectName: 'User',
        defaults: fillDefaults,
        validate(context, rows) {
            if (context.operation === 'delete') return;
            foldUsernames(rows);
            const facts = new UserFacts(context, rows);
            disablePortalUsers(facts);
            checkRights(facts);
            checkUsernames(facts, org);
            checkNicknames(facts);
            checkProfiles(facts);
            checkLicenseChanges(facts);
            checkContacts(facts);
            checkAccountOwners(facts);
            checkOneUserPerContact(facts);
            checkRoleTypes(facts);
            checkSeats(facts);
            checkFeatureLicenses(facts, org);
            fillDerivedFields(facts);
            assignPortalRoles(facts, org);
        },
        afterSave(context, rows) {
            if (context.operation === 'delete') return;
            const facts = new UserFacts(context, rows);
            countSeats(facts);
            flagAccounts(facts);
            dropPermissionSets(facts);
            keepMemberships(facts, org);
            removeDisabledFromGroups(facts);
        }
    };
}
