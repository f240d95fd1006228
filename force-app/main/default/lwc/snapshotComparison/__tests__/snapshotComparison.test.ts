import SnapshotComparison from 'c/snapshotComparison';
import compareSets from '@salesforce/apex/SnapshotsController.compareSets';
import compareUsers from '@salesforce/apex/SnapshotsController.compareUsers';
import getSnapshot from '@salesforce/apex/SnapshotsController.getSnapshot';
import { beginUserRun } from 'c/memberRun';
import { askRestore } from 'c/snapshotRestoreDialog';
import {
    clearPage,
    emit,
    find,
    flush,
    listen,
    mount,
    press,
    shows,
    texts
} from '../../../../../tests/jest-mocks/support';

jest.mock('@salesforce/apex/SnapshotsController.compareSets', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/SnapshotsController.compareUsers', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/SnapshotsController.getSnapshot', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('c/memberRun', () => ({ beginUserRun: jest.fn() }));
jest.mock('c/snapshotRestoreDialog', () => ({ askRestore: jest.fn() }));
const users = compareUsers as unknown as jest.Mock;
const snapshot = getSnapshot as unknown as jest.Mock;
const wish = askRestore as unknown as jest.Mock;
const begin = beginUserRun as unknown as jest.Mock;

async function comparison(properties: object = {}): Promise<HTMLElement> {
    const element = mount('c-snapshot-comparison', SnapshotComparison, {
        beforeId: 'a0S1',
        afterId: null,
        canOperate: true,
        ...properties
    });
    await flush();
    await flush();
    return element;
}

describe('c-snapshot-comparison', () => {
    beforeEach(() => {
        snapshot.mockImplementation(({ snapshotId }: { snapshotId: string }) =>
            Promise.resolve({ id: snapshotId, name: `SNAP-${snapshotId.at(-1) ?? ''}`, title: 'Audit', userCount: 12 })
        );
        users.mockResolvedValue({ rows: [{ id: '005A', cells: [] }], compared: 12, cursor: null });
        (compareSets as unknown as jest.Mock).mockResolvedValue({ sets: [], compared: 12, cursor: null });
    });
    afterEach(clearPage);

    it('compares with now, or with a second one whose users count too', async () => {
        const now = await comparison();
        expect(texts(now, '[data-id="title"]')).toEqual(['SNAP-1 compared with now']);
        expect(texts(now, '[data-id="moment"]')).toHaveLength(2);
        expect(users).toHaveBeenCalledWith({ query: { beforeId: 'a0S1', afterId: null, filter: 'All', cursor: null } });
        expect(find(now, 'c-matrix-browser').total).toBe(12);
        await expect(now).toBeAccessible();
        const two = await comparison({ afterId: 'a0S2' });
        expect(texts(two, '[data-id="title"]')).toEqual(['SNAP-1 compared with SNAP-2']);
        expect(find(two, 'c-matrix-browser').total).toBe(24);
        const left = listen(two, 'leave');
        await press(two, 'leave');
        expect(left).toHaveLength(1);
    });

    it('gives ticked sets back to ticked users by a run that is checked first', async () => {
        const element = await comparison();
        await emit(element, 'c-matrix-browser', 'choose', ['005A']);
        await emit(element, '[data-id="view"]', 'change', { value: 'sets' });
        await emit(element, 'c-snapshot-sets', 'choose', ['0PS1']);
        expect(texts(element, '[data-id="ticked"]')).toEqual(['Ticked: 1 user, 1 permission set.']);
        wish.mockResolvedValue({ isForTickedUsers: true, isForTickedSets: true, takesOthers: false });
        begin.mockResolvedValue('a00R');
        const runs = listen(element, 'run');
        await press(element, 'restore');
        await flush();
        expect(wish).toHaveBeenCalledWith({ name: 'SNAP-1', userCount: 12, tickedUsers: 1, tickedSets: 1 });
        expect(begin).toHaveBeenCalledWith(
            'RestoreSnapshot',
            { snapshot: { snapshotId: 'a0S1', setIds: ['0PS1'], takesOthers: false } },
            { userIds: ['005A'] },
            'SNAP-1: 1 user',
            1
        );
        expect(runs).toEqual(['a00R']);
    });

    it('gives everything back to all users of the snapshot, or says why not', async () => {
        const element = await comparison();
        wish.mockResolvedValue({ isForTickedUsers: false, isForTickedSets: false, takesOthers: true });
        begin.mockRejectedValueOnce({ body: { message: 'You may not assign permission sets.' } });
        await press(element, 'restore');
        await flush();
        expect(begin).toHaveBeenCalledWith(
            'RestoreSnapshot',
            { snapshot: { snapshotId: 'a0S1', setIds: null, takesOthers: true } },
            { snapshotId: 'a0S1', activity: 'Any' },
            'SNAP-1: all users',
            null
        );
        expect(find(element, '[data-id="errors"]').errors).toEqual(['You may not assign permission sets.']);
        begin.mockClear();
        wish.mockResolvedValue(null);
        await press(element, 'restore');
        expect(begin).not.toHaveBeenCalled();
    });

    it('offers a viewer nothing to change, and shows a snapshot that is gone as an error', async () => {
        const element = await comparison({ canOperate: false });
        expect(shows(element, '[data-id="restore"]')).toBe(false);
        snapshot.mockRejectedValue({ body: { message: 'This snapshot does not exist any more.' } });
        const gone = await comparison();
        expect(find(gone, '[data-id="errors"]').errors).toEqual(['This snapshot does not exist any more.']);
        expect(shows(gone, 'c-matrix-browser')).toBe(false);
    });
});
