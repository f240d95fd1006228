import RunMatrix from 'c/runMatrix';
import getMatrix from '@salesforce/apex/LicenseMovesController.getMatrix';
import { aRun } from '../../../../../tests/jest-mocks/samples';
import { clearPage, flush, mount, press, shows, texts } from '../../../../../tests/jest-mocks/support';

jest.mock('@salesforce/apex/LicenseMovesController.getMatrix', () => ({ default: jest.fn() }), { virtual: true });
const matrix = getMatrix as unknown as jest.Mock;

describe('c-run-matrix', () => {
    afterEach(clearPage);

    it('U16, W11: opens the permission sets before and after a licence move, and says what "after" means', async () => {
        matrix.mockResolvedValue({ rows: [], compared: 0, cursor: null });
        const run = aRun('Checked', { id: 'a00R', operation: 'MoveLicences' });
        const element = mount('c-run-matrix', RunMatrix, { run });
        expect(matrix).not.toHaveBeenCalled();
        await press(element, 'toggle');
        await flush();
        expect(matrix).toHaveBeenCalledWith({ runId: 'a00R', filter: 'All', cursor: null, pageSize: null });
        expect(texts(element, '[data-id="help"]')[0]).toContain('as the check promises');
        element.run = aRun('Completed', { operation: 'MoveLicences' });
        await flush();
        expect(texts(element, '[data-id="help"]')[0]).toContain('as they are now');
        await expect(element).toBeAccessible();
        await press(element, 'toggle');
        expect(shows(element, 'c-matrix-browser')).toBe(false);
    });

    it('is not offered for other operations', () => {
        const element = mount('c-run-matrix', RunMatrix, { run: aRun('Completed', { operation: 'GrantAccess' }) });
        expect(shows(element, '[data-id="toggle"]')).toBe(false);
    });
});
