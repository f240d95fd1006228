import type { OrgConfiguration } from '../organization/configuration.ts';
import { ConfigurationError } from '../organization/node.ts';
import { calculateGroups } from '../permission-set/group-grants.ts';
import { insertAggregateSet } from '../permission-set/group.ts';
import { insertObjectAccess, permissionColumns } from './access-rows.ts';
import type { LicenseIds } from './licenses.ts';
import type { Seeder } from './seed-context.ts';

/** Permission sets and groups by API name: what an assignment names. */
export interface Assignables {
    readonly sets: Map<string, string>;
    readonly groups: Map<string, string>;
}

/** Inserts the org's own permission sets, those that the configuration file describes. */
export function seedPermissionSets(
    seeder: Seeder,
    configuration: OrgConfiguration,
    licenses: LicenseIds,
    assignables: Assignables
): void {
    for (const set of configuration.permissionSets) {
        const holder = `permission set ${JSON.stringify(set.name)}`;
        const id = seeder.insertOne('PermissionSet', {
            Name: set.name,
            Label: set.label,
            IsOwnedByProfile: false,
            IsCustom: true,
            Type: 'Regular',
            LicenseId: licenseId(licenses, set.license, holder),
            ...permissionColumns(seeder, set.permissions, holder)
        });
        insertObjectAccess(seeder, id, set.objects, holder);
        assignables.sets.set(set.name, id);
    }
}

/** The Id of a user licence or permission set licence by name; null for none. @throws ConfigurationError for an unknown name */
export function licenseId(licenses: LicenseIds, name: string | null, holder: string): string | null {
    if (name === null) return null;
    const id = licenses.user.get(name) ?? licenses.permissionSet.get(name);
    if (id === undefined) throw new ConfigurationError(`${holder}: this org has no licence ${JSON.stringify(name)}.`);
    return id;
}

/** A permission set group, its members by API name. */
interface GroupToSeed {
    readonly name: string;
    readonly label: string;
    readonly permissionSets: readonly string[];
    readonly mutingPermissionSets?: readonly string[];
}

/** Brings permission set groups into the org, with their members, those that mute included; a group that is there gets these members. */
export function seedPermissionSetGroups(
    seeder: Seeder,
    groups: readonly GroupToSeed[],
    assignables: Assignables,
    mutings: ReadonlyMap<string, string> = new Map()
): void {
    for (const group of groups) {
        const id = upsertGroup(seeder, group);
        const holder = `permission set group ${group.name}`;
        const members = [
            ...group.permissionSets.map((name) => assignable(assignables.sets, name, 'permission set', holder)),
            ...(group.mutingPermissionSets ?? []).map((name) =>
                assignable(mutings, name, 'muting permission set', holder)
            )
        ];
        seeder.insert(
            'PermissionSetGroupComponent',
            members.map((PermissionSetId) => ({ PermissionSetGroupId: id, PermissionSetId }))
        );
        calculateGroups(seeder.context('insert'), [id]);
        assignables.groups.set(group.name, id);
    }
}

/** Id of the group, which has no members yet, or none any more. */
function upsertGroup(seeder: Seeder, group: GroupToSeed): string {
    const stored = seeder.store.find(seeder.object('PermissionSetGroup'), 'DeveloperName', [group.name])[0];
    if (stored === undefined) {
        const id = seeder.insertOne('PermissionSetGroup', {
            DeveloperName: group.name,
            MasterLabel: group.label,
            Language: 'en_US',
            Status: 'Updated'
        });
        insertAggregateSet(seeder.context('insert'), id, group.name, group.label);
        return id;
    }
    const id = stored.$values.Id as string;
    const components = seeder.object('PermissionSetGroupComponent');
    const old = seeder.store.find(components, 'PermissionSetGroupId', [id]).map((row) => row.$values.Id as string);
    if (old.length > 0) seeder.store.purge(components, old);
    return id;
}

/** The Id of a permission set or group. @throws ConfigurationError that says who names it and what is missing */
export function assignable(known: ReadonlyMap<string, string>, name: string, kind: string, holder: string): string {
    const id = known.get(name);
    if (id === undefined) {
        throw new ConfigurationError(
            `${holder}: there is no ${kind} ${JSON.stringify(name)}, neither in the configuration nor in the project.`
        );
    }
    return id;
}
