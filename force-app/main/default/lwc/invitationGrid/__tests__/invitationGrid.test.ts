import InvitationGrid from 'c/invitationGrid';
import { clearPage, emit, find, mount } from '../../../../../tests/jest-mocks/support';
import { actionsFor } from '../columns';

const SENT = { id: 'a07000000000001AAA', invitee: 'Ann Vale', stateLabel: 'Sent', canSend: true, canAdmit: false };
const ACCEPTED = { ...SENT, canSend: false, canAdmit: true, admissionRunId: 'a00000000000001AAA' };

function names(invitation: object, canInvite: boolean): string[] {
    return actionsFor(invitation, canInvite).map(({ name }) => name);
}

describe('c-invitation-grid', () => {
    afterEach(clearPage);

    it('F56: shows state and outcome, and hands over what is ticked', async () => {
        const grid = mount('c-invitation-grid', InvitationGrid, { invitations: [SENT, ACCEPTED], canInvite: true });
        const heard: unknown[] = [];
        for (const name of ['choose', 'rowaction', 'loadmore'])
            grid.addEventListener(name, (event) => heard.push((event as CustomEvent).detail));
        const table = find(grid, 'lightning-datatable');
        const columns = (table.columns as { fieldName?: string }[]).map(({ fieldName }) => fieldName);
        expect(columns).toEqual(expect.arrayContaining(['stateLabel', 'expiresAt', 'outcome', 'timesSent']));
        expect(table.hideCheckboxColumn).toBe(false);
        await emit(grid, 'lightning-datatable', 'rowselection', { selectedRows: [SENT] });
        await emit(grid, 'lightning-datatable', 'rowaction', { action: { name: 'again' }, row: SENT });
        await emit(grid, 'lightning-datatable', 'rowaction', { action: { name: 'none' }, row: SENT });
        await emit(grid, 'lightning-datatable', 'loadmore');
        expect(heard).toEqual([[SENT.id], { action: 'again', id: SENT.id }]);
        await expect(grid).toBeAccessible();
    });

    it('F58, F59: offers with each invitation what can be done with it', () => {
        expect(names(SENT, true)).toEqual(['again', 'link', 'cancel']);
        expect(names(ACCEPTED, true)).toEqual(['admit', 'run']);
        expect(names({ canSend: false }, true)).toEqual(['none']);
        expect(names(SENT, false)).toEqual(['none']);
    });

    it('asks for more at its end only', async () => {
        const grid = mount('c-invitation-grid', InvitationGrid, { invitations: [SENT], hasMore: true });
        const more = jest.fn();
        grid.addEventListener('loadmore', more);
        await emit(grid, 'lightning-datatable', 'loadmore');
        expect(more).toHaveBeenCalledTimes(1);
    });
});
