import RecentRuns from 'c/recentRuns';
import getRuns from '@salesforce/apex/RunsController.getRuns';
import { clearPage, emit, find, flush, listen, mount, shows } from '../../../../../tests/jest-mocks/support';
import { aRun, RUN_ID } from '../../../../../tests/jest-mocks/samples';

jest.mock('@salesforce/apex/RunsController.getRuns', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/customPermission/Operate_Runs', () => ({ default: true }), { virtual: true });
const runs = getRuns as unknown as jest.Mock;

async function page(): Promise<HTMLElement> {
    const list = mount('c-recent-runs', RecentRuns);
    await flush();
    return list;
}

describe('c-recent-runs', () => {
    afterEach(clearPage);

    it('lists runs with their state and counts, and opens one', async () => {
        runs.mockResolvedValue([aRun('Completed', {}, { succeeded: 4 })]);
        const list = await page();
        expect(find(list, 'lightning-datatable').data).toEqual([
            expect.objectContaining({
                id: RUN_ID,
                name: 'RUN-00001',
                state: 'Completed',
                rows: 4,
                succeeded: 4,
                by: 'Ada Admin'
            })
        ]);
        const opened = listen(list, 'open');
        await emit(list, 'lightning-datatable', 'rowaction', { row: { id: RUN_ID } });
        expect(opened).toEqual([RUN_ID]);
        await expect(list).toBeAccessible();
    });

    it('says how to begin when there are no runs', async () => {
        runs.mockResolvedValue([]);
        const list = await page();
        const begun = listen(list, 'new');
        expect(find(list, 'c-empty-state').heading).toBe('No runs yet');
        await emit(list, '[data-id="new-first"]', 'begin', 'GeneratePartnerUsers');
        expect(begun).toEqual(['GeneratePartnerUsers']);
        await expect(list).toBeAccessible();
    });

    it('shows that it is loading', () => {
        runs.mockReturnValue(new Promise(() => undefined));
        expect(shows(mount('c-recent-runs', RecentRuns), 'lightning-spinner')).toBe(true);
    });

    it('shows which right is missing instead of an empty list', async () => {
        runs.mockRejectedValueOnce({ body: { message: 'You need the permission "View runs".' } });
        const list = await page();
        expect(find(list, 'c-error-panel').errors).toEqual(['You need the permission "View runs".']);
        expect(shows(list, 'c-empty-state')).toBe(false);
        runs.mockResolvedValue([]);
        await emit(list, 'c-error-panel', 'retry');
        expect(shows(list, 'c-empty-state')).toBe(true);
    });
});
