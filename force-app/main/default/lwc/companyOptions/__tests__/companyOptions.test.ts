import CompanyOptions from 'c/companyOptions';
import getSetup from '@salesforce/apex/PartnerUsersController.getSetup';
import { clearPage, emit, find, flush, listen, mount, shows, texts } from '../../../../../tests/jest-mocks/support';

jest.mock('@salesforce/apex/PartnerUsersController.getSetup', () => ({ default: jest.fn() }), { virtual: true });
jest.mock(
    '@salesforce/apex/PartnerUsersController.searchPartnerAccounts',
    () => ({ default: jest.fn().mockResolvedValue([]) }),
    { virtual: true }
);
jest.mock(
    '@salesforce/apex/ContactAttachController.searchAccounts',
    () => ({ default: jest.fn().mockResolvedValue([]) }),
    { virtual: true }
);
const setup = getSetup as unknown as jest.Mock;
const PROFILES = [
    {
        id: 'p1',
        name: 'Partner',
        licenseName: 'Partner Community',
        userType: 'PowerPartner',
        seatsFree: 3,
        seatsTotal: 9
    },
    { id: 'p2', name: 'Customer', licenseName: 'Customer Community', userType: 'CspLitePortal' }
];

describe('c-company-options', () => {
    beforeEach(() => {
        setup.mockResolvedValue({ profiles: PROFILES, portalRoles: [{ value: 'Worker', label: 'User' }] });
    });
    afterEach(clearPage);

    it('F5: asks for the account, and says that the user follows', async () => {
        const page = mount('c-company-options', CompanyOptions, { options: {} });
        const changes = listen(page, 'optionschange');
        await flush();
        expect(texts(page, '[data-id="missing"]')).toEqual(['Choose an account.']);
        expect(texts(page, '[data-id="what"]')[0]).toContain('the user follows');
        expect(shows(page, '[data-id="domain"]')).toBe(false);
        await emit(page, 'c-partner-account-picker', 'choose', [{ id: '001A' }]);
        expect(changes.at(-1)).toEqual(expect.objectContaining({ accountId: '001A' }));
        await expect(page).toBeAccessible();
    });

    it('F5: needs no account where the file may name one for each row', () => {
        const page = mount('c-company-options', CompanyOptions, { options: {}, isFile: true });
        expect(shows(page, '[data-id="missing"]')).toBe(false);
    });

    it('F53, F74: says what does not come along, and asks what the new users are', async () => {
        const page = mount('c-company-options', CompanyOptions, { options: {}, startsOver: true });
        const changes = listen(page, 'optionschange');
        await flush();
        expect(texts(page, '[data-id="left"]').join(' ')).toMatch(/Chatter.*rights start over.*stays taken/);
        expect(texts(page, '[data-id="missing"]')).toHaveLength(3);
        await emit(page, 'c-partner-account-picker', 'choose', [{ id: '001A' }]);
        await emit(page, '[data-id="domain"]', 'change', { value: 'second.example' });
        expect(changes.at(-1)).toBeNull();
        expect((find(page, '[data-id="profile"]').options as { label: string }[])[0].label).toBe(
            'Partner (Partner Community: 3 of 9 seats are free)'
        );
        await emit(page, '[data-id="profile"]', 'change', { value: 'p1' });
        await emit(page, '[data-id="role"]', 'change', { value: 'Worker' });
        await emit(page, '[data-id="username-from"]', 'change', { value: 'Name' });
        await emit(page, '[data-id="keeps-email"]', 'change', { checked: true });
        await emit(page, '[data-id="send-mail"]', 'change', { checked: true });
        expect(changes.at(-1)).toEqual({
            accountId: '001A',
            domain: 'second.example',
            profileId: 'p1',
            portalRole: 'Worker',
            usernameFrom: 'Name',
            company: { keepsEmail: true },
            sendMail: true
        });
        await emit(page, '[data-id="profile"]', 'change', { value: 'p2' });
        expect(shows(page, '[data-id="role"]')).toBe(false);
        await expect(page).toBeAccessible();
    });

    it('shows why the profiles could not be read', async () => {
        setup.mockRejectedValueOnce({ body: { message: 'No right' } });
        const page = mount('c-company-options', CompanyOptions, { options: {}, startsOver: true });
        await flush();
        expect(find(page, 'c-error-panel').errors).toEqual(['No right']);
    });
});
