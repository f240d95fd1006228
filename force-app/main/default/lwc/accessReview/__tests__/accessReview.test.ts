import AccessReview from 'c/accessReview';
import carryOut from '@salesforce/apex/AccessReviewController.carryOut';
import getPulse from '@salesforce/apex/AccessReviewController.getPulse';
import getRows from '@salesforce/apex/AccessReviewController.getRows';
import getSummary from '@salesforce/apex/AccessReviewController.getSummary';
import { ask } from 'c/confirmDialog';
import { clearPage, emit, find, flush, listen, mount, texts } from '../../../../../tests/jest-mocks/support';
import { aRun, RUN_ID } from '../../../../../tests/jest-mocks/samples';

jest.mock('@salesforce/apex/AccessReviewController.carryOut', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/AccessReviewController.getPulse', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/AccessReviewController.getRows', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/AccessReviewController.getSummary', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('c/confirmDialog', () => ({ ask: jest.fn() }));

const mocks = { carryOut, getPulse, getRows, getSummary, ask } as unknown as Record<string, jest.Mock>;
const OPEN = { asked: 250, decided: 0, canDecide: true, canSignOff: false, decisions: [], findings: [], pending: [] };
const LIVE = { mark: 'a', state: 'Running', isLive: true };

async function review(run: object = aRun('Running', { allowedCommands: ['Stop'] })): Promise<HTMLElement> {
    const page = mount('c-access-review', AccessReview, { run });
    await flush();
    return page;
}

const actionNames = (page: Element): string[] =>
    (find(page, 'c-action-bar').actions as { name: string }[]).map(({ name }) => name);

describe('c-access-review', () => {
    beforeEach(() => {
        mocks.getSummary.mockResolvedValue(OPEN);
        mocks.getRows.mockResolvedValue({ rows: [{ id: 'a0' }], hasMore: false, lastRowNumber: 1 });
        mocks.getPulse.mockResolvedValue({ ...LIVE, isLive: false });
    });
    afterEach(() => {
        clearPage();
        jest.useRealTimers();
    });

    it('F97: shows the numbers of the review, and the users of a finding', async () => {
        const page = await review();
        expect(find(page, 'c-review-table')).toMatchObject({ runId: RUN_ID, finding: '', summary: OPEN });
        await emit(page, 'c-review-progress', 'finding', 'REVIEW_IDLE');
        expect(find(page, 'c-review-table').finding).toBe('REVIEW_IDLE');
        await expect(page).toBeAccessible();
    });

    it('F97: reads the numbers again once something was decided, and lets nothing else begin meanwhile', async () => {
        const page = await review();
        await emit(page, 'c-review-table', 'working', true);
        expect(find(page, 'c-action-bar').isBusy).toBe(true);
        mocks.getSummary.mockResolvedValue({ ...OPEN, decided: 2 });
        await emit(page, 'c-review-table', 'decided');
        await emit(page, 'c-review-table', 'working', false);
        expect(find(page, 'c-review-progress').summary).toMatchObject({ decided: 2 });
        expect(find(page, 'c-action-bar').isBusy).toBe(false);
    });

    it('F97: shows what others decide and what becomes of it, and asks for nothing else while nothing is new', async () => {
        jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask'] });
        mocks.getPulse.mockResolvedValue(LIVE);
        const page = mount('c-access-review', AccessReview, { run: aRun('Running', { allowedCommands: ['Stop'] }) });
        await jest.advanceTimersByTimeAsync(5000);
        expect(mocks.getPulse.mock.calls.length).toBeGreaterThan(2);
        expect(mocks.getSummary).toHaveBeenCalledTimes(1);
        mocks.getPulse.mockResolvedValue({ ...LIVE, mark: 'b' });
        mocks.getSummary.mockResolvedValue({ ...OPEN, decided: 7 });
        await jest.advanceTimersByTimeAsync(11_000);
        expect(find(page, 'c-review-progress').summary).toMatchObject({ decided: 7 });
        expect(mocks.getRows).toHaveBeenCalledTimes(2);
        const moved = listen(page, 'moved');
        mocks.getPulse.mockResolvedValue({ mark: 'c', state: 'Completed', isLive: false });
        await jest.advanceTimersByTimeAsync(11_000);
        expect(moved).toHaveLength(1);
        const asked = mocks.getPulse.mock.calls.length;
        await jest.advanceTimersByTimeAsync(60_000);
        expect(mocks.getPulse).toHaveBeenCalledTimes(asked);
    });

    it('asks nothing for a page that nobody sees or that is gone', async () => {
        jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask'] });
        mocks.getPulse.mockResolvedValue(LIVE);
        mount('c-access-review', AccessReview, { run: aRun('Running') });
        await jest.advanceTimersByTimeAsync(10);
        const hidden = jest.spyOn(document, 'hidden', 'get').mockReturnValue(true);
        await jest.advanceTimersByTimeAsync(60_000);
        expect(mocks.getPulse).toHaveBeenCalledTimes(1);
        hidden.mockRestore();
        document.body.replaceChildren();
        await jest.advanceTimersByTimeAsync(60_000);
        expect(mocks.getPulse).toHaveBeenCalledTimes(1);
    });

    it('F97: leads to the run that carries decisions out', async () => {
        mocks.carryOut.mockResolvedValue({ id: 'a00000000000009AAA' });
        const page = await review();
        const opened = listen(page, 'open');
        await emit(page, 'c-review-progress', 'carryout', 'Revoke');
        expect(mocks.carryOut).toHaveBeenCalledWith({ runId: RUN_ID, decision: 'Revoke' });
        await emit(page, 'c-review-progress', 'open', 'a00000000000003AAA');
        expect(opened).toEqual(['a00000000000009AAA', 'a00000000000003AAA']);
    });

    it('F97: is signed off once all is decided, after asking', async () => {
        mocks.getSummary.mockResolvedValue({ ...OPEN, decided: 250, canSignOff: true, pending: [{ value: 'Revoke' }] });
        const page = await review();
        const commands = listen(page, 'command');
        expect(actionNames(page)).toEqual(['download', 'sign-off']);
        mocks.ask.mockResolvedValueOnce(false);
        await emit(page, 'c-action-bar', 'action', 'sign-off');
        expect(commands).toEqual([]);
        mocks.ask.mockResolvedValueOnce(true);
        await emit(page, 'c-action-bar', 'action', 'sign-off');
        expect(commands).toEqual(['SignOff']);
        expect((mocks.ask.mock.lastCall as [{ points: string[] }])[0].points).toHaveLength(1);
    });

    it('F97: is ended early after asking, and gone on with', async () => {
        const page = await review();
        const commands = listen(page, 'command');
        mocks.ask.mockResolvedValueOnce(true);
        await emit(page, 'c-action-bar', 'action', 'stop');
        expect(commands).toEqual(['Stop']);
        const ended = await review(aRun('Stopped', { allowedCommands: ['Resume'] }));
        expect(actionNames(ended)).toEqual(['download', 'resume']);
    });

    it('says who signed a finished review off', async () => {
        mocks.getSummary.mockResolvedValue({ ...OPEN, canDecide: false, message: 'Signed off by Ada.' });
        const page = await review(aRun('Completed', { allowedCommands: [] }));
        expect(find(page, 'c-review-table').summary).toMatchObject({ canDecide: false });
        expect(texts(page, '[data-id="message"]')).toEqual(['Signed off by Ada.']);
    });
});
