import ReviewGrid from 'c/reviewGrid';
import { clearPage, emit, find, listen, mount } from '../../../../../tests/jest-mocks/support';

const ROW = {
    id: 'a1',
    userId: '005000000000001AAA',
    name: 'Ann Ito',
    holdings: [
        { name: 'Reports', expiresAt: '2027-01-02T12:00:00.000Z' },
        { name: 'Manage User', isHighRisk: true }
    ],
    findings: [{ message: 'Holds Manage User.' }, { message: 'Frozen.' }],
    decision: 'RemoveSets',
    decisionLabel: 'Take permission sets',
    decidedBy: 'Ada',
    decidedAt: '2026-11-22T11:30:00.000Z',
    removed: ['Manage User'],
    note: 'Moved',
    replaced: ['Certified by Bo, yesterday '],
    carriedOutBy: 'RUN-2',
    outcome: 'Succeeded'
};

describe('c-review-grid', () => {
    afterEach(clearPage);

    it('F97: shows who has what, what was found, what was decided and what came of it', async () => {
        const grid = mount('c-review-grid', ReviewGrid, { reviewed: [ROW, { id: 'a2' }], canChoose: true });
        const [shown, bare] = find(grid, 'lightning-datatable').data as Record<string, string>[];
        expect(shown.rights).toMatch(/^Reports until .*2027.*, Manage User \(high risk\)$/);
        expect(shown.found).toBe('Holds Manage User. Frozen.');
        expect(shown.decisionText).toMatch(
            /^Take permission sets by Ada, .* · Takes Manage User · “Moved” · Before: Certified by Bo/
        );
        expect(shown.outcomeText).toBe('RUN-2: Succeeded');
        expect([bare.rights, bare.found, bare.decisionText, bare.outcomeText]).toEqual(['', '', '', '']);
        await expect(grid).toBeAccessible();
    });

    it('tells who is ticked, and asks for more at its end only when there is more', async () => {
        const grid = mount('c-review-grid', ReviewGrid, { reviewed: [ROW], hasMore: false });
        const chosen = listen(grid, 'choose');
        const more = listen(grid, 'loadmore');
        await emit(grid, 'lightning-datatable', 'rowselection', { selectedRows: [ROW] });
        await emit(grid, 'lightning-datatable', 'loadmore');
        expect([chosen, more.length]).toEqual([[['a1']], 0]);
        grid.hasMore = true;
        await emit(grid, 'lightning-datatable', 'loadmore');
        expect(more).toHaveLength(1);
        expect(find(grid, 'lightning-datatable').hideCheckboxColumn).toBe(true);
    });
});
