/** What the users of some rows have, as things that can be taken from them. */
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { ReviewRowView } from 'apex/ReviewRowView';
import type { Choice } from 'c/consoleTypes';

/** Decisions that take something, with the kinds of things that each takes. */
export const REMOVALS: Readonly<Record<string, readonly string[]>> = {
    RemoveSets: ['PermissionSet', 'PermissionSetGroup'],
    RemoveSeats: ['PackageLicense'],
    RemoveContent: ['CrmContent']
};

/** Things that the decision can take, the commonest first, with the number of users who have each. */
export function thingsOf(rows: readonly ReviewRowView[], decision: string): Choice[] {
    const kinds = REMOVALS[decision] ?? [];
    const counts = new Map<string, { name: string; isHighRisk: boolean; count: number }>();
    for (const holding of rows.flatMap((row) => row.holdings ?? [])) {
        if (!kinds.includes(holding.kind ?? '')) continue;
        const key = holding.key ?? '';
        const { count = 0 } = counts.get(key) ?? {};
        counts.set(key, { name: holding.name ?? '', isHighRisk: holding.isHighRisk === true, count: count + 1 });
    }
    return [...counts]
        .sort(([, one], [, other]) => other.count - one.count || one.name.localeCompare(other.name))
        .map(([value, { name, isHighRisk, count }]) => ({
            value,
            label: fill(isHighRisk ? labels.riskThing : labels.thing, name, count)
        }));
}
