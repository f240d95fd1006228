import { licenseByName } from '../licenses.ts';
import type { OrgConfiguration } from '../organization/configuration.ts';
import type { Seeder } from './seed-context.ts';

/** Ids of licence records by name. */
export interface LicenseIds {
    readonly user: ReadonlyMap<string, string>;
    readonly permissionSet: ReadonlyMap<string, string>;
}

/** Inserts user licences and permission set licences, all seats free. */
export function seedLicenses(seeder: Seeder, configuration: OrgConfiguration): LicenseIds {
    const user = seeder.insert(
        'UserLicense',
        configuration.userLicenses.map(({ name, total }) => {
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
        user: new Map(configuration.userLicenses.map((each, i) => [each.name, user[i]])),
        permissionSet: new Map(configuration.permissionSetLicenses.map((each, i) => [each.name, permissionSet[i]]))
    };
}
