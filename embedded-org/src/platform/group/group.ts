import type { ObjectRules } from '../../runtime/dml/rules.ts';
import { duplicateRow, fail, managedByPlatform } from '../errors.ts';
import { good, grouped, rowText, text } from '../lookup.ts';
import { developerName } from '../user-role/role-groups.ts';

/** Kinds of group that users make; the others stand for roles and belong to the platform. Source: Object Reference, Group (Type). */
const OWN_TYPES: ReadonlySet<string | null> = new Set(['Regular', 'Queue']);

/** Group: public groups and queues. */
export const groupRules: ObjectRules = {
    objectName: 'Group',
    defaults(_context, rows) {
        for (const row of rows) {
            if (row.before !== null) continue;
            const values = row.record.$values;
            values.Type ??= 'Regular';
            values.DoesIncludeBosses ??= true;
            values.DeveloperName ??= developerName(rowText(row, 'Name') ?? '');
        }
    },
    validate(context, rows) {
        for (const row of good(rows)) {
            const type = context.operation === 'insert' ? rowText(row, 'Type') : text(row.before, 'Type');
            if (!OWN_TYPES.has(type)) fail(row, managedByPlatform('Groups of roles'));
        }
    }
};

/** GroupMember: a user or group is in a group once. Source: assumed (code of PermissionSetAssignment's duplicates, platform-rules C3). */
export const groupMemberRules: ObjectRules = {
    objectName: 'GroupMember',
    validate(context, rows) {
        if (context.operation !== 'insert') return;
        const members = grouped(
            context,
            'GroupMember',
            'GroupId',
            rows.map((row) => rowText(row, 'GroupId'))
        );
        const given = new Set<string>();
        for (const row of good(rows)) {
            const groupId = rowText(row, 'GroupId') ?? '';
            const memberId = rowText(row, 'UserOrGroupId') ?? '';
            const held = (members.get(groupId) ?? []).some((member) => text(member, 'UserOrGroupId') === memberId);
            if (held || given.has(groupId + memberId)) fail(row, duplicateRow('GroupMember'));
            given.add(groupId + memberId);
        }
    }
};
