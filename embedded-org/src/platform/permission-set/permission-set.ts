import type { ObjectRules } from '../../runtime/dml/rules.ts';
import { deleteBlockedByAssignments, fail, managedByPlatform } from '../errors.ts';
import { good, grouped, rowText, text, ticked } from '../lookup.ts';
import { calculateGroupsOf } from './group-grants.ts';

/** PermissionSet: what a new one is; the hidden sets of profiles and groups belong to the platform. Source: platform-rules C3. */
export const permissionSetRules: ObjectRules = {
    objectName: 'PermissionSet',
    defaults(_context, rows) {
        for (const row of rows) {
            if (row.before !== null) continue;
            const values = row.record.$values;
            values.Type = row.value('HasActivationRequired') === true ? 'Session' : 'Regular';
            values.IsCustom = true;
            values.IsOwnedByProfile = false;
        }
    },
    validate(context, rows) {
        if (context.operation !== 'delete') return;
        const ids = good(rows).map((row) => text(row.before, 'Id'));
        const assignments = grouped(context, 'PermissionSetAssignment', 'PermissionSetId', ids);
        for (const row of good(rows)) {
            const hidden = ticked(row.before, 'IsOwnedByProfile') || text(row.before, 'Type') === 'Group';
            if (hidden) fail(row, managedByPlatform("A profile's or group's own permission set"));
            else if (assignments.has(text(row.before, 'Id') ?? ''))
                fail(row, deleteBlockedByAssignments(text(row.before, 'Label') ?? ''));
        }
    },
    afterSave(context, rows) {
        if (context.operation !== 'update') return;
        calculateGroupsOf(
            context,
            rows.map((row) => rowText(row, 'Id'))
        );
    }
};
