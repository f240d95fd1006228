import { toId } from '../../runtime/values/id.ts';
import { LICENSES } from '../licenses.ts';
import { readObjectAccess } from './access-letters.ts';
import type {
    AccountSetting,
    OrganizationSettings,
    PackageSetting,
    PermissionSetSetting,
    ProfileSetting,
    RoleSetting,
    SiteSetting,
    UserSetting
} from './configuration.ts';
import type { ConfigurationNode } from './node.ts';

const text = (node: ConfigurationNode): string => node.text();
const texts = (node: ConfigurationNode): string[] => node.texts();
const flag = (node: ConfigurationNode): boolean => node.flag();
const fromZero = (node: ConfigurationNode): number => node.whole(0);

/** The organisation; what is left out is that of a British sandbox. @throws ConfigurationError at the first thing that is wrong */
export function readOrganization(node: ConfigurationNode): OrganizationSettings {
    const section = node.section([
        'name',
        'id',
        'timeZone',
        'locale',
        'language',
        'edition',
        'isSandbox',
        'country',
        'currency',
        'seed'
    ]);
    const id = section.maybe('id', text, null);
    if (id !== null && !/^00D[0-9A-Za-z]{12}([0-9A-Za-z]{3})?$/.test(id))
        section.need('id').wrong('an organisation Id (00D...)');
    return {
        name: section.need('name').text(),
        id: id === null ? null : toId(id),
        timeZone: section.maybe('timeZone', text, 'GMT'),
        locale: section.maybe('locale', text, 'en_GB'),
        language: section.maybe('language', text, 'en_US'),
        edition: section.maybe('edition', text, 'Enterprise Edition'),
        isSandbox: section.maybe('isSandbox', flag, true),
        country: section.maybe('country', text, 'United Kingdom'),
        currency: section.maybe('currency', text, 'GBP'),
        seed: section.maybe('seed', fromZero, 1)
    };
}

/** The name of a user licence that the platform knows. @throws ConfigurationError at the first thing that is wrong */
export function readLicenseName(node: ConfigurationNode): string {
    return node.oneOf(LICENSES.map((license) => license.name));
}

/** A profile with its permissions. @throws ConfigurationError at the first thing that is wrong */
export function readProfile(node: ConfigurationNode): ProfileSetting {
    const section = node.section(['name', 'license', 'isStandard', 'permissions', 'objects']);
    return {
        name: section.need('name').text(),
        license: readLicenseName(section.need('license')),
        isStandard: section.maybe('isStandard', flag, false),
        permissions: section.maybe('permissions', texts, []),
        objects: section.maybe('objects', readObjectAccess, {})
    };
}

/** A role with the roles below it. @throws ConfigurationError at the first thing that is wrong */
export function readRole(node: ConfigurationNode): RoleSetting {
    const section = node.section(['name', 'children']);
    return {
        name: section.need('name').text(),
        children: section.maybe('children', (list) => list.list(readRole), [])
    };
}

/** A permission set of the org's own, not of the project. @throws ConfigurationError at the first thing that is wrong */
export function readPermissionSet(node: ConfigurationNode): PermissionSetSetting {
    const section = node.section(['name', 'label', 'license', 'permissions', 'objects']);
    const name = section.need('name').text();
    return {
        name,
        label: section.maybe('label', text, name),
        license: section.maybe('license', text, null),
        permissions: section.maybe('permissions', texts, []),
        objects: section.maybe('objects', readObjectAccess, {})
    };
}

/** A site with what makes users its members. @throws ConfigurationError at the first thing that is wrong */
export function readSite(node: ConfigurationNode): SiteSetting {
    const section = node.section([
        'name',
        'path',
        'status',
        'sendsWelcomeMail',
        'profiles',
        'permissionSets',
        'pages',
        'guestPermissionSets'
    ]);
    return {
        name: section.need('name').text(),
        path: section.maybe('path', text, ''),
        status: section.need('status').oneOf(['Live', 'UnderConstruction', 'DownForMaintenance']),
        sendsWelcomeMail: section.maybe('sendsWelcomeMail', flag, false),
        profiles: section.maybe('profiles', texts, []),
        permissionSets: section.maybe('permissionSets', texts, []),
        pages: section.maybe('pages', (pages) => pages.record((page) => page.text()), {}),
        guestPermissionSets: section.maybe('guestPermissionSets', texts, [])
    };
}

