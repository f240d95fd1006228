import UserOptions from 'c/userOptions';
import { clearPage, emit, find, listen, mount, shows, texts } from '../../../../../tests/jest-mocks/support';
import { OPTIONS, SETUP } from '../../../../../tests/jest-mocks/samples';

describe('c-user-options', () => {
    afterEach(clearPage);

    it('offers the allowed profiles with their licence and free seats', async () => {
        const form = mount('c-user-options', UserOptions, { options: OPTIONS, setup: SETUP });
        const options = find(form, '[data-option="profileId"]').options as { label: string }[];
        expect(options.map((option) => option.label)).toEqual([
            'Partner Community User (Partner Community; 120 of 500 seats free)',
            'Partner Login (Partner Community Login; 1 of 10 seats free)'
        ]);
        expect(texts(form, '[data-id="warning"]')[0]).toContain('120 free seats');
        await expect(form).toBeAccessible();
    });

    it('warns that users of a profile without a site could not log in', () => {
        const options = { ...OPTIONS, profileId: '00e000000000002AAA' };
        const form = mount('c-user-options', UserOptions, { options, setup: SETUP });
        expect(texts(form, '[data-id="warning"]')[1]).toContain('not a member of any site');
    });

    it('warns that a site is not live', () => {
        const profiles = [{ ...SETUP.profiles?.[0], sites: [{ name: 'Old Portal', isLive: false }] }];
        const form = mount('c-user-options', UserOptions, { options: OPTIONS, setup: { ...SETUP, profiles } });
        expect(texts(form, '[data-id="warning"]')[1]).toContain('Old Portal is not live');
    });

    it('says what to do when no profile may be chosen', async () => {
        const form = mount('c-user-options', UserOptions, { options: OPTIONS, setup: { ...SETUP, profiles: [] } });
        expect(texts(form, '[data-id="no-profiles"]')[0]).toContain('Ask an administrator');
        await expect(form).toBeAccessible();
    });

    it('asks for the default address only where it is used', () => {
        const form = mount('c-user-options', UserOptions, {
            options: { ...OPTIONS, emailChoice: 'Row' },
            setup: SETUP
        });
        expect(shows(form, '[data-option="defaultEmail"]')).toBe(false);
    });

    it('hands on a role level, and none for the lowest one', async () => {
        const form = mount('c-user-options', UserOptions, { options: OPTIONS, setup: SETUP });
        const changes = listen(form, 'optionchange');
        await emit(form, '[data-option="portalRole"]', 'change', { value: 'Manager' });
        await emit(form, '[data-option="portalRole"]', 'change', { value: '' });
        expect(changes).toEqual([
            { name: 'portalRole', value: 'Manager' },
            { name: 'portalRole', value: null }
        ]);
    });
});
