/** Decisions about many rows, stored in groups that the server takes. */
import decide from '@salesforce/apex/AccessReviewController.decide';
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { ReviewDecision } from 'apex/ReviewDecision';
import type { ReviewRowView } from 'apex/ReviewRowView';

/** The most that the server takes at once. */
const GROUP_SIZE = 200;

/**
 * Stores a decision about each of the rows.
 * @param onProgress gets a sentence after each group
 * @returns a sentence about all of them
 */
export async function decideAll(
    runId: string,
    rows: readonly ReviewRowView[],
    decision: ReviewDecision,
    onProgress: (sentence: string) => void
): Promise<string> {
    let decided = 0;
    let left = 0;
    for (let start = 0; start < rows.length; start += GROUP_SIZE) {
        onProgress(fill(labels.working, start, rows.length));
        const rowIds = rows.slice(start, start + GROUP_SIZE).map((row) => row.id ?? '');
        // eslint-disable-next-line no-await-in-loop -- the server locks the run: one group after the other
        const outcome = await decide({ runId, rowIds, decision });
        decided += outcome.decided ?? 0;
        left += outcome.left ?? 0;
    }
    return left > 0 ? fill(labels.doneSome, decided, left) : fill(labels.done, decided);
}
