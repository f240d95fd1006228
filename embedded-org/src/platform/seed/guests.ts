import type { OrgConfiguration } from '../organization/configuration.ts';
import { GUEST_LICENSE, type LicenseIds } from './licenses.ts';
import { plain } from './people.ts';
import type { Seeder } from './seed-context.ts';
import { aliasOf, localeFields, type Holder } from './users.ts';

/**
 * Inserts the record of each site with the guest user as whom everybody acts who has not signed in there, and that user's own profile.
 * Source: Object Reference, Site (GuestUserId); https://help.salesforce.com/s/articleView?id=experience.networks_public_access.htm
 * (each site has a guest user of its own). Names and usernames of guests are assumed.
 * @returns the guests with the permission sets that the file gives them
 */
export function seedGuests(seeder: Seeder, configuration: OrgConfiguration, licenses: LicenseIds): Holder[] {
    return configuration.sites.map((site) => {
        const name = `${site.name} Site Guest User`;
        const username = `${plain(site.name, '.')}@${configuration.digitalExperiences.siteDomain}`;
        const userId = seeder.insertOne('User', {
            Username: username,
            LastName: name,
            Name: name,
            Alias: aliasOf(null, site.name),
            CommunityNickname: plain(site.name, '.'),
            Email: username,
            ProfileId: guestProfile(seeder, `${site.name} Profile`, licenses.user.get(GUEST_LICENSE) ?? null),
            UserType: 'Guest',
            IsActive: true,
            ...localeFields(configuration.organization)
        });
        seeder.insertOne('Site', {
            Name: plain(site.name, '_'),
            MasterLabel: site.name,
            SiteType: 'ChatterNetwork',
            Status: 'Active',
            UrlPathPrefix: site.path,
            GuestUserId: userId
        });
        return { userId, name, permissionSets: site.guestPermissionSets, permissionSetGroups: [] };
    });
}

function guestProfile(seeder: Seeder, name: string, licenseId: string | null): string {
    const profileId = seeder.insertOne('Profile', { Name: name, UserLicenseId: licenseId, UserType: 'Guest' });
    const setName = `X${profileId.slice(0, 15)}`;
    seeder.insertOne('PermissionSet', {
        Name: setName,
        Label: setName,
        IsOwnedByProfile: true,
        IsCustom: true,
        Type: 'Profile',
        ProfileId: profileId,
        LicenseId: licenseId
    });
    return profileId;
}
