import RowGrid from 'c/rowGrid';
import { clearPage, emit, find, flush, listen, mount } from '../../../../../tests/jest-mocks/support';
import { aRow } from '../../../../../tests/jest-mocks/samples';

interface Column {
    label?: string;
    fieldName?: string;
    editable?: unknown;
}
const table = (host: Element): HTMLElement & Record<string, unknown> => find(host, 'lightning-datatable');
const labels = (host: Element): (string | undefined)[] =>
    (table(host).columns as Column[]).map((column) => column.label);
const firstRow = (host: Element): Record<string, unknown> => (table(host).data as Record<string, unknown>[])[0];

describe('c-row-grid', () => {
    afterEach(clearPage);

    it('shows row, key, name, contact, username, proposal, action, reason and cure before the start', async () => {
        const grid = mount('c-row-grid', RowGrid, { rows: [aRow(6)], isEditable: true, canEditUsernames: true });
        expect(labels(grid)).toEqual([
            'Row',
            'Key',
            'Name',
            'Contact',
            'Username',
            'Proposal',
            'Action',
            'Reason',
            'What to do',
            'Details'
        ]);
        expect(firstRow(grid)).toMatchObject({
            rowNumber: 6,
            sourceKey: 'MU-00006',
            displayName: 'Chidi Brown',
            username: 'cbrown@field.example',
            proposal: 'cbrown2@field.example',
            reason: 'cbrown@field.example is taken.',
            cure: 'Take the proposal or type another.',
            canEdit: true
        });
        await expect(grid).toBeAccessible();
    });

    it('shows status and user instead, and changes nothing, after the run', () => {
        const rows = [
            aRow(6, {
                status: 'Succeeded',
                statusLabel: 'Succeeded',
                userId: '005000000000001AAA',
                contactId: '003000000000001AAA'
            })
        ];
        const grid = mount('c-row-grid', RowGrid, { rows, mode: 'result' });
        expect(labels(grid)).toEqual([
            'Row',
            'Key',
            'Name',
            'Contact',
            'Username',
            'User',
            'Last login',
            'Status',
            'Reason',
            'What to do',
            'Details'
        ]);
        expect(firstRow(grid)).toMatchObject({
            canEdit: false,
            proposal: '',
            userUrl: '/lightning/r/User/005000000000001AAA/view',
            contactUrl: '/lightning/r/Contact/003000000000001AAA/view'
        });
    });

    it('hides the proposal button of rows that have none', () => {
        const grid = mount('c-row-grid', RowGrid, {
            rows: [aRow(1, { proposedUsername: null, action: 'Create' })],
            isEditable: true
        });
        expect(firstRow(grid)).toMatchObject({ proposalClass: 'slds-hide', canEdit: false });
    });

    it('lets usernames be typed but for rows that are skipped', () => {
        const rows = [aRow(1), aRow(2, { action: 'Create' }), aRow(3, { action: 'Skip' })];
        const grid = mount('c-row-grid', RowGrid, { rows, isEditable: true, canEditUsernames: true });
        const data = table(grid).data as { canEdit: boolean }[];
        expect(data.map((row) => row.canEdit)).toEqual([true, true, false]);
    });

    it('hands on all changed usernames together', async () => {
        const grid = mount('c-row-grid', RowGrid, { rows: [aRow(6)], isEditable: true });
        const edits = listen(grid, 'edit');
        const draftValues = [{ id: 'a02', username: 'cbrown9' }, { id: 'a03' }, { id: 'a04', username: '' }];
        await emit(grid, 'lightning-datatable', 'save', { draftValues });
        expect(edits).toEqual([
            [
                { rowId: 'a02', username: 'cbrown9' },
                { rowId: 'a04', username: '' }
            ]
        ]);
    });

    it('hands on which proposal is taken and which row is opened', async () => {
        const grid = mount('c-row-grid', RowGrid, { rows: [aRow(6)], isEditable: true });
        const accepts = listen(grid, 'accept');
        const details = listen(grid, 'details');
        await emit(grid, 'lightning-datatable', 'rowaction', { action: { name: 'accept' }, row: { id: 'a02' } });
        await emit(grid, 'lightning-datatable', 'rowaction', { action: { name: 'details' }, row: { id: 'a03' } });
        expect([accepts, details]).toEqual([['a02'], ['a03']]);
    });

    it('asks for more rows at its end, but not while some are on their way', async () => {
        const grid = mount('c-row-grid', RowGrid, { rows: [aRow(1)], hasMore: true });
        const more = listen(grid, 'loadmore');
        await emit(grid, 'lightning-datatable', 'loadmore');
        grid.isLoading = true;
        await emit(grid, 'lightning-datatable', 'loadmore');
        expect(more).toHaveLength(1);
    });

    it('gives reason and cure the room that the other columns leave', async () => {
        const grid = mount('c-row-grid', RowGrid, { rows: [aRow(1)], mode: 'plan' });
        const widthOf = (name: string): unknown =>
            (table(grid).columns as { fieldName?: string; initialWidth?: number }[]).find(
                (column) => column.fieldName === name
            )?.initialWidth;
        expect(widthOf('reason')).toBe(150);
        const frame = find(grid, '.scrolling, div');
        Object.defineProperty(frame, 'clientWidth', { value: 1300 });
        grid.rows = [aRow(1), aRow(2)];
        await flush();
        expect(widthOf('reason')).toBeUndefined();
        expect(widthOf('cure')).toBeUndefined();
        expect(widthOf('username')).toBe(175);
    });
});
