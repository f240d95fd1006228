import type { RuleContext } from '../../runtime/dml/rules.ts';
import { licenseByKey } from '../licenses.ts';
import { byId, text } from '../lookup.ts';
import type { Assignee } from './fit.ts';

/** Users with the licence of their profile, by Id; users that do not exist are left out. */
export function assigneesOf(context: RuleContext, userIds: readonly string[]): Map<string, Assignee> {
    const users = byId(context, 'User', userIds);
    const profiles = byId(
        context,
        'Profile',
        [...users.values()].map((user) => text(user, 'ProfileId'))
    );
    const licenses = byId(
        context,
        'UserLicense',
        [...profiles.values()].map((profile) => text(profile, 'UserLicenseId'))
    );
    const found = new Map<string, Assignee>();
    for (const [id, user] of users) {
        const licenseId = text(profiles.get(text(user, 'ProfileId') ?? ''), 'UserLicenseId') ?? '';
        const license = licenseByKey(text(licenses.get(licenseId), 'LicenseDefinitionKey') ?? '');
        if (license !== undefined) found.set(id, { name: text(user, 'Name') ?? '', licenseId, license });
    }
    return found;
}
