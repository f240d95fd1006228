import AttachOptions from 'c/attachOptions';
import getSetup from '@salesforce/apex/PartnerUsersController.getSetup';
import { clearPage, emit, find, flush, mount, shows, texts } from '../../../../../tests/jest-mocks/support';
import { SETUP } from '../../../../../tests/jest-mocks/samples';
import type { RunOptions } from 'apex/RunOptions';

jest.mock('@salesforce/apex/PartnerUsersController.getSetup', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/ContactAttachController.searchAccounts', () => ({ default: () => Promise.resolve([]) }), {
    virtual: true
});
jest.mock(
    '@salesforce/apex/PartnerUsersController.searchPartnerAccounts',
    () => ({ default: () => Promise.resolve([]) }),
    { virtual: true }
);
const setup = getSetup as unknown as jest.Mock;

/** The form on the page, and the options it has told so far. */
async function open(options: RunOptions = {}): Promise<{ form: HTMLElement; told: (RunOptions | null)[] }> {
    const told: (RunOptions | null)[] = [];
    const form = mount('c-attach-options', AttachOptions, { options });
    form.addEventListener('optionschange', (event) => told.push((event as CustomEvent<RunOptions | null>).detail));
    await flush();
    return { form, told };
}

describe('c-attach-options', () => {
    beforeEach(() => setup.mockReset().mockResolvedValue(SETUP));
    afterEach(clearPage);

    it('begins with the e-mail address and leaves users as they are', async () => {
        const { form, told } = await open();
        expect(told[told.length - 1]).toEqual({ attach: { matchByEmail: true } });
        expect(find(form, '[data-name="matchByEmail"]').checked).toBe(true);
        expect(find(form, '[data-id="license"]').value).toBe('');
        expect(shows(form, '[data-name="profileId"]')).toBe(false);
        await expect(form).toBeAccessible();
    });

    it('wants an account before contacts are made', async () => {
        const { form, told } = await open();
        await emit(form, '[data-name="makeContacts"]', 'change', { checked: true });
        expect(told[told.length - 1]).toBeNull();
        expect(texts(form, '[data-id="missing"]')).toEqual(['Choose the account.']);
        await emit(form, 'c-partner-account-picker', 'choose', [{ id: '001000000000001AAA', name: 'Acme' }]);
        expect(told[told.length - 1]?.attach).toEqual({
            matchByEmail: true,
            makeContacts: true,
            accountId: '001000000000001AAA'
        });
    });

    it('F84, F85: offers the profiles of the chosen licence with its free seats, or keeps what users have', async () => {
        const { form, told } = await open();
        await emit(form, '[data-id="license"]', 'change', { value: 'Partner Community' });
        expect(texts(form, '[data-id="seats"]')).toEqual(['120 of 500 seats are free.']);
        const profiles = find(form, '[data-name="profileId"]').options as { label: string }[];
        expect(profiles.map((profile) => profile.label)).toEqual(['Partner Community User']);
        // The only profile of the licence is chosen at once.
        expect(told[told.length - 1]?.attach?.profileId).toBe(SETUP.profiles?.[0].id);
        await emit(form, '[data-name="portalRole"]', 'change', { value: 'Manager' });
        expect(told[told.length - 1]?.attach?.portalRole).toBe('Manager');
        await emit(form, '[data-id="license"]', 'change', { value: '' });
        expect(told[told.length - 1]?.attach?.profileId).toBeNull();
    });

    it('says when nothing would find a contact', async () => {
        const { form, told } = await open();
        await emit(form, '[data-name="matchByEmail"]', 'change', { checked: false });
        expect(told[told.length - 1]).toBeNull();
        expect(texts(form, '[data-id="missing"]')[0]).toContain('at least one way');
    });

    it('shows the options of a run that is there', async () => {
        const attach = { keyField: 'EmployeeNumber', profileId: SETUP.profiles?.[0].id };
        const { form } = await open({ attach });
        expect(find(form, '[data-name="keyField"]').value).toBe('EmployeeNumber');
        expect(find(form, '[data-id="license"]').value).toBe('Partner Community');
    });

    it('shows why nothing can be chosen', async () => {
        setup.mockRejectedValue({ body: { message: 'You need the permission.' } });
        const { form } = await open();
        expect(find(form, 'c-error-panel').errors).toEqual(['You need the permission.']);
    });
});
