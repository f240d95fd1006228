import ContactUserForm from 'c/contactUserForm';
import { OPTIONS, SETUP } from '../../../../../tests/jest-mocks/samples';
import { clearPage, emit, find, listen, mount, shows } from '../../../../../tests/jest-mocks/support';

const REQUEST = { contactId: '003A', email: 'clara@old.example', options: OPTIONS };
const show = (properties: object = {}): HTMLElement & Record<string, unknown> =>
    mount('c-contact-user-form', ContactUserForm, {
        request: REQUEST,
        setup: SETUP,
        plannedUsername: 'clara@field.example',
        accountName: 'Acme',
        ...properties
    });

describe('c-contact-user-form', () => {
    afterEach(clearPage);

    it('shows what is prefilled, and the username that the rule gives', async () => {
        const form = show();
        expect(find(form, '[data-detail="username"]').value).toBe('clara@field.example');
        expect(find(form, '[data-detail="email"]').value).toBe('clara@old.example');
        expect(find(form, '[data-detail="profileId"]')).toMatchObject({
            value: OPTIONS.profileId,
            options: [{ label: 'Partner Community User (120 seats free)' }, { label: 'Partner Login (1 seat free)' }]
        });
        expect(find(form, '[data-detail="portalRole"]').value).toBe('');
        await expect(form).toBeAccessible();
    });

    it('prefers a typed username to the planned one', () => {
        const form = show({ request: { ...REQUEST, username: 'cb@field.example' } });
        expect(find(form, '[data-detail="username"]').value).toBe('cb@field.example');
    });

    it('tells a text when the field is left, without blanks around it', async () => {
        const form = show();
        const changes = listen(form, 'detailchange');
        find(form, '[data-detail="username"]').value = ' cb@field.example ';
        await emit(form, '[data-detail="username"]', 'commit');
        expect(changes).toEqual([{ name: 'username', value: 'cb@field.example' }]);
    });

    it('tells choices and ticks', async () => {
        const form = show();
        const changes = listen(form, 'detailchange');
        await emit(form, '[data-detail="portalRole"]', 'change', { value: '' });
        await emit(form, '[data-detail="sendMail"]', 'change', { checked: true });
        expect(changes).toEqual([
            { name: 'portalRole', value: null },
            { name: 'sendMail', value: true }
        ]);
    });

    it('offers to enable the account only where that is wanted', async () => {
        expect(shows(show(), '[data-detail="enableAccounts"]')).toBe(false);
        const form = show({ offersAccount: true });
        expect(find(form, '[data-detail="enableAccounts"]').label).toBe('Enable Acme as a partner account');
        await expect(form).toBeAccessible();
    });
});
