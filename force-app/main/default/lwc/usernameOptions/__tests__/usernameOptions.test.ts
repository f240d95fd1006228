import UsernameOptions from 'c/usernameOptions';
import {
    clearPage,
    emit,
    find,
    findAll,
    flush,
    listen,
    mount,
    shows,
    texts
} from '../../../../../tests/jest-mocks/support';
import { OPTIONS } from '../../../../../tests/jest-mocks/samples';

describe('c-username-options', () => {
    afterEach(clearPage);

    it('shows what the first usernames would become', async () => {
        const samples = [
            { given: 'c. brown@x', username: 'cbrownx@field.example' },
            { given: '@@..', username: null }
        ];
        const form = mount('c-username-options', UsernameOptions, { options: OPTIONS, samples });
        expect(texts(form, '[data-id="sample"] td')).toEqual([
            'c. brown@x',
            'cbrownx@field.example',
            '@@..',
            'Nothing is left: the check will propose a name'
        ]);
        await expect(form).toBeAccessible();
    });

    it.each([
        ['LegacyUsername', true],
        ['Email', true],
        ['Name', false]
    ])('asks for the strip rule where it matters: %s', (usernameFrom, isAsked) => {
        const form = mount('c-username-options', UsernameOptions, { options: { ...OPTIONS, usernameFrom } });
        expect(shows(form, 'lightning-radio-group')).toBe(isAsked);
    });

    it('hands on every change by the name of the option', async () => {
        const form = mount('c-username-options', UsernameOptions, { options: OPTIONS });
        const changes = listen(form, 'optionchange');
        await emit(form, '[data-option="domain"]', 'change', { value: 'acme.org' });
        await emit(form, '[data-option="stripRule"]', 'change', { value: 'CutAtSign' });
        expect(changes).toEqual([
            { name: 'domain', value: 'acme.org' },
            { name: 'stripRule', value: 'CutAtSign' }
        ]);
    });

    it('shows a message beside its field, and takes it away again', async () => {
        const form = mount('c-username-options', UsernameOptions, { options: OPTIONS });
        const shown: string[] = [];
        findAll(form, '[data-option]').forEach((control) => {
            Object.defineProperty(control, 'setCustomValidity', {
                value: (message: string) => shown.push(`${String(control.dataset.option)}: ${message}`)
            });
        });
        form.errors = { domain: 'Enter the domain.' };
        await flush();
        form.errors = {};
        await flush();
        expect(shown.filter((line) => line.startsWith('domain'))).toEqual(['domain: Enter the domain.', 'domain: ']);
        expect(find(form, '[data-option="domain"]').required).toBe(true);
    });
});
