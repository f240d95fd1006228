import MemberRenameDialog, { askNewName } from 'c/memberRenameDialog';
import { close } from '../../../../../tests/jest-mocks/lightning/modal';
import { clearPage, emit, find, mount, press } from '../../../../../tests/jest-mocks/support';

describe('c-member-rename-dialog', () => {
    afterEach(clearPage);

    it('F26: asks for the new username of one member', async () => {
        const dialog = mount('c-member-rename-dialog', MemberRenameDialog, { username: 'ann@old.example' });
        expect(find(dialog, '[data-id="check"]').disabled).toBe(true);
        await emit(dialog, '[data-id="name"]', 'change', { value: 'ann' });
        expect(find(dialog, '[data-id="check"]').disabled).toBe(true);
        await emit(dialog, '[data-id="name"]', 'change', { value: ' ann@new.example ' });
        await press(dialog, 'check');
        expect(close).toHaveBeenLastCalledWith({ username: 'ann@new.example' });
        await expect(dialog).toBeAccessible();
    });

    it('F26: asks for the new domain of many', async () => {
        const dialog = mount('c-member-rename-dialog', MemberRenameDialog, { username: '' });
        await emit(dialog, '[data-id="name"]', 'change', { value: 'new.example' });
        await press(dialog, 'check');
        expect(close).toHaveBeenLastCalledWith({ domain: 'new.example' });
        await press(dialog, 'cancel');
        expect(close).toHaveBeenLastCalledWith(null);
    });

    it('opens for one or for many', async () => {
        const open = MemberRenameDialog.open as jest.Mock;
        open.mockResolvedValueOnce(undefined);
        expect(await askNewName([{ id: '1', name: 'Rao, Sunita', username: 's@one.example' }])).toBeNull();
        expect(open).toHaveBeenLastCalledWith(expect.objectContaining({ username: 's@one.example' }));
        open.mockResolvedValueOnce({ domain: 'new.example' });
        expect(await askNewName([{ id: '1' }, { id: '2' }])).toEqual({ domain: 'new.example' });
        expect(open).toHaveBeenLastCalledWith(expect.objectContaining({ username: '' }));
    });
});
