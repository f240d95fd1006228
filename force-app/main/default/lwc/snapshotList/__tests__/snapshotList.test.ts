import SnapshotList from 'c/snapshotList';
import { clearPage, emit, find, listen, mount, press, texts } from '../../../../../tests/jest-mocks/support';

const OLDER = {
    id: 'a0S1',
    name: 'SNAP-1',
    title: 'Audit',
    takenAt: '2026-01-01T10:00:00Z',
    runId: 'a00R',
    runName: 'RUN-1',
    operationLabel: 'Move licences'
};
const NEWER = { id: 'a0S2', name: 'SNAP-2', takenAt: '2026-02-01T10:00:00Z', keptUntil: '2027-02-01' };

describe('c-snapshot-list', () => {
    afterEach(clearPage);

    it('shows who took each, why, for which run, and how long it stays', async () => {
        const list = mount('c-snapshot-list', SnapshotList, { snapshots: [NEWER, OLDER] });
        const rows = find(list, 'lightning-datatable').data as Record<string, string>[];
        expect(rows[0]).toEqual(expect.objectContaining({ run: '', kept: 'Feb 1, 2027' }));
        expect(rows[1]).toEqual(expect.objectContaining({ run: 'RUN-1 · Move licences', kept: 'as long as RUN-1' }));
        expect(texts(list, '[data-id="hint"]')[0]).toMatch(/^Tick one snapshot/);
        await expect(list).toBeAccessible();
    });

    it('compares one with now, two with the older one first, and never three', async () => {
        const list = mount('c-snapshot-list', SnapshotList, { snapshots: [NEWER, OLDER] });
        const compared = listen(list, 'compare');
        const files = listen(list, 'download');
        const select = (selectedRows: object[]): Promise<void> =>
            emit(list, 'lightning-datatable', 'rowselection', { selectedRows });
        await select([OLDER]);
        expect(find(list, '[data-id="compare-two"]').disabled).toBe(true);
        await press(list, 'compare-now');
        await emit(list, '[data-id="download"]', 'select', { value: 'users.csv' });
        await select([NEWER, OLDER]);
        expect(find(list, '[data-id="compare-now"]').disabled).toBe(true);
        await press(list, 'compare-two');
        await select([NEWER, OLDER, { ...OLDER, id: 'a0S3' }]);
        expect(find(list, '[data-id="compare-two"]').disabled).toBe(true);
        expect(texts(list, '[data-id="hint"]')).toEqual(['Tick no more than two snapshots.']);
        expect(compared).toEqual([
            { beforeId: 'a0S1', afterId: null },
            { beforeId: 'a0S1', afterId: 'a0S2' }
        ]);
        expect(files).toEqual([{ snapshotId: 'a0S1', fileName: 'users.csv' }]);
    });

    it('opens a snapshot by its name, and its run', async () => {
        const list = mount('c-snapshot-list', SnapshotList, { snapshots: [NEWER, OLDER] });
        const compared = listen(list, 'compare');
        const opened = listen(list, 'openrun');
        const action = (name: string, row: object): Promise<void> =>
            emit(list, 'lightning-datatable', 'rowaction', { action: { name }, row });
        await action('open', NEWER);
        await action('run', OLDER);
        await action('run', NEWER);
        expect(compared).toEqual([{ beforeId: 'a0S2', afterId: null }]);
        expect(opened).toEqual(['a00R']);
    });
});
