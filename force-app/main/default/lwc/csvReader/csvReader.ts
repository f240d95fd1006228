/** Reads a CSV file in the browser: checked for its encoding, parsed in slices so that the page never stands still. */
import { decodeFile } from './decode';
import { CsvRefusal } from './refusal';
import { parseSlices } from './parse';
import { labels } from './labels';
import type { PapaParser } from './parse';

export { CsvRefusal } from './refusal';
export type { CsvRefusalCode } from './refusal';
export type { PapaParser } from './parse';

export interface CsvTable {
    readonly header: readonly string[];
    /** Cells exactly as given, header excluded; lines without any text are left out. */
    readonly rows: readonly (readonly string[])[];
}

export interface CsvLimits {
    /** Most data rows. */
    readonly rowLimit: number;
    /** Whether this column name means something to the caller: tells a header from a first row of data. */
    readonly isKnownColumn: (name: string) => boolean;
}

/**
 * Reads the whole file or refuses it; a refused file leaves nothing behind.
 * @throws CsvRefusal whose message is one sentence: what is wrong, where, and what to do
 */
export async function readCsv(parser: PapaParser, file: File, limits: CsvLimits): Promise<CsvTable> {
    const text = await decodeFile(file);
    let header: string[] | undefined;
    const rows: string[][] = [];
    await parseSlices(parser, text, (lines) => {
        for (const line of lines) {
            if (header) {
                requireWidth(line, header, rows.length + 1);
                if (rows.length >= limits.rowLimit)
                    throw new CsvRefusal('TooManyRows', labels.tooManyRows, limits.rowLimit);
                rows.push(line);
            } else {
                header = requireHeader(line, limits.isKnownColumn);
            }
        }
    });
    if (!header) throw new CsvRefusal('NoRows', labels.empty);
    if (rows.length === 0) throw new CsvRefusal('NoRows', labels.noRows);
    return { header, rows };
}

function requireWidth(line: readonly string[], header: readonly string[], rowNumber: number): void {
    if (line.length === header.length) return;
    throw new CsvRefusal('WrongWidth', labels.wrongWidth, rowNumber, line[0].slice(0, 40), line.length, header.length);
}

/** Column names: each one filled in, each one once, and not the first person of the list. */
function requireHeader(line: readonly string[], isKnownColumn: (name: string) => boolean): string[] {
    const names = line.map((name) => name.trim());
    if (!names.some(isKnownColumn) && names.some(looksLikeData)) {
        throw new CsvRefusal(
            'NoHeader',
            labels.noHeader,
            names
                .filter((name) => name !== '')
                .slice(0, 3)
                .join(', ')
        );
    }
    const unnamed = names.indexOf('');
    if (unnamed >= 0) throw new CsvRefusal('UnnamedColumn', labels.unnamedColumn, unnamed + 1);
    const doubled = names.find(
        (name, index) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) < index
    );
    if (doubled !== undefined) throw new CsvRefusal('DoubledColumn', labels.doubledColumn, doubled);
    return names;
}

/** Addresses, dates, numbers, yes/no words and keys such as MU-00001 are no column names. */
function looksLikeData(text: string): boolean {
    return /@|^[+\d][\d\s().,:/-]*$|^(true|false|yes|no)$|^[A-Z]+-\d+$/i.test(text);
}
