import { LightningElement, api } from 'lwc';
import { offered } from 'c/actionBar';
import { ask } from 'c/confirmDialog';
import { hasOwnOptions } from 'c/runOperations';
import { repeat } from 'c/repeatDialog';
import { may } from 'c/runSteps';
import { labels } from './labels';
import { startQuestion, startWords } from './start';
import type { RunView } from 'apex/RunView';
import type { Action } from 'c/actionBar';

/** What may be done after a check. Emits `command` with its name, `schedule` with an ISO date, and `options`. */
export default class CheckActions extends LightningElement {
    @api run: RunView | null = null;
    @api isBusy = false;

    isScheduling = false;
    note = '';

    get actions(): Action[] {
        const canCheck = may(this.run, 'Check');
        const canStart = may(this.run, 'Start') && (this.run?.progress?.planned ?? 0) > 0;
        const canSchedule = canStart && may(this.run, 'Schedule') && !this.isScheduling;
        return offered(
            // Options of an undo or a follow-up are those of the run before it.
            [canCheck && hasOwnOptions(this.run), { name: 'options', label: labels.options }],
            [may(this.run, 'Repeat'), { name: 'repeat', label: labels.repeat }],
            [canCheck, { name: 'check-again', label: labels.checkAgain }],
            [canSchedule, { name: 'start-later', label: labels.startLater }],
            [canStart, { name: 'start', label: startWords(this.run).button, variant: 'brand' }]
        );
    }

    async handleAction(event: CustomEvent<string>): Promise<void> {
        switch (event.detail) {
            case 'options':
                this.announce('options', null);
                break;
            case 'repeat':
                this.note = await repeat(this.run);
                break;
            case 'check-again':
                this.announce('command', 'Check');
                break;
            case 'start-later':
                this.isScheduling = true;
                break;
            default:
                if (await ask(startQuestion(this.run))) this.announce('command', 'Start');
        }
    }

    handleScheduleCancel(): void {
        this.isScheduling = false;
    }

    handleSchedule(event: CustomEvent<string>): void {
        this.isScheduling = false;
        this.announce('schedule', event.detail);
    }

    /** Commands of the button beside go on as they are. */
    handleCommand(event: CustomEvent<string>): void {
        this.announce('command', event.detail);
    }

    private announce(type: string, detail: unknown): void {
        this.dispatchEvent(new CustomEvent(type, { detail }));
    }
}
