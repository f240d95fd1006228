import StatusTile from 'c/statusTile';
import { clearPage, find, listen, mount, texts } from '../../../../../tests/jest-mocks/support';

describe('c-status-tile', () => {
    afterEach(clearPage);

    it('shows a grouped count, a label and a detail', async () => {
        const tile = mount('c-status-tile', StatusTile, {
            label: 'Blocked',
            detail: 'Username taken',
            count: 1200,
            tone: 'warning'
        });
        expect(texts(tile, '[data-id]')).toEqual(['1,200', 'Blocked', 'Username taken']);
        await expect(tile).toBeAccessible();
    });

    it('is a button that says whether its filter is on', () => {
        const tile = mount('c-status-tile', StatusTile, { pressed: true });
        const presses = listen(tile, 'press');
        const button = find<HTMLButtonElement>(tile, 'button');
        expect(button.getAttribute('aria-pressed')).toBe('true');
        button.click();
        expect(presses).toHaveLength(1);
    });
});
