import RecentRuns from 'c/recentRuns';
import getRuns from '@salesforce/apex/RunsController.getRuns';
import { clearPage, find, flush, mount, shows } from '../../../../../tests/jest-mocks/support';

jest.mock('@salesforce/apex/RunsController.getRuns', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/customPermission/Operate_Runs', () => ({ default: undefined }), { virtual: true });
const runs = getRuns as unknown as jest.Mock;

describe('c-recent-runs for a person who may only look', () => {
    afterEach(clearPage);

    it('offers no new run, and says whom to ask', async () => {
        runs.mockResolvedValue([]);
        const list = mount('c-recent-runs', RecentRuns);
        await flush();
        expect(shows(list, '[data-id="new"]')).toBe(false);
        expect(shows(list, '[data-id="new-first"]')).toBe(false);
        expect(find(list, 'c-empty-state').message).toContain('Console Operator');
    });
});
