import ErrorPanel from 'c/errorPanel';
import { clearPage, listen, mount, press, shows, texts } from '../../../../../tests/jest-mocks/support';

describe('c-error-panel', () => {
    afterEach(clearPage);

    it('shows nothing while there are no errors', () => {
        expect(shows(mount('c-error-panel', ErrorPanel), '[role="alert"]')).toBe(false);
    });

    it('shows every sentence as an alert', async () => {
        const panel = mount('c-error-panel', ErrorPanel, { errors: ['One is wrong.', 'Two is wrong.'] });
        expect(texts(panel, '[role="alert"] [data-id="sentence"]')).toEqual(['One is wrong.', 'Two is wrong.']);
        expect(shows(panel, '[data-id="retry"]')).toBe(false);
        await expect(panel).toBeAccessible();
    });

    it('offers to try again where that makes sense', async () => {
        const panel = mount('c-error-panel', ErrorPanel, { errors: ['Offline.'], canRetry: true });
        const retries = listen(panel, 'retry');
        await press(panel, 'retry');
        expect(retries).toHaveLength(1);
    });
});
