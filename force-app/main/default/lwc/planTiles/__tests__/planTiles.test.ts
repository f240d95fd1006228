import PlanTiles from 'c/planTiles';
import { clearPage, emit, find, listen, mount } from '../../../../../tests/jest-mocks/support';
import { TILES } from '../../../../../tests/jest-mocks/samples';
import type { Tile } from 'c/tileList';

const tilesOf = (host: Element): Tile[] => find(host, 'c-tile-list').tiles as Tile[];

describe('c-plan-tiles', () => {
    afterEach(clearPage);

    it('shows one tile per action and reason behind a tile for all rows', async () => {
        const board = mount('c-plan-tiles', PlanTiles, { tiles: TILES });
        expect(tilesOf(board).map((tile) => [tile.label, tile.detail ?? '', tile.count])).toEqual([
            ['All rows', '', 434],
            ['Will be created', '', 412],
            ['Skipped', 'Inactive in the source', 17],
            ['Blocked', 'Username taken', 5]
        ]);
        await expect(board).toBeAccessible();
    });

    it('filters the rows by action and reason', async () => {
        const board = mount('c-plan-tiles', PlanTiles, { tiles: TILES });
        const filters = listen(board, 'filter');
        await emit(board, 'c-tile-list', 'press', tilesOf(board)[3].key);
        await emit(board, 'c-tile-list', 'press', tilesOf(board)[0].key);
        expect(filters).toEqual([
            { action: 'Block', reasonCode: 'USERNAME_TAKEN', status: null },
            { action: null, reasonCode: null, status: null }
        ]);
    });

    it('keeps the tile pressed whose filter is on', () => {
        const filter = { action: 'Skip', reasonCode: 'ROW_INACTIVE', status: null };
        const board = mount('c-plan-tiles', PlanTiles, { tiles: TILES, filter });
        expect(tilesOf(board).map((tile) => tile.isPressed)).toEqual([false, false, true, false]);
    });
});
