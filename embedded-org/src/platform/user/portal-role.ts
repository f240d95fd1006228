import type { SaveRow } from '../../runtime/dml/rules.ts';
import type { ApexSObject } from '../../runtime/values/sobject.ts';
import { fail, portalRoleMissing, roleTypeMismatch } from '../errors.ts';
import { byId, good, rowText, text, ticked } from '../lookup.ts';
import type { PlatformOrg } from '../platform-org.ts';
import { ownRoles, sharedRole, type PortalAccount } from '../user-role/portal-roles.ts';
import { position } from '../switches.ts';
import type { UserFacts } from './facts.ts';
import { isDisabling } from './lifecycle.ts';

/** The stored name of the lowest level is Worker; callers may also say User. Source: platform-rules A1 (PortalRole). */
const LOWEST = 'Worker';

/** A role that the caller names must be of the kind that the user's licence has. Source: platform-rules A1 (UserRoleId). */
export function checkRoleTypes(facts: UserFacts): void {
    const rows = good(facts.rows).filter((row) => rowText(row, 'UserRoleId') !== null && !isDisabling(row));
    const roles = byId(
        facts.context,
        'UserRole',
        rows.map((row) => rowText(row, 'UserRoleId'))
    );
    for (const row of rows) {
        const license = facts.profile(row)?.license;
        const moved = facts.profileBefore(row)?.licenseId !== facts.profile(row)?.licenseId;
        // A role left over from the licence before is replaced below, not refused.
        if (license === undefined || (row.before !== null && moved && !row.changes('UserRoleId'))) continue;
        const role = roles.get(rowText(row, 'UserRoleId') ?? '');
        const portalType = text(role, 'PortalType') ?? 'None';
        const own =
            text(role, 'PortalAccountId') === null || text(role, 'PortalAccountId') === text(facts.account(row), 'Id');
        const fits =
            license.role === 'internal'
                ? portalType === 'None'
                : license.role === 'portal' && portalType === license.portalType && own;
        const shared = license.role === 'portal' && text(role, 'PortalRole') === 'PersonAccount';
        if (!fits && !shared) fail(row, roleTypeMismatch);
    }
}

/**
 * Gives role-based portal users the role of their level on their account, making the account's roles when it has none, and takes
 * the role from users whose licence has none. Source: platform-rules A4 (levels, Account Role Optimization), C2 (moves).
 */
export function assignPortalRoles(facts: UserFacts, org: PlatformOrg): void {
    const accounts = new Map<string, PortalAccount>();
    for (const row of good(facts.rows)) {
        const profile = facts.profile(row);
        if (profile === null || isDisabling(row)) continue;
        const moved = facts.profileBefore(row)?.licenseId !== profile.licenseId;
        if (profile.license.role === 'none') {
            if (moved) Object.assign(row.record.$values, { UserRoleId: null, PortalRole: null });
            continue;
        }
        if (profile.license.portalType === null || rowText(row, 'ContactId') === null) continue;
        const chosen = row.changes('UserRoleId') && rowText(row, 'UserRoleId') !== null;
        if (chosen || (!moved && !row.changes('ContactId') && !row.changes('PortalRole'))) continue;
        const account = portalAccount(facts, row, profile.license.portalType, accounts, org);
        const role = roleFor(facts, account, row);
        if (role === null) fail(row, portalRoleMissing(rowText(row, 'PortalRole') ?? LOWEST));
        else Object.assign(row.record.$values, { UserRoleId: role.id, PortalRole: role.level });
    }
}

function portalAccount(
    facts: UserFacts,
    row: SaveRow,
    portalType: 'Partner' | 'CustomerPortal',
    known: Map<string, PortalAccount>,
    org: PlatformOrg
): PortalAccount {
    const account = facts.account(row) as ApexSObject;
    const key = `${text(account, 'Id') ?? ''} ${portalType}`;
    let found = known.get(key);
    if (found === undefined) {
        const owner = facts.accountOwner(row);
        found = {
            id: text(account, 'Id') ?? '',
            name: text(account, 'Name') ?? '',
            ownerId: text(owner, 'Id') ?? '',
            ownerAlias: text(owner, 'Alias') ?? '',
            ownerRoleId: text(owner, 'UserRoleId'),
            portalType,
            levels: portalType === 'Partner' ? org.settings.partnerRoles : org.settings.customerRoles,
            roles: new Map()
        };
        for (const role of facts.portalRoles(row)) {
            if (text(role, 'PortalType') === portalType)
                found.roles.set(text(role, 'PortalRole') ?? LOWEST, role.$values.Id as string);
        }
        known.set(key, found);
    }
    return found;
}

/** Role and level for the row: the shared role for an account's first user under Account Role Optimization, else the account's own. */
function roleFor(facts: UserFacts, account: PortalAccount, row: SaveRow): { id: string; level: string } | null {
    const asked = rowText(row, 'PortalRole') ?? LOWEST;
    const level = asked === 'User' || asked === 'PersonAccount' ? LOWEST : asked;
    if (position(facts.context, 'aroEnabled') && account.roles.size === 0) {
        const first = facts.context
            .find('User', 'AccountId', [account.id])
            .filter(
                (user) =>
                    ticked(user, 'IsActive') &&
                    text(user, 'UserRoleId') !== null &&
                    text(user, 'Id') !== text(row.before, 'Id')
            );
        const earlier = good(facts.rows).filter(
            (other) => other.index < row.index && text(facts.account(other), 'Id') === account.id
        );
        if (first.length + earlier.length === 0)
            return { id: sharedRole(facts.context, account), level: 'PersonAccount' };
        const roles = ownRoles(facts.context, account);
        const lowest = roles.get(LOWEST) ?? null;
        for (const user of first)
            facts.context.update('User', user.$values.Id as string, { UserRoleId: lowest, PortalRole: LOWEST });
        for (const other of earlier) Object.assign(other.record.$values, { UserRoleId: lowest, PortalRole: LOWEST });
    }
    const id = ownRoles(facts.context, account).get(level);
    return id === undefined ? null : { id, level };
}
