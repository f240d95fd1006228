import InvitationActions from 'c/invitationActions';
import admit from '@salesforce/apex/InvitationsController.admit';
import beginRun from '@salesforce/apex/InvitationsController.beginRun';
import { ask } from 'c/confirmDialog';
import { clearPage, emit, find, mount, texts } from '../../../../../tests/jest-mocks/support';

jest.mock('@salesforce/apex/InvitationsController.admit', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/InvitationsController.beginRun', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('c/confirmDialog', () => ({ ask: jest.fn() }));
const asked = ask as unknown as jest.Mock;
const begun = beginRun as unknown as jest.Mock;
const admitted = admit as unknown as jest.Mock;
const IDS = ['a07000000000001AAA', 'a07000000000002AAA'];

function actions(): { bar: HTMLElement; runs: unknown[] } {
    const runs: unknown[] = [];
    const bar = mount('c-invitation-actions', InvitationActions, { chosenIds: IDS });
    bar.addEventListener('run', (event) => runs.push((event as CustomEvent).detail));
    return { bar, runs };
}

describe('c-invitation-actions', () => {
    beforeEach(() => {
        asked.mockReset().mockResolvedValue(true);
        begun.mockReset().mockResolvedValue({ id: 'a00000000000001AAA' });
        admitted.mockReset().mockResolvedValue({ id: 'a00000000000002AAA' });
    });
    afterEach(clearPage);

    it('F58, W13: sends many again after a question, as a run that is checked first', async () => {
        const { bar, runs } = actions();
        expect(texts(bar, '[data-id="line"]')).toEqual(['2 ticked']);
        await emit(bar, '[data-id="menu"]', 'select', { value: 'ResendInvitations' });
        expect(asked).toHaveBeenCalledWith(expect.objectContaining({ label: 'Send 2 invitations again?' }));
        expect(begun).toHaveBeenCalledWith({ operation: 'ResendInvitations', invitationIds: IDS });
        expect(runs).toEqual(['a00000000000001AAA']);
        await expect(bar).toBeAccessible();
    });

    it('W13: cancels many, and makes members of those who accepted', async () => {
        const { bar, runs } = actions();
        await emit(bar, '[data-id="menu"]', 'select', { value: 'RevokeInvitations' });
        expect(begun).toHaveBeenCalledWith({ operation: 'RevokeInvitations', invitationIds: IDS });
        await emit(bar, '[data-id="menu"]', 'select', { value: 'AdmitMembers' });
        expect(admitted).toHaveBeenCalledWith({ invitationIds: IDS });
        expect(runs).toEqual(['a00000000000001AAA', 'a00000000000002AAA']);
    });

    it('does nothing when the person thinks better of it, and says what was refused', async () => {
        const { bar } = actions();
        asked.mockResolvedValue(false);
        await emit(bar, '[data-id="menu"]', 'select', { value: 'RevokeInvitations' });
        expect(begun).not.toHaveBeenCalled();
        asked.mockResolvedValue(true);
        begun.mockRejectedValue({ body: { message: 'Not you.' } });
        await emit(bar, '[data-id="menu"]', 'select', { value: 'RevokeInvitations' });
        expect(find(bar, '[data-id="refused"]').errors).toEqual(['Not you.']);
    });
});
