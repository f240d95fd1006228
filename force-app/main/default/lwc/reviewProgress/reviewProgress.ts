import { LightningElement, api } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import TIME_ZONE from '@salesforce/i18n/timeZone';
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { Count, FollowUp, ReviewSummary } from 'apex/ReviewSummary';
import type { Tile } from 'c/tileList';

/**
 * How far a review is, what was found, and which decisions wait for a run. Emits `finding` with a reason code (empty for all),
 * `carryout` with a decision, `open` with the id of a run.
 */
export default class ReviewProgress extends LightningElement {
    @api summary: ReviewSummary = {};
    /** The finding that filters the table; empty for none. */
    @api finding = '';
    @api isBusy = false;
    /** Decisions may be carried out. */
    @api canCarryOut = false;

    readonly labels = labels;

    get percent(): number {
        const { asked, decided } = this.summary;
        return asked ? Math.floor((100 * (decided ?? 0)) / asked) : 0;
    }

    get decidedLine(): string {
        return fill(labels.decided, this.summary.decided ?? 0, this.summary.asked ?? 0);
    }

    get dueLine(): string {
        const { dueAt, isOverdue } = this.summary;
        if (!dueAt) return '';
        const date = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeZone: TIME_ZONE });
        return fill(isOverdue ? labels.overdue : labels.due, date.format(new Date(dueAt)));
    }

    get dueClass(): string {
        return this.summary.isOverdue ? 'slds-badge slds-theme_error' : 'slds-badge';
    }

    get tiles(): Tile[] {
        const all: Count = { value: '', label: labels.all, total: this.summary.asked, open: this.openTotal };
        return [all, ...(this.summary.findings ?? [])].map((count) => this.tileOf(count));
    }

    get pending(): { value: string; label: string }[] {
        return (this.summary.pending ?? []).map(({ value, label, total }) => ({
            value: value ?? '',
            label: fill(labels.carryOut, label ?? '', total ?? 0)
        }));
    }

    get hasPending(): boolean {
        return this.canCarryOut && this.pending.length > 0;
    }

    get followUps(): readonly FollowUp[] {
        return this.summary.followUps ?? [];
    }

    get hasFollowUps(): boolean {
        return this.followUps.length > 0;
    }

    handlePress(event: CustomEvent<string>): void {
        this.dispatchEvent(new CustomEvent('finding', { detail: event.detail }));
    }

    handleCarryOut(event: Event): void {
        const { decision } = (event.currentTarget as HTMLElement).dataset;
        this.dispatchEvent(new CustomEvent('carryout', { detail: decision }));
    }

    handleOpen(event: Event): void {
        const { run } = (event.currentTarget as HTMLElement).dataset;
        this.dispatchEvent(new CustomEvent('open', { detail: run }));
    }

    private get openTotal(): number {
        return (this.summary.asked ?? 0) - (this.summary.decided ?? 0);
    }

    private tileOf({ value, label, total, open }: Count): Tile {
        const key = value ?? '';
        const isFinding = key !== '' && key !== 'NothingFound';
        return {
            key,
            label: label ?? '',
            count: total ?? 0,
            detail: open ? fill(labels.openDetail, open) : labels.allDecided,
            tone: isFinding && open ? 'warning' : 'neutral',
            isPressed: this.finding === key
        };
    }
}
