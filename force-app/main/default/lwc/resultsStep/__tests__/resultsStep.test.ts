import ResultsStep from 'c/resultsStep';
import ConfirmDialog from 'c/confirmDialog';
import getRows from '@salesforce/apex/RunRowsController.getRows';
import previewUndo from '@salesforce/apex/RunsController.previewUndo';
import {
    clearPage,
    emit,
    find,
    flush,
    listen,
    mount,
    press,
    shows,
    texts
} from '../../../../../tests/jest-mocks/support';
import { aRow, aRun } from '../../../../../tests/jest-mocks/samples';
import type { Tile } from 'c/tileList';

jest.mock('@salesforce/apex/RunRowsController.getRows', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunRowsController.correctRow', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunsController.previewUndo', () => ({ default: jest.fn() }), { virtual: true });

const read = getRows as unknown as jest.Mock;
const open = ConfirmDialog.open as unknown as jest.Mock;
const COUNTS = { total: 10, succeeded: 6, failed: 2, blocked: 1, skipped: 1, queued: 0 };

async function results(run = aRun('CompletedWithErrors', {}, COUNTS)): Promise<HTMLElement> {
    const step = mount('c-results-step', ResultsStep, { run });
    await flush();
    return step;
}

describe('c-results-step', () => {
    const downloads: string[] = [];
    let click: jest.SpyInstance;

    beforeEach(() => {
        read.mockReset().mockResolvedValue({ rows: [aRow(3), aRow(4)], hasMore: false });
        downloads.length = 0;
        URL.createObjectURL = jest.fn(() => 'blob:1');
        URL.revokeObjectURL = jest.fn();
        click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function note(
            this: HTMLAnchorElement
        ) {
            downloads.push(this.download);
        });
    });
    afterEach(() => {
        click.mockRestore();
        clearPage();
    });

    it('shows counts and what to do next', async () => {
        const step = await results();
        expect((find(step, 'c-tile-list').tiles as Tile[]).map((tile) => [tile.label, tile.count])).toEqual([
            ['All rows', 10],
            ['Succeeded', 6],
            ['Failed', 2],
            ['Blocked', 1],
            ['Skipped', 1]
        ]);
        expect(texts(step, '[data-id="next"]').map((line) => line.slice(0, 14))).toEqual([
            '2 rows failed.',
            '1 row was bloc',
            'The new users '
        ]);
        await expect(step).toBeAccessible();
    });

    it('filters the rows by the status of the tile that is pressed', async () => {
        const step = await results();
        await emit(step, 'c-tile-list', 'press', 'Failed');
        expect(find(step, 'c-row-browser').filter).toEqual({ action: null, status: 'Failed', reasonCode: null });
        await emit(step, 'c-tile-list', 'press', '');
        expect(find(step, 'c-row-browser').filter).toMatchObject({ status: null });
    });

    it('says that nothing was changed when every row was skipped', async () => {
        const step = await results(aRun('Completed', {}, { total: 3, skipped: 3 }));
        expect(texts(step, '[data-id="next"]')[0]).toContain('Nothing was changed');
        expect(shows(find(step, 'c-action-bar'), '[data-id="download-failed"]')).toBe(false);
    });

    it('downloads all rows, and the failed ones', async () => {
        const step = await results();
        await press(find(step, 'c-action-bar'), 'download-all');
        await press(find(step, 'c-action-bar'), 'download-failed');
        expect(downloads).toEqual(['RUN-00001-rows.csv', 'RUN-00001-failed-rows.csv']);
    });

    it('retries the failed rows, with or without the blocked ones', async () => {
        const step = await results();
        const retries = listen(step, 'retry');
        await press(find(step, 'c-action-bar'), 'retry');
        await press(find(step, 'c-action-bar'), 'retry-blocked');
        expect(retries).toEqual([{ includeBlocked: false }, { includeBlocked: true }]);
    });

    it('undoes only after it said what stays behind', async () => {
        (previewUndo as unknown as jest.Mock).mockResolvedValue({
            userCount: 6,
            staysBehind: ['Usernames stay taken.']
        });
        const step = await results();
        const undos = listen(step, 'undo');
        open.mockResolvedValue(false);
        await press(find(step, 'c-action-bar'), 'undo');
        expect(open).toHaveBeenCalledWith(
            expect.objectContaining({ points: ['Usernames stay taken.'], isDestructive: true })
        );
        expect(undos).toEqual([]);
        open.mockResolvedValue(true);
        await press(find(step, 'c-action-bar'), 'undo');
        expect(undos).toHaveLength(1);
    });

    it('F14, F62: copies an error report without names and addresses', async () => {
        const writeText = jest.fn().mockResolvedValue(undefined);
        Object.assign(navigator, { clipboard: { writeText } });
        const step = await results();
        await press(find(step, 'c-action-bar'), 'copy');
        await flush();
        const report = String((writeText.mock.calls as unknown[][])[0][0]);
        expect(report).toContain('Error report of RUN-00001');
        expect(report).toContain('Row 3 [USERNAME_TAKEN] Username taken');
        expect(report).not.toMatch(/Brown|@/);
        expect(texts(step, '[data-id="note"]')[0]).toContain('on the clipboard');
    });

    it('downloads the report where the clipboard is closed to the page', async () => {
        Object.assign(navigator, { clipboard: { writeText: jest.fn().mockRejectedValue(new Error('denied')) } });
        const step = await results();
        await press(find(step, 'c-action-bar'), 'copy');
        await flush();
        expect(downloads).toEqual(['RUN-00001-error-report.txt']);
    });

    it('shows why a download did not work', async () => {
        const step = await results();
        read.mockRejectedValue({ body: { message: 'The server is busy.' } });
        await press(find(step, 'c-action-bar'), 'download-all');
        await flush();
        expect(find(step, 'c-error-panel').errors).toEqual(['The server is busy.']);
    });

    it('leads back to a run that is not finished', async () => {
        const step = await results(aRun('Stopped', {}, { total: 4, queued: 2, succeeded: 2 }));
        const backs = listen(step, 'back');
        await press(step, 'back');
        expect(backs).toHaveLength(1);
    });

    it('offers what may follow and passes the choice on', async () => {
        const step = await results();
        const wanted = listen(step, 'followup');
        const request = { operation: 'HandOverEmail', skipLoggedIn: true };
        await emit(step, 'c-follow-up-actions', 'followup', request);
        expect(wanted).toEqual([request]);
    });

    it.each([
        ['DeactivatePartnerUsers', 'deactivated'],
        ['SendPasswordMails', 'on their way'],
        ['HandOverEmail', 'their own addresses'],
        ['RestoreEmail', 'former addresses'],
        ['InviteMembers', 'tab Invitations'],
        ['RevokeInvitations', 'was cancelled']
    ])('says what comes after %s', async (operation, words) => {
        const step = await results(aRun('Completed', { operation }, { total: 2, succeeded: 2 }));
        expect(texts(step, '[data-id="next"]')[0]).toContain(words);
    });

    it('says what undoing a hand-over does', async () => {
        (previewUndo as unknown as jest.Mock).mockResolvedValue({ userCount: 2, staysBehind: [] });
        open.mockResolvedValue(false);
        const step = await results(aRun('Completed', { operation: 'HandOverEmail' }));
        await press(find(step, 'c-action-bar'), 'undo');
        expect(open).toHaveBeenLastCalledWith(
            expect.objectContaining({
                message: expect.stringContaining('2 users get their former address back') as string
            })
        );
    });
});
