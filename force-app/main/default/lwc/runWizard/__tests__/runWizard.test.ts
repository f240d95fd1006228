import RunWizard from 'c/runWizard';
import getSetup from '@salesforce/apex/PartnerUsersController.getSetup';
import createRun from '@salesforce/apex/RunsController.createRun';
import execute from '@salesforce/apex/RunsController.execute';
import followUp from '@salesforce/apex/RunsController.followUp';
import getProgress from '@salesforce/apex/RunsController.getProgress';
import getRun from '@salesforce/apex/RunsController.getRun';
import retryFailed from '@salesforce/apex/RunsController.retryFailed';
import getRows from '@salesforce/apex/RunRowsController.getRows';
import stageRows from '@salesforce/apex/RunRowsController.stageRows';
import {
    deferred,
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
import { aRun, OPTIONS, RUN_ID, SETUP, TILES } from '../../../../../tests/jest-mocks/samples';

jest.mock('@salesforce/apex/AccessReviewController.carryOut', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/AccessReviewController.decide', () => ({ default: jest.fn() }), { virtual: true });
jest.mock(
    '@salesforce/apex/AccessReviewController.getRows',
    () => ({ default: jest.fn().mockResolvedValue({ rows: [] }) }),
    { virtual: true }
);
jest.mock('@salesforce/apex/AccessReviewController.getSummary', () => ({ default: jest.fn().mockResolvedValue({}) }), {
    virtual: true
});
jest.mock('@salesforce/apex/PartnerUsersController.getSetup', () => ({ default: jest.fn() }), { virtual: true });
jest.mock(
    '@salesforce/apex/PartnerUsersController.searchPartnerAccounts',
    () => ({ default: jest.fn().mockResolvedValue([]) }),
    { virtual: true }
);
jest.mock('@salesforce/apex/PartnerUsersController.previewUsernames', () => ({ default: jest.fn() }), {
    virtual: true
});
jest.mock('@salesforce/apex/RunsController.createRun', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunsController.execute', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunsController.followUp', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunsController.getProgress', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunsController.getRun', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunsController.retryFailed', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/ExternalUsersController.getFilters', () => ({ default: jest.fn().mockResolvedValue({}) }), {
    virtual: true
});
jest.mock(
    '@salesforce/apex/ExternalUsersController.previewUsers',
    () => ({ default: jest.fn().mockResolvedValue({ total: 0, users: [] }) }),
    { virtual: true }
);
jest.mock('@salesforce/apex/RunRowsController.getRows', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunRowsController.stageRows', () => ({ default: jest.fn() }), { virtual: true });

const mocks = {
    getSetup,
    createRun,
    execute,
    followUp,
    getProgress,
    getRun,
    retryFailed,
    getRows,
    stageRows
} as unknown as Record<string, jest.Mock>;
const rows = [{ rowNumber: 1 }, { rowNumber: 2 }];
const FILE = { kind: 'Csv', name: 'u.csv', count: 2, slice: () => rows, hasUsernames: true, hasEmails: true };

async function wizard(runId: string | null = null): Promise<HTMLElement & Record<string, unknown>> {
    const element = mount('c-run-wizard', RunWizard, { runId });
    await flush();
    return element;
}
const stepOf = (host: Element): unknown => find(host, 'lightning-progress-indicator').currentStep;

describe('c-run-wizard', () => {
    beforeEach(() => {
        Object.values(mocks).forEach((mock) => mock.mockReset());
        mocks.getSetup.mockResolvedValue(SETUP);
        mocks.getRows.mockResolvedValue({ rows: [], hasMore: false });
        mocks.getProgress.mockReturnValue(new Promise(() => undefined));
    });
    afterEach(clearPage);

    it('goes from a file to its check, and tells the page which run it made', async () => {
        mocks.createRun.mockResolvedValue(aRun('Draft', {}, { total: 0 }));
        mocks.stageRows.mockResolvedValue({});
        mocks.execute.mockResolvedValue(aRun('Checked', { tiles: TILES }));
        const page = await wizard();
        const runs = listen(page, 'runchange');
        await expect(page).toBeAccessible();
        await emit(page, 'c-source-step', 'next', FILE);
        expect(stepOf(page)).toBe('options');
        await emit(page, 'c-options-step', 'check', OPTIONS);
        await flush();
        expect(runs).toEqual([RUN_ID]);
        expect(mocks.stageRows).toHaveBeenCalledWith({ runId: RUN_ID, rows });
        expect(stepOf(page)).toBe('check');
        expect(find(page, 'c-check-step').run).toMatchObject({ progress: { state: 'Checked' } });
    });

    it('leads through another operation by its own source and options', async () => {
        mocks.getSetup.mockResolvedValue({ ...SETUP, missingRights: ['Create contacts'] });
        const page = mount('c-run-wizard', RunWizard, { runId: null, operation: 'DeactivatePartnerUsers' });
        await flush();
        expect(texts(page, '[data-id="title"]')).toEqual(['Deactivate users']);
        expect(find(page, '[data-id="rights"]').errors).toEqual([]);
        expect(find(page, 'c-source-step').operation).toBe('DeactivatePartnerUsers');
        await emit(page, 'c-source-step', 'next', { kind: 'Users', name: 'x', selection: {}, count: 2 });
        expect(find(page, 'c-operation-options').operation).toBe('DeactivatePartnerUsers');
        expect(shows(page, 'c-options-step')).toBe(false);
        await expect(page).toBeAccessible();
    });

    it('stays at the options and shows why when they are refused', async () => {
        mocks.createRun.mockRejectedValue({ body: { message: 'The profile is not allowed.' } });
        const page = await wizard();
        await emit(page, 'c-source-step', 'next', FILE);
        await emit(page, 'c-options-step', 'check', OPTIONS);
        expect(stepOf(page)).toBe('options');
        expect(find(page, '[data-id="errors"]').errors).toEqual(['The profile is not allowed.']);
    });

    it.each([
        ['Draft', 'c-options-step'],
        ['Checked', 'c-check-step'],
        ['Running', 'c-run-step'],
        ['Stopped', 'c-run-step'],
        ['CompletedWithErrors', 'c-results-step']
    ])('comes back to the step of a run that is %s', async (state, tag) => {
        mocks.getRun.mockResolvedValue(aRun(state));
        const page = await wizard(RUN_ID);
        expect(shows(page, tag)).toBe(true);
        expect(texts(page, '[data-id="title"]')).toEqual([`RUN-00001 · mobile-users.csv · ${state}`]);
        await expect(page).toBeAccessible();
    });

    it('comes back to the source of a run of which only a part of the rows is stored', async () => {
        mocks.getRun.mockResolvedValue(aRun('Draft', { sourceRows: 1200 }));
        const page = await wizard(RUN_ID);
        expect(stepOf(page)).toBe('source');
        mocks.execute.mockResolvedValue(null);
        const runs = listen(page, 'runchange');
        await emit(page, 'c-source-step', 'command', 'Delete');
        expect(runs).toEqual([null]);
    });

    it('keeps the chosen source for whoever goes back from the options', async () => {
        const page = await wizard();
        await emit(page, 'c-source-step', 'next', FILE);
        await emit(page, 'c-options-step', 'back');
        expect(find(page, 'c-source-step').chosen).toMatchObject({ name: 'u.csv', count: 2 });
    });

    it('follows a started run to its step', async () => {
        mocks.getRun.mockResolvedValue(aRun('Checked', { tiles: TILES }));
        mocks.execute.mockResolvedValue(aRun('Running'));
        const page = await wizard(RUN_ID);
        await emit(page, 'c-check-step', 'command', 'Start');
        expect(mocks.execute).toHaveBeenCalledWith({ runId: RUN_ID, command: 'Start' });
        expect(stepOf(page)).toBe('run');
    });

    it('shows the options of a checked run and comes back to its check', async () => {
        mocks.getRun.mockResolvedValue(aRun('Checked', { tiles: TILES }));
        const page = await wizard(RUN_ID);
        await emit(page, 'c-check-step', 'options');
        expect(stepOf(page)).toBe('options');
        await emit(page, 'c-options-step', 'back');
        expect(stepOf(page)).toBe('check');
    });

    it('shows the rows of a stopped run so far, and goes back', async () => {
        mocks.getRun.mockResolvedValue(aRun('Stopped'));
        const page = await wizard(RUN_ID);
        await emit(page, 'c-run-step', 'results');
        expect(stepOf(page)).toBe('results');
        await emit(page, 'c-results-step', 'back');
        expect(stepOf(page)).toBe('run');
    });

    it('goes on with the run that retries the failed rows', async () => {
        mocks.getRun.mockResolvedValue(aRun('CompletedWithErrors'));
        mocks.retryFailed.mockResolvedValue(
            aRun('Checking', { id: 'a01000000000002AAA', parentRunName: 'RUN-00001', parentRelation: 'RetryOf' })
        );
        const page = await wizard(RUN_ID);
        const runs = listen(page, 'runchange');
        await emit(page, 'c-results-step', 'retry', { includeBlocked: true });
        expect(mocks.retryFailed).toHaveBeenCalledWith({ runId: RUN_ID, includeBlocked: true });
        expect(runs).toEqual(['a01000000000002AAA']);
        expect(texts(page, '[data-id="title"]')[0]).toContain('Retry of RUN-00001');
        expect(stepOf(page)).toBe('check');
    });

    it('leaves a run that was deleted', async () => {
        mocks.getRun.mockResolvedValue(aRun('Checked', { tiles: TILES }));
        mocks.execute.mockResolvedValue(null);
        const page = await wizard(RUN_ID);
        const runs = listen(page, 'runchange');
        await emit(page, 'c-check-step', 'command', 'Delete');
        expect(runs).toEqual([null]);
    });

    it('says that somebody may only look, and lets them begin nothing', async () => {
        mocks.getSetup.mockResolvedValue({ ...SETUP, canOperate: false });
        const page = await wizard();
        expect((find(page, '[data-id="rights"]').errors as string[])[0]).toContain('not start them');
        expect(shows(page, 'c-source-step')).toBe(false);
    });

    it('offers no new run in place of one that is gone', async () => {
        const late = deferred<unknown>();
        mocks.getRun.mockReturnValueOnce(late.promise);
        const page = mount('c-run-wizard', RunWizard, { runId: RUN_ID });
        await flush();
        expect(shows(page, 'lightning-spinner')).toBe(true);
        expect(shows(page, 'c-source-step')).toBe(false);
        late.reject({ body: { message: 'The run is gone, or you may not see it.' } });
        await flush();
        expect(find(page, '[data-id="errors"]').errors).toEqual(['The run is gone, or you may not see it.']);
        expect(find(page, '[data-id="rights"]').errors).toEqual([]);
        expect(shows(page, 'c-source-step')).toBe(false);
        expect(shows(page, 'lightning-spinner')).toBe(false);
        expect(shows(page, '[data-id="leave"]')).toBe(true);
    });

    it('names the rights that are missing before anything is begun', async () => {
        mocks.getSetup.mockResolvedValue({ ...SETUP, missingRights: ['Manage External Users'] });
        expect((find(await wizard(), '[data-id="rights"]').errors as string[])[0]).toContain('Manage External Users');
    });

    it('shows why it cannot be set up, and tries again', async () => {
        mocks.getSetup.mockRejectedValueOnce({ body: { message: 'No access to the console.' } });
        const page = await wizard();
        expect(find(page, 'c-error-panel').errors).toEqual(['No access to the console.']);
        await emit(page, 'c-error-panel', 'retry');
        expect(shows(page, 'c-source-step')).toBe(true);
    });

    it('asks the server nothing any more once it left the page', async () => {
        jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] });
        mocks.getRun.mockResolvedValue(aRun('Running'));
        mocks.getProgress.mockResolvedValue(aRun('Running').progress);
        const page = mount('c-run-wizard', RunWizard, { runId: RUN_ID });
        await jest.advanceTimersByTimeAsync(1);
        const asked = mocks.getProgress.mock.calls.length;
        page.remove();
        await jest.advanceTimersByTimeAsync(120000);
        jest.useRealTimers();
        expect(asked).toBe(1);
        expect(mocks.getProgress).toHaveBeenCalledTimes(asked);
    });

    it('leads back to all runs', async () => {
        const page = await wizard();
        const runs = listen(page, 'runchange');
        await press(page, 'leave');
        expect(runs).toEqual([null]);
    });

    it('shows the check of a follow-up in place of its run', async () => {
        mocks.getRun.mockResolvedValue(aRun('Completed'));
        const child = {
            id: 'a01000000000002AAA',
            operation: 'SendPasswordMails',
            operationLabel: 'Send password mails'
        };
        mocks.followUp.mockResolvedValue(
            aRun('Checked', { ...child, parentRelation: 'FollowUpOf', parentRunName: 'RUN-00001' })
        );
        const page = await wizard(RUN_ID);
        await emit(page, 'c-results-step', 'followup', { operation: 'SendPasswordMails', skipLoggedIn: true });
        await flush();
        expect(mocks.followUp).toHaveBeenCalledWith({
            runId: RUN_ID,
            operation: 'SendPasswordMails',
            skipLoggedIn: true
        });
        expect(stepOf(page)).toBe('check');
        expect(page.shadowRoot?.textContent).toContain('Send password mails for RUN-00001');
    });

    it('takes passwords while a run of that kind is checked, running or stopped', async () => {
        const changes = { operation: 'SetPasswords', allowedCommands: ['GivePasswords'], tiles: TILES };
        mocks.getRun.mockResolvedValueOnce(aRun('Checked', changes)).mockResolvedValueOnce(aRun('Running', changes));
        mocks.getRows.mockResolvedValue({ rows: [], hasMore: false });
        const element = await wizard(RUN_ID);
        await flush();
        const feed = find(element, 'c-password-feed');
        await emit(element, 'c-password-feed', 'changed');
        expect(find(element, 'c-password-feed')).toBe(feed);
        expect(shows(element, 'c-run-step')).toBe(true);
    });

    it('F97: shows an open review on a page of its own, and leads to the runs that carry it out', async () => {
        mocks.getRun.mockResolvedValue(aRun('Running', { operation: 'ReviewAccess' }));
        const page = await wizard(RUN_ID);
        const runs = listen(page, 'runchange');
        expect(stepOf(page)).toBe('run');
        expect(shows(page, 'c-run-step')).toBe(false);
        await emit(page, 'c-access-review', 'open', 'a00000000000009AAA');
        expect(runs).toEqual(['a00000000000009AAA']);
        await emit(page, 'c-access-review', 'command', 'SignOff');
        expect(mocks.execute).toHaveBeenCalledWith({ runId: RUN_ID, command: 'SignOff' });
    });
});
