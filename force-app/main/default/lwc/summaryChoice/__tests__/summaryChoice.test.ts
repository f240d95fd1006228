import SummaryChoice from 'c/summaryChoice';
import { clearPage, find, listen, mount } from '../../../../../tests/jest-mocks/support';

describe('c-summary-choice', () => {
    afterEach(clearPage);

    it('shows nothing when it is too late to choose', () => {
        const choice = mount('c-summary-choice', SummaryChoice, { run: { allowedCommands: ['Undo'] } });
        expect(choice.shadowRoot?.querySelector('lightning-input')).toBeNull();
    });

    it('asks for the mail, and takes that back', async () => {
        const choice = mount('c-summary-choice', SummaryChoice, { run: { allowedCommands: ['MailSummary'] } });
        const commands = listen(choice, 'command');
        const box = find<HTMLInputElement>(choice, 'lightning-input');
        expect(box.checked).toBe(false);
        await expect(choice).toBeAccessible();
        box.dispatchEvent(new CustomEvent('change', { detail: { checked: true } }));
        Object.assign(choice, { run: { allowedCommands: ['NoSummary'] } });
        await Promise.resolve();
        expect(box.checked).toBe(true);
        box.dispatchEvent(new CustomEvent('change', { detail: { checked: false } }));
        expect(commands).toEqual(['MailSummary', 'NoSummary']);
    });
});
