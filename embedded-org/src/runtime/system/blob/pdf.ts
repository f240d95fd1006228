const LINE_LENGTH = 90;
const LINES_PER_PAGE = 55;

/**
 * A PDF document that shows the text in Helvetica, broken at 90 characters. Markup is not laid out: Blob.toPdf of the platform
 * renders some HTML, here its text appears as written.
 * Source of the format: ISO 32000-1, section 7.5.
 */
export function minimalPdf(text: string): Buffer {
    const lines = text
        .split(/\r?\n/)
        .flatMap((line) => line.match(new RegExp(`.{1,${String(LINE_LENGTH)}}`, 'gu')) ?? ['']);
    const pages: string[][] = [];
    for (let i = 0; i < lines.length || i === 0; i += LINES_PER_PAGE) pages.push(lines.slice(i, i + LINES_PER_PAGE));
    const firstPage = 4;
    const kids = pages.map((_, i) => `${String(firstPage + i * 2)} 0 R`).join(' ');
    const objects = [
        '<< /Type /Catalog /Pages 2 0 R >>',
        `<< /Type /Pages /Kids [${kids}] /Count ${String(pages.length)} >>`,
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
    ];
    for (const page of pages) {
        const content = `BT /F1 10 Tf 12 TL 50 790 Td ${page.map((line) => `(${pdfText(line)}) Tj T*`).join(' ')} ET`;
        objects.push(
            `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(objects.length + 2)} 0 R >>`
        );
        objects.push(`<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`);
    }
    let body = '%PDF-1.4\n';
    const offsets: number[] = [];
    objects.forEach((object, i) => {
        offsets.push(body.length);
        body += `${String(i + 1)} 0 obj\n${object}\nendobj\n`;
    });
    const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
    const size = String(objects.length + 1);
    body += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${String(body.length)}\n%%EOF\n`;
    return Buffer.from(body, 'latin1');
}

/** A PDF string literal; characters outside Latin 1 become question marks. */
function pdfText(line: string): string {
    return line.replace(/[\\()]/g, '\\$&').replace(/[^\u0020-\u00ff]/g, '?');
}
