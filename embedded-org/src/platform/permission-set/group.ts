import type { ObjectRules, RuleContext } from '../../runtime/dml/rules.ts';
import { good, rowText } from '../lookup.ts';

/** PermissionSetGroup: each has an aggregate permission set of type Group, which its assignments show. Source: platform-rules C3 (PSG). */
export const permissionSetGroupRules: ObjectRules = {
    objectName: 'PermissionSetGroup',
    defaults(_context, rows) {
        for (const row of rows) if (row.before === null) row.record.$values.Status ??= 'Updated';
    },
    afterSave(context, rows) {
        if (context.operation !== 'insert') return;
        for (const row of good(rows)) {
            insertAggregateSet(
                context,
                row.record.$values.Id as string,
                rowText(row, 'DeveloperName') ?? '',
                rowText(row, 'MasterLabel') ?? ''
            );
        }
    }
};

/** The hidden set that stands for a group. Source: platform-rules C3 (Type 'Group'). */
export function insertAggregateSet(
    context: Pick<RuleContext, 'insert'>,
    groupId: string,
    name: string,
    label: string
): string {
    return context.insert('PermissionSet', {
        Name: name,
        Label: label,
        Type: 'Group',
        PermissionSetGroupId: groupId,
        IsOwnedByProfile: false,
        IsCustom: true
    });
}
