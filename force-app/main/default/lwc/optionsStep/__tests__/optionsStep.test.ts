import OptionsStep from 'c/optionsStep';
import getLastOptions from '@salesforce/apex/PartnerUsersController.getLastOptions';
import previewUsernames from '@salesforce/apex/PartnerUsersController.previewUsernames';
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
import { aRun, OPTIONS, SETUP, TILES } from '../../../../../tests/jest-mocks/samples';
import type { RowInput } from 'apex/RowInput';
import type { CsvSource } from 'c/consoleTypes';

jest.mock(
    '@salesforce/apex/PartnerUsersController.searchPartnerAccounts',
    () => ({ default: jest.fn().mockResolvedValue([]) }),
    { virtual: true }
);
jest.mock('@salesforce/apex/PartnerUsersController.getLastOptions', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/PartnerUsersController.previewUsernames', () => ({ default: jest.fn() }), {
    virtual: true
});

const last = getLastOptions as unknown as jest.Mock;
const preview = previewUsernames as unknown as jest.Mock;
const FILE: CsvSource = {
    kind: 'Csv',
    name: 'u.csv',
    count: 1,
    slice: () => [{ rowNumber: 1, username: 'c. brown@x' }],
    hasUsernames: true,
    hasEmails: true
};
/** Longer than the form waits for the end of typing. */
const TYPING_PAUSE = 500;
const set = (host: Element, name: string, value: unknown): Promise<void> =>
    emit(host, 'c-username-options', 'optionchange', { name, value });

function step(properties: Record<string, unknown> = {}): HTMLElement & Record<string, unknown> {
    return mount('c-options-step', OptionsStep, { setup: SETUP, source: FILE, ...properties });
}

const footerOf = (form: Element): HTMLElement => find<HTMLElement>(form, 'c-options-footer');

