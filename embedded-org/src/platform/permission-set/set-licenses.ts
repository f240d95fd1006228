import type { RuleContext } from '../../runtime/dml/rules.ts';
import type { ApexSObject } from '../../runtime/values/sobject.ts';
import { byId, distinct, grouped, text, whole } from '../lookup.ts';
import { PermissionSetFacts } from './fit.ts';

/** Ids of the permission set licences that holders of the set need. Source: platform-rules C3 (LicenseId). */
export function licensesNeeded(sets: PermissionSetFacts, set: ApexSObject): string[] {
    return distinct(sets.parts(set).map((part) => sets.licenseOf(part, 'PermissionSetLicense')));
}

/** Seats of permission set licences while one statement is checked. */
export class SetLicenseSeats {
    readonly #free: Map<string, number>;
    readonly #labels: Map<string, string>;
    readonly #held: Map<string, Set<string>>;

    constructor(context: RuleContext, licenseIds: readonly string[], userIds: readonly string[]) {
        const licenses = byId(context, 'PermissionSetLicense', licenseIds);
        this.#free = new Map(
            [...licenses].map(([id, row]) => [id, whole(row, 'TotalLicenses') - whole(row, 'UsedLicenses')])
        );
        this.#labels = new Map([...licenses].map(([id, row]) => [id, text(row, 'MasterLabel') ?? '']));
        const assigned = grouped(
            context,
            'PermissionSetLicenseAssign',
            'AssigneeId',
            licenseIds.length === 0 ? [] : userIds
        );
        this.#held = new Map(
            [...assigned].map(([id, rows]) => [
                id,
                new Set(distinct(rows.map((row) => text(row, 'PermissionSetLicenseId'))))
            ])
        );
    }

    holds(userId: string, licenseId: string): boolean {
        return this.#held.get(userId)?.has(licenseId) === true;
    }

    label(licenseId: string): string {
        return this.#labels.get(licenseId) ?? '';
    }

    /** Takes a seat for the user; false when none is left. */
    take(userId: string, licenseId: string): boolean {
        if (this.holds(userId, licenseId)) return true;
        const free = this.#free.get(licenseId) ?? 0;
        if (free <= 0) return false;
        this.#free.set(licenseId, free - 1);
        this.#held.set(userId, (this.#held.get(userId) ?? new Set()).add(licenseId));
        return true;
    }
}

/** Writes the seats that assignments took (positive) or gave back (negative). */
export function changeUsedSeats(context: RuleContext, change: ReadonlyMap<string, number>): void {
    const licenses = byId(context, 'PermissionSetLicense', change.keys());
    for (const [id, license] of licenses) {
        context.update('PermissionSetLicense', id, {
            UsedLicenses: whole(license, 'UsedLicenses') + (change.get(id) ?? 0)
        });
    }
}

/** Gives the users the licences that their new sets need and that they lack. Source: platform-rules C3 (assigns the PSL). */
export function grantLicenses(context: RuleContext, needed: readonly { userId: string; licenseId: string }[]): void {
    const assigned = grouped(
        context,
        'PermissionSetLicenseAssign',
        'AssigneeId',
        needed.map((need) => need.userId)
    );
    const change = new Map<string, number>();
    const done = new Set<string>();
    for (const { userId, licenseId } of needed) {
        const held = (assigned.get(userId) ?? []).some((row) => text(row, 'PermissionSetLicenseId') === licenseId);
        if (held || done.has(userId + licenseId)) continue;
        done.add(userId + licenseId);
        context.insert('PermissionSetLicenseAssign', { AssigneeId: userId, PermissionSetLicenseId: licenseId });
        change.set(licenseId, (change.get(licenseId) ?? 0) + 1);
    }
    changeUsedSeats(context, change);
}

/**
 * Takes back licences that no remaining set of their holder needs. Source: platform-rules C3 (unassigning removes the PSL).
 * @param removed assignments that are gone already
 */
export function releaseLicenses(context: RuleContext, removed: readonly ApexSObject[]): void {
    const userIds = distinct(removed.map((row) => text(row, 'AssigneeId')));
    const held = grouped(context, 'PermissionSetLicenseAssign', 'AssigneeId', userIds);
    if (held.size === 0) return;
    const remaining = grouped(context, 'PermissionSetAssignment', 'AssigneeId', userIds);
    const setIds = (rows: readonly ApexSObject[]): (string | null)[] => rows.map((row) => text(row, 'PermissionSetId'));
    const sets = new PermissionSetFacts(context, [...setIds(removed), ...setIds([...remaining.values()].flat())]);
    const needs = (rows: readonly ApexSObject[]): Set<string> =>
        new Set(
            setIds(rows).flatMap((id) =>
                sets.get(id) === null ? [] : licensesNeeded(sets, sets.get(id) as ApexSObject)
            )
        );
    const change = new Map<string, number>();
    const gone: string[] = [];
    for (const [userId, licenses] of held) {
        const freed = needs(removed.filter((row) => text(row, 'AssigneeId') === userId));
        const kept = needs(remaining.get(userId) ?? []);
        for (const row of licenses) {
            const licenseId = text(row, 'PermissionSetLicenseId') ?? '';
            if (!freed.has(licenseId) || kept.has(licenseId)) continue;
            gone.push(row.$values.Id as string);
            change.set(licenseId, (change.get(licenseId) ?? 0) - 1);
        }
    }
    if (gone.length > 0) context.remove('PermissionSetLicenseAssign', gone);
    changeUsedSeats(context, change);
}
