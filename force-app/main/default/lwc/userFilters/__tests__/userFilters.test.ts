import UserFilters from 'c/userFilters';
import { clearPage, emit, find, listen, mount } from '../../../../../tests/jest-mocks/support';

const CHOICES = {
    licenses: [
        { id: '100A', name: 'Partner Community' },
        { id: '100B', name: 'Customer Community' }
    ],
    profiles: [
        { id: '00eA', name: 'Partner User', licenseId: '100A', userType: 'PowerPartner' },
        { id: '00eB', name: 'Customer User', licenseId: '100B', userType: 'CspLitePortal' }
    ],
    userTypes: ['PowerPartner', 'CspLitePortal']
};

describe('c-user-filters', () => {
    afterEach(clearPage);

    it('F42: narrows by any mix of user types', async () => {
        const filters = mount('c-user-filters', UserFilters, { choices: CHOICES });
        const chosen = listen(filters, 'filter');
        const boxes = find(filters, '[data-id="types"]');
        expect(boxes.value).toEqual(['PowerPartner', 'CspLitePortal']);
        await emit(filters, '[data-id="types"]', 'change', { value: ['CspLitePortal'] });
        expect(chosen.at(-1)).toEqual({ activity: 'Active', userTypes: ['CspLitePortal'] });
        await emit(filters, '[data-id="types"]', 'change', { value: [] });
        expect(chosen.at(-1)).toEqual({ activity: 'Active', userTypes: null });
        await expect(filters).toBeAccessible();
    });

    it('offers the profiles of the chosen licence and forgets a profile of another one', async () => {
        const filters = mount('c-user-filters', UserFilters, { choices: CHOICES });
        const chosen = listen(filters, 'filter');
        await emit(filters, '[data-id="profile"]', 'change', { value: '00eA' });
        await emit(filters, '[data-id="license"]', 'change', { value: '100B' });
        expect(chosen.at(-1)).toEqual({ activity: 'Active', licenseIds: ['100B'], profileIds: null });
        expect(find(filters, '[data-id="profile"]').options).toEqual([
            { value: '', label: 'All' },
            { value: '00eB', label: 'Customer User' }
        ]);
    });

    it('asks only after the end of typing', async () => {
        jest.useFakeTimers();
        const filters = mount('c-user-filters', UserFilters, { choices: CHOICES });
        const chosen = listen(filters, 'filter');
        const field = find(filters, '[data-name="searchText"]');
        field.dispatchEvent(new CustomEvent('change', { detail: { value: 'ni' } }));
        field.dispatchEvent(new CustomEvent('change', { detail: { value: ' nia ' } }));
        jest.runAllTimers();
        jest.useRealTimers();
        expect(chosen).toEqual([{ activity: 'Active', searchText: 'nia' }]);
        await emit(filters, '[data-name="neverLoggedIn"]', 'change', { checked: true });
        expect(chosen.at(-1)).toEqual({ activity: 'Active', searchText: 'nia', neverLoggedIn: true });
    });
});
