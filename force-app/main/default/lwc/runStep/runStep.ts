import { LightningElement, api } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import TIME_ZONE from '@salesforce/i18n/timeZone';
import { offered } from 'c/actionBar';
import { ask } from 'c/confirmDialog';
import { fill } from 'c/labelText';
import { may } from 'c/runSteps';
import { labels } from './labels';
import type { RunProgress } from 'apex/RunProgress';
import type { RunView } from 'apex/RunView';
import type { Action } from 'c/actionBar';
import type { Question } from 'c/confirmDialog';
import type { RunCommand } from 'c/runSteps';

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

const STOP_QUESTION: Question = {
    label: labels.stopLabel,
    message: labels.stopMessage,
    confirmLabel: labels.stop,
    isDestructive: true
};
/** Commands of the actions that ask nothing first. */
const COMMANDS: Readonly<Record<string, RunCommand>> = { unschedule: 'Unschedule', start: 'Start', resume: 'Resume' };

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

    get actions(): Action[] {
        const { isActive, state } = this.progress ?? {};
        return offered(
            [isActive !== true && state !== 'Scheduled', { name: 'results', label: labels.soFar }],
            [may(this.run, 'Unschedule'), { name: 'unschedule', label: labels.unschedule }],
            [
                may(this.run, 'Start') && state === 'Scheduled',
                { name: 'start', label: labels.startNow, variant: 'brand' }
            ],
            [may(this.run, 'Stop'), { name: 'stop', label: labels.stop, variant: 'destructive-text' }],
            [may(this.run, 'Resume'), { name: 'resume', label: labels.resume, variant: 'brand' }]
        );
    }

    async handleAction(event: CustomEvent<string>): Promise<void> {
        switch (event.detail) {
            case 'results':
                this.dispatchEvent(new CustomEvent('results'));
                break;
            case 'stop':
                if (await ask(STOP_QUESTION)) this.command('Stop');
                break;
            default:
                this.command(COMMANDS[event.detail]);
        }
    }

    handleSummary(event: CustomEvent<RunCommand>): void {
        this.command(event.detail);
    }

    private command(detail: RunCommand): void {
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
