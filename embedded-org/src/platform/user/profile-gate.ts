import { fail, invalidCrossReference, standardExternalProfileBlocked } from '../errors.ts';
import { isExternal } from '../licenses.ts';
import { good, rowText } from '../lookup.ts';
import { position } from '../switches.ts';
import type { UserFacts } from './facts.ts';

/**
 * The profile exists, and a standard external one may be used at all. The gate stands before every insert and update of such
 * users, whatever the update changes. Source: platform-rules A3.1, A3.2.
 */
export function checkProfiles(facts: UserFacts): void {
    const standardAllowed = position(facts.context, 'standardExternalProfiles');
    for (const row of good(facts.rows)) {
        const profile = facts.profile(row);
        if (profile === null) {
            if (rowText(row, 'ProfileId') !== null) fail(row, invalidCrossReference);
        } else if (!standardAllowed && profile.isStandard && isExternal(profile.license)) {
            fail(row, standardExternalProfileBlocked);
        }
    }
}
