import Papa from 'papaparse';
import getRows from '@salesforce/apex/RunRowsController.getRows';
import { guessColumns, rowsOf } from 'c/columnGuess';
import { readCsv } from 'c/csvReader';
import { allRowsCsv, failedRowsCsv, readAllRows } from 'c/rowDownload';
import { aRow } from '../../../../../tests/jest-mocks/samples';
import type { PapaParser } from 'c/csvReader';

jest.mock('@salesforce/apex/RunRowsController.getRows', () => ({ default: jest.fn() }), { virtual: true });
const read = getRows as unknown as jest.Mock;

describe('c/rowDownload', () => {
    beforeEach(() => {
        read.mockReset();
    });

    it('reads page after page, each status of interest, in the order of the file', async () => {
        read.mockResolvedValueOnce({ rows: [aRow(2)], hasMore: true, lastRowNumber: 2 })
            .mockResolvedValueOnce({ rows: [aRow(9)], hasMore: false })
            .mockResolvedValueOnce({ rows: [aRow(5)], hasMore: false });
        const rows = await readAllRows('a01', ['Failed', 'Blocked']);
        expect(rows.map((row) => row.rowNumber)).toEqual([2, 5, 9]);
        expect(read).toHaveBeenNthCalledWith(2, {
            query: expect.objectContaining({ status: 'Failed', afterRowNumber: 2 })
        });
    });

    it('writes the outcome beside the source row, formulas made harmless', () => {
        const text = allRowsCsv([aRow(6, { input: { username: '=cmd', phone: '+33 1' } })]);
        const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true });
        expect(data[0]).toMatchObject({
            Row: '6',
            Status: 'Blocked',
            'New Username': 'cbrown@field.example',
            'Reason Code': 'USERNAME_TAKEN',
            'What to do': 'Take the proposal or type another.',
            Username: "'=cmd",
            Phone: "'+33 1"
        });
    });

    it('writes failed rows so that the console reads the same rows back', async () => {
        const input = {
            sourceKey: 'MU-1',
            username: ' c. brown@x ',
            firstName: '=1+1',
            lastName: '+cmd|calc',
            email: '',
            phone: '+33 1',
            active: 'true',
            timeZone: ''
        };
        const file = new File([failedRowsCsv([aRow(1, { input: { rowNumber: 1, ...input } })])], 'failed.csv');
        const table = await readCsv(Papa as unknown as PapaParser, file, { rowLimit: 10, isKnownColumn: () => true });
        expect(rowsOf(table.rows, guessColumns(table.header))).toEqual([{ rowNumber: 1, ...input }]);
    });
});
