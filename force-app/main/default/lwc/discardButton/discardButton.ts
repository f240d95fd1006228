import { LightningElement, api } from 'lwc';
import { ask } from 'c/confirmDialog';
import { fill } from 'c/labelText';
import { may } from 'c/runSteps';
import { labels } from './labels';
import type { RunView } from 'apex/RunView';

/** Deletes a run that has not begun, with its rows, after asking. Shows nothing where that may not be. Emits `command` Delete. */
export default class DiscardButton extends LightningElement {
    @api run: RunView | null = null;
    @api isBusy = false;

    readonly labels = labels;

    get canDiscard(): boolean {
        return may(this.run, 'Delete');
    }

    async handleDiscard(): Promise<void> {
        const isWanted = await ask({
            label: fill(labels.title, this.run?.name ?? ''),
            message: fill(labels.message, this.run?.progress?.total ?? 0),
            confirmLabel: labels.discard,
            isDestructive: true
        });
        if (isWanted) this.dispatchEvent(new CustomEvent('command', { detail: 'Delete' }));
    }
}
