import SnapshotRestoreDialog, { askRestore } from 'c/snapshotRestoreDialog';
import { close } from '../../../../../tests/jest-mocks/lightning/modal';
import { clearPage, emit, find, mount, press } from '../../../../../tests/jest-mocks/support';

describe('c-snapshot-restore-dialog', () => {
    afterEach(clearPage);

    it('proposes what was ticked, and leaves what users got since', async () => {
        const dialog = mount('c-snapshot-restore-dialog', SnapshotRestoreDialog, {
            userCount: 12,
            tickedUsers: 2,
            tickedSets: 1
        });
        expect((find(dialog, '[data-id="users"]').options as { label: string }[]).map(({ label }) => label)).toEqual([
            'The 2 ticked users',
            'All 12 users of the snapshot'
        ]);
        await press(dialog, 'check');
        expect(close).toHaveBeenLastCalledWith({ isForTickedUsers: true, isForTickedSets: true, takesOthers: false });
        await emit(dialog, '[data-id="users"]', 'change', { value: 'all' });
        await emit(dialog, '[data-id="sets"]', 'change', { value: 'all' });
        await emit(dialog, '[data-id="others"]', 'change', { checked: true });
        await press(dialog, 'check');
        expect(close).toHaveBeenLastCalledWith({ isForTickedUsers: false, isForTickedSets: false, takesOthers: true });
        await expect(dialog).toBeAccessible();
    });

    it('means everything where nothing is ticked, and nothing when it is closed', async () => {
        const dialog = mount('c-snapshot-restore-dialog', SnapshotRestoreDialog, { userCount: 3 });
        await press(dialog, 'check');
        expect(close).toHaveBeenLastCalledWith({ isForTickedUsers: false, isForTickedSets: false, takesOthers: false });
        await press(dialog, 'cancel');
        expect(close).toHaveBeenLastCalledWith(null);
        (SnapshotRestoreDialog.open as jest.Mock).mockResolvedValueOnce(undefined);
        expect(await askRestore({ name: 'SNAP-1', userCount: 3, tickedUsers: 0, tickedSets: 0 })).toBeNull();
    });
});
