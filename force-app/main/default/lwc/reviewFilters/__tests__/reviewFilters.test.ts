import ReviewFilters from 'c/reviewFilters';
import { clearPage, emit, find, listen, mount } from '../../../../../tests/jest-mocks/support';

describe('c-review-filters', () => {
    afterEach(() => {
        clearPage();
        jest.useRealTimers();
    });

    it('narrows by decision at once and by name after a pause', async () => {
        jest.useFakeTimers();
        const decisions = [{ value: 'Open', label: 'Not decided', total: 2 }];
        const filters = mount('c-review-filters', ReviewFilters, { decisions, query: {} });
        const told = listen(filters, 'filter');
        expect(find(filters, '[data-id="decision"]').options).toEqual([
            { value: '', label: 'All' },
            { value: 'Open', label: 'Not decided' }
        ]);
        find(filters, '[data-id="decision"]').dispatchEvent(new CustomEvent('change', { detail: { value: 'Open' } }));
        find(filters, '[data-id="search"]').dispatchEvent(new CustomEvent('change', { detail: { value: ' ito ' } }));
        expect(told).toEqual([{ decision: 'Open' }]);
        jest.runAllTimers();
        expect(told).toEqual([{ decision: 'Open' }, { searchText: 'ito' }]);
        jest.useRealTimers();
        await emit(filters, '[data-id="decision"]', 'change', { value: '' });
        expect(told.at(-1)).toEqual({ decision: null });
        await expect(filters).toBeAccessible();
    });
});
