import { LightningElement, api } from 'lwc';
import { may } from 'c/runSteps';
import { labels } from './labels';
import type { RunView } from 'apex/RunView';
import type { RunCommand } from 'c/runSteps';

/** Whether a mail tells the requester that the run is through, as long as that can be chosen. Emits `command`. */
export default class SummaryChoice extends LightningElement {
    @api run: RunView | null = null;
    @api isBusy = false;

    readonly labels = labels;

    get isChosen(): boolean {
        return may(this.run, 'NoSummary');
    }

    get isOffered(): boolean {
        return this.isChosen || may(this.run, 'MailSummary');
    }

    handleChange(event: CustomEvent<{ checked: boolean }>): void {
        const detail: RunCommand = event.detail.checked ? 'MailSummary' : 'NoSummary';
        this.dispatchEvent(new CustomEvent('command', { detail }));
    }
}
