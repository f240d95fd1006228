import ReviewTable from 'c/reviewTable';
import decide from '@salesforce/apex/AccessReviewController.decide';
import getRows from '@salesforce/apex/AccessReviewController.getRows';
import { askDecision } from 'c/reviewDialog';
import { clearPage, emit, find, flush, listen, mount, shows } from '../../../../../tests/jest-mocks/support';
import { RUN_ID } from '../../../../../tests/jest-mocks/samples';

jest.mock('@salesforce/apex/AccessReviewController.decide', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/AccessReviewController.getRows', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('c/reviewDialog', () => ({ askDecision: jest.fn() }));

const mocks = { decide, getRows, askDecision } as unknown as Record<string, jest.Mock>;
const ROWS = Array.from({ length: 250 }, (_, i) => ({ id: `a${String(i)}`, rowNumber: i + 1 }));
const OPEN = { canDecide: true, decisions: [] };

async function table(summary: object = OPEN): Promise<HTMLElement & Record<string, unknown>> {
    const page = mount('c-review-table', ReviewTable, { runId: RUN_ID, finding: '', summary });
    await flush();
    return page;
}

describe('c-review-table', () => {
    beforeEach(() => {
        mocks.getRows.mockResolvedValue({ rows: ROWS.slice(0, 50), hasMore: true, lastRowNumber: 50 });
        mocks.decide.mockImplementation(({ rowIds }: { rowIds: string[] }) =>
            Promise.resolve({ decided: rowIds.length, left: 0 })
        );
    });
    afterEach(clearPage);

    it('F97: shows the users of the review, reads on behind the last row, and narrows to a finding', async () => {
        const page = await table();
        expect(find(page, 'c-review-grid').reviewed).toHaveLength(50);
        await emit(page, 'c-review-grid', 'loadmore');
        expect(mocks.getRows).toHaveBeenLastCalledWith({
            query: { runId: RUN_ID, afterRowNumber: 50, pageSize: 50 }
        });
        page.finding = 'REVIEW_IDLE';
        await flush();
        expect(mocks.getRows).toHaveBeenLastCalledWith({
            query: { runId: RUN_ID, reasonCode: 'REVIEW_IDLE', afterRowNumber: null, pageSize: 50 }
        });
        await emit(page, 'c-review-filters', 'filter', { searchText: 'ana' });
        expect(mocks.getRows).toHaveBeenLastCalledWith({
            query: {
                runId: RUN_ID,
                reasonCode: 'REVIEW_IDLE',
                searchText: 'ana',
                afterRowNumber: null,
                pageSize: 50
            }
        });
        await expect(page).toBeAccessible();
    });

    it('F97: shows what others decided without losing the place or the ticks', async () => {
        const page = await table();
        mocks.getRows.mockResolvedValueOnce({ rows: ROWS.slice(50, 100), hasMore: true, lastRowNumber: 100 });
        await emit(page, 'c-review-grid', 'loadmore');
        await emit(page, 'c-review-grid', 'choose', ['a1', 'a2']);
        const changed = ROWS.slice(2, 100).map((row) => ({ ...row, decision: 'Certify' }));
        mocks.getRows.mockResolvedValueOnce({ rows: changed, hasMore: true, lastRowNumber: 100 });
        await (page.refresh as () => Promise<void>)();
        await flush();
        expect(mocks.getRows).toHaveBeenLastCalledWith({
            query: { runId: RUN_ID, afterRowNumber: null, pageSize: 100 }
        });
        expect(find(page, 'c-review-grid').reviewed).toEqual(changed);
        expect(find(page, 'c-review-grid').chosenIds).toEqual(['a2']);
        mocks.getRows.mockRejectedValueOnce(new Error('offline'));
        await (page.refresh as () => Promise<void>)();
        await flush();
        expect(find(page, 'c-review-grid').reviewed).toEqual(changed);
        expect(find(page, '[data-id="unread"]').errors).toEqual([]);
    });

    it('F97: stores a decision about ticked users', async () => {
        const decision = { decision: 'Revoke', note: 'Left' };
        mocks.askDecision.mockResolvedValue(decision);
        const page = await table();
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
        const page = await table();
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
        const page = await table();
        await emit(page, 'c-review-grid', 'choose', ['a0']);
        await emit(page, 'c-review-verdicts', 'verdict', { verdict: 'Certify', isForAll: false });
        expect(mocks.decide).not.toHaveBeenCalled();
        mocks.askDecision.mockResolvedValueOnce({ decision: 'Certify' });
        mocks.decide.mockRejectedValueOnce({ body: { message: 'RUN-1 is not open.' } });
        await emit(page, 'c-review-verdicts', 'verdict', { verdict: 'Certify', isForAll: false });
        await flush();
        expect(find(page, '[data-id="errors"]').errors).toEqual(['RUN-1 is not open.']);
    });

    it('tells that decisions were stored, and when it is at work', async () => {
        mocks.askDecision.mockResolvedValue({ decision: 'Certify' });
        const page = await table();
        const decided = listen(page, 'decided');
        const working = listen(page, 'working');
        await emit(page, 'c-review-grid', 'choose', ['a0']);
        await emit(page, 'c-review-verdicts', 'verdict', { verdict: 'Certify', isForAll: false });
        await flush();
        expect(decided).toHaveLength(1);
        expect(working).toEqual([true, false]);
    });

    it('lets a finished review be read only', async () => {
        mocks.getRows.mockResolvedValue({ rows: [], hasMore: false });
        const page = await table({ canDecide: false });
        expect(shows(page, 'c-review-verdicts')).toBe(false);
        expect(shows(page, 'c-empty-state')).toBe(true);
    });
});
