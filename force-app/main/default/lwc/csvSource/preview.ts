/** The first rows of a file as a table of their own columns. */

const SHOWN_ROWS = 5;

/** @param header names of the columns; columns are found by their place, because names may hold any character */
export function previewColumns(header: readonly string[]): unknown[] {
    return header.map((label, index) => ({ label, fieldName: `c${String(index)}`, hideDefaultActions: true }));
}

export function previewRows(rows: readonly (readonly string[])[]): unknown[] {
    return rows.slice(0, SHOWN_ROWS).map((cells, row) => ({
        id: String(row),
        ...Object.fromEntries(cells.map((cell, index) => [`c${String(index)}`, cell]))
    }));
}
