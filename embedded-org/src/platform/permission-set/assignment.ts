import type { ObjectRules, RuleContext, SaveRow } from '../../runtime/dml/rules.ts';
import { ApexDatetime } from '../../runtime/values/datetime.ts';
import type { ApexSObject } from '../../runtime/values/sobject.ts';
import {
    duplicateAssignment,
    fail,
    invalidCrossReference,
    licenseLimitExceeded,
    managedByPlatform,
    requiredFieldMissing
} from '../errors.ts';
import { byId, distinct, good, grouped, rowText, text, ticked } from '../lookup.ts';
import { sendWelcomeMails, mailUser } from '../mail/send.ts';
import { deriveMembersOf } from '../network/membership.ts';
import type { PlatformOrg } from '../platform-org.ts';
import { assigneesOf } from './assignees.ts';
import { fitProblem, PermissionSetFacts } from './fit.ts';
import { grantLicenses, licensesNeeded, releaseLicenses, SetLicenseSeats } from './set-licenses.ts';

/** From this many assignments deleted in one call on, permission set licences stay. Source: platform-rules C3 (50 or more at once). */
const RELEASE_LIMIT = 50;

/** PermissionSetAssignment: one per user and set, groups through their aggregate set, licence fit, set licences. Source: platform-rules C3. */
export function assignmentRules(org: PlatformOrg): ObjectRules {
    return {
        objectName: 'PermissionSetAssignment',
        validate(context, rows) {
            if (context.operation === 'insert') checkNew(context, good(rows));
            else checkStored(context, good(rows));
            if (context.operation !== 'delete') good(rows).forEach(fillIsActive);
        },
        afterSave(context, rows) {
            const stored = good(rows);
            if (context.operation === 'insert') {
                const needed = stored.flatMap((row) => neededBy(context, row));
                if (needed.length > 0) grantLicenses(context, needed);
            } else if (context.operation === 'delete' && rows.length < RELEASE_LIMIT) {
                releaseLicenses(
                    context,
                    stored.map((row) => row.before).filter((record) => record !== null)
                );
            }
            if (context.operation !== 'update') updateMembers(context, org, stored);
        }
    };
}

/** An assignment whose expiry has passed is there, but grants nothing. Source: platform-rules C3 (ExpirationDate, IsActive). */
function fillIsActive(row: SaveRow): void {
    const expiry = row.value('ExpirationDate');
    row.record.$values.IsActive = !(expiry instanceof ApexDatetime) || expiry.ms > Date.now();
}

/** A group is named by PermissionSetGroupId; its stored assignment also shows the group's aggregate set. */
function nameAggregateSets(context: RuleContext, rows: readonly SaveRow[]): void {
    const groups = rows.filter(
        (row) => rowText(row, 'PermissionSetGroupId') !== null && rowText(row, 'PermissionSetId') === null
    );
    const sets = grouped(
        context,
        'PermissionSet',
        'PermissionSetGroupId',
        groups.map((row) => rowText(row, 'PermissionSetGroupId'))
    );
    for (const row of groups) {
        const set = sets.get(rowText(row, 'PermissionSetGroupId') ?? '')?.[0];
        if (set === undefined) fail(row, invalidCrossReference);
        else row.record.$values.PermissionSetId = set.$values.Id;
    }
}

function checkNew(context: RuleContext, rows: readonly SaveRow[]): void {
    nameAggregateSets(context, rows);
    const sets = new PermissionSetFacts(
        context,
        rows.map((row) => rowText(row, 'PermissionSetId'))
    );
    const userIds = distinct(rows.map((row) => rowText(row, 'AssigneeId')));
    const assignees = assigneesOf(context, userIds);
    const held = grouped(context, 'PermissionSetAssignment', 'AssigneeId', userIds);
    const needed = rows.flatMap((row) => licensesOf(sets, row));
    const seats = new SetLicenseSeats(context, distinct(needed), userIds);
    const given = new Set<string>();
    for (const row of good(rows)) {
        const setId = rowText(row, 'PermissionSetId');
        const userId = rowText(row, 'AssigneeId') ?? '';
        const set = sets.get(setId);
        const assignee = assignees.get(userId);
        if (setId === null) fail(row, requiredFieldMissing('PermissionSetId'));
        else if (set === null || assignee === undefined) fail(row, invalidCrossReference);
        else if (ticked(set, 'IsOwnedByProfile')) fail(row, managedByPlatform("A profile's own permission set"));
        else if (
            given.has(userId + setId) ||
            (held.get(userId) ?? []).some((row) => text(row, 'PermissionSetId') === setId)
        ) {
            fail(row, duplicateAssignment(userId.slice(0, 15), setId.slice(0, 15)));
        } else {
            given.add(userId + setId);
            const problem = fitProblem(sets, set, assignee);
            if (problem !== null) fail(row, problem);
            else takeSeats(row, userId, licensesNeeded(sets, set), seats);
        }
    }
}

function licensesOf(sets: PermissionSetFacts, row: SaveRow): string[] {
    const set = sets.get(rowText(row, 'PermissionSetId'));
    return set === null ? [] : licensesNeeded(sets, set);
}

function takeSeats(row: SaveRow, userId: string, licenseIds: readonly string[], seats: SetLicenseSeats): void {
    for (const licenseId of licenseIds) {
        if (!seats.take(userId, licenseId)) {
            fail(row, licenseLimitExceeded(seats.label(licenseId)));
            return;
        }
    }
}

/** The assignment of a profile's own set belongs to the platform; of the others only the expiry can change. Source: platform-rules C3. */
function checkStored(context: RuleContext, rows: readonly SaveRow[]): void {
    const sets = byId(
        context,
        'PermissionSet',
        rows.map((row) => text(row.before, 'PermissionSetId'))
    );
    for (const row of rows) {
        if (ticked(sets.get(text(row.before, 'PermissionSetId') ?? ''), 'IsOwnedByProfile')) {
            fail(row, managedByPlatform("A profile's own permission set"));
        }
    }
}

function neededBy(context: RuleContext, row: SaveRow): { userId: string; licenseId: string }[] {
    const sets = new PermissionSetFacts(context, [rowText(row, 'PermissionSetId')]);
    return licensesOf(sets, row).map((licenseId) => ({ userId: rowText(row, 'AssigneeId') ?? '', licenseId }));
}

/** Permission sets can belong to a site: their holders become or cease to be members. Source: platform-rules A7. */
function updateMembers(context: RuleContext, org: PlatformOrg, rows: readonly SaveRow[]): void {
    const source = (row: SaveRow): ApexSObject => row.before ?? row.record;
    const setIds = distinct(rows.map((row) => text(source(row), 'PermissionSetId')));
    if (setIds.length === 0 || context.find('NetworkMemberGroup', 'ParentId', setIds).length === 0) return;
    const userIds = distinct(rows.map((row) => text(source(row), 'AssigneeId')));
    const added = deriveMembersOf(context, userIds);
    const users = byId(
        context,
        'User',
        added.map((member) => member.userId)
    );
    const active = [...users.values()].filter((user) => ticked(user, 'IsActive'));
    sendWelcomeMails(
        context,
        org,
        active.map((user) => ({ user: mailUser(user.$values), isNew: false })),
        added
    );
}
