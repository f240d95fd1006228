import Papa from 'papaparse';
import { downloadText, harmlessCell, originalCell, writeCsv } from 'c/csvWriter';

// Which cells are dangerous: https://owasp.org/www-community/attacks/CSV_Injection
describe('c/csvWriter', () => {
    it.each(['=1+1', '+44 20', '-5', '@SUM(A1)', '\tx', '\rx'])('makes %j harmless for spreadsheets', (text) => {
        expect(harmlessCell(text)).toBe(`'${text}`);
    });

    it.each(['Ann', '', "O'Brien", "'quoted'", 'a=b', ' =1'])('leaves %j alone', (text) => {
        expect(harmlessCell(text)).toBe(text);
    });

    it.each(['=1+1', "'=1+1", "''@x", "'Ann", 'Ann', "'"])('gives %j back as it was', (text) => {
        expect(originalCell(harmlessCell(text))).toBe(text);
    });

    it('quotes commas, quotes, line breaks and outer blanks so that a reader gets the same cells', () => {
        const rows = [
            ['a,b', 'say "hi"', 'two\r\nlines'],
            [' padded ', 'semi;colon', '']
        ];
        const read = Papa.parse<string[]>(writeCsv(['One', 'Two', 'Three'], rows).slice(1).trimEnd(), {
            newline: '\r\n'
        });
        expect(read.data).toEqual([['One', 'Two', 'Three'], ...rows]);
    });

    it('begins with a byte order mark and ends its lines as RFC 4180 says', () => {
        expect(writeCsv(['A', 'B'], [[1, null]])).toBe('\uFEFFA,B\r\n1,\r\n');
    });

    it('keeps negative numbers numbers', () => {
        expect(writeCsv(['A'], [[-5]])).toContain('\r\n-5\r\n');
    });

    it('offers the file under its name and cleans up behind it', () => {
        const clicked: { name: string; url: string }[] = [];
        URL.createObjectURL = jest.fn(() => 'blob:1');
        URL.revokeObjectURL = jest.fn();
        const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function record(
            this: HTMLAnchorElement
        ) {
            clicked.push({ name: this.download, url: this.href });
        });
        downloadText('rows.csv', 'A');
        expect(clicked).toEqual([{ name: 'rows.csv', url: 'blob:1' }]);
        expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:1');
        expect(document.body.children).toHaveLength(0);
        click.mockRestore();
    });
});
