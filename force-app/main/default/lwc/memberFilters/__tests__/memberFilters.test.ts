import MemberFilters from 'c/memberFilters';
import { clearPage, emit, find, listen, mount, press } from '../../../../../tests/jest-mocks/support';

const SETUP = {
    maySeeEmails: true,
    sites: [{ value: '0DB000000000001AAA', label: 'Partner Central' }],
    licenses: [],
    profiles: [{ value: '00e000000000001AAA', label: 'Partner Community User' }],
    runs: []
};

describe('c-member-filters', () => {
    beforeEach(() => {
        jest.useFakeTimers();
    });
    afterEach(() => {
        jest.useRealTimers();
        clearPage();
    });

    it('F23: narrows by status, site, profile and text, and announces the whole filter', async () => {
        const filters = mount('c-member-filters', MemberFilters, { setup: SETUP, filter: {} });
        const told = listen(filters, 'filter');
        find(filters, '[data-id="status"]').dispatchEvent(new CustomEvent('change', { detail: { value: 'Frozen' } }));
        find(filters, '[data-id="searchText"]').dispatchEvent(new CustomEvent('change', { detail: { value: ' Oko' } }));
        expect(told).toEqual([{ status: 'Frozen' }]);
        jest.advanceTimersByTime(300);
        expect(told[1]).toEqual({ status: 'Frozen', searchText: 'Oko' });
        jest.useRealTimers();
        await expect(filters).toBeAccessible();
    });

    it('takes all filters back', async () => {
        jest.useRealTimers();
        const filters = mount('c-member-filters', MemberFilters, { setup: SETUP, filter: { status: 'Active' } });
        expect(find(filters, '[data-id="status"]').value).toBe('Active');
        const told = listen(filters, 'filter');
        await press(filters, 'clear');
        expect(told).toEqual([{}]);
    });

    it('says that only names are searched where addresses are masked', async () => {
        jest.useRealTimers();
        const filters = mount('c-member-filters', MemberFilters, { setup: { maySeeEmails: false }, filter: {} });
        expect(find(filters, '[data-id="searchText"]').label).toBe('Find a name');
        await emit(filters, '[data-id="siteId"]', 'change', { value: '' });
    });
});
