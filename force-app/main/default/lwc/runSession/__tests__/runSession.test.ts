import beginRun from '@salesforce/apex/RunsController.beginRun';
import createRun from '@salesforce/apex/RunsController.createRun';
import execute from '@salesforce/apex/RunsController.execute';
import getProgress from '@salesforce/apex/RunsController.getProgress';
import getRun from '@salesforce/apex/RunsController.getRun';
import updateOptions from '@salesforce/apex/RunsController.updateOptions';
import stageRows from '@salesforce/apex/RunRowsController.stageRows';
import { RunSession } from 'c/runSession';
import { deferred, flush } from '../../../../../tests/jest-mocks/support';
import { aRun, OPTIONS, RUN_ID } from '../../../../../tests/jest-mocks/samples';
import type { RunView } from 'apex/RunView';
import type { CsvSource } from 'c/consoleTypes';
import type { SessionView } from 'c/runSession';

jest.mock('@salesforce/apex/RunsController.beginRun', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunsController.createRun', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunsController.execute', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunsController.getProgress', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunsController.getRun', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunsController.updateOptions', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunRowsController.stageRows', () => ({ default: jest.fn() }), { virtual: true });

const mocks = { beginRun, createRun, execute, getProgress, getRun, updateOptions, stageRows } as unknown as Record<
    string,
    jest.Mock
>;
const rows = [1, 2, 3, 4].map((rowNumber) => ({ rowNumber }));
const FILE: CsvSource = {
    kind: 'Csv',
    name: 'mobile-users.csv',
    count: 4,
    slice: (start, end) => rows.slice(start, end),
    hasUsernames: true,
    hasEmails: true
};

