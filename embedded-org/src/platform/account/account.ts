import type { ObjectRules, RuleContext, SaveRow } from '../../runtime/dml/rules.ts';
import type { ApexSObject } from '../../runtime/values/sobject.ts';
import { deleteBlockedByPortalUsers, fail, fieldIntegrity, ownerWithoutRole } from '../errors.ts';
import { byId, distinct, good, grouped, rowText, text, ticked } from '../lookup.ts';
import { deleteRolesOf } from '../user-role/portal-roles.ts';

/** At most this many partner users are disabled with their account. Source: platform-rules A4 (S3); what happens beyond is assumed: refused. */
const MAX_DISABLED = 15;

/** Account: partner flag, owners of accounts with portal users, deletion. Source: platform-rules A4. */
export const accountRules: ObjectRules = {
    objectName: 'Account',
    validate(context, rows) {
        const touched = good(rows).filter((row) => row.before !== null);
        if (context.operation === 'delete') refuseDeletion(context, touched);
        else {
            checkPartnerFlag(context, touched.filter(losesPartnerFlag));
            checkNewOwners(
                context,
                touched.filter((row) => row.changes('OwnerId'))
            );
        }
    },
    afterSave(context, rows) {
        if (context.operation !== 'update') return;
        disablePartners(context, good(rows).filter(losesPartnerFlag));
        hangRolesUnderOwner(
            context,
            good(rows).filter((row) => row.changes('OwnerId'))
        );
    }
};

function losesPartnerFlag(row: SaveRow): boolean {
    return ticked(row.before, 'IsPartner') && row.value('IsPartner') === false;
}

function idOf(row: SaveRow): string {
    return text(row.before, 'Id') ?? '';
}

function activePartners(context: RuleContext, rows: readonly SaveRow[]): Map<string, ApexSObject[]> {
    const users = grouped(context, 'User', 'AccountId', rows.map(idOf));
    return new Map(
        [...users].map(([id, all]) => [
            id,
            all.filter((user) => text(user, 'UserType') === 'PowerPartner' && ticked(user, 'IsActive'))
        ])
    );
}

function checkPartnerFlag(context: RuleContext, rows: readonly SaveRow[]): void {
    const partners = activePartners(context, rows);
    for (const row of rows) {
        const count = partners.get(idOf(row))?.length ?? 0;
        if (count > MAX_DISABLED) {
            fail(
                row,
                fieldIntegrity(
                    `The account has ${String(count)} partner users: at most ${String(MAX_DISABLED)} can be disabled with it`,
                    ['IsPartner']
                )
            );
        }
    }
}

/** IsPartner set to false: the partner users are disabled, the partner roles and their groups deleted for good. */
function disablePartners(context: RuleContext, rows: readonly SaveRow[]): void {
    if (rows.length === 0) return;
    const freed = new Map<string, number>();
    const users = [...activePartners(context, rows).values()].flat();
    const profiles = byId(
        context,
        'Profile',
        users.map((user) => text(user, 'ProfileId'))
    );
    for (const user of users) {
        const id = user.$values.Id as string;
        context.update('User', id, {
            IsActive: false,
            IsPortalEnabled: false,
            ContactId: null,
            AccountId: null,
            UserRoleId: null,
            PortalRole: null,
            Username: `${id.slice(0, 15).toLowerCase()}.${text(user, 'Username') ?? ''}`.slice(0, 80)
        });
        const licenseId = text(profiles.get(text(user, 'ProfileId') ?? ''), 'UserLicenseId') ?? '';
        freed.set(licenseId, (freed.get(licenseId) ?? 0) + 1);
    }
    for (const [id, license] of byId(context, 'UserLicense', freed.keys())) {
        context.update('UserLicense', id, {
            UsedLicenses: Number(license.$values.UsedLicenses) - (freed.get(id) ?? 0)
        });
    }
    deleteRolesOf(context, rows.map(idOf), 'Partner');
}

/** An account with portal roles cannot go to an owner without a role. Source: assumed from platform-rules A3.5. */
function checkNewOwners(context: RuleContext, rows: readonly SaveRow[]): void {
    const roles = grouped(context, 'UserRole', 'PortalAccountId', rows.map(idOf));
    const owners = byId(
        context,
        'User',
        rows.map((row) => rowText(row, 'OwnerId'))
    );
    for (const row of rows) {
        if (roles.has(idOf(row)) && text(owners.get(rowText(row, 'OwnerId') ?? ''), 'UserRoleId') === null)
            fail(row, ownerWithoutRole);
    }
}

function hangRolesUnderOwner(context: RuleContext, rows: readonly SaveRow[]): void {
    const roles = grouped(context, 'UserRole', 'PortalAccountId', rows.map(idOf));
    const owners = byId(
        context,
        'User',
        rows.map((row) => rowText(row, 'OwnerId'))
    );
    for (const row of rows) {
        const own = roles.get(idOf(row)) ?? [];
        const ownIds = new Set(own.map((role) => text(role, 'Id')));
        const ownerId = rowText(row, 'OwnerId');
        for (const role of own) {
            const isTop = !ownIds.has(text(role, 'ParentRoleId'));
            const parent = isTop ? { ParentRoleId: text(owners.get(ownerId ?? ''), 'UserRoleId') } : {};
            context.update('UserRole', role.$values.Id as string, { PortalAccountOwnerId: ownerId, ...parent });
        }
    }
}

function refuseDeletion(context: RuleContext, rows: readonly SaveRow[]): void {
    const users = grouped(context, 'User', 'AccountId', distinct(rows.map(idOf)));
    for (const row of rows) {
        const holders = users.get(idOf(row)) ?? [];
        if (holders.length === 0) continue;
        const usernames = holders.slice(0, 5).map((user) => text(user, 'Username') ?? '');
        fail(row, deleteBlockedByPortalUsers(text(row.before, 'Name') ?? '', usernames));
    }
}
