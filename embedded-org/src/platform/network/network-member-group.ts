import type { ObjectRules } from '../../runtime/dml/rules.ts';
import { mailUser, sendWelcomeMails } from '../mail/send.ts';
import { byId, distinct, good, rowText, text, ticked } from '../lookup.ts';
import type { PlatformOrg } from '../platform-org.ts';
import { deriveMembersOf } from './membership.ts';

/** NetworkMemberGroup: a profile or permission set joins a site, and its users become members. Source: platform-rules A7. */
export function networkMemberGroupRules(org: PlatformOrg): ObjectRules {
    return {
        objectName: 'NetworkMemberGroup',
        defaults(_context, rows) {
            for (const row of rows) if (row.before === null) row.record.$values.AssignmentStatus ??= 'Added';
        },
        afterSave(context, rows) {
            const parents = distinct(
                good(rows).map((row) => text(row.before ?? row.record, 'ParentId') ?? rowText(row, 'ParentId'))
            );
            if (parents.length === 0) return;
            const byProfile = context.find('User', 'ProfileId', parents).map((user) => text(user, 'Id'));
            const bySet = context
                .find('PermissionSetAssignment', 'PermissionSetId', parents)
                .map((row) => text(row, 'AssigneeId'));
            const added = deriveMembersOf(context, distinct([...byProfile, ...bySet]));
            const users = byId(
                context,
                'User',
                added.map((member) => member.userId)
            );
            sendWelcomeMails(
                context,
                org,
                [...users.values()]
                    .filter((user) => ticked(user, 'IsActive'))
                    .map((user) => ({ user: mailUser(user.$values), isNew: true })),
                added
            );
        }
    };
}
