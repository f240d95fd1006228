import EnablePartnerUser from 'c/enablePartnerUser';
import getRows from '@salesforce/apex/RunRowsController.getRows';
import getProgress from '@salesforce/apex/RunsController.getProgress';
import getChoices from '@salesforce/apex/AccessGrantsController.getChoices';
import enableUser from '@salesforce/apex/ContactUsersController.enableUser';
import openContact from '@salesforce/apex/ContactUsersController.openContact';
import previewUser from '@salesforce/apex/ContactUsersController.previewUser';
import { aRun, OPTIONS, SETUP } from '../../../../../tests/jest-mocks/samples';
import {
    clearPage,
    emit,
    find,
    flush,
    listen,
    mount,
    press,
    shows,
    texts
} from '../../../../../tests/jest-mocks/support';

jest.mock('@salesforce/apex/AccessGrantsController.getChoices', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/ContactUsersController.enableUser', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/ContactUsersController.openContact', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/ContactUsersController.previewUser', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunsController.getProgress', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunRowsController.getRows', () => ({ default: jest.fn() }), { virtual: true });
const [enabled, opened, previewed, progress, rows] = [enableUser, openContact, previewUser, getProgress, getRows].map(
    (method) => method as unknown as jest.Mock
);

const REQUEST = { contactId: '003A', email: 'clara@old.example', options: OPTIONS };
const VIEW = {
    contactId: '003A',
    accountName: 'Acme',
    isPartnerAccount: true,
    mayEnableAccount: true,
    rememberedFrom: 'Account',
    request: REQUEST,
    setup: SETUP
};
const WILL_DO = { row: { action: 'Create', username: 'clara@field.example' }, notices: [] };

async function open(view: object = VIEW, preview: object = WILL_DO): Promise<HTMLElement & Record<string, unknown>> {
    opened.mockResolvedValue(view);
    previewed.mockResolvedValue(preview);
    const action = mount('c-enable-partner-user', EnablePartnerUser);
    action.recordId = '003A';
    await flush();
    return action;
}

describe('c-enable-partner-user', () => {
    afterEach(clearPage);

    it('opens prefilled and checked, and says where the choices come from', async () => {
        const action = await open();
        expect(opened).toHaveBeenCalledWith({ contactId: '003A' });
        expect(find(action, 'c-contact-user-form')).toMatchObject({
            request: REQUEST,
            plannedUsername: 'clara@field.example',
            offersAccount: false
        });
        expect(texts(action, '[data-id="remembered"]')[0]).toContain('Acme');
        expect(find(action, '[data-id="create"]').disabled).toBe(false);
        await expect(action).toBeAccessible();
    });

    it('shows what blocks, with its cure, and offers the proposed name', async () => {
        const notices = [{ severity: 'warning', code: 'USERNAME_TAKEN', message: 'Taken.', cure: 'Choose another.' }];
        const blocked = { row: { action: 'Block', proposedUsername: 'clara2@field.example' }, notices };
        const action = await open(VIEW, blocked);
        expect(find(action, 'c-notice-list').notices).toEqual(notices);
        expect(find(action, '[data-id="create"]').disabled).toBe(true);
        previewed.mockResolvedValue(WILL_DO);
        await press(action, 'proposal');
        expect(previewed).toHaveBeenLastCalledWith({ request: { ...REQUEST, username: 'clara2@field.example' } });
        expect(find(action, '[data-id="create"]').disabled).toBe(false);
    });

    it('checks again after each change, options and person apart', async () => {
        const action = await open({ ...VIEW, isPartnerAccount: false });
        expect(find(action, 'c-contact-user-form').offersAccount).toBe(true);
        await emit(action, 'c-contact-user-form', 'detailchange', { name: 'enableAccounts', value: true });
        await emit(action, 'c-contact-user-form', 'detailchange', { name: 'email', value: 'c@new.example' });
        expect(previewed).toHaveBeenLastCalledWith({
            request: { ...REQUEST, email: 'c@new.example', options: { ...OPTIONS, enableAccounts: true } }
        });
    });

    it('says who the user is where there is one, and offers nothing', async () => {
        const action = await open({ ...VIEW, request: null, username: 'clara@field.example', isUserActive: true });
        expect(texts(action, '[data-id="existing"]')).toEqual(['This contact has the user clara@field.example.']);
        expect(shows(action, '[data-id="create"]')).toBe(false);
        await expect(action).toBeAccessible();
    });

    it('shows the check to a person who may only look, and whom to ask', async () => {
        const action = await open({ ...VIEW, setup: { ...SETUP, canOperate: false } });
        expect(texts(action, '[data-id="viewer"]')[0]).toContain('Console Operator');
        expect(find(action, '[data-id="create"]').disabled).toBe(true);
        expect(shows(action, 'c-new-user-sets')).toBe(false);
    });

    it('makes the user, tells it, refreshes the record and closes', async () => {
        const action = await open();
        const toasts = listen(action, 'lightning__showtoast');
        const closings = listen(action, 'lightning__actionsclosescreen');
        enabled.mockResolvedValue(aRun('Running'));
        progress.mockResolvedValue(aRun('Completed').progress);
        rows.mockResolvedValue({ rows: [{ status: 'Succeeded', username: 'clara@field.example' }] });
        await press(action, 'create');
        await flush();
        expect(enabled).toHaveBeenCalledWith({ request: REQUEST });
        expect(toasts).toMatchObject([{ variant: 'success', title: 'The user clara@field.example was created.' }]);
        expect(closings).toHaveLength(1);
    });

    it('stays open with cause and cure when the platform refuses the user', async () => {
        const action = await open();
        enabled.mockResolvedValue(aRun('Running'));
        progress.mockResolvedValue(aRun('CompletedWithErrors').progress);
        rows.mockResolvedValue({ rows: [{ status: 'Failed', message: 'No seat.', cure: 'Free one.' }] });
        await press(action, 'create');
        await flush();
        expect(find(action, 'c-error-panel').errors).toEqual(['No seat.', 'Free one.']);
        expect(find(action, '[data-id="create"]').disabled).toBe(false);
    });

    it('tells why it cannot open', async () => {
        opened.mockRejectedValue({ body: { message: 'The contact is gone, or you may not see it.' } });
        const action = mount('c-enable-partner-user', EnablePartnerUser);
        action.recordId = '003A';
        await flush();
        expect(find(action, 'c-error-panel').errors).toEqual(['The contact is gone, or you may not see it.']);
        await expect(action).toBeAccessible();
    });

    it('W15: offers permission sets for the licence of the profile, checks with them, and makes the user with them', async () => {
        const setup = { ...SETUP, profiles: [{ id: OPTIONS.profileId, name: 'P', licenseName: 'Partner Community' }] };
        const action = await open({ ...VIEW, setup });
        expect(find(action, 'c-new-user-sets')).toMatchObject({ access: null, licenseName: 'Partner Community' });
        (getChoices as unknown as jest.Mock).mockResolvedValue({});
        const access = { kind: 'PermissionSets', permissionSetIds: ['0PS1'], groupIds: [] };
        await emit(action, 'c-new-user-sets', 'accesschange', access);
        const request = { ...REQUEST, options: { ...OPTIONS, access } };
        expect(previewed).toHaveBeenLastCalledWith({ request });
        enabled.mockResolvedValue(aRun('Running'));
        progress.mockResolvedValue(aRun('Completed').progress);
        rows.mockResolvedValue({ rows: [{ status: 'Succeeded', username: 'clara@field.example' }] });
        await press(action, 'create');
        expect(enabled).toHaveBeenCalledWith({ request });
    });
});
