import { fail, featureNotAllowed, licenseLimitExceeded } from '../errors.ts';
import { good, ticked } from '../lookup.ts';
import type { PlatformOrg } from '../platform-org.ts';
import { position } from '../switches.ts';
import type { UserFacts } from './facts.ts';

/** Feature licences that the API may set, by name; the user's field is `UserPermissions<name>`. Source: platform-rules F. */
export const FEATURE_LICENSES: Readonly<Record<string, string>> = {
    MarketingUser: 'Marketing User',
    OfflineUser: 'Offline User',
    SFContentUser: 'Salesforce CRM Content User',
    KnowledgeUser: 'Knowledge User',
    InteractionUser: 'Flow User',
    SupportUser: 'Service Cloud User',
    SiteforceContributorUser: 'Site.com Contributor User',
    SiteforcePublisherUser: 'Site.com Publisher User',
    WorkDotComUserFeature: 'WDC User'
};

/** Seats of feature licences, taken by active users that have the checkbox ticked. Source: platform-rules A3.6, F. */
export function checkFeatureLicenses(facts: UserFacts, org: PlatformOrg): void {
    for (const [feature, label] of Object.entries(FEATURE_LICENSES)) {
        const field = `UserPermissions${feature}`;
        const takers = good(facts.rows).filter((row) => row.value(field) === true);
        if (takers.length === 0) continue;
        let free: number | null = null;
        for (const row of takers) {
            if (refuses(facts, row, feature)) {
                fail(row, featureNotAllowed(field, label));
                continue;
            }
            const held = ticked(row.before, field) && ticked(row.before, 'IsActive');
            if (held || row.value('IsActive') !== true || facts.context.ignoresSeats === true) continue;
            free ??=
                (org.settings.featureLicenses[feature] ?? 0) -
                facts.context.count('User', { [field]: true, IsActive: true });
            if (free <= 0) fail(row, licenseLimitExceeded(null));
            else free--;
        }
    }
}

function refuses(facts: UserFacts, row: UserFacts['rows'][number], feature: string): boolean {
    const highVolume = facts.profile(row)?.license.userType === 'CspLitePortal';
    return feature === 'SFContentUser' && highVolume && !position(facts.context, 'sfContentOnCustomerCommunity');
}
