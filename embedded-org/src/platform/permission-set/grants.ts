import type { ObjectRules } from '../../runtime/dml/rules.ts';
import { rowText } from '../lookup.ts';
import { calculateGroups, calculateGroupsOf, parentsGroupsFollow } from './group-grants.ts';

/* Rows whose only consequence is what permission set groups grant. Source: Object Reference, PermissionSetGroupComponent ("enables permission set group recalculation"). */

export const objectPermissionsRules: ObjectRules = { objectName: 'ObjectPermissions', afterSave: parentsGroupsFollow };

export const fieldPermissionsRules: ObjectRules = { objectName: 'FieldPermissions', afterSave: parentsGroupsFollow };

export const groupComponentRules: ObjectRules = {
    objectName: 'PermissionSetGroupComponent',
    afterSave(context, rows) {
        calculateGroups(
            context,
            rows.map((row) => rowText(row, 'PermissionSetGroupId'))
        );
    }
};

export const mutingPermissionSetRules: ObjectRules = {
    objectName: 'MutingPermissionSet',
    afterSave(context, rows) {
        if (context.operation !== 'update') return;
        calculateGroupsOf(
            context,
            rows.map((row) => rowText(row, 'Id'))
        );
    }
};
