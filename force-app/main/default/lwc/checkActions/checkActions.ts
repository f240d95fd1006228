import { LightningElement, api } from 'lwc';
import { ask } from 'c/confirmDialog';
import { may } from 'c/runSteps';
import { labels } from './labels';
import { makesUsers, startQuestion, startWords } from './start';
import type { RunView } from 'apex/RunView';

/** What may be done after a check. Emits `command` with its name, `schedule` with an ISO date, and `options`. */
export default class CheckActions extends LightningElement {
    @api run: RunView | null = null;
    @api isBusy = false;

    readonly labels = labels;
    isScheduling = false;

    get canCheck(): boolean {
        return may(this.run, 'Check');
    }

    get canStart(): boolean {
        return may(this.run, 'Start') && (this.run?.progress?.planned ?? 0) > 0;
    }

    get canSchedule(): boolean {
        return this.canStart && may(this.run, 'Schedule') && !this.isScheduling;
    }

    /** Options of an undo or a follow-up are those of the run before it. */
    get canChangeOptions(): boolean {
        return this.canCheck && makesUsers(this.run);
    }

    get startLabel(): string {
        return startWords(this.run).button;
    }

    handleOptions(): void {
        this.announce('options', null);
    }

    handleCheckAgain(): void {
        this.announce('command', 'Check');
    }

    async handleStart(): Promise<void> {
        if (await ask(startQuestion(this.run))) this.announce('command', 'Start');
    }

    handleStartLater(): void {
        this.isScheduling = true;
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
