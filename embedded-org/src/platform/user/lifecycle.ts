import type { SaveRow } from '../../runtime/dml/rules.ts';
import { distinct, rowText, text, ticked } from '../lookup.ts';
import type { UserFacts } from './facts.ts';

const USERNAME_LENGTH = 80;

/** Whether this statement disables the portal user for good (IsPortalEnabled true -> false). Source: platform-rules E. */
export function isDisabling(row: SaveRow): boolean {
    return row.before !== null && ticked(row.before, 'IsPortalEnabled') && row.value('IsPortalEnabled') === false;
}

/**
 * Disabling: the user is deactivated, cut from contact and account, leaves its role and loses its username. Source: platform-rules
 * E and D; the new form of the username is assumed (the Id in front, so that the old one is free again).
 */
export function disablePortalUsers(facts: UserFacts): void {
    for (const row of facts.rows) {
        if (row.failed || !isDisabling(row)) continue;
        const values = row.record.$values;
        const id = text(row.before, 'Id') ?? '';
        values.IsActive = false;
        values.ContactId = null;
        values.AccountId = null;
        values.UserRoleId = null;
        values.PortalRole = null;
        const prefix = `${id.slice(0, 15).toLowerCase()}.`;
        const username = rowText(row, 'Username') ?? '';
        if (!username.startsWith(prefix)) values.Username = (prefix + username).slice(0, USERNAME_LENGTH);
    }
}

/** After disabling: the users leave public groups and sites. Source: platform-rules E. */
export function removeDisabledFromGroups(facts: UserFacts): void {
    const ids = distinct(
        facts.rows.filter((row) => !row.failed && isDisabling(row)).map((row) => text(row.before, 'Id'))
    );
    if (ids.length === 0) return;
    for (const [objectName, field] of [
        ['GroupMember', 'UserOrGroupId'],
        ['NetworkMember', 'MemberId']
    ] as const) {
        const rows = facts.context.find(objectName, field, ids);
        if (rows.length > 0) facts.context.remove(objectName, distinct(rows.map((row) => text(row, 'Id'))));
    }
}
