import { LightningElement, api } from 'lwc';
import { labels } from './labels';
import type { AccessReviewOptions } from 'apex/AccessReviewOptions';
import type { RunOptions } from 'apex/RunOptions';
import type { ChangeEvent, Choice } from 'c/consoleTypes';

const BEGINNING: AccessReviewOptions = { asks: 'Everybody', idleDays: 90, dueDays: 14 };
const MOST_DAYS = 3650;

/**
 * Options of "Review access" (features F97, W19): whom the reviewers decide about, when a login counts as long ago, and until when.
 * Emits `optionschange` with the RunOptions, or null while something is missing.
 */
export default class ReviewOptions extends LightningElement {
    @api options: RunOptions = {};

    readonly labels = labels;
    readonly choices: readonly Choice[] = [
        { value: 'Everybody', label: labels.everybody },
        { value: 'Findings', label: labels.findingsOnly }
    ];
    private review: AccessReviewOptions = BEGINNING;

    connectedCallback(): void {
        this.review = { ...BEGINNING, ...this.options.review };
        this.announce();
    }

    get chosen(): AccessReviewOptions {
        return this.review;
    }

    /** What is missing before rows can be checked. */
    get missing(): string[] {
        return [
            ...(isNumberOfDays(this.review.idleDays) ? [] : [labels.needsIdle]),
            ...(isNumberOfDays(this.review.dueDays) ? [] : [labels.needsDue])
        ];
    }

    handleAsks(event: ChangeEvent): void {
        this.change({ asks: event.detail.value });
    }

    handleDays(event: ChangeEvent): void {
        const { name } = (event.currentTarget as HTMLElement).dataset;
        this.change({ [name ?? '']: Number(event.detail.value) });
    }

    private change(changes: Partial<AccessReviewOptions>): void {
        this.review = { ...this.review, ...changes };
        this.announce();
    }

    private announce(): void {
        const detail = this.missing.length > 0 ? null : { ...this.options, review: this.review };
        this.dispatchEvent(new CustomEvent('optionschange', { detail }));
    }
}

function isNumberOfDays(days: number | null | undefined): boolean {
    return Number.isInteger(days) && Number(days) >= 1 && Number(days) <= MOST_DAYS;
}
