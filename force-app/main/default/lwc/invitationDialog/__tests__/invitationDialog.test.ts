import InvitationDialog, { inviteOne } from 'c/invitationDialog';
import invite from '@salesforce/apex/InvitationsController.invite';
import { close } from '../../../../../tests/jest-mocks/lightning/modal';
import { clearPage, emit, find, mount, press, texts } from '../../../../../tests/jest-mocks/support';

jest.mock('@salesforce/apex/InvitationsController.invite', () => ({ default: jest.fn() }), { virtual: true });
jest.mock(
    '@salesforce/apex/InvitationsController.getSetup',
    () => ({ default: jest.fn(() => new Promise(() => {})) }),
    {
        virtual: true
    }
);
const invited = invite as unknown as jest.Mock;
const OPTIONS = { accountId: '001000000000001AAA' };

describe('c-invitation-dialog', () => {
    afterEach(clearPage);

    it('F55: invites one person with what was chosen', async () => {
        invited.mockResolvedValue({ id: 'a00000000000001AAA', name: 'RUN-00001' });
        const dialog = mount('c-invitation-dialog', InvitationDialog, { label: 'Invite a member' });
        expect(texts(dialog, '[data-id="missing"]')).toEqual(['Enter the e-mail address.', 'Enter the last name.']);
        await emit(dialog, '[data-id="email"]', 'change', { value: ' ann@accra.example ' });
        await emit(dialog, '[data-id="firstName"]', 'change', { value: 'Ann' });
        await emit(dialog, '[data-id="lastName"]', 'change', { value: 'Vale' });
        expect(find(dialog, '[data-id="invite"]').disabled).toBe(true);
        await emit(dialog, 'c-invitation-options', 'optionschange', OPTIONS);
        await press(dialog, 'invite');
        const request = { email: 'ann@accra.example', firstName: 'Ann', lastName: 'Vale', options: OPTIONS };
        expect(invited).toHaveBeenCalledWith({ request });
        expect(close).toHaveBeenLastCalledWith({ id: 'a00000000000001AAA', name: 'RUN-00001' });
        await expect(dialog).toBeAccessible();
    });

    it('stays open and says why nobody can be invited', async () => {
        invited.mockRejectedValue({ body: { message: 'The invitation INV-000001 is still open.' } });
        const dialog = mount('c-invitation-dialog', InvitationDialog, { label: 'Invite a member' });
        await emit(dialog, '[data-id="email"]', 'change', { value: 'ann@accra.example' });
        await emit(dialog, '[data-id="lastName"]', 'change', { value: 'Vale' });
        await emit(dialog, 'c-invitation-options', 'optionschange', OPTIONS);
        await press(dialog, 'invite');
        expect(find(dialog, '[data-id="errors"]').errors).toEqual(['The invitation INV-000001 is still open.']);
        await press(dialog, 'cancel');
        expect(close).toHaveBeenLastCalledWith(null);
    });

    it('invites nobody when the window is closed otherwise', async () => {
        (InvitationDialog.open as jest.Mock).mockResolvedValueOnce(undefined);
        expect(await inviteOne()).toBeNull();
    });
});
