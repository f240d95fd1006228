import DiscardButton from 'c/discardButton';
import ConfirmDialog from 'c/confirmDialog';
import { clearPage, find, listen, mount, press, shows } from '../../../../../tests/jest-mocks/support';
import { aRun } from '../../../../../tests/jest-mocks/samples';

const answer = (isWanted: boolean): void => {
    (ConfirmDialog.open as jest.Mock).mockResolvedValueOnce(isWanted);
};

describe('c-discard-button', () => {
    afterEach(clearPage);

    it('deletes the run once the person has said so', async () => {
        const button = mount('c-discard-button', DiscardButton, { run: aRun('Draft') });
        const commands = listen(button, 'command');
        answer(false);
        await press(button, 'discard');
        expect(commands).toEqual([]);
        answer(true);
        await press(button, 'discard');
        expect(commands).toEqual(['Delete']);
        expect(ConfirmDialog.open).toHaveBeenLastCalledWith(
            expect.objectContaining({ label: 'Delete RUN-00001?', isDestructive: true })
        );
        await expect(button).toBeAccessible();
    });

    it('shows nothing for a run that may not be deleted', () => {
        expect(shows(mount('c-discard-button', DiscardButton, { run: aRun('Running') }), '[data-id="discard"]')).toBe(
            false
        );
    });

    it('waits while something else is done', () => {
        const button = mount('c-discard-button', DiscardButton, { run: aRun('Draft'), isBusy: true });
        expect(find(button, '[data-id="discard"]').disabled).toBe(true);
    });
});
