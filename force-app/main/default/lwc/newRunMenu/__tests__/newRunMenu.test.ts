import NewRunMenu from 'c/newRunMenu';
import { clearPage, emit, findAll, listen, mount } from '../../../../../tests/jest-mocks/support';

describe('c-new-run-menu', () => {
    afterEach(clearPage);

    it('offers every operation that a person can begin, and begins the chosen one', async () => {
        const menu = mount('c-new-run-menu', NewRunMenu);
        const begun = listen(menu, 'begin');
        const labels = findAll(menu, 'lightning-menu-subheader, lightning-menu-item').map((item) => item.label);
        expect(labels.slice(0, 4)).toEqual([
            'New users',
            'Generate partner users',
            'Invite members',
            'Logins of members'
        ]);
        expect(labels.slice(-4)[0]).toBe('Contacts and accounts');
        await emit(menu, 'lightning-button-menu', 'select', { value: 'DeactivatePartnerUsers' });
        expect(begun).toEqual(['DeactivatePartnerUsers']);
        await expect(menu).toBeAccessible();
    });
});
