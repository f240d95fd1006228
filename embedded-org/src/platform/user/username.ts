import type { SaveRow } from '../../runtime/dml/rules.ts';
import { duplicateUsername, fail, usernameNotEmail } from '../errors.ts';
import { good, groupedByText, rowText, text } from '../lookup.ts';
import type { PlatformOrg } from '../platform-org.ts';
import type { UserFacts } from './facts.ts';

/** Characters before and after the @ that an org takes; other letters than a-z are refused. Source: platform-rules A2; exact set assumed (RFC 5322 atoms). */
const EMAIL_SHAPE = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** Whether the text has the form of an e-mail address, as usernames must. */
export function isEmailShaped(value: string): boolean {
    return EMAIL_SHAPE.test(value);
}

/** Usernames are kept in lower case. Source: platform-rules A2 ("lower case"); that the platform folds instead of refusing is assumed. */
export function foldUsernames(rows: readonly SaveRow[]): void {
    for (const row of rows) {
        const username = row.record.$values.Username;
        if (typeof username === 'string') row.record.$values.Username = username.toLowerCase();
    }
}

/**
 * Form and uniqueness of the usernames that this statement sets. They are unique across all orgs, without regard to case, inactive
 * users included; of two equal ones in one statement the second fails. Source: platform-rules A2.
 */
export function checkUsernames(facts: UserFacts, org: PlatformOrg): void {
    const changing = good(facts.rows).filter((row) => row.changes('Username') || rowText(row, 'Username') === null);
    const stored = groupedByText(
        facts.context,
        'User',
        'Username',
        changing.map((row) => rowText(row, 'Username')?.toLowerCase() ?? null)
    );
    const taken = new Set<string>();
    for (const row of changing) {
        const username = rowText(row, 'Username')?.toLowerCase() ?? '';
        if (!isEmailShaped(username)) {
            fail(row, usernameNotEmail);
            continue;
        }
        const own = text(row.before, 'Id');
        const holders = (stored.get(username) ?? []).filter((user) => text(user, 'Id') !== own);
        if (holders.length > 0 || taken.has(username) || org.settings.usernamesTakenElsewhere.has(username))
            fail(row, duplicateUsername);
        else taken.add(username);
    }
}
