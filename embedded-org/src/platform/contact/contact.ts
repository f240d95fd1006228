import type { ObjectRules, RuleContext, SaveRow } from '../../runtime/dml/rules.ts';
import type { ApexSObject } from '../../runtime/values/sobject.ts';
import { accountNotPartner, deleteBlockedByPortalUsers, fail, ownerWithoutRole } from '../errors.ts';
import { byId, good, grouped, rowText, text, ticked } from '../lookup.ts';
import type { PlatformOrg } from '../platform-org.ts';
import { position } from '../switches.ts';
import { ownRoles, type PortalAccount } from '../user-role/portal-roles.ts';

/** Contact: its portal user follows it to another account, and keeps it from being deleted. Source: platform-rules A4 (last point), H3. */
export function contactRules(org: PlatformOrg): ObjectRules {
    return {
        objectName: 'Contact',
        validate(context, rows) {
            const touched = good(rows).filter(
                (row) => row.before !== null && (context.operation === 'delete' || row.changes('AccountId'))
            );
            if (touched.length === 0) return;
            const users = grouped(context, 'User', 'ContactId', touched.map(idOf));
            if (users.size === 0) return;
            if (context.operation === 'delete') refuseDeletion(touched, users);
            else checkMoves(context, touched, users);
        },
        afterSave(context, rows) {
            if (context.operation !== 'update') return;
            const moved = good(rows).filter((row) => row.changes('AccountId'));
            const users =
                moved.length === 0
                    ? new Map<string, ApexSObject[]>()
                    : grouped(context, 'User', 'ContactId', moved.map(idOf));
            for (const row of moved)
                for (const user of users.get(idOf(row)) ?? [])
                    moveUser(context, org, user, rowText(row, 'AccountId') ?? '');
        }
    };
}

function idOf(row: SaveRow): string {
    return text(row.before, 'Id') ?? '';
}

function refuseDeletion(rows: readonly SaveRow[], users: ReadonlyMap<string, ApexSObject[]>): void {
    for (const row of rows) {
        const usernames = (users.get(idOf(row)) ?? []).map((user) => text(user, 'Username') ?? '');
        if (usernames.length > 0) fail(row, deleteBlockedByPortalUsers(text(row.before, 'Name') ?? '', usernames));
    }
}

/** The new account must be one that could have had the user in the first place. */
function checkMoves(context: RuleContext, rows: readonly SaveRow[], users: ReadonlyMap<string, ApexSObject[]>): void {
    const accounts = byId(
        context,
        'Account',
        rows.map((row) => rowText(row, 'AccountId'))
    );
    const owners = byId(
        context,
        'User',
        [...accounts.values()].map((account) => text(account, 'OwnerId'))
    );
    for (const row of rows) {
        const account = accounts.get(rowText(row, 'AccountId') ?? '');
        const ownerHasRole = text(owners.get(text(account, 'OwnerId') ?? ''), 'UserRoleId') !== null;
        for (const user of users.get(idOf(row)) ?? []) {
            const roleBased = text(user, 'UserRoleId') !== null;
            const partner = text(user, 'UserType') === 'PowerPartner';
            if (account === undefined || (roleBased && !ownerHasRole)) fail(row, ownerWithoutRole);
            else if (
                partner &&
                !ticked(account, 'IsPartner') &&
                position(context, 'contactMoveRequiresPartnerAccount')
            ) {
                fail(row, accountNotPartner);
            }
        }
    }
}

function moveUser(context: RuleContext, org: PlatformOrg, user: ApexSObject, accountId: string): void {
    const role = byId(context, 'UserRole', [text(user, 'UserRoleId')]).get(text(user, 'UserRoleId') ?? '');
    const portalType = text(role, 'PortalType');
    const values: Record<string, unknown> = { AccountId: accountId };
    if (portalType === 'Partner' || portalType === 'CustomerPortal') {
        const roles = ownRoles(context, accountFor(context, org, accountId, portalType));
        values.UserRoleId = roles.get(text(user, 'PortalRole') ?? '') ?? roles.get('Worker') ?? null;
    }
    context.update('User', user.$values.Id as string, values);
}

function accountFor(
    context: RuleContext,
    org: PlatformOrg,
    accountId: string,
    portalType: 'Partner' | 'CustomerPortal'
): PortalAccount {
    const account = byId(context, 'Account', [accountId]).get(accountId);
    const owner = byId(context, 'User', [text(account, 'OwnerId')]).get(text(account, 'OwnerId') ?? '');
    const stored = context
        .find('UserRole', 'PortalAccountId', [accountId])
        .filter((role) => text(role, 'PortalType') === portalType);
    return {
        id: accountId,
        name: text(account, 'Name') ?? '',
        ownerId: text(owner, 'Id') ?? '',
        ownerAlias: text(owner, 'Alias') ?? '',
        ownerRoleId: text(owner, 'UserRoleId'),
        portalType,
        levels: portalType === 'Partner' ? org.settings.partnerRoles : org.settings.customerRoles,
        roles: new Map(stored.map((role) => [text(role, 'PortalRole') ?? 'Worker', role.$values.Id as string]))
    };
}
