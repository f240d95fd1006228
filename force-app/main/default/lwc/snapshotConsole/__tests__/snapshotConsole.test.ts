import SnapshotConsole from 'c/snapshotConsole';
import getFile from '@salesforce/apex/SnapshotsController.getFile';
import getSnapshot from '@salesforce/apex/SnapshotsController.getSnapshot';
import getSnapshots from '@salesforce/apex/SnapshotsController.getSnapshots';
import { downloadText } from 'c/csvWriter';
import { CurrentPageReference } from 'lightning/navigation';
import { clearPage, emit, find, flush, mount, press, shows, texts } from '../../../../../tests/jest-mocks/support';

jest.mock('@salesforce/apex/SnapshotsController.getFile', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/SnapshotsController.getSnapshot', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/SnapshotsController.getSnapshots', () => ({ default: jest.fn() }), { virtual: true });
jest.mock(
    '@salesforce/apex/SnapshotsController.compareUsers',
    () => ({ default: () => Promise.resolve({ rows: [], compared: 0, cursor: null }) }),
    { virtual: true }
);
jest.mock('c/csvWriter', () => ({ ...jest.requireActual<object>('c/csvWriter'), downloadText: jest.fn() }));
const mockNavigate = jest.fn();
jest.mock('lightning/navigation', () => {
    const { createTestWireAdapter } = jest.requireActual<{ createTestWireAdapter: (fn: unknown) => unknown }>(
        '@salesforce/wire-service-jest-util'
    );
    const Navigate = Symbol('Navigate');
    const mixin = (base: new () => object) =>
        class extends base {
            [Navigate](reference: unknown): void {
                mockNavigate(reference);
            }
        };
    return {
        CurrentPageReference: createTestWireAdapter(jest.fn()),
        NavigationMixin: Object.assign(mixin, { Navigate })
    };
});
const wire = CurrentPageReference as unknown as { emit: (value: unknown) => void };
const list = getSnapshots as unknown as jest.Mock;
const file = getFile as unknown as jest.Mock;
const PAGE = { type: 'standard__navItemPage', attributes: { apiName: 'ns__Snapshots' }, state: {} };

async function tab(): Promise<HTMLElement> {
    const element = mount('c-snapshot-console', SnapshotConsole);
    wire.emit(PAGE);
    await flush();
    return element;
}

describe('c-snapshot-console', () => {
    beforeEach(() => {
        list.mockReset();
        list.mockResolvedValue({ snapshots: [{ id: 'a0S1' }], hasMore: true, canOperate: true, retentionDays: 90 });
        (getSnapshot as unknown as jest.Mock).mockResolvedValue({ id: 'a0S1', name: 'SNAP-1', userCount: 1 });
    });
    afterEach(clearPage);

    it('shows the newest snapshots and how long they stay, and reads on behind the last one', async () => {
        const element = await tab();
        expect(texts(element, '[data-id="retention"]')[0]).toMatch(/^Snapshots stay 90 days/);
        list.mockResolvedValueOnce({ snapshots: [{ id: 'a0S0' }], hasMore: false, canOperate: true });
        await press(element, 'more');
        expect(list).toHaveBeenLastCalledWith({ beforeId: 'a0S1' });
        expect(find(element, 'c-snapshot-list').snapshots).toHaveLength(2);
        expect(shows(element, '[data-id="more"]')).toBe(false);
        await expect(element).toBeAccessible();
    });

    it('keeps the comparison in the address, and comes back to the list', async () => {
        const element = await tab();
        await emit(element, 'c-snapshot-list', 'compare', { beforeId: 'a0S1', afterId: null });
        expect(mockNavigate).toHaveBeenLastCalledWith({ ...PAGE, state: { c__snapshot: 'a0S1', c__with: 'now' } });
        expect(find(element, 'c-snapshot-comparison').beforeId).toBe('a0S1');
        wire.emit({ ...PAGE, state: { c__snapshot: 'a0S1', c__with: 'a0S2' } });
        await flush();
        expect(find(element, 'c-snapshot-comparison').afterId).toBe('a0S2');
        wire.emit({ ...PAGE, attributes: { apiName: 'ns__Members' }, state: {} });
        await flush();
        expect(shows(element, 'c-snapshot-comparison')).toBe(true);
        await emit(element, 'c-snapshot-comparison', 'leave');
        expect(shows(element, 'c-snapshot-list')).toBe(true);
    });

    it('begins runs in the tab of the console', async () => {
        const element = await tab();
        await press(element, 'take');
        expect(mockNavigate).toHaveBeenLastCalledWith({
            type: 'standard__navItemPage',
            attributes: { apiName: 'ns__Partner_User_Console' },
            state: { c__run: 'new', c__operation: 'TakeSnapshot' }
        });
        await emit(element, 'c-snapshot-list', 'openrun', 'a00R');
        expect(mockNavigate).toHaveBeenLastCalledWith(expect.objectContaining({ state: { c__run: 'a00R' } }));
    });

    it('F41: gives a snapshot as a file of the procedure, all pages of it', async () => {
        file.mockResolvedValueOnce({ columns: ['Id', 'ProfileId'], rows: [['005A', '00eA']], nextId: 'e1' });
        file.mockResolvedValueOnce({ columns: ['Id', 'ProfileId'], rows: [['005B', '00eB']], nextId: null });
        const element = await tab();
        await emit(element, 'c-snapshot-list', 'download', { snapshotId: 'a0S1', fileName: 'users.csv' });
        await flush();
        expect(file).toHaveBeenLastCalledWith({ snapshotId: 'a0S1', fileName: 'users.csv', afterId: 'e1' });
        expect(downloadText).toHaveBeenCalledWith('users.csv', '\uFEFFId,ProfileId\r\n005A,00eA\r\n005B,00eB\r\n');
        expect(texts(element, '[data-id="note"]')).toEqual(['users.csv: 2 rows.']);
        file.mockRejectedValueOnce({ body: { message: 'No access.' } });
        await emit(element, 'c-snapshot-list', 'download', { snapshotId: 'a0S1', fileName: 'users.csv' });
        expect(find(element, '[data-id="errors"]').errors).toEqual(['No access.']);
    });

    it('says what a snapshot is for where there is none, and offers a viewer no way to take one', async () => {
        list.mockResolvedValue({ snapshots: [], hasMore: false, canOperate: false });
        const element = await tab();
        expect(find(element, 'c-empty-state').message).toMatch(/^Whoever may operate runs/);
        expect(shows(element, '[data-id="take"]')).toBe(false);
        list.mockRejectedValue({ body: { message: 'You need the permission "View runs".' } });
        await press(element, 'refresh');
        expect(find(element, '[data-id="errors"]').errors).toEqual(['You need the permission "View runs".']);
    });
});
