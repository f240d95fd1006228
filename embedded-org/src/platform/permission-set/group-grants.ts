import type { RuleContext, SaveRow } from '../../runtime/dml/rules.ts';
import type { ApexSObject } from '../../runtime/values/sobject.ts';
import { byId, distinct, grouped, rowText, text, ticked } from '../lookup.ts';
import { EMPTY_GRANTS, fieldGrants, objectGrants, type Row } from './merge-grants.ts';

type GrantContext = Pick<RuleContext, 'schema' | 'find' | 'insert' | 'update' | 'remove'>;

/** What a permission set, a muting permission set or a profile opens lies in these objects, by ParentId, beside its own Permissions columns. */
const GRANT_OBJECTS = ['ObjectPermissions', 'FieldPermissions', 'SetupEntityAccess'] as const;

/**
 * Makes the hidden set of each group grant what the group grants: all that its permission sets grant, less what its muting permission sets
 * name. An org recalculates a little later (PermissionSetGroup.Status tells); here it happens at once.
 * Source: https://help.salesforce.com/s/articleView?id=sf.perm_set_groups_muting.htm ; Metadata API Developer Guide, MutingPermissionSet
 * ("settings enabled by MutingPermissionSet are turned off for the permission set group that it's a component of").
 */
export function calculateGroups(context: GrantContext, groupIds: Iterable<string | null>): void {
    const ids = distinct(groupIds);
    if (ids.length === 0) return;
    const full = context as RuleContext;
    const aggregates = grouped(full, 'PermissionSet', 'PermissionSetGroupId', ids);
    const components = grouped(full, 'PermissionSetGroupComponent', 'PermissionSetGroupId', ids);
    for (const groupId of ids) {
        const aggregate = aggregates.get(groupId)?.[0];
        if (aggregate === undefined) continue;
        calculate(
            full,
            aggregate,
            (components.get(groupId) ?? []).map((row) => text(row, 'PermissionSetId'))
        );
    }
}

/** Recalculates the groups that have one of the permission sets or muting permission sets as a component. */
export function calculateGroupsOf(context: GrantContext, setIds: Iterable<string | null>): void {
    const components = grouped(context as RuleContext, 'PermissionSetGroupComponent', 'PermissionSetId', setIds);
    calculateGroups(
        context,
        [...components.values()].flat().map((row) => text(row, 'PermissionSetGroupId'))
    );
}

/** For rules of objects whose rows belong to a permission set: what groups grant follows the rows. */
export function parentsGroupsFollow(context: RuleContext, rows: readonly SaveRow[]): void {
    calculateGroupsOf(
        context,
        rows.map((row) => rowText(row, 'ParentId'))
    );
}

function calculate(context: RuleContext, aggregate: ApexSObject, componentIds: readonly (string | null)[]): void {
    const sets = [...byId(context, 'PermissionSet', componentIds).values()];
    const mutings = [...byId(context, 'MutingPermissionSet', componentIds).values()];
    const aggregateId = aggregate.$values.Id as string;
    updateUserPermissions(context, aggregate, sets, mutings);
    for (const objectName of GRANT_OBJECTS) {
        const given = rowsUnder(context, objectName, sets);
        const muted = rowsUnder(context, objectName, mutings);
        const old = context.find(objectName, 'ParentId', [aggregateId]).map((row) => row.$values.Id as string);
        if (old.length > 0) context.remove(objectName, old);
        for (const values of merged(objectName, given, muted))
            context.insert(objectName, { ...values, ParentId: aggregateId });
    }
}

function updateUserPermissions(
    context: RuleContext,
    aggregate: ApexSObject,
    sets: readonly ApexSObject[],
    mutings: readonly ApexSObject[]
): void {
    const changed: Record<string, boolean> = {};
    for (const { name } of context.schema.object('PermissionSet')?.fields ?? []) {
        if (!name.startsWith('Permissions')) continue;
        const granted = sets.some((set) => ticked(set, name)) && !mutings.some((set) => ticked(set, name));
        if (granted !== ticked(aggregate, name)) changed[name] = granted;
    }
    if (Object.keys(changed).length > 0) context.update('PermissionSet', aggregate.$values.Id as string, changed);
}

const rowsUnder = (context: RuleContext, objectName: string, parents: readonly ApexSObject[]): Row[] =>
    parents.length === 0
        ? EMPTY_GRANTS
        : context
              .find(
                  objectName,
                  'ParentId',
                  parents.map((parent) => parent.$values.Id)
              )
              .map((row) => row.$values);

function merged(objectName: (typeof GRANT_OBJECTS)[number], given: readonly Row[], muted: readonly Row[]): Row[] {
    if (objectName === 'ObjectPermissions') return objectGrants(given, muted);
    if (objectName === 'FieldPermissions') return fieldGrants(given, muted);
    const gone = new Set(muted.map((row) => row.SetupEntityId));
    const kept = new Map(given.filter((row) => !gone.has(row.SetupEntityId)).map((row) => [row.SetupEntityId, row]));
    return [...kept.values()].map(({ SetupEntityId, SetupEntityType }) => ({ SetupEntityId, SetupEntityType }));
}
