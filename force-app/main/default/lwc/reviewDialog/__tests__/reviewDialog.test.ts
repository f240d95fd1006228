import ReviewDialog, { askDecision } from 'c/reviewDialog';
import { close } from '../../../../../tests/jest-mocks/lightning/modal';
import { clearPage, emit, find, mount, press, shows, texts } from '../../../../../tests/jest-mocks/support';

const SET = { key: 'PermissionSet:1', kind: 'PermissionSet', name: 'Reports' };
const RISK = { key: 'PermissionSet:2', kind: 'PermissionSet', name: 'Manage User', isHighRisk: true };
const SEAT = { key: 'PackageLicense:3', kind: 'PackageLicense', name: 'fieldcap' };
const REVIEWED = [{ id: '1', holdings: [SET, RISK, SEAT] }, { id: '2', holdings: [SET] }, { id: '3' }];

describe('c-review-dialog', () => {
    afterEach(clearPage);

    it('F97: certifies without a reason, and with one', async () => {
        const dialog = mount('c-review-dialog', ReviewDialog, { verdict: 'Certify', reviewed: REVIEWED });
        await press(dialog, 'decide');
        expect(close).toHaveBeenLastCalledWith({ decision: 'Certify', itemKeys: [], note: null });
        await emit(dialog, '[data-id="note"]', 'change', { value: ' Needed ' });
        await press(dialog, 'decide');
        expect(close).toHaveBeenLastCalledWith({ decision: 'Certify', itemKeys: [], note: 'Needed' });
        await expect(dialog).toBeAccessible();
    });

    it('W19: wants a reason for a revocation', async () => {
        const dialog = mount('c-review-dialog', ReviewDialog, { verdict: 'Revoke', reviewed: REVIEWED });
        expect(find(dialog, '[data-id="decide"]').disabled).toBe(true);
        await emit(dialog, '[data-id="note"]', 'change', { value: 'Left' });
        await press(dialog, 'decide');
        expect(close).toHaveBeenLastCalledWith({ decision: 'Revoke', itemKeys: [], note: 'Left' });
    });

    it('F97: offers what the users have, the commonest first, and takes one kind of it', async () => {
        const dialog = mount('c-review-dialog', ReviewDialog, { verdict: 'Remove', reviewed: REVIEWED });
        expect(find(dialog, '[data-id="things"]').options).toEqual([
            { value: SET.key, label: 'Reports (users who have it: 2)' },
            { value: RISK.key, label: 'Manage User, high risk (users who have it: 1)' }
        ]);
        await emit(dialog, '[data-id="things"]', 'change', { value: [RISK.key] });
        await emit(dialog, '[data-id="kind"]', 'change', { value: 'RemoveSeats' });
        await emit(dialog, '[data-id="note"]', 'change', { value: 'Unused' });
        expect(find(dialog, '[data-id="decide"]').disabled).toBe(true);
        await emit(dialog, '[data-id="things"]', 'change', { value: [SEAT.key] });
        await press(dialog, 'decide');
        expect(close).toHaveBeenLastCalledWith({ decision: 'RemoveSeats', itemKeys: [SEAT.key], note: 'Unused' });
        await emit(dialog, '[data-id="kind"]', 'change', { value: 'RemoveContent' });
        expect(shows(dialog, '[data-id="things"]')).toBe(false);
        expect(texts(dialog, '[data-id="problem"]')).toEqual(['None of them has any of this.']);
    });

    it('opens for one or for many, and gives null when nothing is decided', async () => {
        const open = ReviewDialog.open as jest.Mock;
        open.mockResolvedValueOnce(undefined);
        expect(await askDecision('Revoke', [{ id: '1' }])).toBeNull();
        expect(open).toHaveBeenLastCalledWith(expect.objectContaining({ label: 'Revoke the login of 1 user?' }));
        open.mockResolvedValueOnce({ decision: 'Certify' });
        expect(await askDecision('Certify', REVIEWED)).toEqual({ decision: 'Certify' });
        expect(open).toHaveBeenLastCalledWith(expect.objectContaining({ label: 'Certify 3 users?' }));
    });
});
