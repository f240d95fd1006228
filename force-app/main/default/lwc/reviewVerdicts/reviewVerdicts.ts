import { LightningElement, api } from 'lwc';
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { ChangeEvent } from 'c/consoleTypes';
import type { Verdict } from 'c/reviewDialog';

/** What a reviewer wants, and about whom. */
export interface VerdictRequest {
    readonly verdict: Verdict;
    /** About all users that the filters leave, not the ticked ones only. */
    readonly isForAll: boolean;
}

/** Decides about ticked users, or all that the filters leave. Emits `verdict` with a VerdictRequest. */
export default class ReviewVerdicts extends LightningElement {
    /** Number of ticked users. */
    @api count = 0;
    @api isBusy = false;
    /** What just happened. */
    @api note = '';

    readonly labels = labels;
    isForAll = false;

    get cannotDecide(): boolean {
        return this.isBusy || (!this.isForAll && this.count === 0);
    }

    get line(): string {
        if (this.note) return this.note;
        if (this.isForAll) return '';
        return this.count > 0 ? fill(labels.ticked, this.count) : labels.none;
    }

    handleForAll(event: ChangeEvent): void {
        this.isForAll = event.detail.checked === true;
    }

    handlePress(event: Event): void {
        const verdict = (event.currentTarget as HTMLElement).dataset.verdict as Verdict;
        const detail: VerdictRequest = { verdict, isForAll: this.isForAll };
        // A tick for all is meant for one decision, not for the next one too.
        this.isForAll = false;
        this.dispatchEvent(new CustomEvent('verdict', { detail }));
    }
}
