/** CSV that any spreadsheet opens as text and that the console reads back unchanged. */

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
/** A cell that begins like this is run as a formula by spreadsheets. Source: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA_START = /^'*[=+\-@\t\r]/;

/** The cell with an apostrophe in front where a spreadsheet would take it for a formula; cells that carry one already get another. */
export function harmlessCell(text: string): string {
    return FORMULA_START.test(text) ? `'${text}` : text;
}

/** Takes back what harmlessCell did: one apostrophe in front of a formula character. */
export function originalCell(text: string): string {
    return text.startsWith("'") && FORMULA_START.test(text) ? text.slice(1) : text;
}

/**
 * CSV text by RFC 4180 with a byte order mark (Excel would otherwise take UTF-8 for the local code page).
 * @param header column names
 * @param rows cells by row; null and undefined become empty cells
 */
export function writeCsv(
    header: readonly string[],
    rows: Iterable<readonly (string | number | null | undefined)[]>
): string {
    const lines = [header.map((cell) => quoted(cell)).join(',')];
    for (const row of rows) {
        lines.push(
            row.map((cell) => (typeof cell === 'number' ? String(cell) : quoted(harmlessCell(cell ?? '')))).join(',')
        );
    }
    return BYTE_ORDER_MARK + lines.join(LINE_END) + LINE_END;
}

function quoted(text: string): string {
    // Blanks at the ends are kept by quotes; some readers trim bare cells.
    return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/**
 * Offers text as a file to save.
 * Lightning Web Security refuses blobs of type text/csv, so the file goes out as bytes; its name says what it is.
 * Source: https://developer.salesforce.com/docs/platform/lwc/guide/security-lwsec-mime.html
 */
export function downloadText(fileName: string, text: string): void {
    const url = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = fileName;
    document.body.appendChild(link);
    link.click();
    link.remove();
    URL.revokeObjectURL(url);
}
