import { LightningElement, api } from 'lwc';
import { NO_FILTER } from 'c/consoleTypes';
import { NEVER_LOGGED_IN, reasonChoices, statusChoices } from './choices';
import { labels } from './labels';
import type { PlanTile } from 'apex/PlanTile';
import type { RowView } from 'apex/RowView';
import type { ChangeEvent, Choice, RowFilter } from 'c/consoleTypes';

/** Waits for the end of typing before anything is asked. */
const TYPING_PAUSE = 300;

/** Search box, and status and reason where they are wanted. Emits `search` with the text and `filter` with a RowFilter. */
export default class RowFilters extends LightningElement {
    @api filter: RowFilter = NO_FILTER;
    /** Tiles and rows tell which reasons there are. */
    @api tiles: readonly PlanTile[] = [];
    @api rows: readonly RowView[] = [];
    /** Shows the choices beside the search box. */
    @api hasChoices = false;

    readonly labels = labels;
    searchText = '';
    private typing: ReturnType<typeof setTimeout> | undefined;

    disconnectedCallback(): void {
        clearTimeout(this.typing);
    }

    get statusOptions(): Choice[] {
        return statusChoices();
    }

    get reasonOptions(): Choice[] {
        return reasonChoices(this.tiles, this.rows);
    }

    get statusValue(): string {
        return this.filter.neverLoggedIn ? NEVER_LOGGED_IN : (this.filter.status ?? '');
    }

    get reasonValue(): string {
        return this.filter.reasonCode ?? '';
    }

    handleSearch(event: ChangeEvent): void {
        this.searchText = event.detail.value;
        clearTimeout(this.typing);
        // eslint-disable-next-line @lwc/lwc/no-async-operation
        this.typing = setTimeout(() => {
            this.dispatchEvent(new CustomEvent('search', { detail: this.searchText.trim() }));
        }, TYPING_PAUSE);
    }

    handleStatus(event: ChangeEvent): void {
        const { value } = event.detail;
        const neverLoggedIn = value === NEVER_LOGGED_IN;
        this.choose({ ...this.filter, status: neverLoggedIn ? null : value || null, neverLoggedIn });
    }

    handleReason(event: ChangeEvent): void {
        this.choose({ ...this.filter, reasonCode: event.detail.value || null });
    }

    private choose(detail: RowFilter): void {
        this.dispatchEvent(new CustomEvent('filter', { detail }));
    }
}
