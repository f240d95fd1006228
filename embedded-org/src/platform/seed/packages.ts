import type { OrgConfiguration } from '../organization/configuration.ts';
import type { Seeder } from './seed-context.ts';
import type { Holder } from './users.ts';

/** Inserts the managed packages' licences and gives seats to named users and to the first portal users. */
export function seedPackages(
    seeder: Seeder,
    configuration: OrgConfiguration,
    users: ReadonlyMap<string, string>,
    portalUsers: readonly Holder[]
): void {
    for (const setting of configuration.packages) {
        const packageId = seeder.insertOne('PackageLicense', {
            NamespacePrefix: setting.namespace,
            AllowedLicenses: setting.allowed,
            UsedLicenses: 0,
            Status: setting.status,
            IsProvisioned: true
        });
        const named = setting.users.map((username) => users.get(username.toLowerCase()));
        const holders = [...named, ...portalUsers.slice(0, setting.portalUsers).map((holder) => holder.userId)];
        seeder.save(
            'UserPackageLicense',
            holders.map((userId) => ({ PackageLicenseId: packageId, UserId: userId })),
            () => `of ${setting.namespace}`
        );
    }
}
