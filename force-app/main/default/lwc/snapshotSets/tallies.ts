/** Parts of a comparison by permission set, added up. Pure. */
import type { SetTally } from 'apex/SetTally';

export function addTallies(tallies: readonly SetTally[], more: readonly SetTally[]): SetTally[] {
    const byId = new Map(tallies.map((tally) => [tally.id, tally]));
    for (const part of more) {
        const known = byId.get(part.id);
        byId.set(part.id, {
            ...part,
            kept: (known?.kept ?? 0) + (part.kept ?? 0),
            gained: (known?.gained ?? 0) + (part.gained ?? 0),
            lost: (known?.lost ?? 0) + (part.lost ?? 0)
        });
    }
    return [...byId.values()].sort((one, other) => (one.label ?? '').localeCompare(other.label ?? ''));
}

export function fitting(tallies: readonly SetTally[], filter: string): SetTally[] {
    const differs = ({ gained, lost }: SetTally): boolean => (gained ?? 0) + (lost ?? 0) > 0;
    if (filter === 'Differences') return tallies.filter(differs);
    return filter === 'Same' ? tallies.filter((tally) => !differs(tally)) : [...tallies];
}
