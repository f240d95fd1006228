import { distinct, good, ticked } from '../lookup.ts';
import { position } from '../switches.ts';
import type { UserFacts } from './facts.ts';

/** The first partner user makes its account a partner account, the first customer user a customer portal account. Source: platform-rules A4, K5. */
export function flagAccounts(facts: UserFacts): void {
    if (!position(facts.context, 'partnerFlagSetByPlatform')) return;
    const flagged = new Map<string, Set<string>>();
    for (const row of good(facts.rows)) {
        const license = facts.profile(row)?.license;
        const account = row.changes('ContactId') || row.changes('ProfileId') ? facts.account(row) : null;
        if (account === null || license === undefined) continue;
        const field = license.portalType === 'Partner' ? 'IsPartner' : 'IsCustomerPortal';
        if (ticked(account, field)) continue;
        const fields = flagged.get(account.$values.Id as string) ?? new Set();
        flagged.set(account.$values.Id as string, fields.add(field));
    }
    for (const id of distinct(flagged.keys())) {
        const fields = [...(flagged.get(id) ?? [])];
        facts.context.update('Account', id, Object.fromEntries(fields.map((field) => [field, true])));
    }
}
