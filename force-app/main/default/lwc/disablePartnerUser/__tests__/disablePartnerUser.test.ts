import DisablePartnerUser from 'c/disablePartnerUser';
import getRows from '@salesforce/apex/RunRowsController.getRows';
import getProgress from '@salesforce/apex/RunsController.getProgress';
import closeUser from '@salesforce/apex/ContactUsersController.closeUser';
import openClosing from '@salesforce/apex/ContactUsersController.openClosing';
import { aRun } from '../../../../../tests/jest-mocks/samples';
import {
    clearPage,
    emit,
    find,
    findAll,
    flush,
    listen,
    mount,
    press,
    shows,
    texts
} from '../../../../../tests/jest-mocks/support';

jest.mock('@salesforce/apex/ContactUsersController.closeUser', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/ContactUsersController.openClosing', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunsController.getProgress', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunRowsController.getRows', () => ({ default: jest.fn() }), { virtual: true });
const [closed, opened, progress, rows] = [closeUser, openClosing, getProgress, getRows].map(
    (method) => method as unknown as jest.Mock
);

const VIEW = {
    contactName: 'Clara Brown',
    userId: '005A',
    username: 'clara@field.example',
    isUserActive: true,
    missingRights: [],
    deactivatePoints: ['It can be undone.'],
    disablePoints: ['The contact is lost.', 'No undo brings it back.']
};

async function open(view: object = VIEW): Promise<HTMLElement & Record<string, unknown>> {
    opened.mockResolvedValue(view);
    const action = mount('c-disable-partner-user', DisablePartnerUser);
    action.recordId = '003A';
    await flush();
    return action;
}

describe('c-disable-partner-user', () => {
    afterEach(clearPage);

    it('offers to deactivate first, which can be undone', async () => {
        const action = await open();
        expect(find(action, '[data-id="way"]').value).toBe('DeactivatePartnerUsers');
        expect(texts(action, '[data-id="point"]')).toEqual(['It can be undone.']);
        expect(find(action, '[data-id="confirm"]')).toMatchObject({ label: 'Deactivate user', disabled: false });
        await expect(action).toBeAccessible();
    });

    it('says what disabling takes for good, and wants a tick before', async () => {
        const action = await open();
        await emit(action, '[data-id="way"]', 'change', { value: 'DisablePartnerUsers' });
        expect(texts(action, '[data-id="point"]')).toEqual(VIEW.disablePoints);
        expect(find(action, '[data-id="confirm"]')).toMatchObject({ variant: 'destructive', disabled: true });
        await emit(action, '[data-id="understood"]', 'change', { checked: true });
        expect(find(action, '[data-id="confirm"]').disabled).toBe(false);
        await expect(action).toBeAccessible();
        await emit(action, '[data-id="way"]', 'change', { value: 'DisablePartnerUsers' });
        expect(find(action, '[data-id="confirm"]').disabled).toBe(true);
    });

    it('does not deactivate anybody who is inactive', async () => {
        const action = await open({ ...VIEW, isUserActive: false });
        expect(find(action, '[data-id="confirm"]').disabled).toBe(true);
        expect(texts(action, '[data-id="user"]')[0]).toContain('inactive');
    });

    it('names the rights that are missing, and does nothing without them', async () => {
        const action = await open({ ...VIEW, missingRights: ['Manage External Users'] });
        expect(findAll(action, 'c-error-panel')[1].errors).toEqual(['Manage External Users']);
        expect(find(action, '[data-id="confirm"]').disabled).toBe(true);
    });

    it('starts the chosen way, tells the outcome and closes', async () => {
        const action = await open();
        const toasts = listen(action, 'lightning__showtoast');
        const closings = listen(action, 'lightning__actionsclosescreen');
        closed.mockResolvedValue(aRun('Running'));
        progress.mockResolvedValue(aRun('Completed').progress);
        rows.mockResolvedValue({ rows: [{ status: 'Succeeded' }] });
        await press(action, 'confirm');
        await flush();
        expect(closed).toHaveBeenCalledWith({ contactId: '003A', operation: 'DeactivatePartnerUsers' });
        expect(toasts).toMatchObject([{ title: 'The user clara@field.example was deactivated.' }]);
        expect(closings).toHaveLength(1);
    });

    it('stays open with the reason when nothing was done', async () => {
        const action = await open();
        closed.mockRejectedValue({ body: { message: 'The user is no longer there.' } });
        await press(action, 'confirm');
        expect(find(action, 'c-error-panel').errors).toEqual(['The user is no longer there.']);
        expect(find(action, '[data-id="confirm"]').disabled).toBe(false);
    });

    it('has nothing to do for a contact without a user', async () => {
        const action = await open({ contactName: 'Bo' });
        expect(shows(action, '[data-id="no-user"]')).toBe(true);
        expect(shows(action, '[data-id="confirm"]')).toBe(false);
        await expect(action).toBeAccessible();
    });
});
