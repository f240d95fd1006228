import type { Org } from '../../org.ts';

const DAY = 86_400_000;

/**
 * External addresses that Apex may mail in a day: 5,000, but 15 in Developer Edition; days are those of Greenwich. Mails to users do not count.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_gov_limits.htm (email limits)
 */
export function dailyMails(org: Org): number {
    const organization = org.schema.object('Organization');
    if (organization === undefined) return 5_000;
    const [row] = org.store.find(organization, 'Id', [org.organization.id]);
    return row?.$values['OrganizationType'] === 'Developer Edition' ? 15 : 5_000;
}

/** How many were mailed today. */
export function mailedToday(org: Org): number {
    return org.mailedSince(Math.floor(org.clock() / DAY) * DAY);
}
