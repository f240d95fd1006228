import type { ObjectRules } from '../../runtime/dml/rules.ts';
import { fail, fieldIntegrity, insufficientAccess, managedByPlatform } from '../errors.ts';

/** UserLogin: the platform makes the rows; they can be frozen and thawed, and a lock can only be taken off. Source: platform-rules E. */
export const userLoginRules: ObjectRules = {
    objectName: 'UserLogin',
    validate(context, rows) {
        for (const row of rows) {
            if (row.failed) continue;
            if (context.operation !== 'update') fail(row, managedByPlatform('User login records'));
            else if (row.changes('IsPasswordLocked') && row.value('IsPasswordLocked') === true) {
                fail(row, fieldIntegrity('IsPasswordLocked can only be set to false', ['IsPasswordLocked']));
            } else if (
                context.accessMode === 'user' &&
                !context.userHas('ManageUsers') &&
                !context.userHas('FreezeUsers')
            ) {
                fail(row, insufficientAccess);
            }
        }
    }
};
