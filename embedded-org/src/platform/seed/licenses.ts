import { licenseByName } from '../licenses.ts';
import type { OrgConfiguration } from '../organization/configuration.ts';
import type { Seeder } from './seed-context.ts';

/** Ids of licence records by name. */
export interface LicenseIds {
    readonly user: ReadonlyMap<string, string>;
    readonly permissionSet: ReadonlyMap<string, string>;
}

/** The licence of the users as whom visitors of sites act. */
export const GUEST_LICENSE = 'Guest User License';

/** Inserts user licences and permission set licences, all seats free; an org with sites has seats for their guests (their number is assumed). */
export function seedLicenses(seeder: Seeder, configuration: OrgConfiguration): LicenseIds {
    const isNamed = configuration.userLicenses.some(({ name }) => name === GUEST_LICENSE);
    const ofGuests = isNamed || configuration.sites.length === 0 ? [] : [{ name: GUEST_LICENSE, total: 25 }];
    const licenses = [...configuration.userLicenses, ...ofGuests];
    const user = seeder.insert(
        'UserLicense',
        licenses.map(({ name, total }) => {
            const type = licenseByName(name);
            const logins = type?.isLogin === true ? { MonthlyLoginsEntitlement: total, MonthlyLoginsUsed: 0 } : {};
            return {
                Name: name,
                MasterLabel: name,
                LicenseDefinitionKey: type?.key ?? name,
                Status: 'Active',
                TotalLicenses: total,
                UsedLicenses: 0,
                ...logins
            };
        })
    );
    const permissionSet = seeder.insert(
        'PermissionSetLicense',
        configuration.permissionSetLicenses.map(({ name, label, total }) => ({
            DeveloperName: name,
            MasterLabel: label,
            PermissionSetLicenseKey: name,
            Language: 'en_US',
            Status: 'Active',
            TotalLicenses: total,
            UsedLicenses: 0
        }))
    );
    return {
        user: new Map(licenses.map((each, i) => [each.name, user[i]])),
        permissionSet: new Map(configuration.permissionSetLicenses.map((each, i) => [each.name, permissionSet[i]]))
    };
}
