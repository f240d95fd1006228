import type { Project } from '../../project/read-project.ts';
import type { Store } from '../../runtime/database/store.ts';
import type { OrgConfiguration } from '../organization/configuration.ts';
import { platformSettings } from '../organization/settings.ts';
import { platformRules } from '../rules.ts';
import { seedAccounts } from './accounts.ts';
import { seedFeatureMetrics } from './feature-metrics.ts';
import { seedGuests } from './guests.ts';
import { seedLicenses, type LicenseIds } from './licenses.ts';
import { seedPackages } from './packages.ts';
import { seedPermissionSetGroups, seedPermissionSets, type Assignables } from './permission-sets.ts';
import { seedProfiles, type ProfileIds } from './profiles.ts';
import { loadProjectAccess } from './project-access.ts';
import { Seeder } from './seed-context.ts';
import { seedOrganization, seedPublicGroups, seedRoles, seedSites } from './structure.ts';
import { seedAssignments, seedAutomatedProcess, seedUsers, type Holder } from './users.ts';

/** Ids that the rest of the org is built on. */
export interface SeededOrg {
    readonly organizationId: string;
    readonly administratorId: string;
    /** Sentences on what the project's permission sets name but the org does not have (a class, a field, a licence). */
    readonly problems: readonly string[];
}

/**
 * Fills an empty store with the org that the configuration describes, inside the caller's transaction. Classes and custom permissions
 * of the project must be in the store already: permission sets refer to them.
 * @throws ConfigurationError when the file asks for something that the platform refuses (a seat too many, an unknown permission set)
 */
export function seedOrg(store: Store, configuration: OrgConfiguration, project: Project | null): SeededOrg {
    const rules = platformRules({ settings: platformSettings(configuration), keepMail: () => undefined });
    // That switch is about users whom DML makes. The file describes users who are there, e.g. by registering themselves.
    const seeder = new Seeder(store, rules, { ...configuration.switches, contactlessUsers: true });
    const organizationId = seedOrganization(seeder, configuration, project?.namespace ?? null);
    const licenses = seedLicenses(seeder, configuration);
    const profiles = seedProfiles(seeder, configuration, licenses);
    const assignables: Assignables = { sets: new Map(), groups: new Map() };
    seedPermissionSets(seeder, configuration, licenses, assignables);
    if (project !== null) loadProjectAccess(seeder, project, licenses, profiles, assignables);
    seedPermissionSetGroups(seeder, configuration.permissionSetGroups, assignables);
    const roles = seedRoles(seeder, configuration.roles);
    seedSites(seeder, configuration, profiles, assignables);
    seedAutomatedProcess(seeder, organizationId, configuration.organization);
    const guests = seedGuests(seeder, configuration, licenses);
    const users = seedUsers(seeder, configuration, profiles, roles);
    const portalUsers = seedAccounts(seeder, configuration, profiles, users);
    const named: Holder[] = configuration.users.map((user) => ({
        ...user,
        userId: users.get(user.username.toLowerCase()) ?? '',
        name: user.username
    }));
    seedAssignments(seeder, [...named, ...guests, ...portalUsers], assignables);
    seedPublicGroups(seeder, configuration, users, roles);
    seedPackages(seeder, configuration, users, portalUsers);
    seedFeatureMetrics(seeder, configuration);
    const administratorId = users.get(configuration.administrator.toLowerCase()) ?? '';
    seeder.sign(administratorId);
    return { organizationId, administratorId, problems: seeder.problems };
}

/**
 * Brings the permissions that the project's metadata grants up to date in an org that exists already; inside the caller's transaction.
 * @returns sentences on what the project's permission sets name but the org does not have
 */
export function refreshProjectAccess(
    store: Store,
    configuration: OrgConfiguration,
    project: Project
): readonly string[] {
    const seeder = new Seeder(store, [], configuration.switches);
    const idsByName = (objectName: string, nameField: string, names: readonly string[]): Map<string, string> =>
        new Map(
            store
                .find(seeder.object(objectName), nameField, names)
                .map((row) => [row.$values[nameField] as string, row.$values.Id as string])
        );
    const licenses: LicenseIds = {
        user: idsByName(
            'UserLicense',
            'Name',
            configuration.userLicenses.map((license) => license.name)
        ),
        permissionSet: idsByName(
            'PermissionSetLicense',
            'DeveloperName',
            configuration.permissionSetLicenses.map((license) => license.name)
        )
    };
    const assignables: Assignables = {
        sets: idsByName(
            'PermissionSet',
            'Name',
            configuration.permissionSets.map((set) => set.name)
        ),
        groups: new Map()
    };
    loadProjectAccess(seeder, project, licenses, new Map<string, ProfileIds>(), assignables);
    return seeder.problems;
}
