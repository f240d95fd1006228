import AccessReview from 'c/accessReview';
import carryOut from '@salesforce/apex/AccessReviewController.carryOut';
import decide from '@salesforce/apex/AccessReviewController.decide';
import getRows from '@salesforce/apex/AccessReviewController.getRows';
import getSummary from '@salesforce/apex/AccessReviewController.getSummary';
import { ask } from 'c/confirmDialog';
import { askDecision } from 'c/reviewDialog';
import { clearPage, emit, find, flush, listen, mount, shows, texts } from '../../../../../tests/jest-mocks/support';
import { aRun, RUN_ID } from '../../../../../tests/jest-mocks/samples';

jest.mock('@salesforce/apex/AccessReviewController.carryOut', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/AccessReviewController.decide', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/AccessReviewController.getRows', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/AccessReviewController.getSummary', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('c/confirmDialog', () => ({ ask: jest.fn() }));
jest.mock('c/reviewDialog', () => ({ askDecision: jest.fn() }));

const mocks = { carryOut, decide, getRows, getSummary, ask, askDecision } as unknown as Record<string, jest.Mock>;
const ROWS = Array.from({ length: 250 }, (_, i) => ({ id: `a${String(i)}`, rowNumber: i + 1 }));
const OPEN = { asked: 250, decided: 0, canDecide: true, canSignOff: false, decisions: [], findings: [], pending: [] };

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
        mocks.getRows.mockResolvedValue({ rows: ROWS.slice(0, 50), hasMore: true, lastRowNumber: 50 });
        mocks.decide.mockImplementation(({ rowIds }: { rowIds: string[] }) =>
            Promise.resolve({ decided: rowIds.length, left: 0 })
        );
    });
    afterEach(clearPage);

    it('F97: shows the users and numbers of the review, and reads on behind the last row', async () => {
        const page = await review();
        expect(find(page, 'c-review-grid').reviewed).toHaveLength(50);
        await emit(page, 'c-review-grid', 'loadmore');
        expect(mocks.getRows).toHaveBeenLastCalledWith({
            query: { runId: RUN_ID, afterRowNumber: 50, pageSize: 50 }
        });
        await emit(page, 'c-review-progress', 'finding', 'REVIEW_IDLE');
        expect(mocks.getRows).toHaveBeenLastCalledWith({
            query: { runId: RUN_ID, reasonCode: 'REVIEW_IDLE', afterRowNumber: null, pageSize: 50 }
        });
        await expect(page).toBeAccessible();
    });

    it('F97: stores a decision about ticked users', async () => {
        const decision = { decision: 'Revoke', note: 'Left' };
        mocks.askDecision.mockResolvedValue(decision);
        const page = await review();
        await emit(page, 'c-review-grid', 'choose', ['a0', 'a7']);
        await emit(page, 'c-review-verdicts', 'verdict', { verdict: 'Revoke', isForAll: false });
        await flush();
        expect(mocks.askDecision).toHaveBeenLastCalledWith('Revoke', [ROWS[0], ROWS[7]]);
        expect(mocks.decide).toHaveBeenCalledWith({ runId: RUN_ID, rowIds: ['a0', 'a7'], decision });
        expect(find(page, 'c-review-verdicts').note).toBe('Users decided about: 2.');
        expect(find(page, 'c-review-grid').chosenIds).toEqual([]);
    });

    it('F97: stores a decision about all that the filters leave, group by group', async () => {
        mocks.askDecision.mockResolvedValue({ decision: 'RemoveSets' });
        mocks.decide.mockResolvedValueOnce({ decided: 190, left: 10 });
        const page = await review();
        mocks.getRows.mockResolvedValue({ rows: ROWS, hasMore: false });
        await emit(page, 'c-review-verdicts', 'verdict', { verdict: 'Remove', isForAll: true });
        await flush();
        expect(mocks.decide).toHaveBeenCalledTimes(2);
        expect(find(page, 'c-review-verdicts').note).toBe(
            'Users decided about: 240. 10 have none of it and still wait.'
        );
    });

    it('stores nothing when nothing is decided, and shows what went wrong', async () => {
        mocks.askDecision.mockResolvedValueOnce(null);
        const page = await review();
        await emit(page, 'c-review-grid', 'choose', ['a0']);
        await emit(page, 'c-review-verdicts', 'verdict', { verdict: 'Certify', isForAll: false });
        expect(mocks.decide).not.toHaveBeenCalled();
        mocks.askDecision.mockResolvedValueOnce({ decision: 'Certify' });
        mocks.decide.mockRejectedValueOnce({ body: { message: 'RUN-1 is not open.' } });
        await emit(page, 'c-review-verdicts', 'verdict', { verdict: 'Certify', isForAll: false });
        await flush();
        expect(find(page, '[data-id="errors"]').errors).toEqual(['RUN-1 is not open.']);
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

    it('lets a finished review be read only', async () => {
        mocks.getSummary.mockResolvedValue({ ...OPEN, canDecide: false, message: 'Signed off by Ada.' });
        mocks.getRows.mockResolvedValue({ rows: [], hasMore: false });
        const page = await review(aRun('Completed', { allowedCommands: [] }));
        expect(shows(page, 'c-review-verdicts')).toBe(false);
        expect(shows(page, 'c-empty-state')).toBe(true);
        expect(texts(page, '[data-id="message"]')).toEqual(['Signed off by Ada.']);
    });
});
