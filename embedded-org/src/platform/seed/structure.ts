import { ApexTime } from '../../runtime/values/time.ts';
import type { OrgConfiguration, RoleSetting } from '../organization/configuration.ts';
import { developerName, insertRole } from '../user-role/role-groups.ts';
import { assignable, type Assignables } from './permission-sets.ts';
import type { ProfileIds } from './profiles.ts';
import type { Seeder } from './seed-context.ts';

const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** Midnight to midnight: open all day. Source: Object Reference, BusinessHours. */
const MIDNIGHT = new ApexTime(0);

/** Inserts the organisation's own record, its business hours, which are all day long, and its standard price book; returns its Id. */
export function seedOrganization(seeder: Seeder, configuration: OrgConfiguration, namespace: string | null): string {
    const { organization } = configuration;
    seeder.insertOne('BusinessHours', {
        Name: 'Default',
        IsDefault: true,
        IsActive: true,
        TimeZoneSidKey: organization.timeZone,
        ...Object.fromEntries(
            WEEK.flatMap((day) => [`${day}StartTime`, `${day}EndTime`].map((name) => [name, MIDNIGHT]))
        )
    });
    // Source: Object Reference, Pricebook2 ("every org has a standard price book"); that it is active is assumed.
    seeder.insertOne('Pricebook2', { Name: 'Standard Price Book', IsStandard: true, IsActive: true });
    return seeder.insertOne('Organization', {
        ...(organization.id === null ? {} : { Id: organization.id }),
        Name: organization.name,
        TimeZoneSidKey: organization.timeZone,
        DefaultLocaleSidKey: organization.locale,
        LanguageLocaleKey: organization.language,
        OrganizationType: organization.edition,
        IsSandbox: organization.isSandbox,
        Country: organization.country,
        InstanceName: 'LOCAL',
        NamespacePrefix: namespace,
        FiscalYearStartMonth: 1
    });
}

/** Inserts the role tree with the roles' groups; returns Ids by role name. */
export function seedRoles(
    seeder: Seeder,
    roles: readonly RoleSetting[],
    parentId: string | null = null
): Map<string, string> {
    const found = new Map<string, string>();
    const context = seeder.context('insert');
    for (const role of roles) {
        const id = insertRole(context, { Name: role.name, ParentRoleId: parentId });
        found.set(role.name, id);
        for (const [name, childId] of seedRoles(seeder, role.children, id)) found.set(name, childId);
    }
    return found;
}

/** Inserts the sites and what makes users their members. Must come before the users, who join as they are made. */
export function seedSites(
    seeder: Seeder,
    configuration: OrgConfiguration,
    profiles: ReadonlyMap<string, ProfileIds>,
    assignables: Assignables
): void {
    for (const site of configuration.sites) {
        const networkId = seeder.insertOne('Network', {
            Name: site.name,
            Status: site.status,
            UrlPathPrefix: site.path,
            OptionsSendWelcomeEmail: site.sendsWelcomeMail,
            EmailSenderName: site.name,
            EmailSenderAddress: `noreply@${configuration.digitalExperiences.siteDomain}`
        });
        const parents = [
            ...site.profiles.map((name) => profiles.get(name)?.profileId ?? null),
            ...site.permissionSets.map((name) =>
                assignable(assignables.sets, name, 'permission set', `site ${site.name}`)
            )
        ];
        seeder.insert(
            'NetworkMemberGroup',
            parents.map((parentId) => ({ NetworkId: networkId, ParentId: parentId, AssignmentStatus: 'Added' }))
        );
    }
}

/** Inserts the public groups with their users and roles. */
export function seedPublicGroups(
    seeder: Seeder,
    configuration: OrgConfiguration,
    users: ReadonlyMap<string, string>,
    roles: ReadonlyMap<string, string>
): void {
    const roleGroups = seeder.store.find(seeder.object('Group'), 'Type', ['RoleAndSubordinates']);
    const groupOfRole = new Map(
        roleGroups.map((group) => [group.$values.RelatedId as string, group.$values.Id as string])
    );
    for (const group of configuration.publicGroups) {
        const groupId = seeder.insertOne('Group', {
            Name: group.name,
            DeveloperName: developerName(group.name),
            Type: 'Regular',
            DoesIncludeBosses: true
        });
        const members = [
            ...group.users.map((username) => users.get(username.toLowerCase())),
            ...group.roles.map((name) => groupOfRole.get(roles.get(name) ?? ''))
        ];
        seeder.insert(
            'GroupMember',
            members.map((memberId) => ({ GroupId: groupId, UserOrGroupId: memberId }))
        );
    }
}
