import NewUserSets from 'c/newUserSets';
import getChoices from '@salesforce/apex/AccessGrantsController.getChoices';
import { clearPage, emit, find, flush, listen, mount, press, shows } from '../../../../../tests/jest-mocks/support';

jest.mock('@salesforce/apex/AccessGrantsController.getChoices', () => ({ default: jest.fn() }), { virtual: true });
const choices = getChoices as unknown as jest.Mock;

describe('c-new-user-sets', () => {
    beforeEach(() => {
        choices.mockReset().mockResolvedValue({
            permissionSets: [
                { id: '0PS1', name: 'Deals' },
                { id: '0PS2', name: 'Cases', licenseName: 'Customer Community' },
                { id: '0PS3', name: 'Leads', licenseName: 'Partner Community' }
            ],
            groups: [{ id: '0PG1', name: 'Bundle' }]
        });
    });
    afterEach(clearPage);

    it('W15: offers sets that the profile may have, and gives what is chosen to the run', async () => {
        const element = mount('c-new-user-sets', NewUserSets, { licenseName: 'Partner Community' });
        const changes = listen(element, 'accesschange');
        expect(choices).not.toHaveBeenCalled();
        await press(element, 'add');
        const values = (
            find(find(element, 'c-permission-set-lists'), '[data-id="sets"]').options as { value: string }[]
        ).map(({ value }) => value);
        expect(values).toEqual(['0PS1', '0PS3']);
        await emit(find(element, 'c-permission-set-lists'), '[data-id="sets"]', 'change', { value: ['0PS1'] });
        await emit(find(element, 'c-permission-set-lists'), '[data-id="groups"]', 'change', { value: ['0PG1'] });
        expect(changes.at(-1)).toEqual({ kind: 'PermissionSets', permissionSetIds: ['0PS1'], groupIds: ['0PG1'] });
        await emit(find(element, 'c-permission-set-lists'), '[data-id="groups"]', 'change', { value: [] });
        await emit(find(element, 'c-permission-set-lists'), '[data-id="sets"]', 'change', { value: [] });
        expect(changes.at(-1)).toBeNull();
        await expect(element).toBeAccessible();
    });

    it('opens with what the last run of the account gave, and says what could not be read', async () => {
        choices.mockRejectedValueOnce({ body: { message: 'No access.' } });
        const element = mount('c-new-user-sets', NewUserSets);
        element.access = { permissionSetIds: ['0PS1'] };
        await flush();
        expect(shows(element, '[data-id="add"]')).toBe(false);
        expect(find(element, 'c-error-panel').errors).toEqual(['No access.']);
        await emit(element, 'c-error-panel', 'retry');
        expect(find(find(element, 'c-permission-set-lists'), '[data-id="sets"]').value).toEqual(['0PS1']);
    });
});
