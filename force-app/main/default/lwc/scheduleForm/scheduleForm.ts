import { LightningElement, api } from 'lwc';
import TIME_ZONE from '@salesforce/i18n/timeZone';
import { common } from 'c/commonLabels';
import { showFieldErrors } from 'c/fieldErrors';
import { labels } from './labels';
import type { ChangeEvent } from 'c/consoleTypes';

/** The platform starts scheduled jobs by the minute. */
const SHORTEST_WAIT = 60000;

/** Asks for the moment of a later start; emits `schedule` with an ISO date in UTC, or `cancel`. */
export default class ScheduleForm extends LightningElement {
    @api isBusy = false;

    readonly labels = labels;
    readonly common = common;
    readonly timeZone = TIME_ZONE;
    startAt = '';

    handleChange(event: ChangeEvent): void {
        this.startAt = event.detail.value;
    }

    handleSchedule(): void {
        const message = this.problem();
        showFieldErrors(this.template, { startAt: message });
        if (message === '') {
            this.dispatchEvent(new CustomEvent('schedule', { detail: new Date(this.startAt).toISOString() }));
        }
    }

    handleCancel(): void {
        this.dispatchEvent(new CustomEvent('cancel'));
    }

    private problem(): string {
        const moment = Date.parse(this.startAt);
        if (Number.isNaN(moment)) return labels.missing;
        return moment < Date.now() + SHORTEST_WAIT ? labels.past : '';
    }
}
