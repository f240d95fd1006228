import ConfirmDialog, { ask } from 'c/confirmDialog';
import { close } from '../../../../../tests/jest-mocks/lightning/modal';
import { clearPage, find, mount, press, texts } from '../../../../../tests/jest-mocks/support';

const QUESTION = {
    label: 'Undo RUN-1?',
    message: '412 users are deactivated.',
    points: ['Usernames stay taken.'],
    confirmLabel: 'Undo'
};

describe('c-confirm-dialog', () => {
    afterEach(clearPage);

    it('says what happens, what stays, and closes with the answer', async () => {
        const dialog = mount('c-confirm-dialog', ConfirmDialog, { ...QUESTION, isDestructive: true });
        expect(texts(dialog, '[data-id="message"], [data-id="point"]')).toEqual([
            QUESTION.message,
            'Usernames stay taken.'
        ]);
        expect(find(dialog, '[data-id="confirm"]').variant).toBe('destructive');
        await press(dialog, 'confirm');
        expect(close).toHaveBeenLastCalledWith(true);
        await press(dialog, 'cancel');
        expect(close).toHaveBeenLastCalledWith(false);
        await expect(dialog).toBeAccessible();
    });

    it('takes any other way of closing for a no', async () => {
        (ConfirmDialog.open as jest.Mock).mockResolvedValueOnce(undefined);
        expect(await ask(QUESTION)).toBe(false);
        (ConfirmDialog.open as jest.Mock).mockResolvedValueOnce(true);
        expect(await ask(QUESTION)).toBe(true);
    });
});
