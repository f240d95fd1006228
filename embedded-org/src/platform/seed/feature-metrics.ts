import { ApexDate } from '../../runtime/values/date.ts';
import type { OrgConfiguration } from '../organization/configuration.ts';
import type { Seeder } from './seed-context.ts';

/**
 * Writes down once how many feature licences the org has and who holds them, as an org does daily. ActiveUserCount counts logins of the
 * last 30 days: nobody has logged in yet.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.254.0.object_reference.meta/object_reference/sforce_api_objects_activefeaturelicensemetric.htm
 */
export function seedFeatureMetrics(seeder: Seeder, configuration: OrgConfiguration): void {
    const context = seeder.context('insert');
    const today = ApexDate.parseIso(new Date().toISOString());
    seeder.insert(
        'ActiveFeatureLicenseMetric',
        Object.entries(configuration.featureLicenses).map(([feature, total]) => ({
            FeatureType: feature,
            MetricsDate: today,
            TotalLicenseCount: total,
            // An inactive user's tick takes no seat (platform-rules A3.6, F).
            AssignedUserCount: context.count('User', { [`UserPermissions${feature}`]: true, IsActive: true }),
            ActiveUserCount: 0
        }))
    );
}
