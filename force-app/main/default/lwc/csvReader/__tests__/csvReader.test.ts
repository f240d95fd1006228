import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { CsvRefusal, readCsv } from 'c/csvReader';
import type { CsvRefusalCode, CsvTable, PapaParser } from 'c/csvReader';

const KNOWN = ['Username', 'Last Name', 'Legacy Id'];
const parser = Papa as unknown as PapaParser;

function read(content: string | Uint8Array, rowLimit = 50000): Promise<CsvTable> {
    const file = new File([content as BlobPart], 'users.csv');
    return readCsv(parser, file, { rowLimit, isKnownColumn: (name) => KNOWN.includes(name) });
}

async function refusal(content: string | Uint8Array, rowLimit?: number): Promise<CsvRefusal> {
    try {
        await read(content, rowLimit);
    } catch (error: unknown) {
        if (error instanceof CsvRefusal) return error;
        throw error;
    }
    throw new Error('the file was taken');
}

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

// Rows and traps of the file scripts/data/mobile-users.csv.
describe('c/csvReader reads the legacy user export', () => {
    let table: CsvTable;
    const row = (number: number): readonly string[] => table.rows[number - 1];

    beforeAll(async () => {
        table = await read(readFileSync('scripts/data/mobile-users.csv'));
    });

    it('finds 1,200 rows and the names of ten columns, without the byte order mark', () => {
        expect(table.rows).toHaveLength(1200);
        expect(table.header).toHaveLength(10);
        expect(table.header[0]).toBe('Legacy Id');
    });

    it('keeps quotes, commas and apostrophes of row 23', () => {
        expect(row(23).slice(2, 4)).toEqual(['Ngozi "Ace", Jr.', "O'Brien-Núñez de la Fuente y Echevarría"]);
    });

    it('keeps the line break inside a field of row 24 and counts one row', () => {
        expect(row(24)[2]).toMatch(/^Line\r?\nBreak$/);
        expect(row(25)[0]).toBe('MU-00025');
    });

    it('keeps formula text as it was given', () => {
        expect(row(25).slice(2, 4)).toEqual(['=HYPERLINK("http://x.example","y")', '+cmd|calc']);
    });

    it('keeps blanks around values, emoji and other scripts', () => {
        expect(row(29)[1]).toBe('  padded.name  ');
        expect(row(37)[2]).toBe('😀');
        expect(row(10)[3]).toBe('लामा');
    });
});

describe('c/csvReader', () => {
    it('takes semicolons, which some countries use instead of commas', async () => {
        const table = await read('Username;Last Name\r\nann;Lee\r\nbob;Ray, Jr.\r\n');
        expect(table.rows).toEqual([
            ['ann', 'Lee'],
            ['bob', 'Ray, Jr.']
        ]);
    });

    it('leaves out lines without any text', async () => {
        expect((await read('Username,Last Name\n\nann,Lee\n,\n\n')).rows).toEqual([['ann', 'Lee']]);
    });

    it('takes a file with one column', async () => {
        expect((await read('Username\nann\nbob\n')).rows).toEqual([['ann'], ['bob']]);
    });

    it('reads characters that lie across two slices of the file', async () => {
        // One slice is 1 MiB: the two-byte letter begins at its last byte.
        const filler = 'x'.repeat((1 << 20) - 'Username,Last Name\nann,'.length - 1);
        const table = await read(`Username,Last Name\nann,${filler}é\n`);
        expect(table.rows[0][1].endsWith('xé')).toBe(true);
    });

    it('lets the page breathe while it reads 50,000 rows', async () => {
        const lines = Array.from({ length: 50000 }, (_, index) => `user${String(index)},"Name, ${String(index)}"`);
        let turns = 0;
        const timer = setInterval(() => (turns += 1), 0);
        const table = await read(`Username,Last Name\n${lines.join('\n')}\n`);
        clearInterval(timer);
        expect(table.rows).toHaveLength(50000);
        expect(table.rows[49999]).toEqual(['user49999', 'Name, 49999']);
        // The text has about 1.4 million characters, parsed 131,072 at a time.
        expect(turns).toBeGreaterThanOrEqual(8);
    });

    it.each<[string, CsvRefusalCode, string | Uint8Array, RegExp]>([
        ['an Excel workbook', 'Workbook', bytes(0x50, 0x4b, 3, 4, 20), /Excel workbook.*Save As/],
        ['an old Excel workbook', 'Workbook', bytes(0xd0, 0xcf, 0x11, 0xe0), /Excel workbook/],
        ['a PDF', 'NotCsv', '%PDF-1.7', /not a CSV file/],
        ['a picture', 'NotCsv', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0), /not a CSV file/],
        ['a web page', 'NotCsv', '<!doctype html><p>Sign in</p>', /not a CSV file/],
        ['UTF-16', 'WrongEncoding', bytes(0xff, 0xfe, 0x55, 0), /not encoded in UTF-8/],
        ['Windows-1252', 'WrongEncoding', bytes(0x55, 0x2c, 0x4a, 0xe9, 0x0a, 0x61), /not encoded in UTF-8/],
        [
            'characters lost earlier',
            'LostCharacters',
            'Username,Last Name\nann,L\uFFFDe\n',
            /^Line 2 holds a replacement character/
        ],
        ['an empty file', 'NoRows', '', /file is empty/],
        ['a header alone', 'NoRows', 'Username,Last Name\r\n', /column names but no rows/],
        [
            'no header',
            'NoHeader',
            'MU-1,ann@x.example,Lee\nMU-2,bob@x.example,Ray\n',
            /looks like a person: MU-1, ann@x\.example, Lee/
        ],
        ['a column without a name', 'UnnamedColumn', 'Username,,Last Name\na,b,c\n', /^Column 2 has no name/],
        ['two columns of one name', 'DoubledColumn', 'Username,username\na,b\n', /Two columns are named "username"/],
        [
            'a row that is too long',
            'WrongWidth',
            'Username,Last Name\nann,Lee\nbob,Ray,Jr.\n',
            /^Row 2 \(bob\) has 3 values, but there are 2 columns/
        ],
        ['a row that is too short', 'WrongWidth', 'Username,Last Name\nann\n', /^Row 1 \(ann\) has 1 value/],
        [
            'a quotation mark that stays open',
            'Malformed',
            'Username,Last Name\nann,Lee\nbob,"Ray\n',
            /^Row 2 has a quotation mark/
        ]
    ])('refuses %s with one sentence', async (_, code, content, sentence) => {
        const error = await refusal(content);
        expect(error.code).toBe(code);
        expect(error.message).toMatch(sentence);
        expect(error.message).not.toMatch(/\{\d\}/);
    });

    it('refuses one row more than a run may hold', async () => {
        expect((await read('Username\na\nb\n', 2)).rows).toHaveLength(2);
        const error = await refusal('Username\na\nb\nc\n', 2);
        expect(error.code).toBe('TooManyRows');
        expect(error.message).toContain('more than 2 rows');
    });
});
