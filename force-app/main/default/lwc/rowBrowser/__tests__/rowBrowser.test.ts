import RowBrowser from 'c/rowBrowser';
import ContactChoice from 'c/contactChoice';
import RowDialog from 'c/rowDialog';
import getRows from '@salesforce/apex/RunRowsController.getRows';
import correctRow from '@salesforce/apex/RunRowsController.correctRow';
import {
    clearPage,
    deferred,
    emit,
    find,
    flush,
    listen,
    mount,
    press,
    shows,
    texts
} from '../../../../../tests/jest-mocks/support';
import { aRow, aRun, OPTIONS, RUN_ID, TILES } from '../../../../../tests/jest-mocks/samples';
import type { RowView } from 'apex/RowView';

jest.mock('@salesforce/apex/RunRowsController.getRows', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunRowsController.correctRow', () => ({ default: jest.fn() }), { virtual: true });

const read = getRows as unknown as jest.Mock;
const correct = correctRow as unknown as jest.Mock;
const page = (from: number, to: number, hasMore: boolean): unknown => ({
    rows: Array.from({ length: to - from + 1 }, (_, index) => aRow(from + index)),
    hasMore,
    lastRowNumber: to
});
const gridRows = (host: Element): number[] =>
    (find(host, 'c-row-grid').rows as { rowNumber: number }[]).map((row) => row.rowNumber);

async function browse(properties: Record<string, unknown> = {}): Promise<HTMLElement & Record<string, unknown>> {
    const browser = mount('c-row-browser', RowBrowser, {
        run: aRun('Checked', { tiles: TILES }),
        isEditable: true,
        ...properties
    });
    await flush();
    return browser;
}

describe('c-row-browser', () => {
    beforeEach(() => {
        read.mockReset().mockResolvedValue(page(1, 2, false));
        correct.mockReset().mockResolvedValue(aRow(2, { username: 'chidi@field.example' }));
    });
    afterEach(clearPage);

    it('reads the first page of the run', async () => {
        const browser = await browse();
        expect(read).toHaveBeenCalledWith({
            query: expect.objectContaining({ runId: RUN_ID, afterRowNumber: 0, action: null, status: null })
        });
        expect(gridRows(browser)).toEqual([1, 2]);
        expect(texts(browser, '[data-id="count"]')).toEqual(['Rows shown: 2.']);
        await expect(browser).toBeAccessible();
    });

    it('reads on behind the last row', async () => {
        read.mockResolvedValueOnce(page(1, 2, true)).mockResolvedValueOnce(page(3, 4, false));
        const browser = await browse();
        await emit(browser, 'c-row-grid', 'loadmore');
        expect(read).toHaveBeenLastCalledWith({ query: expect.objectContaining({ afterRowNumber: 2 }) });
        expect(gridRows(browser)).toEqual([1, 2, 3, 4]);
    });

    it('keeps the table short: behind 1,000 rows the next ones take their place', async () => {
        read.mockResolvedValueOnce(page(1, 1000, true)).mockResolvedValueOnce(page(1001, 1100, false));
        const browser = await browse();
        expect(find(browser, 'c-row-grid').hasMore).toBe(false);
        await press(browser, 'next');
        expect(gridRows(browser)[0]).toBe(1001);
        read.mockResolvedValueOnce(page(1, 2, false));
        await press(browser, 'first');
        expect(gridRows(browser)).toEqual([1, 2]);
    });

    it('begins anew when another tile is pressed', async () => {
        const browser = await browse();
        browser.filter = { action: 'Block', status: null, reasonCode: 'USERNAME_TAKEN' };
        await flush();
        expect(read).toHaveBeenLastCalledWith({
            query: expect.objectContaining({ action: 'Block', reasonCode: 'USERNAME_TAKEN', afterRowNumber: 0 })
        });
    });

    it('drops the answer to a question that another one overtook', async () => {
        const slow = deferred<unknown>();
        read.mockReturnValueOnce(slow.promise).mockResolvedValueOnce(page(7, 7, false));
        const browser = await browse();
        await emit(browser, 'c-row-filters', 'search', 'cb');
        slow.resolve(page(1, 2, true));
        await flush();
        expect(gridRows(browser)).toEqual([7]);
    });

    it('reads again when the check is done anew, not when only the progress moves', async () => {
        const browser = await browse();
        browser.run = aRun('Checked', { tiles: TILES }, { succeeded: 1 });
        await flush();
        expect(read).toHaveBeenCalledTimes(1);
        browser.run = aRun('Checked', { tiles: [] });
        await flush();
        expect(read).toHaveBeenCalledTimes(2);
    });

    it('makes typed usernames the final ones of their rows, whatever usernames are made from', async () => {
        const options = { ...OPTIONS, usernameFrom: 'Name' };
        const browser = await browse({ run: aRun('Checked', { tiles: TILES, options }) });
        const corrected = listen(browser, 'corrected');
        expect(find(browser, 'c-row-grid').canEditUsernames).toBe(true);
        await emit(browser, 'c-row-grid', 'edit', [{ rowId: aRow(2).id, username: 'Chidi' }]);
        expect(correct).toHaveBeenCalledWith({ rowId: aRow(2).id, input: null, username: 'Chidi' });
        expect(corrected).toHaveLength(1);
        expect(texts(browser, '[data-id="note"]')[0]).toContain('Corrected rows: 2. Check again');
        expect((find(browser, 'c-row-grid').rows as RowView[])[1].username).toBe('chidi@field.example');
    });

    it('saves the other usernames when one is refused, and names its row', async () => {
        correct.mockRejectedValueOnce({ body: { message: 'x is taken.' } });
        const browser = await browse();
        const edits = [1, 2].map((rowNumber) => ({ rowId: aRow(rowNumber).id, username: 'x' }));
        await emit(browser, 'c-row-grid', 'edit', edits);
        expect(find(browser, '[data-id="refusals"]').errors).toEqual(['Row 1: x is taken.']);
        expect(texts(browser, '[data-id="note"]')[0]).toContain('Corrected rows: 2.');
    });

    it('lets nobody type usernames where the run gives none', async () => {
        const browser = await browse({ run: aRun('Checked', { tiles: TILES, operation: 'HandOverEmail' }) });
        expect(find(browser, 'c-row-grid').canEditUsernames).toBe(false);
    });

    it('shows what was corrected in the dialog, and nothing when it was only looked at', async () => {
        const browser = await browse();
        const corrected = listen(browser, 'corrected');
        (RowDialog.open as jest.Mock).mockResolvedValueOnce(aRow(2, { displayName: 'Chidi Braun' }));
        await emit(browser, 'c-row-grid', 'details', aRow(2).id);
        expect((find(browser, 'c-row-grid').rows as RowView[])[1].displayName).toBe('Chidi Braun');
        (RowDialog.open as jest.Mock).mockResolvedValueOnce(undefined);
        await emit(browser, 'c-row-grid', 'details', aRow(1).id);
        expect(corrected).toHaveLength(1);
    });

    it('W16: asks which contact is meant where a row waits for that, and says that the rows must be checked again', async () => {
        const row = aRow(1, { reasonCode: 'CONTACT_UNSURE' });
        read.mockResolvedValue({ rows: [row], hasMore: false });
        const browser = await browse({ run: aRun('Checked', { allowedCommands: ['ChooseContact'] }) });
        const corrected = listen(browser, 'corrected');
        const choice = jest.spyOn(ContactChoice, 'open').mockResolvedValueOnce(false).mockResolvedValueOnce(true);
        await emit(browser, 'c-row-grid', 'details', row.id);
        expect(corrected).toHaveLength(0);
        await emit(browser, 'c-row-grid', 'details', row.id);
        expect(corrected).toHaveLength(1);
        expect(choice).toHaveBeenCalledTimes(2);
    });

    it('hands on which proposal is taken', async () => {
        const browser = await browse();
        const accepts = listen(browser, 'accept');
        await emit(browser, 'c-row-grid', 'accept', aRow(2).id);
        expect(accepts).toEqual([[aRow(2).id]]);
    });

    it('says that no row matches', async () => {
        read.mockResolvedValue({ rows: [], hasMore: false });
        const browser = await browse();
        expect(shows(browser, 'c-row-grid')).toBe(false);
        expect(find(browser, 'c-empty-state').heading).toBe('No rows match');
    });

    it('shows why rows cannot be read, and tries again', async () => {
        read.mockRejectedValueOnce({ body: { message: 'No access.' } });
        const browser = await browse();
        expect(find(browser, '[data-id="unread"]').errors).toEqual(['No access.']);
        await emit(browser, '[data-id="unread"]', 'retry');
        expect(find(browser, '[data-id="unread"]').errors).toEqual([]);
        expect(gridRows(browser)).toEqual([1, 2]);
    });

    it('drops the answer that arrives after it left the page', async () => {
        const slow = deferred<unknown>();
        read.mockReturnValueOnce(slow.promise);
        const browser = await browse();
        browser.remove();
        slow.resolve(page(1, 2, false));
        await expect(flush()).resolves.toBeUndefined();
    });
});
