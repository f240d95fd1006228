import type { Org } from '../org.ts';
import type { ApexSObject } from '../values/sobject.ts';
import type { RunningUser } from './transaction.ts';

const text = (record: ApexSObject, field: string): string => {
    const value = record.$values[field];
    return typeof value === 'string' ? value : '';
};

const textOrNull = (record: ApexSObject, field: string): string | null =>
    text(record, field) === '' ? null : text(record, field);

/**
 * Reads a user for a transaction that runs on that user's behalf.
 * @throws Error when the org has no such user.
 */
export function loadRunningUser(org: Org, userId: string): RunningUser {
    const userObject = org.schema.object('User');
    if (userObject === undefined) throw new Error('The schema has no User object.');
    const record = org.store.byIds(userObject, [userId])[0];
    if (record === undefined) throw new Error(`No user has the Id ${userId}.`);
    return toRunningUser(record, org);
}

/** What a transaction needs to know of a User record; a missing locale setting is the organisation's. */
export function toRunningUser(record: ApexSObject, org: Org): RunningUser {
    const { organization } = org;
    return {
        id: text(record, 'Id'),
        username: text(record, 'Username'),
        name:
            text(record, 'Name') ||
            [text(record, 'FirstName'), text(record, 'LastName')].filter((part) => part !== '').join(' '),
        firstName: textOrNull(record, 'FirstName'),
        lastName: text(record, 'LastName'),
        email: text(record, 'Email'),
        profileId: text(record, 'ProfileId'),
        roleId: textOrNull(record, 'UserRoleId'),
        userType: text(record, 'UserType') || 'Standard',
        timeZone: text(record, 'TimeZoneSidKey') || organization.timeZone,
        locale: text(record, 'LocaleSidKey') || organization.locale,
        language: text(record, 'LanguageLocaleKey') || organization.language
    };
}
