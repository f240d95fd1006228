import type { RuleContext } from '../../runtime/dml/rules.ts';
import type { ApexSObject } from '../../runtime/values/sobject.ts';
import { byId, distinct, grouped, text } from '../lookup.ts';
import { position } from '../switches.ts';

/** A user who became a member of a site. */
export interface NewMember {
    readonly userId: string;
    readonly networkId: string;
}

/**
 * Brings NetworkMember rows in line with the sites' member groups: profiles and permission sets that belong to a site make their
 * users members. Source: platform-rules A7. The platform does it later, in a job of its own; here it is done at once (assumed to make
 * no difference to Apex, which cannot wait for it).
 * @param users users by Id, with their profile
 * @returns the memberships that are new
 */
export function deriveMembers(
    context: RuleContext,
    users: readonly { id: string; profileId: string | null }[]
): NewMember[] {
    const userIds = users.map((user) => user.id);
    const assignments = grouped(context, 'PermissionSetAssignment', 'AssigneeId', userIds);
    const parentsOf = new Map(
        users.map((user) => [
            user.id,
            distinct([user.profileId, ...(assignments.get(user.id) ?? []).map((row) => text(row, 'PermissionSetId'))])
        ])
    );
    const groups = grouped(context, 'NetworkMemberGroup', 'ParentId', [...parentsOf.values()].flat());
    const members = grouped(context, 'NetworkMember', 'MemberId', userIds);
    const added: NewMember[] = [];
    const stale: string[] = [];
    for (const [userId, parents] of parentsOf) {
        const due = new Set(parents.flatMap((parent) => networksOf(groups.get(parent) ?? [])));
        for (const member of members.get(userId) ?? []) {
            const networkId = text(member, 'NetworkId') ?? '';
            if (!due.delete(networkId)) stale.push(member.$values.Id as string);
        }
        for (const networkId of due) {
            context.insert('NetworkMember', { NetworkId: networkId, MemberId: userId });
            added.push({ userId, networkId });
        }
    }
    if (stale.length > 0 && position(context, 'staleMembershipRemoved')) context.remove('NetworkMember', stale);
    return added;
}

function networksOf(groups: readonly ApexSObject[]): string[] {
    return distinct(
        groups.filter((group) => text(group, 'AssignmentStatus') === 'Added').map((group) => text(group, 'NetworkId'))
    );
}

/** The same for stored users, e.g. after a change of their permission sets. */
export function deriveMembersOf(context: RuleContext, userIds: readonly string[]): NewMember[] {
    const users = [...byId(context, 'User', userIds).values()];
    return deriveMembers(
        context,
        users.map((user) => ({ id: user.$values.Id as string, profileId: text(user, 'ProfileId') }))
    );
}
