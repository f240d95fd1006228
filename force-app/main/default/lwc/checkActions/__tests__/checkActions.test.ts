import CheckActions from 'c/checkActions';
import ConfirmDialog from 'c/confirmDialog';
import { clearPage, emit, find, listen, mount, press, shows } from '../../../../../tests/jest-mocks/support';
import { aRun, OPTIONS } from '../../../../../tests/jest-mocks/samples';

const open = ConfirmDialog.open as unknown as jest.Mock;

describe('c-check-actions', () => {
    afterEach(clearPage);

    it('starts after it said what will be done and what stays', async () => {
        open.mockResolvedValue(true);
        const actions = mount('c-check-actions', CheckActions, { run: aRun('Checked', {}, { planned: 412 }) });
        const commands = listen(actions, 'command');
        expect(find(find(actions, 'c-action-bar'), '[data-id="start"]').label).toBe('Start: make 412 users');
        await press(find(actions, 'c-action-bar'), 'start');
        expect(open).toHaveBeenCalledWith(
            expect.objectContaining({
                label: 'Start RUN-00001?',
                points: [expect.stringContaining('never deleted'), 'No mail is sent.']
            })
        );
        expect(commands).toEqual(['Start']);
        await expect(actions).toBeAccessible();
    });

    it('says that mail goes out where it does', async () => {
        open.mockResolvedValue(false);
        const actions = mount('c-check-actions', CheckActions, {
            run: aRun('Checked', { options: { ...OPTIONS, sendMail: true } })
        });
        const commands = listen(actions, 'command');
        await press(find(actions, 'c-action-bar'), 'start');
        expect(open).toHaveBeenCalledWith(
            expect.objectContaining({ points: expect.arrayContaining(['Salesforce sends mail to the new users.']) })
        );
        expect(commands).toEqual([]);
    });

    it('offers no start when nothing is left to do', () => {
        const actions = mount('c-check-actions', CheckActions, { run: aRun('Checked', {}, { planned: 0 }) });
        expect(shows(find(actions, 'c-action-bar'), '[data-id="start"]')).toBe(false);
        expect(shows(find(actions, 'c-action-bar'), '[data-id="check-again"]')).toBe(true);
    });

    it('starts later when a time is chosen', async () => {
        const actions = mount('c-check-actions', CheckActions, { run: aRun('Checked') });
        const schedules = listen(actions, 'schedule');
        await press(find(actions, 'c-action-bar'), 'start-later');
        await emit(actions, 'c-schedule-form', 'schedule', '2030-01-01T00:00:00.000Z');
        expect(schedules).toEqual(['2030-01-01T00:00:00.000Z']);
        expect(shows(actions, 'c-schedule-form')).toBe(false);
    });

    it('says what an undo would do, and lets nobody change the options of the run it undoes', () => {
        const actions = mount('c-check-actions', CheckActions, {
            run: aRun('Checked', { parentRelation: 'UndoOf', operation: 'DeactivatePartnerUsers' })
        });
        expect(find(find(actions, 'c-action-bar'), '[data-id="start"]').label).toBe('Start: deactivate 2 users');
        expect(shows(find(actions, 'c-action-bar'), '[data-id="options"]')).toBe(false);
    });

    it('F56: says of invitations that mails go out now and users are made later', async () => {
        const actions = mount('c-check-actions', CheckActions, {
            run: aRun('Checked', { operation: 'InviteMembers' })
        });
        open.mockResolvedValue(false);
        await press(find(actions, 'c-action-bar'), 'start');
        expect(find(find(actions, 'c-action-bar'), '[data-id="start"]').label).toBe('Start: send 2 invitations');
        expect(open).toHaveBeenLastCalledWith(
            expect.objectContaining({ message: expect.stringContaining('when they accept') as string })
        );
    });

    it('says who gets a mail where before password mails are sent', async () => {
        const notices = [
            { severity: 'info', code: 'PASSWORD_MAILS', message: 'All 2 mails go to desk@field.example.' }
        ];
        const actions = mount('c-check-actions', CheckActions, {
            run: aRun('Checked', { operation: 'SendPasswordMails', notices })
        });
        open.mockResolvedValue(false);
        await press(find(actions, 'c-action-bar'), 'start');
        expect(find(find(actions, 'c-action-bar'), '[data-id="start"]').label).toBe('Start: send 2 password mails');
        expect(open).toHaveBeenLastCalledWith(
            expect.objectContaining({ points: ['All 2 mails go to desk@field.example.'] })
        );
    });

    it('says what the start does, of an operation without words of its own too', () => {
        const words = (operation: string, operationLabel: string): unknown => {
            const run = aRun('Checked', { operation, operationLabel });
            const actions = mount('c-check-actions', CheckActions, { run });
            return find(find(actions, 'c-action-bar'), '[data-id="start"]').label;
        };
        expect(words('TakeSnapshot', 'Take a snapshot')).toBe('Start: save 2 users');
        expect(words('RestoreSnapshot', 'Restore a snapshot')).toBe('Start: restore 2 users');
        expect(words('FreezeMembers', 'Freeze members')).toBe('Start: Freeze members, 2 users');
    });

    it('checks again, changes options, and deletes only after asking', async () => {
        const actions = mount('c-check-actions', CheckActions, { run: aRun('Draft') });
        const commands = listen(actions, 'command');
        const options = listen(actions, 'options');
        await press(find(actions, 'c-action-bar'), 'check-again');
        await press(find(actions, 'c-action-bar'), 'options');
        await emit(actions, 'c-discard-button', 'command', 'Delete');
        expect([commands, options]).toEqual([['Check', 'Delete'], [null]]);
    });

    it('offers nothing to somebody who may only look', () => {
        const actions = mount('c-check-actions', CheckActions, { run: aRun('Checked', { allowedCommands: [] }) });
        expect(find(actions, 'c-action-bar').actions).toEqual([]);
    });
});
