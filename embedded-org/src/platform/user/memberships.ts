import type { SaveRow } from '../../runtime/dml/rules.ts';
import { sendWelcomeMails, mailUser } from '../mail/send.ts';
import { deriveMembers } from '../network/membership.ts';
import { distinct, good, grouped, rowText, text } from '../lookup.ts';
import type { PlatformOrg } from '../platform-org.ts';
import { position } from '../switches.ts';
import type { UserFacts } from './facts.ts';
import { isDisabling } from './lifecycle.ts';

/**
 * What stands beside a stored user: the assignment of the profile's hidden permission set, the UserLogin row, memberships of
 * sites, and the mails to new members. Source: platform-rules C3 (hidden set), E (UserLogin), A7 (members, mails).
 */
export function keepMemberships(facts: UserFacts, org: PlatformOrg): void {
    const { context } = facts;
    const rows = good(facts.rows);
    const created = rows.filter((row) => row.before === null);
    const moved = rows.filter((row) => row.before !== null && row.changes('ProfileId'));
    assignProfileSets(facts, created, moved);
    if (position(context, 'userLoginOnCreate')) {
        for (const row of created)
            context.insert('UserLogin', { UserId: idOf(row), IsFrozen: false, IsPasswordLocked: false });
    }
    const joining = [...created, ...moved].filter((row) => !isDisabling(row));
    if (joining.length === 0) return;
    const added = deriveMembers(
        context,
        joining.map((row) => ({ id: idOf(row), profileId: rowText(row, 'ProfileId') }))
    );
    const writable = joining.filter((row) => row.value('IsActive') === true);
    sendWelcomeMails(
        context,
        org,
        writable.map((row) => ({ user: mailUser(row.record.$values), isNew: row.before === null })),
        added
    );
}

function assignProfileSets(facts: UserFacts, created: readonly SaveRow[], moved: readonly SaveRow[]): void {
    const { context } = facts;
    const held = grouped(context, 'PermissionSetAssignment', 'AssigneeId', moved.map(idOf));
    for (const row of moved) {
        const old = facts.profileBefore(row)?.permissionSetId ?? null;
        const gone = (held.get(idOf(row)) ?? []).filter(
            (assignment) => old !== null && text(assignment, 'PermissionSetId') === old
        );
        if (gone.length > 0)
            context.remove('PermissionSetAssignment', distinct(gone.map((assignment) => text(assignment, 'Id'))));
    }
    for (const row of [...created, ...moved]) {
        const setId = facts.profile(row)?.permissionSetId ?? null;
        if (setId !== null)
            context.insert('PermissionSetAssignment', {
                AssigneeId: idOf(row),
                PermissionSetId: setId,
                IsActive: true
            });
    }
}

function idOf(row: SaveRow): string {
    return row.record.$values.Id as string;
}