describe('c-options-step', () => {
    beforeEach(() => {
        last.mockReset().mockResolvedValue(null);
        preview.mockReset().mockResolvedValue(['cbrownx@field.example']);
    });
    afterEach(() => {
        clearPage();
        jest.useRealTimers();
    });

    it('begins with the defaults and shows no complaint before anything was tried', async () => {
        const form = step();
        expect(find(form, 'c-user-options').options).toMatchObject({ timeZone: 'Europe/Paris', sendMail: false });
        expect(find(form, 'c-username-options').errors).toBeNull();
        await expect(form).toBeAccessible();
    });

    it('says what is missing and checks nothing', async () => {
        const form = step();
        const checks = listen(form, 'check');
        await press(footerOf(form), 'check');
        expect(checks).toEqual([]);
        expect(texts(form, '[data-id="account-error"]')[0]).toContain('Choose the partner account');
        expect(Object.keys(find(form, 'c-user-options').errors as object)).toEqual([
            'accountId',
            'domain',
            'defaultEmail',
            'profileId'
        ]);
        await expect(form).toBeAccessible();
    });

    it('leads to the first field that is wrong', async () => {
        const form = step();
        const domain = find(find(form, 'c-username-options'), '[data-option="domain"]');
        const focus = jest.spyOn(domain, 'focus');
        await press(footerOf(form), 'check');
        expect(focus).toHaveBeenCalledTimes(1);
    });

    it('takes a complaint away once the field is right', async () => {
        const form = step();
        await press(footerOf(form), 'check');
        await set(form, 'domain', 'field.example');
        expect(find(form, 'c-username-options').errors).not.toHaveProperty('domain');
    });

    it('checks with complete options', async () => {
        const form = step({ setup: { ...SETUP, defaults: OPTIONS } });
        const checks = listen(form, 'check');
        expect(find(footerOf(form), '[data-id="check"]').label).toBe('Check 1 row');
        await press(footerOf(form), 'check');
        expect(checks).toEqual([OPTIONS]);
    });

    it('takes over the choices of the last run for the account', async () => {
        last.mockResolvedValue({ ...OPTIONS, domain: 'acme.org' });
        const form = step();
        await emit(form, 'c-partner-account-picker', 'choose', [{ id: '001000000000009AAA' }]);
        await flush();
        expect(find(form, 'c-username-options').options).toMatchObject({
            domain: 'acme.org',
            accountId: '001000000000009AAA'
        });
        expect(texts(form, '[data-id="note"]')[0]).toContain('last run for this account');
    });

    it('shows what the first usernames would become', async () => {
        jest.useFakeTimers();
        const form = step({ setup: { ...SETUP, defaults: OPTIONS } });
        await jest.advanceTimersByTimeAsync(TYPING_PAUSE);
        expect(preview).toHaveBeenCalledWith({
            legacyUsernames: ['c. brown@x'],
            options: expect.objectContaining({ domain: 'field.example' })
        });
        expect(find(form, 'c-username-options').samples).toEqual([
            { given: 'c. brown@x', username: 'cbrownx@field.example' }
        ]);
    });

    it('shows samples of what usernames are made from, whatever that is', async () => {
        jest.useFakeTimers();
        const slice = (): RowInput[] => [
            { rowNumber: 1, email: 'clara@old.example', firstName: 'Clara', lastName: 'Brown' }
        ];
        const asked = (): unknown => (preview.mock.calls.at(-1) as [{ legacyUsernames: unknown }])[0].legacyUsernames;
        for (const [usernameFrom, text] of [
            ['Email', 'clara@old.example'],
            ['Name', 'Clara Brown']
        ]) {
            step({ source: { ...FILE, slice }, setup: { ...SETUP, defaults: { ...OPTIONS, usernameFrom } } });
            // eslint-disable-next-line no-await-in-loop -- one form after the other
            await jest.advanceTimersByTimeAsync(TYPING_PAUSE);
            expect(asked()).toEqual([text]);
        }
    });

    it('makes usernames from names where the file has none', () => {
        const form = step({ source: { ...FILE, hasUsernames: false } });
        expect(find(form, 'c-username-options').options).toMatchObject({ usernameFrom: 'Name' });
    });

    it('asks for no account where contacts have their own', () => {
        const form = step({ source: { kind: 'Contacts', name: 'x', selection: { accountIds: ['001'] }, count: 3 } });
        expect(shows(form, 'c-partner-account-picker')).toBe(false);
        expect(find(footerOf(form), '[data-id="check"]').label).toBe('Check 3 rows');
    });

    it('changes the options of a run that is there, and needs no file for it', async () => {
        const form = step({ run: aRun('Draft'), source: null });
        const checks = listen(form, 'check');
        expect(find(form, 'c-partner-account-picker').chosenName).toBe('Acme Partners');
        expect(find(footerOf(form), '[data-id="check"]').label).toBe('Check 4 rows');
        expect(texts(form, '[data-id="not-stored"]')).toEqual(['']);
        await press(footerOf(form), 'check');
        expect(checks).toEqual([OPTIONS]);
    });

    it('says that the file of a new run is not stored yet', () => {
        expect(texts(step(), '[data-id="not-stored"]')[0]).toContain('"u.csv" is stored when you press Check');
    });

    it('goes back to the check of a run or to a source, not where there is neither', () => {
        const back = (properties: Record<string, unknown>): boolean =>
            shows(footerOf(step(properties)), '[data-id="back"]');
        expect(back({})).toBe(true);
        expect(back({ run: aRun('Checked', { tiles: TILES }), source: null })).toBe(true);
        expect(back({ run: aRun('Draft'), source: null })).toBe(false);
    });

    it('has the run deleted when nobody wants it any more', async () => {
        const form = step({ run: aRun('Draft'), source: null });
        const commands = listen(form, 'command');
        await emit(footerOf(form), 'c-discard-button', 'command', 'Delete');
        expect(commands).toEqual(['Delete']);
    });

    it('shows why the last choices cannot be read', async () => {
        last.mockRejectedValue({ body: { message: 'No access to runs.' } });
        const form = step();
        await emit(form, 'c-partner-account-picker', 'choose', [{ id: '001' }]);
        const panels = Array.from(form.shadowRoot?.querySelectorAll('c-error-panel') ?? []) as unknown as {
            errors: string[];
        }[];
        expect(panels.flatMap((panel) => panel.errors)).toEqual(['No access to runs.']);
    });
});
