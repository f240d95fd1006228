import { LightningElement, api } from 'lwc';
import { labels } from './labels';
import type { PlanTile } from 'apex/PlanTile';
import type { TileTone } from 'c/statusTile';
import type { RowFilter } from 'c/consoleTypes';
import type { Tile } from 'c/tileList';

/** Every other action does something. */
const TONES: Readonly<Record<string, TileTone>> = { Skip: 'neutral', Block: 'warning' };
const ALL = 'all';

/** What the check found, one tile per action and reason; a press emits `filter` with a RowFilter (features U1). */
export default class PlanTiles extends LightningElement {
    @api tiles: readonly PlanTile[] = [];
    /** The filter that is on. */
    @api filter: RowFilter | null = null;

    readonly labels = labels;

    get shown(): Tile[] {
        const total = this.tiles.reduce((sum, tile) => sum + (tile.count ?? 0), 0);
        const everything: Tile = {
            key: ALL,
            label: labels.all,
            count: total,
            tone: 'neutral',
            isPressed: !this.filter?.action
        };
        return [everything, ...this.tiles.map((tile, index) => this.show(tile, index))];
    }

    private show(tile: PlanTile, index: number): Tile {
        return {
            key: String(index),
            label: tile.actionLabel ?? '',
            detail: tile.reasonLabel ?? '',
            count: tile.count ?? 0,
            tone: TONES[tile.action ?? ''] ?? 'success',
            isPressed:
                this.filter?.action === tile.action && (this.filter?.reasonCode ?? null) === (tile.reasonCode ?? null)
        };
    }

    handlePress(event: CustomEvent<string>): void {
        const tile = event.detail === ALL ? undefined : this.tiles[Number(event.detail)];
        const detail: RowFilter = { action: tile?.action ?? null, reasonCode: tile?.reasonCode ?? null, status: null };
        this.dispatchEvent(new CustomEvent('filter', { detail }));
    }
}
