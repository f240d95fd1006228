import { labels } from './labels';
import type { PlanTile } from 'apex/PlanTile';
import type { RowView } from 'apex/RowView';
import type { Choice } from 'c/consoleTypes';

const STATUSES = ['Queued', 'Succeeded', 'Skipped', 'Blocked', 'Failed'] as const;

/** Stands beside the statuses: rows that succeeded, but whose user does not use it. */
export const NEVER_LOGGED_IN = 'NeverLoggedIn';

/** Statuses of rows to filter by; the empty value is all of them. */
export function statusChoices(): Choice[] {
    return [
        { value: '', label: labels.allStatuses },
        ...STATUSES.map((value) => ({ value, label: labels[value] })),
        { value: NEVER_LOGGED_IN, label: labels.neverLoggedIn }
    ];
}

/** Reasons to filter by: those of the check and those seen among the rows, which a run may add to. */
export function reasonChoices(tiles: readonly PlanTile[], rows: readonly RowView[]): Choice[] {
    const byCode = new Map<string, string>();
    for (const { reasonCode, reasonLabel } of [...tiles, ...rows]) {
        if (reasonCode) byCode.set(reasonCode, reasonLabel ?? reasonCode);
    }
    const reasons = [...byCode]
        .map(([value, label]) => ({ value, label }))
        .sort((a, b) => a.label.localeCompare(b.label));
    return [{ value: '', label: labels.allReasons }, ...reasons];
}
