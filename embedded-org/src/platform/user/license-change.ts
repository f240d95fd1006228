import type { RuleContext, SaveRow } from '../../runtime/dml/rules.ts';
import type { ApexSObject } from '../../runtime/values/sobject.ts';
import { fail, licenseMoveRefused, standardToChatterRefused, type PlatformError } from '../errors.ts';
import type { LicenseType } from '../licenses.ts';
import { byId, distinct, good, grouped, rowText, text, ticked } from '../lookup.ts';
import { fitProblem, PermissionSetFacts } from '../permission-set/fit.ts';
import { releaseLicenses } from '../permission-set/set-licenses.ts';
import { position, type SwitchName } from '../switches.ts';
import type { UserFacts } from './facts.ts';

/** Moves whose verdict is not known for certain, by `from -> to` family. Source: platform-rules C2. */
const OPEN_MOVES: Readonly<Record<string, SwitchName>> = {
    'CustomerCommunityPlus->PartnerCommunity': 'movePlusToPartner',
    'PartnerCommunity->CustomerCommunityPlus': 'movePartnerToPlus',
    'CustomerCommunityPlus->CustomerCommunity': 'movePlusToCustomer',
    'PartnerCommunity->CustomerCommunity': 'movePartnerToCustomer'
};

/** Moves that the platform allows to every user. Source: platform-rules C2. */
const LEGAL_MOVES: ReadonlySet<string> = new Set([
    'CustomerCommunity->CustomerCommunityPlus',
    'CustomerCommunity->PartnerCommunity',
    'ExternalIdentity->CustomerCommunity',
    'ExternalIdentity->CustomerCommunityPlus',
    'ExternalIdentity->PartnerCommunity',
    'ChatterFree->Internal'
]);

/** Whether a user may go from one licence to another; null when so, else the platform's error. `detached`: the user has no contact (any more). */
export function licenseMoveProblem(
    context: Pick<RuleContext, 'switches'>,
    from: LicenseType,
    to: LicenseType,
    detached: boolean
): PlatformError | null {
    const move = `${from.family}->${to.family}`;
    if (from.family === to.family || LEGAL_MOVES.has(move)) return null;
    const open = OPEN_MOVES[move];
    if (open !== undefined && position(context, open) === true) return null;
    // A disabled user may come back as a contactless one: platform-rules C2, D (downgrade).
    if (to.family === 'ExternalIdentity' && detached && from.contact !== 'none') return null;
    return from.family === 'Internal' && to.userType === 'CsnOnly' ? standardToChatterRefused : licenseMoveRefused;
}

/** Refuses licence changes that the platform does not make, and those that assigned permission sets stand against (switch psOnLicenseChange). */
export function checkLicenseChanges(facts: UserFacts): void {
    const moving: SaveRow[] = [];
    for (const row of good(facts.rows)) {
        const from = facts.profileBefore(row);
        const to = facts.profile(row);
        if (from === null || to === null || from.licenseId === to.licenseId) continue;
        const problem = licenseMoveProblem(facts.context, from.license, to.license, rowText(row, 'ContactId') === null);
        if (problem === null) moving.push(row);
        else fail(row, problem);
    }
    if (moving.length > 0 && position(facts.context, 'psOnLicenseChange') === 'REJECT') refuseUnfitSets(facts, moving);
}

function refuseUnfitSets(facts: UserFacts, rows: readonly SaveRow[]): void {
    const assigned = assignmentsOf(facts.context, rows);
    const sets = new PermissionSetFacts(
        facts.context,
        [...assigned.values()].flat().map((assignment) => text(assignment, 'PermissionSetId'))
    );
    for (const row of rows) {
        const to = facts.profile(row);
        const id = text(row.before, 'Id') ?? '';
        for (const assignment of assigned.get(id) ?? []) {
            const set = sets.get(text(assignment, 'PermissionSetId'));
            if (row.failed || to === null || set === null || ticked(set, 'IsOwnedByProfile')) continue;
            const name = rowText(row, 'Name') ?? rowText(row, 'LastName') ?? '';
            const problem = fitProblem(sets, set, { name, licenseId: to.licenseId, license: to.license });
            if (problem !== null) fail(row, problem);
        }
    }
}

/** After a licence change with psOnLicenseChange = DROP: all assignments go, save the profile's own hidden set. Source: platform-rules C3. */
export function dropPermissionSets(facts: UserFacts): void {
    const moved = facts.rows.filter((row) => {
        const from = facts.profileBefore(row);
        return !row.failed && from !== null && from.licenseId !== facts.profile(row)?.licenseId;
    });
    if (moved.length === 0 || position(facts.context, 'psOnLicenseChange') !== 'DROP') return;
    const assignments = [...assignmentsOf(facts.context, moved).values()].flat();
    const sets = byId(
        facts.context,
        'PermissionSet',
        assignments.map((assignment) => text(assignment, 'PermissionSetId'))
    );
    const dropped = assignments.filter(
        (assignment) => !ticked(sets.get(text(assignment, 'PermissionSetId') ?? ''), 'IsOwnedByProfile')
    );
    if (dropped.length === 0) return;
    facts.context.remove('PermissionSetAssignment', distinct(dropped.map((assignment) => text(assignment, 'Id'))));
    releaseLicenses(facts.context, dropped);
}

function assignmentsOf(context: RuleContext, rows: readonly SaveRow[]): Map<string, ApexSObject[]> {
    return grouped(
        context,
        'PermissionSetAssignment',
        'AssigneeId',
        rows.map((row) => text(row.before, 'Id'))
    );
}
