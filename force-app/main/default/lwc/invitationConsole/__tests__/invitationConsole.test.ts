import InvitationConsole from 'c/invitationConsole';
import admit from '@salesforce/apex/InvitationsController.admit';
import change from '@salesforce/apex/InvitationsController.change';
import getInvitations from '@salesforce/apex/InvitationsController.getInvitations';
import getSetup from '@salesforce/apex/InvitationsController.getSetup';
import newLink from '@salesforce/apex/InvitationsController.newLink';
import { CurrentPageReference } from 'lightning/navigation';
import { ask } from 'c/confirmDialog';
import { inviteOne } from 'c/invitationDialog';
import { clearPage, emit, find, flush, mount, press, shows, texts } from '../../../../../tests/jest-mocks/support';

jest.mock('@salesforce/apex/InvitationsController.admit', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/InvitationsController.beginRun', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/InvitationsController.change', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/InvitationsController.getInvitations', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/InvitationsController.getSetup', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/InvitationsController.newLink', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('c/confirmDialog', () => ({ ask: jest.fn() }));
jest.mock('c/invitationDialog', () => ({ inviteOne: jest.fn() }));
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
const mocked = (method: unknown): jest.Mock => method as jest.Mock;
const read = mocked(getInvitations);
const setup = mocked(getSetup);

const ROW = { id: 'a07000000000001AAA', name: 'INV-000001', invitee: 'Ann Vale', canSend: true };

function lastQuery(): unknown {
    return (read.mock.calls as [{ query: unknown }][]).at(-1)?.[0].query;
}

async function page(): Promise<HTMLElement> {
    const tab = mount('c-invitation-console', InvitationConsole);
    await flush();
    return tab;
}

describe('c-invitation-console', () => {
    beforeEach(() => {
        jest.clearAllMocks();
        setup.mockResolvedValue({ canInvite: true, maySeeEmails: true });
        read.mockResolvedValue({ invitations: [ROW], hasMore: true, total: 2, lastName: 'INV-000001' });
        mocked(ask).mockResolvedValue(true);
        mocked(change).mockResolvedValue({ name: 'RUN-00002' });
    });
    afterEach(clearPage);

    it('F56, W13: shows the newest, narrows to a state, and reads on behind the last number', async () => {
        const tab = await page();
        expect(texts(tab, '[data-id="count"]')).toEqual(['2 invitations · 1 shown.']);
        await emit(tab, 'c-invitation-grid', 'loadmore');
        expect(lastQuery()).toEqual(expect.objectContaining({ beforeName: 'INV-000001' }));
        await emit(tab, '[data-id="state"]', 'change', { value: 'Expired' });
        expect(lastQuery()).toEqual(expect.objectContaining({ state: 'Expired', beforeName: null }));
        await expect(tab).toBeAccessible();
    });

    it('F55, F75: invites one in a window of its own, many through the wizard', async () => {
        mocked(inviteOne).mockResolvedValue({ name: 'RUN-00001' });
        const tab = await page();
        await press(tab, 'invite');
        expect(texts(tab, '[data-id="note"]')[0]).toContain('RUN-00001');
        wire.emit({ type: 'standard__navItemPage', attributes: { apiName: 'ns__Invitations' }, state: {} });
        await press(tab, 'invite-many');
        expect(mockNavigate).toHaveBeenLastCalledWith({
            type: 'standard__navItemPage',
            attributes: { apiName: 'ns__Partner_User_Console' },
            state: { c__run: 'new', c__operation: 'InviteMembers' }
        });
    });

    it('F58: sends one again or cancels it after a question', async () => {
        const tab = await page();
        await emit(tab, 'c-invitation-grid', 'rowaction', { action: 'again', id: ROW.id });
        expect(change).toHaveBeenLastCalledWith({ operation: 'ResendInvitations', invitationId: ROW.id });
        expect(texts(tab, '[data-id="note"]')).toEqual(['Started as RUN-00002.']);
        await emit(tab, 'c-invitation-grid', 'rowaction', { action: 'cancel', id: ROW.id });
        expect(change).toHaveBeenLastCalledWith({ operation: 'RevokeInvitations', invitationId: ROW.id });
        mocked(ask).mockResolvedValue(false);
        mocked(change).mockClear();
        await emit(tab, 'c-invitation-grid', 'rowaction', { action: 'again', id: ROW.id });
        expect(change).not.toHaveBeenCalled();
    });

    it('F59: makes a new link and copies it, or shows it where the clipboard is closed', async () => {
        mocked(newLink).mockResolvedValue('https://site/s/invitation?invitation=x');
        const writeText = jest.fn().mockResolvedValue(undefined);
        Object.assign(navigator, { clipboard: { writeText } });
        const tab = await page();
        await emit(tab, 'c-invitation-grid', 'rowaction', { action: 'link', id: ROW.id });
        expect(writeText).toHaveBeenCalledWith('https://site/s/invitation?invitation=x');
        expect(texts(tab, '[data-id="note"]')[0]).toContain('on the clipboard');
        writeText.mockRejectedValue(new Error('denied'));
        await emit(tab, 'c-invitation-grid', 'rowaction', { action: 'link', id: ROW.id });
        expect(texts(tab, '[data-id="note"]')[0]).toContain('https://site/s/invitation?invitation=x');
    });

    it('makes the member of an accepted one, and opens the run that could not', async () => {
        const accepted = { ...ROW, canAdmit: true, admissionRunId: 'a00000000000009AAA' };
        read.mockResolvedValue({ invitations: [accepted], hasMore: false, total: 1 });
        mocked(admit).mockResolvedValue({ name: 'RUN-00003' });
        const tab = await page();
        await emit(tab, 'c-invitation-grid', 'rowaction', { action: 'admit', id: ROW.id });
        expect(admit).toHaveBeenCalledWith({ invitationIds: [ROW.id] });
        await emit(tab, 'c-invitation-grid', 'rowaction', { action: 'run', id: ROW.id });
        expect(mockNavigate).toHaveBeenLastCalledWith(
            expect.objectContaining({ state: { c__run: 'a00000000000009AAA' } })
        );
        await emit(tab, 'c-invitation-grid', 'choose', [ROW.id]);
        expect(find(tab, 'c-invitation-actions').chosenIds).toEqual([ROW.id]);
        await emit(tab, 'c-invitation-actions', 'run', 'a00000000000004AAA');
        expect(mockNavigate).toHaveBeenLastCalledWith(
            expect.objectContaining({ state: { c__run: 'a00000000000004AAA' } })
        );
    });

    it('F76: lets who may only look do nothing, and says when addresses are masked', async () => {
        setup.mockResolvedValue({ canInvite: false, maySeeEmails: false });
        const tab = await page();
        expect(shows(tab, '[data-id="invite"]')).toBe(false);
        expect(shows(tab, 'c-invitation-actions')).toBe(false);
        expect(shows(tab, '[data-id="masked"]')).toBe(true);
    });

    it('says when there are none and when none fits, and what went wrong', async () => {
        read.mockResolvedValue({ invitations: [], hasMore: false, total: 0 });
        const tab = await page();
        expect(find(tab, 'c-empty-state').heading).toBe('No invitations');
        await emit(tab, '[data-id="state"]', 'change', { value: 'Revoked' });
        expect(find(tab, 'c-empty-state').heading).toBe('No invitation fits the filters.');
        read.mockRejectedValue({ body: { message: 'No' } });
        await press(tab, 'refresh');
        expect(find(tab, '[data-id="unread"]').errors).toEqual(['No']);
    });

    it('shows which right is missing instead of an empty list', async () => {
        setup.mockRejectedValueOnce({ body: { message: 'You need the permission "View runs".' } });
        const tab = await page();
        expect(find(tab, '[data-id="errors"]').errors).toEqual(['You need the permission "View runs".']);
    });
});
