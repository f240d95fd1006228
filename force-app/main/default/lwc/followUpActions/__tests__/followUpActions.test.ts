import FollowUpActions from 'c/followUpActions';
import ConfirmDialog from 'c/confirmDialog';
import previewFollowUp from '@salesforce/apex/RunsController.previewFollowUp';
import { clearPage, emit, find, flush, listen, mount, shows } from '../../../../../tests/jest-mocks/support';
import { aRun, RUN_ID } from '../../../../../tests/jest-mocks/samples';

jest.mock('@salesforce/apex/RunsController.previewFollowUp', () => ({ default: jest.fn() }), { virtual: true });

const preview = previewFollowUp as unknown as jest.Mock;
const open = ConfirmDialog.open as unknown as jest.Mock;
const DONE = aRun('Completed', { allowedCommands: ['SendPasswordMails', 'SetPasswords', 'HandOverEmail'] });

async function actions(run = DONE): Promise<HTMLElement> {
    const element = mount('c-follow-up-actions', FollowUpActions, { run });
    await flush();
    return element;
}

const choose = (element: HTMLElement, name: string): Promise<void> => emit(element, 'c-action-bar', 'action', name);

describe('c-follow-up-actions', () => {
    beforeEach(() => {
        preview.mockReset().mockResolvedValue({ userCount: 6, points: ['All 6 mails go to desk@field.example.'] });
        open.mockReset();
    });
    afterEach(clearPage);

    it('says who gets a mail at which address before it asks for the check', async () => {
        const element = await actions();
        await expect(element).toBeAccessible();
        expect(find(element, 'c-action-bar').actions).toHaveLength(3);
        const wanted = listen(element, 'followup');
        open.mockResolvedValue(false);
        await choose(element, 'SendPasswordMails');
        expect(preview).toHaveBeenCalledWith({ runId: RUN_ID, operation: 'SendPasswordMails' });
        expect(open).toHaveBeenCalledWith(
            expect.objectContaining({
                label: 'Send password mails to the users of RUN-00001?',
                message: expect.stringContaining('At most 6 active users') as string,
                points: ['All 6 mails go to desk@field.example.']
            })
        );
        expect(wanted).toEqual([]);
        open.mockResolvedValue(true);
        await choose(element, 'SendPasswordMails');
        expect(wanted).toEqual([{ operation: 'SendPasswordMails', skipLoggedIn: true }]);
    });

    it('sends to everybody when users who have logged in are not to be left out', async () => {
        const element = await actions();
        const wanted = listen(element, 'followup');
        open.mockResolvedValue(true);
        await emit(element, '[data-id="skip"]', 'change', { checked: false });
        await choose(element, 'SendPasswordMails');
        expect(wanted).toEqual([{ operation: 'SendPasswordMails', skipLoggedIn: false }]);
    });

    it('leads to initial passwords', async () => {
        const element = await actions();
        const wanted = listen(element, 'followup');
        open.mockResolvedValue(true);
        await choose(element, 'SetPasswords');
        expect(preview).toHaveBeenCalledWith({ runId: RUN_ID, operation: 'SetPasswords' });
        expect(wanted).toEqual([{ operation: 'SetPasswords', skipLoggedIn: true }]);
    });

    it('hands over the addresses', async () => {
        const element = await actions();
        const wanted = listen(element, 'followup');
        open.mockResolvedValue(true);
        await choose(element, 'HandOverEmail');
        expect(wanted).toEqual([{ operation: 'HandOverEmail', skipLoggedIn: true }]);
    });

    it('shows why the server refuses', async () => {
        preview.mockRejectedValue({ body: { message: 'You lack a right.' } });
        const element = await actions();
        await choose(element, 'SendPasswordMails');
        expect(find(element, 'c-error-panel').errors).toEqual(['You lack a right.']);
    });

    it('offers nothing that the server does not allow', async () => {
        const element = await actions(aRun('Completed', { allowedCommands: ['Undo'] }));
        expect(shows(element, 'c-action-bar')).toBe(false);
    });
});
