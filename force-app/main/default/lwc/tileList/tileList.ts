import { LightningElement, api } from 'lwc';
import type { TileTone } from 'c/statusTile';

/** One count to filter by. */
export interface Tile {
    /** Told by `press`. */
    readonly key: string;
    readonly label: string;
    /** Small line under the label. */
    readonly detail?: string;
    readonly count: number;
    readonly tone: TileTone;
    readonly isPressed: boolean;
}

/** Counts as tiles; the pressed one is the filter that is on. Emits `press` with the key of a tile. */
export default class TileList extends LightningElement {
    @api tiles: readonly Tile[] = [];
    /** What the tiles count, for those who cannot see them. */
    @api heading = '';

    handlePress(event: Event): void {
        const { key } = (event.currentTarget as HTMLElement).dataset;
        this.dispatchEvent(new CustomEvent('press', { detail: key }));
    }
}
