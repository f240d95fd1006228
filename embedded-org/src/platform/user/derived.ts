import { good, rowText, text, ticked } from '../lookup.ts';
import { isExternal } from '../licenses.ts';
import type { UserFacts } from './facts.ts';

/**
 * Fields that follow from others: UserType from the profile's licence, AccountId from the contact, IsPortalEnabled from having a
 * contact, Name from its parts. Source: platform-rules A1; Name: User object reference ("concatenation of FirstName and LastName").
 */
export function fillDerivedFields(facts: UserFacts): void {
    for (const row of good(facts.rows)) {
        const values = row.record.$values;
        const profile = facts.profile(row);
        if (profile !== null) values.UserType = profile.license.userType;
        values.Name = [rowText(row, 'FirstName'), rowText(row, 'LastName')].filter((part) => part !== null).join(' ');
        const contactId = rowText(row, 'ContactId');
        values.AccountId = contactId === null ? null : text(facts.account(row), 'Id');
        const attached = contactId !== null && row.changes('ContactId');
        if (attached && profile !== null && isExternal(profile.license)) values.IsPortalEnabled = true;
        else if (row.before === null && !ticked(row.record, 'IsPortalEnabled')) values.IsPortalEnabled = false;
    }
}
