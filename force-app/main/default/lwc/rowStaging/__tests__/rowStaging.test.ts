import stageContacts from '@salesforce/apex/RunRowsController.stageContacts';
import stageRows from '@salesforce/apex/RunRowsController.stageRows';
import stageUsers from '@salesforce/apex/RunRowsController.stageUsers';
import { RowStaging } from 'c/rowStaging';
import type { ContactSource, CsvSource } from 'c/consoleTypes';

jest.mock('@salesforce/apex/RunRowsController.stageRows', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunRowsController.stageContacts', () => ({ default: jest.fn() }), { virtual: true });

jest.mock('@salesforce/apex/RunRowsController.stageUsers', () => ({ default: jest.fn() }), { virtual: true });

const stage = stageRows as unknown as jest.Mock;
const rows = [1, 2, 3, 4, 5].map((rowNumber) => ({ rowNumber }));
const FILE: CsvSource = {
    kind: 'Csv',
    name: 'users.csv',
    count: 5,
    slice: (start, end) => rows.slice(start, end),
    hasUsernames: true,
    hasEmails: true
};

describe('c/rowStaging', () => {
    beforeEach(() => {
        stage.mockReset().mockResolvedValue({ staged: 2, total: 2 });
    });

    it('sends the rows in file order, a chunk at a time, and tells how far it is', async () => {
        const told: number[] = [];
        await new RowStaging('a01', FILE, 2).send(({ sent }) => told.push(sent));
        expect(stage.mock.calls.map(([call]: [{ rows: unknown[] }]) => call.rows.length)).toEqual([2, 2, 1]);
        expect(told).toEqual([2, 4, 5]);
    });

    it('sends a chunk again when the network fails', async () => {
        stage.mockRejectedValueOnce(new TypeError('Failed to fetch'));
        await new RowStaging('a01', FILE, 5).send(() => undefined);
        expect(stage).toHaveBeenCalledTimes(2);
    });

    it('asks no second time when the server refuses', async () => {
        stage.mockRejectedValue({ body: { message: 'Too many rows.' } });
        await expect(new RowStaging('a01', FILE, 5).send(() => undefined)).rejects.toMatchObject({
            body: { message: 'Too many rows.' }
        });
        expect(stage).toHaveBeenCalledTimes(1);
    });

    it('goes on where it stopped', async () => {
        const staging = new RowStaging('a01', FILE, 2);
        stage.mockResolvedValueOnce({}).mockRejectedValueOnce({ body: { message: 'Locked.' } });
        await expect(staging.send(() => undefined)).rejects.toBeDefined();
        expect(staging.progress).toEqual({ sent: 2, total: 5 });
        stage.mockClear();
        await staging.send(() => undefined);
        expect((stage.mock.calls as [{ rows: { rowNumber: number }[] }][])[0][0].rows[0].rowNumber).toBe(3);
    });

    it('has the server find the users of a selection, page after page', async () => {
        const users = stageUsers as unknown as jest.Mock;
        users
            .mockResolvedValueOnce({ staged: 3, nextUserId: '005C' })
            .mockResolvedValueOnce({ staged: 2, nextUserId: null });
        const told: number[] = [];
        const selection = { userTypes: ['PowerPartner'] };
        await new RowStaging('a01', { kind: 'Users', name: 'x', selection, count: 5 }, 2).send(({ sent }) =>
            told.push(sent)
        );
        expect(users.mock.calls).toEqual([
            [{ runId: 'a01', selection: { ...selection, afterUserId: null } }],
            [{ runId: 'a01', selection: { ...selection, afterUserId: '005C' } }]
        ]);
        expect(told).toEqual([3, 5]);
    });

    describe('with contacts', () => {
        const contacts = stageContacts as unknown as jest.Mock;
        const SOURCE: ContactSource = {
            kind: 'Contacts',
            name: 'x',
            selection: { accountIds: ['001'], hasEmail: true },
            count: 5
        };
        const pages = (): unknown[] => contacts.mock.calls.map(([{ selection }]) => selection as unknown);

        beforeEach(() => {
            contacts
                .mockReset()
                .mockResolvedValueOnce({ staged: 3, nextContactId: '003C' })
                .mockResolvedValueOnce({ staged: 2, nextContactId: null });
        });

        it('has the server find them, page by page to the last', async () => {
            const told: number[] = [];
            await new RowStaging('a01', SOURCE, 2).send(({ sent }) => told.push(sent));
            expect(pages()).toEqual([
                { ...SOURCE.selection, afterContactId: null },
                { ...SOURCE.selection, afterContactId: '003C' }
            ]);
            expect(told).toEqual([3, 5]);
        });

        it('goes on with the page where it stopped', async () => {
            contacts.mockReset().mockResolvedValueOnce({ staged: 3, nextContactId: '003C' });
            contacts.mockRejectedValueOnce({ body: { message: 'Locked.' } });
            const staging = new RowStaging('a01', SOURCE, 2);
            await expect(staging.send(() => undefined)).rejects.toBeDefined();
            contacts.mockResolvedValueOnce({ staged: 2 });
            await staging.send(() => undefined);
            expect(pages().at(-1)).toEqual({ ...SOURCE.selection, afterContactId: '003C' });
            expect(staging.progress).toEqual({ sent: 5, total: 5 });
        });
    });
});
