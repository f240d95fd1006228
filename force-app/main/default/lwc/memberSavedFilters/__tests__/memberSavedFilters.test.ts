import MemberSavedFilters from 'c/memberSavedFilters';
import deleteFilter from '@salesforce/apex/MembersController.deleteFilter';
import saveFilter from '@salesforce/apex/MembersController.saveFilter';
import { ask } from 'c/confirmDialog';
import { askFilterName } from 'c/memberFilterDialog';
import { clearPage, emit, find, findAll, flush, listen, mount } from '../../../../../tests/jest-mocks/support';

jest.mock('@salesforce/apex/MembersController.deleteFilter', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MembersController.saveFilter', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('c/confirmDialog', () => ({ ask: jest.fn() }));
jest.mock('c/memberFilterDialog', () => ({ askFilterName: jest.fn() }));
const mocks = { deleteFilter, saveFilter, ask, askFilterName } as unknown as Record<string, jest.Mock>;

const FROZEN = { id: 'a1', name: 'Frozen', isDefault: true, query: { status: 'Frozen' } };
const QUERY = { status: 'Inactive', sortBy: 'Role' };

function bar(chosenId = ''): HTMLElement {
    return mount('c-member-saved-filters', MemberSavedFilters, { filters: [FROZEN], chosenId, query: QUERY });
}

async function pick(host: HTMLElement, value: string): Promise<void> {
    await emit(host, '[data-id="actions"]', 'select', { value });
    await flush();
}

const offeredBy = (host: HTMLElement): unknown[] => findAll(host, 'lightning-menu-item').map(({ value }) => value);

describe('c-member-saved-filters', () => {
    afterEach(clearPage);

    it('F24: offers the saved filters, and applies one or none', async () => {
        const host = bar();
        expect(find(host, '[data-id="saved"]').options).toEqual([
            { value: '', label: 'None' },
            { value: 'a1', label: 'Frozen (opens with it)' }
        ]);
        const applied = listen(host, 'apply');
        await emit(host, '[data-id="saved"]', 'change', { value: 'a1' });
        await emit(host, '[data-id="saved"]', 'change', { value: '' });
        expect(applied).toEqual([FROZEN, null]);
        expect(offeredBy(host)).toEqual(['new']);
        await expect(host).toBeAccessible();
    });

    it('F24: saves what is shown under a name, and uses it from then on', async () => {
        const saved = { id: 'a2', name: 'By role', query: QUERY };
        mocks.askFilterName.mockResolvedValueOnce({ name: 'By role', isDefault: false });
        mocks.saveFilter.mockResolvedValueOnce([FROZEN, saved]);
        const host = bar();
        const stored = listen(host, 'saved');
        await pick(host, 'new');
        expect(mocks.saveFilter).toHaveBeenCalledWith({ filter: { name: 'By role', isDefault: false, query: QUERY } });
        expect(stored).toEqual([{ filters: [FROZEN, saved], chosenId: 'a2' }]);
    });

    it('F24: changes, renames and deletes the filter that is used, and opens with it or not', async () => {
        mocks.saveFilter.mockResolvedValue([FROZEN]);
        const host = bar('a1');
        expect(offeredBy(host)).toEqual(['new', 'save', 'rename', 'default', 'remove']);
        await pick(host, 'save');
        expect(mocks.saveFilter).toHaveBeenLastCalledWith({ filter: { ...FROZEN, query: QUERY } });
        await pick(host, 'default');
        expect(mocks.saveFilter).toHaveBeenLastCalledWith({ filter: { ...FROZEN, isDefault: false } });
        mocks.askFilterName.mockResolvedValueOnce({ name: 'Locked', isDefault: true });
        await pick(host, 'rename');
        expect(mocks.saveFilter).toHaveBeenLastCalledWith({ filter: { ...FROZEN, name: 'Locked' } });
        mocks.ask.mockResolvedValueOnce(false);
        await pick(host, 'remove');
        expect(mocks.deleteFilter).not.toHaveBeenCalled();
        mocks.ask.mockResolvedValueOnce(true);
        mocks.deleteFilter.mockResolvedValueOnce([]);
        const stored = listen(host, 'saved');
        await pick(host, 'remove');
        expect(stored).toEqual([{ filters: [], chosenId: '' }]);
    });

    it('shows why a filter was not saved', async () => {
        mocks.askFilterName.mockResolvedValueOnce({ name: 'Frozen', isDefault: false });
        mocks.saveFilter.mockRejectedValueOnce({ body: { message: 'You have a filter Frozen already.' } });
        const host = bar();
        await pick(host, 'new');
        expect(find(host, '[data-id="errors"]').errors).toEqual(['You have a filter Frozen already.']);
    });
});
