import type { SaveRow } from '../../runtime/dml/rules.ts';
import { accountNotPartner, fail, ownerInactive, ownerWithoutRole } from '../errors.ts';
import { good, rowText, text, ticked } from '../lookup.ts';
import { position } from '../switches.ts';
import type { UserFacts } from './facts.ts';
import { isDisabling } from './lifecycle.ts';

/**
 * The account behind a portal user: its owner has a role and is active, and it is a partner account where that is demanded.
 * Checked when the user is made, gets its contact, or moves to another licence. Source: platform-rules A3.5, A4, C2.
 */
export function checkAccountOwners(facts: UserFacts): void {
    for (const row of good(facts.rows)) {
        if (rowText(row, 'ContactId') === null || isDisabling(row) || !entersAccount(facts, row)) continue;
        const license = facts.profile(row)?.license;
        if (license === undefined) continue;
        const roleBased = license.role === 'portal';
        if (roleBased || position(facts.context, 'ownerRoleRequiredFor') === 'ALL') {
            const owner = facts.accountOwner(row);
            if (text(owner, 'UserRoleId') === null) {
                fail(row, ownerWithoutRole);
                continue;
            }
            if (roleBased && !ticked(owner, 'IsActive') && position(facts.context, 'inactiveOwnerBlocksPortalUser')) {
                fail(row, ownerInactive);
                continue;
            }
        }
        const wantsPartnerAccount = license.portalType === 'Partner' && position(facts.context, 'partnerFlagRequired');
        if (wantsPartnerAccount && !ticked(facts.account(row), 'IsPartner')) fail(row, accountNotPartner);
    }
}

function entersAccount(facts: UserFacts, row: SaveRow): boolean {
    return row.changes('ContactId') || facts.profileBefore(row)?.licenseId !== facts.profile(row)?.licenseId;
}
