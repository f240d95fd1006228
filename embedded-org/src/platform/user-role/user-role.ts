import type { ObjectRules } from '../../runtime/dml/rules.ts';
import { fail, managedByPlatform } from '../errors.ts';
import { rowText, text } from '../lookup.ts';
import { insertRoleGroups, roleDefaults } from './role-groups.ts';

/** UserRole: portal roles are the platform's own and cannot be made, renamed or moved by hand. Source: platform-rules A4. */
export const userRoleRules: ObjectRules = {
    objectName: 'UserRole',
    defaults(_context, rows) {
        for (const row of rows) {
            if (row.before !== null) continue;
            for (const [field, value] of Object.entries(roleDefaults(rowText(row, 'Name') ?? ''))) {
                if (rowText(row, field) === null) row.record.$values[field] = value;
            }
        }
    },
    validate(context, rows) {
        for (const row of rows) {
            const portal = [
                text(row.before, 'PortalType'),
                context.operation === 'delete' ? null : rowText(row, 'PortalType')
            ];
            if (!row.failed && portal.some((type) => type !== null && type !== 'None'))
                fail(row, managedByPlatform('Portal roles'));
        }
    },
    afterSave(context, rows) {
        for (const row of rows) {
            if (row.failed || context.operation !== 'insert') continue;
            insertRoleGroups(context, row.record.$values.Id as string, rowText(row, 'Name') ?? '', false);
        }
    }
};
