import InvitationOptions from 'c/invitationOptions';
import getSetup from '@salesforce/apex/InvitationsController.getSetup';
import { clearPage, emit, find, flush, mount, shows, texts } from '../../../../../tests/jest-mocks/support';
import type { RunOptions } from 'apex/RunOptions';

jest.mock('@salesforce/apex/InvitationsController.getSetup', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/PartnerUsersController.searchPartnerAccounts', () => ({ default: jest.fn(() => []) }), {
    virtual: true
});
const setup = getSetup as unknown as jest.Mock;

const SETUP = {
    canInvite: true,
    hours: 12,
    sites: [{ value: '0DB000000000001AAA', label: 'Partner Central' }],
    permissions: [{ value: 'Manage_Listings', label: 'Manage Listings' }],
    users: {
        profiles: [{ id: '00e000000000001AAA', name: 'Partner', licenseName: 'Partner Community' }],
        defaults: { timeZone: 'Europe/London', locale: 'en_GB', language: 'en_US', domain: 'field.example' }
    }
};
const CSV = { kind: 'Csv', name: 'a.csv', count: 2, slice: () => [], hasUsernames: false, hasEmails: true };

async function open(properties: object): Promise<{ form: HTMLElement; last: () => RunOptions | null | undefined }> {
    const told: (RunOptions | null)[] = [];
    const form = mount('c-invitation-options', InvitationOptions, properties);
    form.addEventListener('optionschange', (event) => told.push((event as CustomEvent<RunOptions | null>).detail));
    await flush();
    return { form, last: () => told[told.length - 1] };
}

describe('c-invitation-options', () => {
    beforeEach(() => setup.mockReset().mockResolvedValue(SETUP));
    afterEach(clearPage);

    it('F55: asks for company, profile and permissions, and takes the only site', async () => {
        const { form, last } = await open({ needsAccount: true });
        expect(texts(form, '[data-id="missing"]')).toEqual([
            'Choose the company.',
            'Choose the profile of the new users.'
        ]);
        expect(last()).toBeNull();
        await emit(form, 'c-partner-account-picker', 'choose', [{ id: '001000000000001AAA' }]);
        await emit(form, 'c-user-options', 'optionchange', { name: 'profileId', value: '00e000000000001AAA' });
        await emit(form, '[data-id="permissions"]', 'change', { value: ['Manage_Listings'] });
        await emit(form, '[data-id="reactivates"]', 'change', { checked: false });
        expect(last()).toMatchObject({
            accountId: '001000000000001AAA',
            profileId: '00e000000000001AAA',
            domain: 'field.example',
            usernameFrom: 'Email',
            emailChoice: 'Row',
            invitation: { siteId: '0DB000000000001AAA', permissions: ['Manage_Listings'], reactivates: false }
        });
        expect(texts(form, '[data-id="expires"]')).toEqual(['Each link works for 12 hours.']);
        await expect(form).toBeAccessible();
    });

    it('F75: needs addresses in a file, and no company for contacts', async () => {
        const { form } = await open({ needsAccount: true, source: { ...CSV, hasEmails: false } });
        expect(texts(form, '[data-id="missing"]')).toContain('The file has no column with e-mail addresses.');
        expect(texts(form, '[data-id="company-help"]')[0]).toContain('column Company');
        clearPage();
        const contacts = await open({ source: { kind: 'Contacts', name: 'All', count: 2, selection: {} } });
        expect(texts(contacts.form, '[data-id="missing"]')).toEqual(['Choose the profile of the new users.']);
        expect(shows(contacts.form, 'c-partner-account-picker')).toBe(false);
    });

    it('begins with what a run has, and asks which of several sites', async () => {
        const site = { value: '0DB000000000002AAA', label: 'Help' };
        setup.mockResolvedValue({ ...SETUP, sites: [...SETUP.sites, site], permissions: [] });
        const { form, last } = await open({ options: { profileId: '00e000000000001AAA' } });
        expect(texts(form, '[data-id="missing"]')).toEqual(['Choose the site.']);
        expect(shows(form, '[data-id="permissions"]')).toBe(false);
        await emit(form, '[data-id="site"]', 'change', { value: site.value });
        expect(last()?.invitation?.siteId).toBe(site.value);
    });

    it('says that no site is live, and what went wrong', async () => {
        setup.mockResolvedValue({ ...SETUP, sites: [] });
        expect(shows((await open({})).form, '[data-id="no-site"]')).toBe(true);
        clearPage();
        setup.mockRejectedValue({ body: { message: 'No' } });
        expect(find((await open({})).form, '[data-id="errors"]').errors).toEqual(['No']);
    });
});
