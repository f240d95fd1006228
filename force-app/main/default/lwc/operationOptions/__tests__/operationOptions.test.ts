import OperationOptions from 'c/operationOptions';
import { clearPage, find, listen, mount, press, shows, texts } from '../../../../../tests/jest-mocks/support';
import { aRun } from '../../../../../tests/jest-mocks/samples';

const SOURCE = { kind: 'Users', name: 'Users of the org', selection: {}, count: 12 };

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
        expect(find(step, '[data-id="check"]').label).toBe('Check 12 rows');
        await press(step, 'check');
        expect(checks).toEqual([{}]);
        await expect(step).toBeAccessible();
    });

    it('keeps the options of a run that is there, and leads back only where there is a step behind', async () => {
        const run = aRun('Draft', { operation: 'DeactivatePartnerUsers', options: { portalRole: 'Worker' } });
        const step = mount('c-operation-options', OperationOptions, { operation: 'DeactivatePartnerUsers', run });
        const checks = listen(step, 'check');
        expect(shows(step, '[data-id="back"]')).toBe(false);
        await press(step, 'check');
        expect(checks).toEqual([{ portalRole: 'Worker' }]);
    });
});
