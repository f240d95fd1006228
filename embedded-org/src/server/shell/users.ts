import type { ApexHost, QueryRow } from '../host/apex-host.ts';
import { plainText, valueAtPath } from './fields.ts';
import { likePattern, quoted } from './soql-text.ts';

export interface UserSummary {
    readonly id: string;
    readonly name: string;
    readonly username: string;
    readonly profile: string;
}

const SELECT =
    "SELECT Id, Name, Username, Profile.Name FROM User WHERE IsActive = true AND UserType != 'AutomatedProcess' AND UserType != 'Guest'";

/** Active people that a session may act as, internal ones first: picklists sort in their own order. The administrator's eyes: one must find the way back from any user. */
export async function switchableUsers(host: ApexHost, search: string): Promise<UserSummary[]> {
    const pattern = likePattern('%', search, '%');
    const filter =
        search === '' ? '' : ` AND (Name LIKE ${pattern} OR Username LIKE ${pattern} OR Profile.Name LIKE ${pattern})`;
    const rows = await host.query(await host.defaultUserId(), `${SELECT}${filter} ORDER BY UserType, Name LIMIT 50`);
    return rows.map(summary);
}

/** The active user with this Id, or null. */
export async function userSummary(host: ApexHost, userId: string): Promise<UserSummary | null> {
    const rows = await host.query(await host.defaultUserId(), `${SELECT} AND Id = ${quoted(userId)}`);
    return rows.length === 0 ? null : summary(rows[0]);
}

function summary(row: QueryRow): UserSummary {
    return {
        id: String(row['Id']),
        name: String(row['Name']),
        username: String(row['Username']),
        profile: plainText(valueAtPath(row, 'Profile.Name'))
    };
}
