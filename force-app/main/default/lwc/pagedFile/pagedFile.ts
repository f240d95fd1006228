/** Files that the server gives page by page: read to the end and offered to save. */
import { downloadText, writeCsv } from 'c/csvWriter';
import type { MigrationFilePage } from 'apex/MigrationFilePage';

/** Asks for the page behind an id; null asks for the first. */
export type FilePageSource = (afterId: string | null) => Promise<MigrationFilePage>;

/**
 * @param onPage called with each page as it comes
 * @returns the number of rows
 */
export async function downloadPages(
    fileName: string,
    ask: FilePageSource,
    onPage: (page: MigrationFilePage) => void = () => undefined
): Promise<number> {
    const rows: string[][] = [];
    let columns: readonly string[] = [];
    let afterId: string | null = null;
    do {
        // eslint-disable-next-line no-await-in-loop -- each page begins where the one before ended
        const page: MigrationFilePage = await ask(afterId);
        columns = page.columns ?? [];
        rows.push(...(page.rows ?? []));
        onPage(page);
        afterId = page.nextId ?? null;
    } while (afterId);
    downloadText(fileName, writeCsv(columns, rows));
    return rows.length;
}