describe('c/runSession', () => {
    let view: SessionView;
    let views: SessionView[];
    let session: RunSession;

    beforeEach(() => {
        Object.values(mocks).forEach((mock) => mock.mockReset());
        views = [];
        session = new RunSession((shown) => {
            view = shown;
            views.push(shown);
        });
    });
    afterEach(() => {
        session.close();
    });

    it('makes a run, sends its rows and has them checked', async () => {
        mocks.createRun.mockResolvedValue(aRun('Draft', {}, { total: 0 }));
        mocks.stageRows.mockResolvedValue({});
        mocks.execute.mockResolvedValue(aRun('Checked'));
        expect(await session.save(OPTIONS, FILE)).toBe(true);
        expect(mocks.createRun).toHaveBeenCalledWith({
            options: OPTIONS,
            source: 'Csv',
            sourceName: 'mobile-users.csv',
            sourceRows: 4
        });
        expect(await session.sendAndCheck(FILE, 2)).toBe(true);
        expect(views.map((shown) => shown.staging?.sent)).toEqual(expect.arrayContaining([0, 2, 4]));
        expect(mocks.execute).toHaveBeenCalledWith({ runId: RUN_ID, command: 'Check' });
        expect(view).toMatchObject({ staging: null, isBusy: false, run: { progress: { state: 'Checked' } } });
    });

    it('makes a run of another operation', async () => {
        mocks.beginRun.mockResolvedValue(aRun('Draft'));
        const source = { kind: 'Users', name: 'Users of the org', selection: {}, count: 7 } as const;
        expect(await session.save({}, source, 'DeactivatePartnerUsers')).toBe(true);
        expect(mocks.beginRun).toHaveBeenCalledWith({
            operation: 'DeactivatePartnerUsers',
            options: {},
            source: 'Users',
            sourceName: 'Users of the org',
            sourceRows: 7
        });
        expect(mocks.createRun).not.toHaveBeenCalled();
    });

    it('keeps no run when its options are refused', async () => {
        mocks.createRun.mockRejectedValue({ body: { message: 'The profile is not allowed.' } });
        expect(await session.save(OPTIONS, FILE)).toBe(false);
        expect(view).toMatchObject({ run: null, errors: ['The profile is not allowed.'], isBusy: false });
    });

    it('sends the rest when sending stopped half-way', async () => {
        mocks.createRun.mockResolvedValue(aRun('Draft', {}, { total: 0 }));
        mocks.stageRows.mockResolvedValueOnce({}).mockRejectedValueOnce({ body: { message: 'Locked.' } });
        await session.save(OPTIONS, FILE);
        expect(await session.sendAndCheck(FILE, 2)).toBe(false);
        expect(view).toMatchObject({ staging: { sent: 2, total: 4 }, errors: ['Locked.'] });
        mocks.stageRows.mockResolvedValue({});
        mocks.execute.mockResolvedValue(aRun('Checked'));
        expect(await session.sendAndCheck(FILE, 2)).toBe(true);
        expect(mocks.stageRows).toHaveBeenCalledTimes(3);
    });

    it('takes only the same file for a run that has rows', async () => {
        mocks.getRun.mockResolvedValue(aRun('Draft', {}, { total: 4 }));
        await session.open(RUN_ID);
        expect(await session.save(OPTIONS, { ...FILE, name: 'other.csv' })).toBe(false);
        expect(view.errors[0]).toContain('begun with another file (mobile-users.csv, 4 rows stored)');
        expect(await session.save(OPTIONS, { ...FILE, count: 3 })).toBe(false);
        expect(mocks.updateOptions).not.toHaveBeenCalled();
        mocks.updateOptions.mockResolvedValue(aRun('Draft'));
        expect(await session.save(OPTIONS, FILE)).toBe(true);
    });

    it('follows a run at work until it is done, then reads its results', async () => {
        mocks.getRun.mockResolvedValueOnce(aRun('Running'));
        mocks.getProgress.mockResolvedValueOnce({ ...aRun('Completed').progress });
        mocks.getRun.mockResolvedValueOnce(aRun('Completed', { allowedCommands: ['Undo'] }, { succeeded: 4 }));
        await session.open(RUN_ID);
        await flush();
        await flush();
        expect(mocks.getProgress).toHaveBeenCalledTimes(1);
        expect(view.run).toMatchObject({ allowedCommands: ['Undo'], progress: { state: 'Completed', succeeded: 4 } });
    });

    it('waits with a scheduled run for its time', async () => {
        mocks.getRun.mockResolvedValue(aRun('Scheduled'));
        mocks.getProgress.mockResolvedValue(aRun('Scheduled').progress);
        await session.open(RUN_ID);
        await flush();
        expect(mocks.getProgress).toHaveBeenCalledTimes(1);
    });

    it('asks nothing of a run that nothing works on', async () => {
        mocks.getRun.mockResolvedValue(aRun('Completed'));
        await session.open(RUN_ID);
        await flush();
        expect(mocks.getProgress).not.toHaveBeenCalled();
    });

    it('shows an error of polling and goes on', async () => {
        mocks.getRun.mockResolvedValue(aRun('Running'));
        mocks.getProgress.mockRejectedValue({ body: { message: 'The server is busy.' } });
        await session.open(RUN_ID);
        await flush();
        expect(view.errors).toEqual(['The server is busy.']);
    });

    it('takes back an error of polling when the server answers, but no error of a command', async () => {
        jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] });
        mocks.getRun.mockResolvedValue(aRun('Running'));
        mocks.getProgress.mockRejectedValueOnce({ body: { message: 'The server is busy.' } });
        mocks.getProgress.mockResolvedValue(aRun('Running').progress);
        await session.open(RUN_ID);
        await jest.advanceTimersByTimeAsync(5000);
        expect(view.errors).toEqual([]);
        mocks.execute.mockRejectedValue({ body: { message: 'Nothing to stop.' } });
        await session.command('Stop');
        await jest.advanceTimersByTimeAsync(30000);
        jest.useRealTimers();
        expect(view.errors).toEqual(['Nothing to stop.']);
    });

    it('shows a run as it is now where a command comes too late, beside the reason', async () => {
        mocks.getRun.mockResolvedValueOnce(aRun('Checked'));
        await session.open(RUN_ID);
        mocks.execute.mockRejectedValue({ body: { message: 'RUN-1 is "Completed".' } });
        mocks.getRun.mockResolvedValueOnce(aRun('Completed'));
        expect(await session.command('Start')).toBe(false);
        expect(view.errors).toEqual(['RUN-1 is "Completed".']);
        expect(view.run?.progress?.state).toBe('Completed');
    });

    it('keeps the run as it was shown where it was only refused, and where nobody answers', async () => {
        const shown = aRun('Checked');
        mocks.getRun.mockResolvedValueOnce(shown);
        await session.open(RUN_ID);
        mocks.execute.mockRejectedValue({ body: { message: 'A right is missing.' } });
        mocks.getRun.mockResolvedValueOnce(aRun('Checked'));
        await session.command('Start');
        expect(view.run).toBe(shown);
        mocks.getRun.mockRejectedValueOnce({ body: { message: 'The server is busy.' } });
        await session.command('Start');
        expect(view).toMatchObject({ run: shown, errors: ['A right is missing.'] });
    });

    it('drops the answer about a run that is not wanted any more', async () => {
        const slow = deferred<RunView>();
        mocks.getRun.mockReturnValueOnce(slow.promise);
        const opening = session.open(RUN_ID);
        session.reset();
        slow.resolve(aRun('Running'));
        expect(await opening).toBe(false);
        expect(view).toMatchObject({ run: null, isBusy: false });
        expect(mocks.getProgress).not.toHaveBeenCalled();
    });

    it('stops asking when it is closed', async () => {
        mocks.getRun.mockResolvedValue(aRun('Running'));
        mocks.getProgress.mockResolvedValue(aRun('Running').progress);
        await session.open(RUN_ID);
        session.close();
        const shown = views.length;
        await flush();
        expect(views).toHaveLength(shown);
    });

    it('has no run any more after it was deleted', async () => {
        mocks.getRun.mockResolvedValue(aRun('Checked'));
        mocks.execute.mockResolvedValue(null);
        await session.open(RUN_ID);
        await session.command('Delete');
        expect(view.run).toBeNull();
    });
});
