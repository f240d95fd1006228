import { LightningElement, api } from 'lwc';
import { formatNumber } from 'c/labelText';

export type TileTone = 'success' | 'warning' | 'error' | 'neutral';

const ICONS: Readonly<Record<TileTone, { icon: string; variant: string }>> = {
    success: { icon: 'utility:success', variant: 'success' },
    warning: { icon: 'utility:warning', variant: 'warning' },
    error: { icon: 'utility:error', variant: 'error' },
    neutral: { icon: 'utility:rows', variant: '' }
};

/** One count with its label. A tile is a button that stays pressed while its filter is on; emits `press`. */
export default class StatusTile extends LightningElement {
    @api label = '';
    /** Small line under the label, e.g. the reason. */
    @api detail = '';
    @api count = 0;
    @api tone: TileTone = 'neutral';
    @api pressed = false;

    get countText(): string {
        return formatNumber(this.count);
    }

    get icon(): { icon: string; variant: string } {
        return ICONS[this.tone];
    }

    get pressedText(): string {
        return this.pressed ? 'true' : 'false';
    }

    get tileClass(): string {
        return `slds-box slds-box_x-small tile${this.pressed ? ' tile_pressed' : ''}`;
    }

    handlePress(): void {
        this.dispatchEvent(new CustomEvent('press'));
    }
}
