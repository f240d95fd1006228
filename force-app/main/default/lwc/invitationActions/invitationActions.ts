import { LightningElement, api } from 'lwc';
import admit from '@salesforce/apex/InvitationsController.admit';
import beginRun from '@salesforce/apex/InvitationsController.beginRun';
import { ask } from 'c/confirmDialog';
import { reduceErrors } from 'c/consoleErrors';
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { RunView } from 'apex/RunView';
import type { Choice } from 'c/consoleTypes';
import type { Question } from 'c/confirmDialog';

const AGAIN = 'ResendInvitations';
const CANCEL = 'RevokeInvitations';
const ADMIT = 'AdmitMembers';

/** What may be done with ticked invitations, each as a run (features F58, W13). Emits `run` with the id of the run that was made. */
export default class InvitationActions extends LightningElement {
    @api chosenIds: readonly string[] = [];

    readonly labels = labels;
    readonly choices: readonly Choice[] = [
        { value: AGAIN, label: labels.again },
        { value: CANCEL, label: labels.cancel },
        { value: ADMIT, label: labels.admit }
    ];
    errors: readonly string[] = [];
    isBusy = false;

    get isDisabled(): boolean {
        return this.chosenIds.length === 0 || this.isBusy;
    }

    get line(): string {
        if (this.isBusy) return labels.working;
        return this.chosenIds.length === 0 ? labels.none : fill(labels.ticked, this.chosenIds.length);
    }

    async handleSelect(event: CustomEvent<{ value: string }>): Promise<void> {
        const operation = event.detail.value;
        const invitationIds = [...this.chosenIds];
        if (!(await ask(questionOf(operation, invitationIds.length)))) return;
        this.isBusy = true;
        this.errors = [];
        try {
            const run: RunView = await (operation === ADMIT
                ? admit({ invitationIds })
                : beginRun({ operation, invitationIds }));
            this.dispatchEvent(new CustomEvent('run', { detail: run.id }));
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
        this.isBusy = false;
    }
}

function questionOf(operation: string, count: number): Question {
    if (operation === ADMIT) {
        return {
            label: fill(labels.admitTitle, count),
            message: labels.admitMessage,
            points: [labels.startsAtOnce],
            confirmLabel: labels.start
        };
    }
    const isCancel = operation === CANCEL;
    return {
        label: fill(isCancel ? labels.cancelTitle : labels.againTitle, count),
        message: isCancel ? labels.cancelMessage : labels.againMessage,
        points: [labels.nothingYet],
        confirmLabel: labels.check
    };
}
