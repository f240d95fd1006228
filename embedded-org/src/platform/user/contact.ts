import type { SaveRow } from '../../runtime/dml/rules.ts';
import {
    contactAndLicenseTogether,
    contactChangeRefused,
    fail,
    internalUserWithContact,
    invalidCrossReference,
    ownerWithoutRole,
    portalUserExists,
    portalUserWithoutContact
} from '../errors.ts';
import { isExternal } from '../licenses.ts';
import { good, rowText, text } from '../lookup.ts';
import { position } from '../switches.ts';
import type { UserFacts } from './facts.ts';
import { isDisabling } from './lifecycle.ts';

/** Which users need a contact, which may not have one, and whether the contact may be given now. Source: platform-rules A1, A3.3, D. */
export function checkContacts(facts: UserFacts): void {
    for (const row of good(facts.rows)) {
        const profile = facts.profile(row);
        if (profile === null || isDisabling(row)) continue;
        const contactId = rowText(row, 'ContactId');
        if (row.before !== null && row.changes('ContactId') && text(row.before, 'ContactId') !== null)
            fail(row, contactChangeRefused);
        else if (contactId === null) {
            if (needsContact(facts, row)) fail(row, portalUserWithoutContact);
        } else if (!isExternal(profile.license)) fail(row, internalUserWithContact);
        else if (row.changes('ContactId')) checkAttachment(facts, row);
    }
}

/** A user without contact that was disabled may be edited, but not switched on again under a licence that needs one. */
function needsContact(facts: UserFacts, row: SaveRow): boolean {
    const license = facts.profile(row)?.license;
    if (license === undefined || license.contact === 'none') return false;
    if (license.contact === 'optional') return row.before === null && !position(facts.context, 'contactlessUsers');
    return row.before === null || row.value('IsActive') === true;
}

function checkAttachment(facts: UserFacts, row: SaveRow): void {
    const together = row.before !== null && facts.profileBefore(row)?.licenseId !== facts.profile(row)?.licenseId;
    if (together && !position(facts.context, 'contactAndLicenseTogether')) fail(row, contactAndLicenseTogether);
    else if (facts.contact(row) === null) fail(row, invalidCrossReference);
    // An org answers a contact without account with the owner's text (platform-rules A1, ContactId).
    else if (facts.account(row) === null) fail(row, ownerWithoutRole);
}

/** One portal user per contact, a deactivated one included; a disabled one no longer holds its contact. Source: platform-rules A3.4. */
export function checkOneUserPerContact(facts: UserFacts): void {
    const taken = new Set<string>();
    for (const row of good(facts.rows)) {
        const contactId = rowText(row, 'ContactId');
        if (contactId === null || !row.changes('ContactId') || isDisabling(row)) continue;
        if (facts.otherUsersOfContact(row).length > 0 || taken.has(contactId)) fail(row, portalUserExists);
        else taken.add(contactId);
    }
}
