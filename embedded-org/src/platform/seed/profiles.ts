import { licenseByName } from '../licenses.ts';
import type { OrgConfiguration } from '../organization/configuration.ts';
import { insertObjectAccess, permissionColumns } from './access-rows.ts';
import type { LicenseIds } from './licenses.ts';
import type { Seeder } from './seed-context.ts';

/** A stored profile and its hidden permission set. */
export interface ProfileIds {
    readonly profileId: string;
    readonly permissionSetId: string;
}

/**
 * Inserts the profiles, each with the permission set that it owns: the platform keeps a profile's permissions there.
 * Source: platform-rules C3 (IsOwnedByProfile, Type 'Profile').
 */
export function seedProfiles(
    seeder: Seeder,
    configuration: OrgConfiguration,
    licenses: LicenseIds
): Map<string, ProfileIds> {
    const found = new Map<string, ProfileIds>();
    for (const profile of configuration.profiles) {
        const holder = `profile ${JSON.stringify(profile.name)}`;
        const permissions = permissionColumns(seeder, profile.permissions, holder);
        const licenseId = licenses.user.get(profile.license) ?? null;
        const profileId = seeder.insertOne('Profile', {
            Name: profile.name,
            UserLicenseId: licenseId,
            UserType: licenseByName(profile.license)?.userType ?? 'Standard',
            ...onlyKnown(seeder, 'Profile', permissions)
        });
        const permissionSetId = seeder.insertOne('PermissionSet', {
            Name: `X${profileId.slice(0, 15)}`,
            Label: `X${profileId.slice(0, 15)}`,
            IsOwnedByProfile: true,
            IsCustom: !profile.isStandard,
            Type: 'Profile',
            ProfileId: profileId,
            LicenseId: licenseId,
            ...permissions
        });
        insertObjectAccess(seeder, permissionSetId, profile.objects, holder);
        found.set(profile.name, { profileId, permissionSetId });
    }
    return found;
}

/** A few permissions exist on permission sets only. */
function onlyKnown(
    seeder: Seeder,
    objectName: string,
    values: Readonly<Record<string, boolean>>
): Record<string, boolean> {
    return Object.fromEntries(
        Object.entries(values).filter(([field]) => seeder.object(objectName).field(field) !== undefined)
    );
}
