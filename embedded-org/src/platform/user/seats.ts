import type { RuleContext } from '../../runtime/dml/rules.ts';
import { fail, licenseLimitExceeded } from '../errors.ts';
import { byId, good, ticked, whole } from '../lookup.ts';
import type { ProfileFact, UserFacts } from './facts.ts';

/**
 * Seats of user licences. An active user takes one; the first rows of a statement that fit get theirs, the others fail.
 * Source: platform-rules A3.6, E (deactivating frees the seat). Users that System.runAs makes are not counted against the limit (B2).
 */
export function checkSeats(facts: UserFacts): void {
    const { context } = facts;
    if (context.ignoresSeats === true) return;
    const free = freeSeats(facts);
    for (const row of good(facts.rows)) {
        const profile = facts.profile(row);
        const before = seatBefore(facts, row);
        const after = row.value('IsActive') === true ? (profile?.licenseId ?? null) : null;
        if (profile === null || before === after) continue;
        const left = after === null ? Infinity : (free.get(after) ?? Infinity);
        if (left <= 0) {
            fail(row, licenseLimitExceeded(profile.licenseLabel));
            continue;
        }
        if (after !== null) free.set(after, left - 1);
        if (before !== null) free.set(before, (free.get(before) ?? Infinity) + 1);
    }
}

/** Free seats by licence Id; a negative total means without limit. */
function freeSeats(facts: UserFacts): Map<string, number> {
    const licenses = byId(
        facts.context,
        'UserLicense',
        facts.rows.flatMap((row) => [
            facts.profile(row)?.licenseId ?? null,
            facts.profileBefore(row)?.licenseId ?? null
        ])
    );
    const free = new Map<string, number>();
    for (const [id, license] of licenses) {
        const total = whole(license, 'TotalLicenses');
        free.set(id, total < 0 ? Infinity : total - whole(license, 'UsedLicenses'));
    }
    return free;
}

function seatBefore(facts: UserFacts, row: UserFacts['rows'][number]): string | null {
    const before: ProfileFact | null = facts.profileBefore(row);
    return ticked(row.before, 'IsActive') ? (before?.licenseId ?? null) : null;
}

/** Keeps UserLicense.UsedLicenses true after the rows are stored. Source: platform-rules J (counters follow IsActive and ProfileId). */
export function countSeats(facts: UserFacts): void {
    const change = new Map<string, number>();
    const add = (licenseId: string | null, amount: number): void => {
        if (licenseId !== null) change.set(licenseId, (change.get(licenseId) ?? 0) + amount);
    };
    for (const row of good(facts.rows)) {
        add(seatBefore(facts, row), -1);
        if (row.value('IsActive') === true) add(facts.profile(row)?.licenseId ?? null, 1);
    }
    applyCounts(facts.context, change);
}

function applyCounts(context: RuleContext, change: ReadonlyMap<string, number>): void {
    const moved = [...change].filter(([, amount]) => amount !== 0);
    const licenses = byId(
        context,
        'UserLicense',
        moved.map(([id]) => id)
    );
    for (const [id, amount] of moved) {
        context.update('UserLicense', id, { UsedLicenses: whole(licenses.get(id), 'UsedLicenses') + amount });
    }
}
