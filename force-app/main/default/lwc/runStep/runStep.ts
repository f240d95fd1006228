import { LightningElement, api } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import TIME_ZONE from '@salesforce/i18n/timeZone';
import { ask } from 'c/confirmDialog';
import { fill } from 'c/labelText';
import { may } from 'c/runSteps';
import { labels } from './labels';
import type { RunProgress } from 'apex/RunProgress';
import type { RunView } from 'apex/RunView';

const NEXT: Readonly<Record<string, string>> = {
    Queued: labels.Queued,
    Running: labels.Running,
    Stopping: labels.Stopping,
    Stopped: labels.Stopped,
    Failed: labels.Failed
};

/** The same where the page does the rows itself. */
const BY_PAGE: Readonly<Record<string, string>> = {
    Running: labels.runningByPage,
    Stopped: labels.stoppedByPage
};

/** Fourth step: the run at work. Emits `command` with its name, and `results` to look at the rows so far. */
export default class RunStep extends LightningElement {
    @api run: RunView | null = null;
    @api isBusy = false;

    readonly labels = labels;

    get progress(): RunProgress | null {
        return this.run?.progress ?? null;
    }

    get stateLabel(): string {
        return this.progress?.stateLabel ?? '';
    }

    get nextLine(): string {
        const state = this.progress?.state ?? '';
        if (may(this.run, 'GivePasswords')) return BY_PAGE[state] ?? '';
        return state === 'Scheduled' ? fill(labels.Scheduled, momentOf(this.run?.scheduledFor)) : (NEXT[state] ?? '');
    }

    get canStart(): boolean {
        return may(this.run, 'Start') && this.progress?.state === 'Scheduled';
    }

    get canUnschedule(): boolean {
        return may(this.run, 'Unschedule');
    }

    get canStop(): boolean {
        return may(this.run, 'Stop');
    }

    get canResume(): boolean {
        return may(this.run, 'Resume');
    }

    get hasRows(): boolean {
        return this.progress?.isActive !== true && this.progress?.state !== 'Scheduled';
    }

    handleStart(): void {
        this.command('Start');
    }

    handleUnschedule(): void {
        this.command('Unschedule');
    }

    async handleStop(): Promise<void> {
        const question = {
            label: labels.stopLabel,
            message: labels.stopMessage,
            confirmLabel: labels.stop,
            isDestructive: true
        };
        if (await ask(question)) this.command('Stop');
    }

    handleResume(): void {
        this.command('Resume');
    }

    handleResults(): void {
        this.dispatchEvent(new CustomEvent('results'));
    }

    private command(detail: string): void {
        this.dispatchEvent(new CustomEvent('command', { detail }));
    }
}

/** A moment in the user's locale and time zone. */
function momentOf(iso: string | null | undefined): string {
    if (!iso) return '';
    return new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short', timeZone: TIME_ZONE }).format(
        new Date(iso)
    );
}
