import MemberGrid from 'c/memberGrid';
import { clearPage, emit, find, listen, mount } from '../../../../../tests/jest-mocks/support';

const MEMBERS = [
    { id: '005000000000001AAA', name: 'Okello, Ruth', statusLabel: 'Active', lastLogin: 'Never' },
    { id: '005000000000002AAA', name: 'Rao, Sunita', statusLabel: 'Frozen', lastLogin: 'Never' }
];

describe('c-member-grid', () => {
    afterEach(clearPage);

    it('shows members with a link to each, and what is ticked', async () => {
        const grid = mount('c-member-grid', MemberGrid, { members: MEMBERS, canChoose: true });
        const table = find(grid, 'lightning-datatable');
        expect(table.data).toEqual([
            expect.objectContaining({ name: 'Okello, Ruth', userUrl: '/lightning/r/User/005000000000001AAA/view' }),
            expect.objectContaining({ statusLabel: 'Frozen' })
        ]);
        const chosen = listen(grid, 'choose');
        await emit(grid, 'lightning-datatable', 'rowselection', { selectedRows: [MEMBERS[1]] });
        expect(chosen).toEqual([['005000000000002AAA']]);
        await expect(grid).toBeAccessible();
    });

    it('F23: asks the server to sort by role or by last login', async () => {
        const grid = mount('c-member-grid', MemberGrid, { members: MEMBERS });
        expect(find(grid, 'lightning-datatable').sortedBy).toBe('userUrl');
        const told = listen(grid, 'sort');
        await emit(grid, 'lightning-datatable', 'sort', { fieldName: 'roleName', sortDirection: 'desc' });
        await emit(grid, 'lightning-datatable', 'sort', { fieldName: 'lastLogin', sortDirection: 'asc' });
        expect(told).toEqual([
            { sortBy: 'Role', isDescending: true },
            { sortBy: 'LastLogin', isDescending: false }
        ]);
    });

    it('asks for more at its end only while there is more', async () => {
        const grid = mount('c-member-grid', MemberGrid, { members: MEMBERS, hasMore: false });
        const more = listen(grid, 'loadmore');
        await emit(grid, 'lightning-datatable', 'loadmore');
        Object.assign(grid, { hasMore: true });
        await emit(grid, 'lightning-datatable', 'loadmore');
        expect(more).toHaveLength(1);
    });
});
