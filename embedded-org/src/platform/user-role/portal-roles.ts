import type { RuleContext } from '../../runtime/dml/rules.ts';
import { distinct, text } from '../lookup.ts';
import { insertRole } from './role-groups.ts';

/** An account as far as its portal roles go. */
export interface PortalAccount {
    readonly id: string;
    readonly name: string;
    readonly ownerId: string;
    readonly ownerAlias: string;
    readonly ownerRoleId: string | null;
    readonly portalType: 'Partner' | 'CustomerPortal';
    /** How many levels new accounts get: 1 to 3. */
    readonly levels: number;
    /** Ids of the account's roles of this portal type by level; filled by {@link ownRoles}. */
    readonly roles: Map<string, string>;
}

const ROLE_NAME_LENGTH = 80;

/** Levels from the top down: value of UserRole.PortalRole and the word in the role's name. Source: platform-rules A4. */
const LEVELS = [
    { level: 'Executive', word: 'Executive', from: 3 },
    { level: 'Manager', word: 'Manager', from: 2 },
    { level: 'Worker', word: 'User', from: 1 }
] as const;

/**
 * The account's roles by level. An account without any gets as many as the org's setting says; accounts that have some keep
 * them, whatever the setting says now. The top role reports to the role of the account's owner. Source: platform-rules A4.
 */
export function ownRoles(context: RuleContext, account: PortalAccount): ReadonlyMap<string, string> {
    if (account.roles.size > 0) return account.roles;
    let parent = account.ownerRoleId;
    for (const { level, word, from } of LEVELS) {
        if (account.levels < from) continue;
        const suffix = ` ${account.portalType === 'Partner' ? 'Partner' : 'Customer'} ${word}`;
        const name = account.name.slice(0, ROLE_NAME_LENGTH - suffix.length) + suffix;
        parent = insertRole(context, {
            Name: name,
            ParentRoleId: parent,
            PortalType: account.portalType,
            PortalRole: level,
            PortalAccountId: account.id,
            PortalAccountOwnerId: account.ownerId
        });
        account.roles.set(level, parent);
    }
    return account.roles;
}

/**
 * The role that the first portal users of all accounts of one owner share under Account Role Optimization.
 * Source: platform-rules A4 (name, move of the first user); which columns identify it is assumed.
 */
export function sharedRole(context: RuleContext, account: PortalAccount): string {
    const name = `${account.ownerAlias} Customer Person Account`;
    const found = context
        .find('UserRole', 'PortalAccountOwnerId', [account.ownerId])
        .find(
            (role) => text(role, 'PortalRole') === 'PersonAccount' && text(role, 'PortalType') === account.portalType
        );
    if (found !== undefined) return found.$values.Id as string;
    return insertRole(context, {
        Name: name,
        ParentRoleId: account.ownerRoleId,
        PortalType: account.portalType,
        PortalRole: 'PersonAccount',
        PortalAccountId: null,
        PortalAccountOwnerId: account.ownerId
    });
}

/** Deletes all roles of the accounts and the groups that stand for them. Source: platform-rules A4 (IsPartner set to false). */
export function deleteRolesOf(
    context: RuleContext,
    accountIds: readonly string[],
    portalType: 'Partner' | 'CustomerPortal'
): void {
    const roles = context
        .find('UserRole', 'PortalAccountId', accountIds)
        .filter((role) => text(role, 'PortalType') === portalType);
    const ids = distinct(roles.map((role) => text(role, 'Id')));
    if (ids.length === 0) return;
    const groups = context.find('Group', 'RelatedId', ids);
    if (groups.length > 0) context.remove('Group', distinct(groups.map((group) => text(group, 'Id'))));
    context.remove('UserRole', ids);
}
