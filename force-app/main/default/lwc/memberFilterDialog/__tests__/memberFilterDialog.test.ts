import MemberFilterDialog, { askFilterName } from 'c/memberFilterDialog';
import { close } from '../../../../../tests/jest-mocks/lightning/modal';
import { clearPage, emit, find, mount, press } from '../../../../../tests/jest-mocks/support';

describe('c-member-filter-dialog', () => {
    afterEach(clearPage);

    it('F24: asks for the name of a filter and whether the page opens with it', async () => {
        const dialog = mount('c-member-filter-dialog', MemberFilterDialog, { name: '' });
        expect(find(dialog, '[data-id="save"]').disabled).toBe(true);
        await emit(dialog, '[data-id="name"]', 'change', { value: ' Frozen ' });
        await emit(dialog, '[data-id="default"]', 'change', { checked: true });
        await press(dialog, 'save');
        expect(close).toHaveBeenLastCalledWith({ name: 'Frozen', isDefault: true });
        await press(dialog, 'cancel');
        expect(close).toHaveBeenLastCalledWith(null);
        await expect(dialog).toBeAccessible();
    });

    it('F24: begins with what a filter is called now', async () => {
        const dialog = mount('c-member-filter-dialog', MemberFilterDialog, { name: 'Frozen', isDefault: true });
        await press(dialog, 'save');
        expect(close).toHaveBeenLastCalledWith({ name: 'Frozen', isDefault: true });
        const open = MemberFilterDialog.open as jest.Mock;
        open.mockResolvedValueOnce(undefined);
        expect(await askFilterName(null)).toBeNull();
        expect(open).toHaveBeenLastCalledWith(expect.objectContaining({ label: 'Save these filters', name: '' }));
    });
});
