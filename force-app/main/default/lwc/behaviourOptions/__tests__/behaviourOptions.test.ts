import BehaviourOptions from 'c/behaviourOptions';
import { clearPage, emit, listen, mount, texts } from '../../../../../tests/jest-mocks/support';
import { OPTIONS, SETUP } from '../../../../../tests/jest-mocks/samples';

const mails = (options: object): string[] =>
    texts(mount('c-behaviour-options', BehaviourOptions, { options, setup: SETUP }), '[data-id="mail"]');

describe('c-behaviour-options', () => {
    afterEach(clearPage);

    it('says that no mail goes out, and that the site has a mail of its own', async () => {
        const form = mount('c-behaviour-options', BehaviourOptions, { options: OPTIONS, setup: SETUP });
        const lines = texts(form, '[data-id="mail"]');
        expect(lines[0]).toContain('sends no mail');
        expect(lines[1]).toContain('Partner Portal sends its own welcome mail');
        await expect(form).toBeAccessible();
    });

    it('says to whom mails would go', () => {
        expect(mails({ ...OPTIONS, sendMail: true })[0]).toContain('goes to admin@field.example');
        clearPage();
        expect(mails({ ...OPTIONS, sendMail: true, emailChoice: 'Row' })[0]).toContain("each new user's own address");
    });

    it('hands on ticks and choices', async () => {
        const form = mount('c-behaviour-options', BehaviourOptions, { options: OPTIONS, setup: SETUP });
        const changes = listen(form, 'optionchange');
        await emit(form, '[data-option="sendMail"]', 'change', { checked: true });
        await emit(form, '[data-option="existingUsers"]', 'change', { value: 'Fail' });
        expect(changes).toEqual([
            { name: 'sendMail', value: true },
            { name: 'existingUsers', value: 'Fail' }
        ]);
    });
});
