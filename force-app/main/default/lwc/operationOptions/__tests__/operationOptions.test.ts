import OperationOptions from 'c/operationOptions';
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
import { aRun } from '../../../../../tests/jest-mocks/samples';

jest.mock('@salesforce/apex/AccessGrantsController.getChoices', () => ({ default: () => Promise.resolve({}) }), {
    virtual: true
});
jest.mock('@salesforce/apex/PartnerUsersController.getSetup', () => ({ default: () => Promise.resolve({}) }), {
    virtual: true
});

const SOURCE = { kind: 'Users', name: 'Users of the org', selection: {}, count: 12 };

const footerOf = (step: Element): HTMLElement => find<HTMLElement>(step, 'c-options-footer');

describe('c-operation-options', () => {
    afterEach(clearPage);

    it('says what the operation does and has the rows checked', async () => {
        const step = mount('c-operation-options', OperationOptions, {
            operation: 'DeactivatePartnerUsers',
            source: SOURCE
        });
        const checks = listen(step, 'check');
        expect(texts(step, 'h2')).toEqual(['Deactivate users']);
        expect(texts(step, '[data-id="help"]')[0]).toContain('can no longer log in');
        expect(find(footerOf(step), '[data-id="check"]').label).toBe('Check 12 rows');
        await press(footerOf(step), 'check');
        expect(checks).toEqual([{}]);
        await expect(step).toBeAccessible();
    });

    it('keeps the options of a run that is there, and leads back only where there is a step behind', async () => {
        const run = aRun('Draft', { operation: 'DeactivatePartnerUsers', options: { portalRole: 'Worker' } });
        const step = mount('c-operation-options', OperationOptions, { operation: 'DeactivatePartnerUsers', run });
        const checks = listen(step, 'check');
        expect(shows(footerOf(step), '[data-id="back"]')).toBe(false);
        await press(footerOf(step), 'check');
        expect(checks).toEqual([{ portalRole: 'Worker' }]);
    });

    it('F78, F22: shows the options of the operation, and waits until they are complete', async () => {
        const step = mount('c-operation-options', OperationOptions, { operation: 'AttachContacts', source: SOURCE });
        const checks = listen(step, 'check');
        await flush();
        await emit(step, 'c-attach-options', 'optionschange', null);
        expect(find(footerOf(step), '[data-id="check"]').disabled).toBe(true);
        await emit(step, 'c-attach-options', 'optionschange', { attach: { matchByEmail: true } });
        await press(footerOf(step), 'check');
        expect(checks).toEqual([{ attach: { matchByEmail: true } }]);
        clearPage();
        const review = mount('c-operation-options', OperationOptions, { operation: 'ReviewAccess', source: SOURCE });
        expect(shows(review, 'c-review-options')).toBe(true);
        clearPage();
        const grant = mount('c-operation-options', OperationOptions, { operation: 'GrantAccess', source: SOURCE });
        expect(find(grant, 'c-access-options').gives).toBe(true);
        clearPage();
        const remove = mount('c-operation-options', OperationOptions, { operation: 'RemoveAccess', source: SOURCE });
        expect(find(remove, 'c-access-options').gives).toBe(false);
    });
});
