/** Chosen mappings, kept in this browser. A browser that keeps nothing is no fault: then nothing is remembered. */
import type { ColumnMapping } from './columnGuess';

const STORAGE_KEY = 'partnerUserConsole.columns';
/** Different kinds of files per person; the oldest is forgotten. */
const MOST_KEPT = 10;

type Kept = [signature: string, columns: Record<string, string>][];

/** The mapping last chosen for a file with exactly these columns. */
export function recall(header: readonly string[]): ColumnMapping | null {
    const columns = read().find(([signature]) => signature === signatureOf(header))?.[1];
    if (!columns) return null;
    return Object.fromEntries(Object.entries(columns).map(([field, name]) => [field, header.indexOf(name)]));
}

export function remember(header: readonly string[], mapping: ColumnMapping): void {
    const columns = Object.fromEntries(Object.entries(mapping).map(([field, index]) => [field, header[index]]));
    const others = read().filter(([signature]) => signature !== signatureOf(header));
    const kept: Kept = [[signatureOf(header), columns], ...others];
    try {
        window.localStorage.setItem(STORAGE_KEY, JSON.stringify(kept.slice(0, MOST_KEPT)));
    } catch {
        // Blocked or full storage: the guess is made anew next time.
    }
}

function read(): Kept {
    try {
        const text = window.localStorage.getItem(STORAGE_KEY);
        const kept: unknown = text ? JSON.parse(text) : [];
        return Array.isArray(kept) ? (kept as Kept) : [];
    } catch {
        return [];
    }
}

/** Column names in any order make the same kind of file. */
function signatureOf(header: readonly string[]): string {
    return JSON.stringify([...header].sort());
}
