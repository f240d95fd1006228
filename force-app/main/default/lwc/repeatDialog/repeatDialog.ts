import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import LOCALE from '@salesforce/i18n/locale';
import TIME_ZONE from '@salesforce/i18n/timeZone';
import createSchedule from '@salesforce/apex/RunSchedulesController.createSchedule';
import { common } from 'c/commonLabels';
import { reduceErrors } from 'c/consoleErrors';
import { showFieldErrors } from 'c/fieldErrors';
import { fill } from 'c/labelText';
import { labels } from './labels';
import { FREQUENCIES, STARTS, daysOfMonth, problems, timesOf, weekdays } from './times';
import type { RunView } from 'apex/RunView';
import type { ChangeEvent } from 'c/consoleTypes';
import type { Choices } from './times';

/** Asks when a run shall be made again and makes the schedule; closes with true when there is one. */
export default class RepeatDialog extends LightningModal {
    @api run: RunView | null = null;

    readonly labels = labels;
    readonly common = common;
    readonly frequencies = FREQUENCIES;
    readonly starts = STARTS;
    readonly weekdays = weekdays(LOCALE);
    readonly daysOfMonth = daysOfMonth();
    readonly timeHelp = fill(labels.timeHelp, TIME_ZONE);
    errors: readonly string[] = [];
    isSaving = false;
    choices: Choices = {
        name: '',
        frequency: 'Daily',
        time: '06:00',
        weekday: '2',
        dayOfMonth: '1',
        expression: '',
        start: 'check'
    };

    get isWeekly(): boolean {
        return this.choices.frequency === 'Weekly';
    }

    get isMonthly(): boolean {
        return this.choices.frequency === 'Monthly';
    }

    get isCron(): boolean {
        return this.choices.frequency === 'Cron';
    }

    handleChange(event: ChangeEvent): void {
        const { option } = (event.target as HTMLElement).dataset;
        this.choices = { ...this.choices, [option ?? '']: event.detail.value };
    }

    handleCancel(): void {
        this.close(false);
    }

    async handleSave(): Promise<void> {
        const found = problems(this.choices);
        showFieldErrors(this.template, found);
        if (Object.keys(found).length > 0) return;
        this.isSaving = true;
        this.errors = [];
        const { name, start } = this.choices;
        const request = { name, startsByItself: start === 'start', times: timesOf(this.choices) };
        try {
            await createSchedule({ runId: this.run?.id, request });
            this.close(true);
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
            this.isSaving = false;
        }
    }
}

/** Opens the dialog for a run. Returns what to say when a schedule was made, and nothing when not. */
export async function repeat(run: RunView | null): Promise<string> {
    const label = fill(labels.title, run?.name ?? '');
    const isMade = (await RepeatDialog.open<boolean>({ size: 'small', label, run })) === true;
    return isMade ? labels.made : '';
}
