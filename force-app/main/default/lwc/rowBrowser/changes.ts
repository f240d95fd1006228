import type { RunView } from 'apex/RunView';

/**
 * Whether the rows must be read again: another run, a new state, a new result of the check. A run that became a draft because
 * of a correction still has the rows that are shown, so the person keeps the place.
 */
export function hasOtherRows(before: RunView | null, after: RunView | null): boolean {
    if (before?.id !== after?.id || JSON.stringify(before?.tiles) !== JSON.stringify(after?.tiles)) return true;
    const state = after?.progress?.state;
    return state !== before?.progress?.state && state !== 'Draft';
}
