import { FEATURE_LICENSES } from '../user/feature-licenses.ts';
import type { OrgConfiguration, RoleSetting } from './configuration.ts';
import { ConfigurationError } from './node.ts';

/** Names of all roles, from the top down. */
export function roleNames(roles: readonly RoleSetting[]): string[] {
    return roles.flatMap((role) => [role.name, ...roleNames(role.children)]);
}

/**
 * Checks that every name in the file stands for something, and only once. Permission sets are left out: some come from the project.
 * @throws ConfigurationError that names the key and the unknown name
 */
export function checkNames(configuration: OrgConfiguration): void {
    const licenses = names('userLicenses', configuration.userLicenses, (each) => each.name);
    const profiles = names('profiles', configuration.profiles, (each) => each.name);
    const users = names('users', configuration.users, (each) => each.username.toLowerCase());
    const roles = new Set(roleNames(configuration.roles));
    names('accounts', configuration.accounts, (each) => each.name);
    const known = (path: string, name: string | null, where: ReadonlySet<string>, kind: string): void => {
        if (name !== null && !where.has(kind === 'user' ? name.toLowerCase() : name)) {
            throw new ConfigurationError(`${path}: there is no ${kind} ${JSON.stringify(name)} in this file.`);
        }
    };
    configuration.profiles.forEach((profile, i) =>
        known(`profiles[${String(i)}].license`, profile.license, licenses, 'user licence')
    );
    configuration.users.forEach((user, i) => {
        known(`users[${String(i)}].profile`, user.profile, profiles, 'profile');
        known(`users[${String(i)}].role`, user.role, roles, 'role');
        for (const feature of user.featureLicenses) {
            known(
                `users[${String(i)}].featureLicenses`,
                feature,
                new Set(Object.keys(FEATURE_LICENSES)),
                'feature licence'
            );
        }
    });
    known('administrator', configuration.administrator, users, 'user');
    configuration.accounts.forEach((account, i) => {
        const path = `accounts[${String(i)}]`;
        known(`${path}.owner`, account.owner, users, 'user');
        const members = account.portalUsers.reduce((sum, each) => sum + each.count, 0);
        account.portalUsers.forEach((each, j) =>
            known(`${path}.portalUsers[${String(j)}].profile`, each.profile, profiles, 'profile')
        );
        if (members > account.contacts) {
            throw new ConfigurationError(
                `${path}.portalUsers: ${String(members)} users need as many contacts, got ${String(account.contacts)}.`
            );
        }
    });
    configuration.sites.forEach((site, i) =>
        site.profiles.forEach((name) => known(`sites[${String(i)}].profiles`, name, profiles, 'profile'))
    );
    configuration.publicGroups.forEach((group, i) => {
        group.users.forEach((name) => known(`publicGroups[${String(i)}].users`, name, users, 'user'));
        group.roles.forEach((name) => known(`publicGroups[${String(i)}].roles`, name, roles, 'role'));
    });
    configuration.packages.forEach((each, i) =>
        each.users.forEach((name) => known(`packages[${String(i)}].users`, name, users, 'user'))
    );
}

function names<Item>(path: string, items: readonly Item[], nameOf: (item: Item) => string): Set<string> {
    const found = new Set<string>();
    items.forEach((item, i) => {
        const name = nameOf(item);
        if (found.has(name))
            throw new ConfigurationError(`${path}[${String(i)}]: ${JSON.stringify(name)} stands there twice.`);
        found.add(name);
    });
    return found;
}
