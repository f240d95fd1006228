/** Usernames that were typed into the table become the final ones of their rows. */
import correctRow from '@salesforce/apex/RunRowsController.correctRow';
import { reduceErrors } from 'c/consoleErrors';
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { RowView } from 'apex/RowView';
import type { UsernameEdit } from 'c/rowGrid';

export interface Saved {
    readonly rows: readonly RowView[];
    /** One sentence for each username that was refused, with the number of its row. */
    readonly refusals: readonly string[];
}

/** Saves one after the other, because each save locks the run; a refused one does not hold up the others. */
export async function saveUsernames(edits: readonly UsernameEdit[], shown: readonly RowView[]): Promise<Saved> {
    const rows: RowView[] = [];
    const refusals: string[] = [];
    for (const { rowId, username } of edits) {
        try {
            // eslint-disable-next-line no-await-in-loop
            rows.push(await correctRow({ rowId, input: null, username }));
        } catch (error: unknown) {
            const rowNumber = shown.find((row) => row.id === rowId)?.rowNumber ?? 0;
            refusals.push(fill(labels.refused, rowNumber, reduceErrors(error).join(' ')));
        }
    }
    return { rows, refusals };
}
