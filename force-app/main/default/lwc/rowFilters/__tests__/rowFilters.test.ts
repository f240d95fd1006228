import RowFilters from 'c/rowFilters';
import { clearPage, emit, find, listen, mount, shows } from '../../../../../tests/jest-mocks/support';
import { aRow, TILES } from '../../../../../tests/jest-mocks/samples';

describe('c-row-filters', () => {
    afterEach(() => {
        clearPage();
        jest.useRealTimers();
    });

    it('waits for the end of typing', async () => {
        const filters = mount('c-row-filters', RowFilters);
        const searches = listen(filters, 'search');
        jest.useFakeTimers();
        const search = find(filters, '[data-id="search"]');
        search.dispatchEvent(new CustomEvent('change', { detail: { value: 'cb' } }));
        search.dispatchEvent(new CustomEvent('change', { detail: { value: ' cbrown ' } }));
        jest.advanceTimersByTime(1000);
        expect(searches).toEqual(['cbrown']);
    });

    it('asks nothing any more after it left the page', () => {
        const filters = mount('c-row-filters', RowFilters);
        jest.useFakeTimers();
        find(filters, '[data-id="search"]').dispatchEvent(new CustomEvent('change', { detail: { value: 'cb' } }));
        filters.remove();
        expect(jest.getTimerCount()).toBe(0);
    });

    it('offers the reasons of the check and of the rows, by name', async () => {
        const rows = [aRow(1, { reasonCode: 'LICENSE_LIMIT_EXCEEDED', reasonLabel: 'Licence used up' })];
        const filters = mount('c-row-filters', RowFilters, { tiles: TILES, rows, hasChoices: true });
        const options = find(filters, '[data-id="reason"]').options as { label: string }[];
        expect(options.map((option) => option.label)).toEqual([
            'All reasons',
            'Inactive in the source',
            'Licence used up',
            'Username taken'
        ]);
        await expect(filters).toBeAccessible();
    });

    it('filters by status and by reason', async () => {
        const filter = { action: null, status: 'Failed', reasonCode: null };
        const filters = mount('c-row-filters', RowFilters, { filter, hasChoices: true });
        const chosen = listen(filters, 'filter');
        await emit(filters, '[data-id="reason"]', 'change', { value: 'USERNAME_TAKEN' });
        await emit(filters, '[data-id="status"]', 'change', { value: '' });
        expect(chosen).toEqual([
            { action: null, status: 'Failed', reasonCode: 'USERNAME_TAKEN' },
            { action: null, status: null, reasonCode: null, neverLoggedIn: false }
        ]);
    });

    it('F31: filters by users who never logged in, and shows that choice again', async () => {
        const filters = mount('c-row-filters', RowFilters, { hasChoices: true });
        const chosen = listen(filters, 'filter');
        await emit(filters, '[data-id="status"]', 'change', { value: 'NeverLoggedIn' });
        const filter = { action: null, status: null, reasonCode: null, neverLoggedIn: true };
        expect(chosen).toEqual([filter]);
        clearPage();
        const again = mount('c-row-filters', RowFilters, { hasChoices: true, filter });
        expect(find(again, '[data-id="status"]').value).toBe('NeverLoggedIn');
    });

    it('shows only the search box where tiles do the filtering', () => {
        expect(shows(mount('c-row-filters', RowFilters), 'lightning-combobox')).toBe(false);
    });
});
