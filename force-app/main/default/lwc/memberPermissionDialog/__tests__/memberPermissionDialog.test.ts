import MemberPermissionDialog, { askPermissions } from 'c/memberPermissionDialog';
import { close } from '../../../../../tests/jest-mocks/lightning/modal';
import { clearPage, emit, find, mount, press } from '../../../../../tests/jest-mocks/support';

const PERMISSIONS = [
    { value: 'Manage_Cases', label: 'Manage Cases' },
    { value: 'Manage_Leads', label: 'Manage Leads' }
];

describe('c-member-permission-dialog', () => {
    afterEach(clearPage);

    it('F63: asks what to give and what to take', async () => {
        const dialog = mount('c-member-permission-dialog', MemberPermissionDialog, { permissions: PERMISSIONS });
        expect(find(dialog, '[data-id="check"]').disabled).toBe(true);
        await emit(dialog, '[data-key="Manage_Cases"]', 'change', { value: 'give' });
        await emit(dialog, '[data-key="Manage_Leads"]', 'change', { value: 'take' });
        await press(dialog, 'check');
        expect(close).toHaveBeenLastCalledWith({ granted: ['Manage_Cases'], removed: ['Manage_Leads'] });
        await expect(dialog).toBeAccessible();
        await press(dialog, 'cancel');
        expect(close).toHaveBeenLastCalledWith(null);
    });

    it('changes nothing when the window is closed otherwise', async () => {
        (MemberPermissionDialog.open as jest.Mock).mockResolvedValueOnce(undefined);
        expect(await askPermissions(2, PERMISSIONS)).toBeNull();
    });
});
