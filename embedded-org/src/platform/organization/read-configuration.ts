import { existsSync, readFileSync } from 'node:fs';
import { readSwitches } from '../switches.ts';
import { FEATURE_LICENSES } from '../user/feature-licenses.ts';
import { checkNames } from './check-names.ts';
import type { OrgConfiguration } from './configuration.ts';
import { ConfigurationError, ConfigurationNode } from './node.ts';
import {
    readAccount,
    readLicenseName,
    readOrganization,
    readPackage,
    readPermissionSet,
    readProfile,
    readRole,
    readSite,
    readUser
} from './sections.ts';

const KEYS = [
    '$schema',
    'organization',
    'digitalExperiences',
    'minimumPasswordLength',
    'userLicenses',
    'featureLicenses',
    'permissionSetLicenses',
    'profiles',
    'roles',
    'permissionSets',
    'permissionSetGroups',
    'publicGroups',
    'sites',
    'packages',
    'users',
    'administrator',
    'accounts',
    'usernamesTakenElsewhere',
    'switches'
] as const;

/**
 * Reads an org's configuration file.
 * @param path of a JSON file
 * @throws ConfigurationError that names the file, the key and what was expected there
 */
export function readConfigurationFile(path: string): OrgConfiguration {
    if (!existsSync(path)) throw new ConfigurationError(`${path}: there is no such file.`);
    let value: unknown;
    try {
        value = JSON.parse(readFileSync(path, 'utf8'));
    } catch (error) {
        throw new ConfigurationError(
            `${path}: not a JSON file (${error instanceof Error ? error.message : String(error)}).`
        );
    }
    try {
        return readConfiguration(value);
    } catch (error) {
        throw error instanceof ConfigurationError ? new ConfigurationError(`${path}: ${error.message}`) : error;
    }
}

/**
 * Reads an org's configuration from a parsed JSON value.
 * @throws ConfigurationError that names the key and what was expected there
 */
export function readConfiguration(value: unknown): OrgConfiguration {
    const file = new ConfigurationNode(value, '').section(KEYS);
    const configuration: OrgConfiguration = {
        organization: readOrganization(file.need('organization')),
        digitalExperiences: file.maybe('digitalExperiences', readDigitalExperiences, DEFAULT_EXPERIENCES),
        minimumPasswordLength: file.maybe('minimumPasswordLength', (node) => node.whole(5, 50), 8),
        userLicenses: file.need('userLicenses').list((node) => {
            const section = node.section(['name', 'total']);
            return { name: readLicenseName(section.need('name')), total: section.need('total').whole(-1) };
        }),
        featureLicenses: file.maybe('featureLicenses', readFeatureLicenses, {}),
        permissionSetLicenses: file.maybe('permissionSetLicenses', (node) => node.list(readSetLicense), []),
        profiles: file.need('profiles').list(readProfile),
        roles: file.maybe('roles', (node) => node.list(readRole), []),
        permissionSets: file.maybe('permissionSets', (node) => node.list(readPermissionSet), []),
        permissionSetGroups: file.maybe('permissionSetGroups', (node) => node.list(readSetGroup), []),
        publicGroups: file.maybe('publicGroups', (node) => node.list(readPublicGroup), []),
        sites: file.maybe('sites', (node) => node.list(readSite), []),
        packages: file.maybe('packages', (node) => node.list(readPackage), []),
        users: file.need('users').list(readUser),
        administrator: file.need('administrator').text(),
        accounts: file.maybe('accounts', (node) => node.list(readAccount), []),
        usernamesTakenElsewhere: file.maybe('usernamesTakenElsewhere', (node) => node.texts(), []),
        switches: file.maybe('switches', readSwitchSection, readSwitches({}))
    };
    checkNames(configuration);
    return configuration;
}

const DEFAULT_EXPERIENCES = { partnerRoles: 1, customerRoles: 1, siteDomain: 'example.my.site.com' };

function readDigitalExperiences(node: ConfigurationNode): OrgConfiguration['digitalExperiences'] {
    const section = node.section(['partnerRoles', 'customerRoles', 'siteDomain']);
    return {
        partnerRoles: section.maybe('partnerRoles', (each) => each.whole(1, 3), DEFAULT_EXPERIENCES.partnerRoles),
        customerRoles: section.maybe('customerRoles', (each) => each.whole(1, 3), DEFAULT_EXPERIENCES.customerRoles),
        siteDomain: section.maybe('siteDomain', (each) => each.text(), DEFAULT_EXPERIENCES.siteDomain)
    };
}

function readFeatureLicenses(node: ConfigurationNode): Record<string, number> {
    return node.record((seats, name) => {
        if (!Object.hasOwn(FEATURE_LICENSES, name)) {
            throw new ConfigurationError(
                `${seats.path}: unknown feature licence. Known: ${Object.keys(FEATURE_LICENSES).join(', ')}.`
            );
        }
        return seats.whole(0);
    });
}

function readSetLicense(node: ConfigurationNode): OrgConfiguration['permissionSetLicenses'][number] {
    const section = node.section(['name', 'label', 'total']);
    const name = section.need('name').text();
    return { name, label: section.maybe('label', (each) => each.text(), name), total: section.need('total').whole(0) };
}

function readSetGroup(node: ConfigurationNode): OrgConfiguration['permissionSetGroups'][number] {
    const section = node.section(['name', 'label', 'permissionSets']);
    const name = section.need('name').text();
    return {
        name,
        label: section.maybe('label', (each) => each.text(), name),
        permissionSets: section.need('permissionSets').texts()
    };
}

function readPublicGroup(node: ConfigurationNode): OrgConfiguration['publicGroups'][number] {
    const section = node.section(['name', 'users', 'roles']);
    return {
        name: section.need('name').text(),
        users: section.maybe('users', (each) => each.texts(), []),
        roles: section.maybe('roles', (each) => each.texts(), [])
    };
}

function readSwitchSection(node: ConfigurationNode): OrgConfiguration['switches'] {
    const given = node.record((value) => value.raw());
    try {
        return readSwitches(given);
    } catch (error) {
        throw new ConfigurationError(error instanceof Error ? error.message : String(error));
    }
}