/** An installed managed package and who holds its seats. @throws ConfigurationError at the first thing that is wrong */
export function readPackage(node: ConfigurationNode): PackageSetting {
    const section = node.section(['namespace', 'allowed', 'status', 'users', 'portalUsers']);
    return {
        namespace: section.need('namespace').text(),
        allowed: section.need('allowed').whole(-1),
        status: section.maybe('status', (node) => node.oneOf(['Active', 'Expired', 'Free', 'Trial']), 'Active'),
        users: section.maybe('users', texts, []),
        portalUsers: section.maybe('portalUsers', fromZero, 0)
    };
}

/** A user that is named; the e-mail address is the username unless said otherwise. @throws ConfigurationError at the first thing that is wrong */
export function readUser(node: ConfigurationNode): UserSetting {
    const section = node.section([
        'username',
        'firstName',
        'lastName',
        'email',
        'alias',
        'title',
        'profile',
        'role',
        'isActive',
        'isFrozen',
        'permissionSets',
        'permissionSetGroups',
        'featureLicenses'
    ]);
    const username = section.need('username').text();
    return {
        username,
        firstName: section.maybe('firstName', text, null),
        lastName: section.need('lastName').text(),
        email: section.maybe('email', text, username),
        alias: section.maybe('alias', text, null),
        title: section.maybe('title', text, null),
        profile: section.need('profile').text(),
        role: section.maybe('role', text, null),
        isActive: section.maybe('isActive', flag, true),
        isFrozen: section.maybe('isFrozen', flag, false),
        permissionSets: section.maybe('permissionSets', texts, []),
        permissionSetGroups: section.maybe('permissionSetGroups', texts, []),
        featureLicenses: section.maybe('featureLicenses', texts, [])
    };
}

/** An account with its contacts and their users. @throws ConfigurationError at the first thing that is wrong */
export function readAccount(node: ConfigurationNode): AccountSetting {
    const section = node.section([
        'name',
        'owner',
        'isPartner',
        'industry',
        'phone',
        'city',
        'country',
        'website',
        'people',
        'contacts',
        'portalUsers'
    ]);
    return {
        name: section.need('name').text(),
        owner: section.need('owner').text(),
        isPartner: section.maybe('isPartner', flag, false),
        industry: section.maybe('industry', text, null),
        phone: section.maybe('phone', text, null),
        city: section.maybe('city', text, null),
        country: section.maybe('country', text, null),
        website: section.maybe('website', text, null),
        people: section.maybe('people', (list) => list.list(readPerson), []),
        contacts: section.maybe('contacts', fromZero, 0),
        portalUsers: section.maybe('portalUsers', (list) => list.list(readPortalUsers), [])
    };
}

function readPerson(node: ConfigurationNode): AccountSetting['people'][number] {
    const section = node.section(['firstName', 'lastName', 'email', 'title']);
    return {
        firstName: section.maybe('firstName', text, null),
        lastName: section.need('lastName').text(),
        email: section.maybe('email', text, null),
        title: section.maybe('title', text, null)
    };
}

function readPortalUsers(node: ConfigurationNode): AccountSetting['portalUsers'][number] {
    const section = node.section([
        'profile',
        'count',
        'inactive',
        'createdDaysAgo',
        'lastLoginDaysAgo',
        'permissionSets',
        'permissionSetGroups'
    ]);
    const count = section.need('count').whole(1);
    const createdDaysAgo = section.maybe('createdDaysAgo', fromZero, 0);
    return {
        profile: section.need('profile').text(),
        count,
        inactive: section.maybe('inactive', (node) => node.whole(0, count), 0),
        createdDaysAgo,
        lastLoginDaysAgo: section.maybe('lastLoginDaysAgo', (node) => node.whole(0, createdDaysAgo), null),
        permissionSets: section.maybe('permissionSets', texts, []),
        permissionSetGroups: section.maybe('permissionSetGroups', texts, [])
    };
}
