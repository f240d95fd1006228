/** A comparison as CSV: one line for each permission set of each user. */
import { downloadText, writeCsv } from 'c/csvWriter';
import { labels } from './labels';
import type { MatrixCell, MatrixRow, PermissionMatrix } from 'apex/PermissionMatrix';
import type { MatrixSource } from './pages';

const HEAD = [
    labels.headName,
    labels.headUsername,
    labels.headUserId,
    labels.headProfileBefore,
    labels.headProfileAfter,
    labels.headSet,
    labels.headKind,
    labels.headState
];
const STATES: Readonly<Record<string, string>> = { Kept: labels.kept, Gained: labels.gained, Lost: labels.lost };

/** Reads everything that the filter leaves and offers it as a file. */
export async function downloadMatrix(
    source: MatrixSource,
    filter: string,
    fileName: string,
    onRead: (count: number) => void
): Promise<void> {
    const rows: MatrixRow[] = [];
    let cursor: string | null = null;
    do {
        // eslint-disable-next-line no-await-in-loop -- each part begins where the one before ended
        const part: PermissionMatrix = await source(filter, cursor);
        rows.push(...(part.rows ?? []));
        onRead(rows.length);
        cursor = part.cursor ?? null;
    } while (cursor !== null);
    downloadText(fileName, matrixCsv(rows));
}

export function matrixCsv(rows: readonly MatrixRow[]): string {
    return writeCsv(
        HEAD,
        rows.flatMap((row) => {
            const who = [row.name, row.username, row.id, row.profileBefore, row.profileAfter];
            const cells = row.cells ?? [];
            return cells.length > 0 ? cells.map((cell) => [...who, ...said(cell)]) : [[...who, '', '', '']];
        })
    );
}

function said({ label, isGroup, state }: MatrixCell): (string | null | undefined)[] {
    return [label, isGroup ? labels.kindGroup : labels.kindSet, STATES[state ?? '']];
}
