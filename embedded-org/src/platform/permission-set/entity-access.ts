import type { ObjectRules } from '../../runtime/dml/rules.ts';
import { rowText } from '../lookup.ts';
import { parentsGroupsFollow } from './group-grants.ts';

/**
 * SetupEntityAccess: which kind of thing a permission set opens follows from the thing; nobody can set it.
 * Source: Object Reference, SetupEntityAccess (SetupEntityType has neither Create nor Update):
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_setupentityaccess.htm
 */
export const setupEntityAccessRules: ObjectRules = {
    objectName: 'SetupEntityAccess',
    defaults(context, rows) {
        for (const row of rows) {
            const prefix = rowText(row, 'SetupEntityId')?.slice(0, 3) ?? '';
            row.record.$values.SetupEntityType = context.schema.objectByPrefix(prefix)?.name ?? null;
        }
    },
    afterSave: parentsGroupsFollow
};
