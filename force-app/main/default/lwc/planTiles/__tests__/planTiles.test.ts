import PlanTiles from 'c/planTiles';
import { clearPage, findAll, listen, mount } from '../../../../../tests/jest-mocks/support';
import { TILES } from '../../../../../tests/jest-mocks/samples';

const tilesOf = (host: Element): (HTMLElement & Record<string, unknown>)[] => findAll(host, 'c-status-tile');

describe('c-plan-tiles', () => {
    afterEach(clearPage);

    it('shows one tile per action and reason behind a tile for all rows', async () => {
        const board = mount('c-plan-tiles', PlanTiles, { tiles: TILES });
        expect(tilesOf(board).map((tile) => [tile.label, tile.detail, tile.count])).toEqual([
            ['All rows', '', 434],
            ['Will be created', '', 412],
            ['Skipped', 'Inactive in the source', 17],
            ['Blocked', 'Username taken', 5]
        ]);
        await expect(board).toBeAccessible();
    });

    it('filters the rows by action and reason', () => {
        const board = mount('c-plan-tiles', PlanTiles, { tiles: TILES });
        const filters = listen(board, 'filter');
        tilesOf(board)[3].dispatchEvent(new CustomEvent('press'));
        tilesOf(board)[0].dispatchEvent(new CustomEvent('press'));
        expect(filters).toEqual([
            { action: 'Block', reasonCode: 'USERNAME_TAKEN', status: null },
            { action: null, reasonCode: null, status: null }
        ]);
    });

    it('keeps the tile pressed whose filter is on', () => {
        const filter = { action: 'Skip', reasonCode: 'ROW_INACTIVE', status: null };
        const board = mount('c-plan-tiles', PlanTiles, { tiles: TILES, filter });
        expect(tilesOf(board).map((tile) => tile.pressed)).toEqual([false, false, true, false]);
    });
});
