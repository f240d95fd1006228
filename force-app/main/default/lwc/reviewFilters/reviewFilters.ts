import { LightningElement, api } from 'lwc';
import { labels } from './labels';
import type { ReviewQuery } from 'apex/ReviewQuery';
import type { Count } from 'apex/ReviewSummary';
import type { ChangeEvent, Choice } from 'c/consoleTypes';

/** Waits for the end of typing before anything is asked. */
const TYPING_PAUSE = 300;

/** Narrows the users of a review by decision and name. Emits `filter` with the changed part of the ReviewQuery. */
export default class ReviewFilters extends LightningElement {
    @api query: ReviewQuery = {};
    /** Decisions that there are. */
    @api decisions: readonly Count[] = [];

    readonly labels = labels;
    private typing: ReturnType<typeof setTimeout> | undefined;

    disconnectedCallback(): void {
        clearTimeout(this.typing);
    }

    get choices(): Choice[] {
        const used = this.decisions.map(({ value, label }) => ({ value: value ?? '', label: label ?? '' }));
        return [{ value: '', label: labels.any }, ...used];
    }

    get decision(): string {
        return this.query.decision ?? '';
    }

    get searchText(): string {
        return this.query.searchText ?? '';
    }

    handleDecision(event: ChangeEvent): void {
        this.announce({ decision: event.detail.value || null });
    }

    handleSearch(event: ChangeEvent): void {
        const searchText = event.detail.value.trim() || null;
        clearTimeout(this.typing);
        // eslint-disable-next-line @lwc/lwc/no-async-operation
        this.typing = setTimeout(() => {
            this.announce({ searchText });
        }, TYPING_PAUSE);
    }

    private announce(detail: Partial<ReviewQuery>): void {
        this.dispatchEvent(new CustomEvent('filter', { detail }));
    }
}
