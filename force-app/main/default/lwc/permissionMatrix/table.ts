/** Rows and columns of the matrix. Pure. */
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { MatrixCell, MatrixRow } from 'apex/PermissionMatrix';

export interface MatrixColumn {
    /** Id of the permission set or group. */
    readonly id: string;
    readonly label: string;
}

interface LineCell {
    readonly id: string;
    readonly mark: string;
    /** Said by screen readers, and when the mouse rests on it. */
    readonly words: string;
    readonly className: string;
}

export interface MatrixLine {
    readonly id: string;
    readonly name: string;
    readonly username: string;
    readonly url: string;
    readonly profile: string;
    readonly isChosen: boolean;
    readonly tickLabel: string;
    readonly cells: readonly LineCell[];
}

/** More columns than this nobody reads, and the page would slow down. */
const MOST_COLUMNS = 60;
const MARKS: Readonly<Record<string, readonly [mark: string, words: string, className: string]>> = {
    Kept: ['✓', labels.kept, 'kept'],
    Gained: ['+', labels.gained, 'gained'],
    Lost: ['−', labels.lost, 'lost']
};

/** Permission sets that occur in the rows, by label; `left` counts those beyond what one table holds. */
export function columnsOf(
    rows: readonly MatrixRow[],
    hidesKept: boolean
): { readonly shown: readonly MatrixColumn[]; readonly left: number } {
    const byId = new Map<string, MatrixColumn>();
    for (const cell of rows.flatMap((row) => row.cells ?? [])) {
        if (!hidesKept || cell.state !== 'Kept') byId.set(cell.id ?? '', { id: cell.id ?? '', label: named(cell) });
    }
    const columns = [...byId.values()].sort((one, other) => one.label.localeCompare(other.label));
    return { shown: columns.slice(0, MOST_COLUMNS), left: Math.max(columns.length - MOST_COLUMNS, 0) };
}

export function linesOf(
    rows: readonly MatrixRow[],
    columns: readonly MatrixColumn[],
    chosenIds: readonly string[]
): MatrixLine[] {
    const chosen = new Set(chosenIds);
    return rows.map((row) => {
        const stateById = new Map((row.cells ?? []).map((cell) => [cell.id ?? '', cell.state ?? '']));
        const id = row.id ?? '';
        // A user whom the person may not see has no name here.
        const name = row.name ?? row.username ?? id;
        return {
            id,
            name,
            username: row.username ?? '',
            url: `/lightning/r/User/${id}/view`,
            profile: profileOf(row),
            isChosen: chosen.has(id),
            tickLabel: fill(labels.choose, name),
            cells: columns.map((column) => {
                const [mark, words, className] = MARKS[stateById.get(column.id) ?? ''] ?? [labels.nothing, '', 'none'];
                return { id: column.id, mark, words, className };
            })
        };
    });
}

function profileOf({ profileBefore, profileAfter }: MatrixRow): string {
    if (profileBefore === profileAfter) return profileAfter ?? '';
    return fill(labels.profileChange, profileBefore ?? labels.absent, profileAfter ?? labels.absent);
}

function named({ label, isGroup }: MatrixCell): string {
    return isGroup ? fill(labels.group, label ?? '') : (label ?? '');
}
