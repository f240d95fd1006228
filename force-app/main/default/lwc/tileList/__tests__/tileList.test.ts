import TileList from 'c/tileList';
import { clearPage, emit, findAll, listen, mount } from '../../../../../tests/jest-mocks/support';
import type { Tile } from 'c/tileList';

const TILES: readonly Tile[] = [
    { key: 'all', label: 'All rows', count: 3, tone: 'neutral', isPressed: false },
    { key: '0', label: 'Blocked', detail: 'Username taken', count: 1, tone: 'warning', isPressed: true }
];

describe('c-tile-list', () => {
    afterEach(clearPage);

    it('shows each count with its words, and which one filters', async () => {
        const list = mount('c-tile-list', TileList, { tiles: TILES, heading: 'What the check found' });
        const tiles = findAll(list, 'c-status-tile');
        expect(tiles.map((tile) => [tile.label, tile.detail ?? '', tile.count, tile.tone, tile.pressed])).toEqual([
            ['All rows', '', 3, 'neutral', false],
            ['Blocked', 'Username taken', 1, 'warning', true]
        ]);
        await expect(list).toBeAccessible();
    });

    it('tells which tile is pressed', async () => {
        const list = mount('c-tile-list', TileList, { tiles: TILES });
        const presses = listen(list, 'press');
        await emit(list, 'c-status-tile[data-key="all"]', 'press');
        expect(presses).toEqual(['all']);
    });
});
