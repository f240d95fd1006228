/** Reads a comparison part by part until a page of rows is together. */
import type { MatrixRow, PermissionMatrix } from 'apex/PermissionMatrix';
import type { PageSource } from 'c/pageReader';

/** Asks the server for a part; null begins. */
export type MatrixSource = (filter: string, cursor: string | null) => Promise<PermissionMatrix>;

/** Rows that are added to the table at a time. */
const PAGE_SIZE = 50;

/**
 * A filter may leave nobody of many users: the next part is asked for until there is something to show.
 * @param onCompared called with the number of users of each part
 * @param isWanted false once another filter was chosen: nothing more is asked for then
 */
export function matrixPages(
    source: MatrixSource,
    filter: string,
    onCompared: (count: number) => void,
    isWanted: () => boolean
): PageSource<MatrixRow, string> {
    return async (after) => {
        const items: MatrixRow[] = [];
        let cursor = after;
        do {
            // eslint-disable-next-line no-await-in-loop -- each part begins where the one before ended
            const part: PermissionMatrix = await source(filter, cursor);
            if (isWanted()) onCompared(part.compared ?? 0);
            items.push(...(part.rows ?? []));
            cursor = part.cursor ?? null;
        } while (cursor !== null && items.length < PAGE_SIZE && isWanted());
        return { items, hasMore: cursor !== null, cursor };
    };
}
