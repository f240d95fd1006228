import type { OrganizationSettings, OrgConfiguration, UserSetting } from '../organization/configuration.ts';
import { plain } from './people.ts';
import { assignable, type Assignables } from './permission-sets.ts';
import type { ProfileIds } from './profiles.ts';
import type { Seeder } from './seed-context.ts';

/** The user in whose name platform event triggers run. Source: platform-rules B5; username's form assumed. */
export function seedAutomatedProcess(seeder: Seeder, organizationId: string, organization: OrganizationSettings): void {
    const name = 'Automated Process';
    seeder.insertOne('User', {
        Username: `autoproc@${organizationId.toLowerCase()}`,
        LastName: name,
        Name: name,
        Alias: 'autoproc',
        CommunityNickname: 'autoproc',
        Email: `autoproc@${organizationId.slice(0, 15).toLowerCase()}.example`,
        UserType: 'AutomatedProcess',
        IsActive: true,
        ...localeFields(organization)
    });
}

/** Inserts the users that the file names; returns Ids by lower-case username. */
export function seedUsers(
    seeder: Seeder,
    configuration: OrgConfiguration,
    profiles: ReadonlyMap<string, ProfileIds>,
    roles: ReadonlyMap<string, string>
): Map<string, string> {
    const ids = seeder.save(
        'User',
        configuration.users.map((user) => ({
            ...localeFields(configuration.organization),
            Username: user.username,
            FirstName: user.firstName,
            LastName: user.lastName,
            Email: user.email,
            Alias: user.alias ?? aliasOf(user.firstName, user.lastName),
            Title: user.title,
            ProfileId: profiles.get(user.profile)?.profileId,
            UserRoleId: user.role === null ? null : roles.get(user.role),
            IsActive: user.isActive,
            ...Object.fromEntries(user.featureLicenses.map((feature) => [`UserPermissions${feature}`, true]))
        })),
        (values) => String(values.Username)
    );
    const found = new Map(configuration.users.map((user, i) => [user.username.toLowerCase(), ids[i]]));
    freeze(seeder, configuration.users, found);
    return found;
}

function freeze(seeder: Seeder, users: readonly UserSetting[], ids: ReadonlyMap<string, string>): void {
    const frozen = users.filter((user) => user.isFrozen).map((user) => ids.get(user.username.toLowerCase()));
    const logins = seeder.store.find(seeder.object('UserLogin'), 'UserId', frozen);
    seeder.store.update(
        seeder.object('UserLogin'),
        logins.map((login) => ({ Id: login.$values.Id, IsFrozen: true }))
    );
}

/** Time zone, locale, language and mail encoding of a user of this org. */
export function localeFields(organization: OrganizationSettings): Record<string, string> {
    return {
        TimeZoneSidKey: organization.timeZone,
        LocaleSidKey: organization.locale,
        LanguageLocaleKey: organization.language,
        EmailEncodingKey: 'UTF-8'
    };
}

/** An alias as Setup proposes it: first letter of the first name and the beginning of the last name, 8 characters at most. */
export function aliasOf(firstName: string | null, lastName: string): string {
    return `${plain(firstName ?? '').slice(0, 1)}${plain(lastName).slice(0, 7)}` || 'user';
}

/** Users with the permission sets and groups that they shall hold. */
export interface Holder {
    readonly userId: string;
    readonly name: string;
    readonly permissionSets: readonly string[];
    readonly permissionSetGroups: readonly string[];
}

/** Assigns permission sets and groups through the platform's rules, so that licences fit and set licences are counted. */
export function seedAssignments(seeder: Seeder, holders: readonly Holder[], assignables: Assignables): void {
    const rows = holders.flatMap((holder) => [
        ...holder.permissionSets.map((name) => ({
            AssigneeId: holder.userId,
            PermissionSetId: assignable(assignables.sets, name, 'permission set', `user ${holder.name}`)
        })),
        ...holder.permissionSetGroups.map((name) => ({
            AssigneeId: holder.userId,
            PermissionSetGroupId: assignable(assignables.groups, name, 'permission set group', `user ${holder.name}`)
        }))
    ]);
    seeder.save('PermissionSetAssignment', rows, (values) => String(values.PermissionSetId));
}
