import CheckStep from 'c/checkStep';
import getRows from '@salesforce/apex/RunRowsController.getRows';
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
import { aRow, aRun, TILES } from '../../../../../tests/jest-mocks/samples';

jest.mock('@salesforce/apex/RunRowsController.getRows', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunRowsController.correctRow', () => ({ default: jest.fn() }), { virtual: true });

const notices = [{ severity: 'warning', code: 'SEATS_SHORT', message: '12 seats are missing.' }];

describe('c-check-step', () => {
    beforeEach(() => {
        (getRows as unknown as jest.Mock).mockResolvedValue({ rows: [aRow(1)], hasMore: false });
    });
    afterEach(clearPage);

    it('shows how many rows are sent', async () => {
        const step = mount('c-check-step', CheckStep, { run: aRun('Draft'), staging: { sent: 400, total: 1200 } });
        expect(texts(step, '[data-id="sending"]')).toEqual(['Sending rows: 400 of 1,200']);
        expect(find(step, 'lightning-progress-bar').value).toBe(33);
        expect(shows(step, 'c-check-actions')).toBe(false);
        await expect(step).toBeAccessible();
    });

    it('offers to send the rest when sending stopped', async () => {
        const step = mount('c-check-step', CheckStep, {
            run: aRun('Draft'),
            staging: { sent: 2, total: 4 },
            hasFailed: true
        });
        const resends = listen(step, 'resend');
        expect((find(step, 'c-error-panel').errors as string[])[0]).toContain('No row is lost or doubled');
        await emit(step, 'c-error-panel', 'retry');
        expect(resends).toHaveLength(1);
    });

    it('shows the progress of the check', async () => {
        const step = mount('c-check-step', CheckStep, { run: aRun('Checking', {}, { stepDone: 1, stepTotal: 4 }) });
        expect(shows(step, 'c-run-progress')).toBe(true);
        expect(shows(step, 'c-row-browser')).toBe(false);
        await expect(step).toBeAccessible();
    });

    it('shows tiles, facts about the run and the rows', async () => {
        const step = mount('c-check-step', CheckStep, { run: aRun('Checked', { tiles: TILES, notices }) });
        await flush();
        expect(find(step, 'c-plan-tiles').tiles).toEqual(TILES);
        expect(find(step, 'c-notice-list').notices).toEqual(notices);
        expect(texts(step, '[data-id="remark"]')).toEqual(['']);
        await expect(step).toBeAccessible();
    });

    it('filters the rows by the tile that is pressed', async () => {
        const step = mount('c-check-step', CheckStep, { run: aRun('Checked', { tiles: TILES }) });
        const filter = { action: 'Block', reasonCode: 'USERNAME_TAKEN', status: null };
        await emit(step, 'c-plan-tiles', 'filter', filter);
        expect(find(step, 'c-row-browser').filter).toEqual(filter);
        expect(find(step, 'c-plan-tiles').filter).toEqual(filter);
    });

    it('shows all rows again when the pressed tile is gone after a new check', async () => {
        const step = mount('c-check-step', CheckStep, { run: aRun('Checked', { tiles: TILES }) });
        await emit(step, 'c-plan-tiles', 'filter', { action: 'Block', reasonCode: 'USERNAME_TAKEN', status: null });
        step.run = aRun('Checked', { tiles: TILES?.slice(0, 2) });
        await flush();
        expect(find(step, 'c-row-browser').filter).toMatchObject({ action: null, reasonCode: null });
    });

    it('takes all proposed usernames, or one', async () => {
        const step = mount('c-check-step', CheckStep, { run: aRun('Checked', { tiles: TILES }) });
        const accepts = listen(step, 'accept');
        await press(step, 'accept-all');
        await emit(step, 'c-row-browser', 'accept', ['a02']);
        expect(accepts).toEqual([null, ['a02']]);
    });

    it('offers proposals only where usernames are in the way', () => {
        const step = mount('c-check-step', CheckStep, { run: aRun('Checked', { tiles: TILES?.slice(0, 2) }) });
        expect(shows(step, '[data-id="accept-all"]')).toBe(false);
    });

    it('says that running the same file again changes nothing', () => {
        const step = mount('c-check-step', CheckStep, { run: aRun('Checked', { tiles: TILES }, { planned: 0 }) });
        expect(texts(step, '[data-id="remark"]')[0]).toContain('changes nothing');
    });

    it('says that it must check again after a correction', () => {
        const step = mount('c-check-step', CheckStep, { run: aRun('Draft', { tiles: TILES }) });
        expect(texts(step, '[data-id="remark"]')[0]).toContain('check again');
    });

    it('shows why the check could not finish', () => {
        const step = mount('c-check-step', CheckStep, {
            run: aRun('Failed', { allowedCommands: ['Check'] }, { message: 'A job died.' })
        });
        expect(find(step, 'c-error-panel').errors).toEqual(['A job died.']);
        expect(shows(step, 'c-check-actions')).toBe(true);
    });

    it('hands on commands, corrections and the way to the options', async () => {
        const step = mount('c-check-step', CheckStep, { run: aRun('Checked', { tiles: TILES }) });
        const seen = ['command', 'corrected', 'options', 'schedule'].map((type) => listen(step, type));
        await emit(step, 'c-check-actions', 'command', 'Start');
        await emit(step, 'c-row-browser', 'corrected');
        await emit(step, 'c-check-actions', 'options');
        await emit(step, 'c-check-actions', 'schedule', '2030-01-01');
        expect(seen).toEqual([['Start'], [null], [null], ['2030-01-01']]);
    });
});
