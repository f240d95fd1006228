import SnapshotSets from 'c/snapshotSets';
import compareSets from '@salesforce/apex/SnapshotsController.compareSets';
import { clearPage, emit, find, flush, listen, mount, shows, texts } from '../../../../../tests/jest-mocks/support';

jest.mock('@salesforce/apex/SnapshotsController.compareSets', () => ({ default: jest.fn() }), { virtual: true });
const compare = compareSets as unknown as jest.Mock;
const DEALS = { id: '0PS1', label: 'Deals', isGroup: false };
const BUNDLE = { id: '0PG1', label: 'Bundle', isGroup: true, kept: 3, gained: 0, lost: 0 };

async function sets(): Promise<HTMLElement> {
    const element = mount('c-snapshot-sets', SnapshotSets, { beforeId: 'a0S1', total: 20, canChoose: true });
    await flush();
    await flush();
    return element;
}

const rowsOf = (element: HTMLElement): object[] => find(element, 'lightning-datatable').data as object[];

describe('c-snapshot-sets', () => {
    beforeEach(() => {
        compare
            .mockResolvedValueOnce({ sets: [{ ...DEALS, kept: 1, gained: 2, lost: 3 }], compared: 10, cursor: 'next' })
            .mockResolvedValueOnce({
                sets: [{ ...DEALS, kept: 4, gained: 0, lost: 1 }, BUNDLE],
                compared: 10,
                cursor: null
            });
    });
    afterEach(() => {
        compare.mockReset();
        clearPage();
    });

    it('adds up what all users kept, gained and lost, part by part', async () => {
        const element = await sets();
        expect(compare).toHaveBeenLastCalledWith({ query: { beforeId: 'a0S1', afterId: null, cursor: 'next' } });
        expect(rowsOf(element)).toEqual([
            expect.objectContaining({ label: 'Bundle', kind: 'Group', before: 3, after: 3 }),
            expect.objectContaining({ label: 'Deals', before: 9, after: 7, kept: 5, gained: 2, lost: 4 })
        ]);
        expect(texts(element, '[data-id="line"]')).toEqual(['Permission sets shown: 2. Users compared: 20.']);
        await expect(element).toBeAccessible();
    });

    it('shows those that differ or those that do not, and tells which are ticked', async () => {
        const element = await sets();
        await emit(element, '[data-id="filter"]', 'change', { value: 'Differences' });
        expect(rowsOf(element)).toHaveLength(1);
        await emit(element, '[data-id="filter"]', 'change', { value: 'Same' });
        expect(rowsOf(element)).toEqual([expect.objectContaining({ label: 'Bundle' })]);
        const choices = listen(element, 'choose');
        await emit(element, 'lightning-datatable', 'rowselection', { selectedRows: [BUNDLE] });
        expect(choices).toEqual([['0PG1']]);
    });

    it('shows what went wrong and compares again on demand', async () => {
        compare.mockReset();
        compare.mockRejectedValueOnce({ body: { message: 'Gone.' } }).mockResolvedValueOnce({ sets: [], compared: 0 });
        const element = await sets();
        expect(find(element, 'c-error-panel').errors).toEqual(['Gone.']);
        await emit(element, 'c-error-panel', 'retry');
        await flush();
        expect(shows(element, 'c-empty-state')).toBe(true);
    });
});
