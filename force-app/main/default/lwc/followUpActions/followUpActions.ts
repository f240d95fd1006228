import { LightningElement, api } from 'lwc';
import previewFollowUp from '@salesforce/apex/RunsController.previewFollowUp';
import { ask } from 'c/confirmDialog';
import { reduceErrors } from 'c/consoleErrors';
import { fill } from 'c/labelText';
import { may } from 'c/runSteps';
import { labels } from './labels';
import type { RunView } from 'apex/RunView';
import type { Action } from 'c/actionBar';
import type { ChangeEvent } from 'c/consoleTypes';

export type FollowUp = 'SendPasswordMails' | 'SetPasswords' | 'HandOverEmail';

/** Detail of `followup`. */
export interface FollowUpRequest {
    readonly operation: FollowUp;
    readonly skipLoggedIn: boolean;
}

const BUTTONS: readonly (Action & { readonly name: FollowUp })[] = [
    { name: 'SendPasswordMails', label: labels.mails, iconName: 'utility:email' },
    { name: 'SetPasswords', label: labels.passwords, iconName: 'utility:password' },
    { name: 'HandOverEmail', label: labels.emails, iconName: 'utility:change_owner' }
];

const WORDS: Readonly<Record<FollowUp, { label: string; message: string; confirmLabel: string }>> = {
    SendPasswordMails: {
        label: labels.mailsLabel,
        message: labels.mailsMessage,
        confirmLabel: labels.mailsConfirm
    },
    SetPasswords: {
        label: labels.passwordsLabel,
        message: labels.passwordsMessage,
        confirmLabel: labels.passwordsConfirm
    },
    HandOverEmail: {
        label: labels.emailsLabel,
        message: labels.emailsMessage,
        confirmLabel: labels.emailsConfirm
    }
};

/**
 * What may follow on a run that made users: password mails or initial passwords, then their own addresses (features F11, F18, F19,
 * W4). Asks first, with the server's words for who is touched. Emits `followup` with a FollowUpRequest.
 */
export default class FollowUpActions extends LightningElement {
    @api run: RunView | null = null;
    @api isBusy = false;

    readonly labels = labels;
    errors: readonly string[] = [];
    skipLoggedIn = true;
    private isAsking = false;

    get actions(): Action[] {
        return BUTTONS.filter(({ name }) => may(this.run, name));
    }

    get givesPasswords(): boolean {
        return may(this.run, 'SendPasswordMails') || may(this.run, 'SetPasswords');
    }

    get isShown(): boolean {
        return this.actions.length > 0;
    }

    get isWaiting(): boolean {
        return this.isBusy || this.isAsking;
    }

    handleSkip(event: ChangeEvent): void {
        this.skipLoggedIn = event.detail.checked === true;
    }

    async handleAction(event: CustomEvent<FollowUp>): Promise<void> {
        const operation = event.detail;
        this.isAsking = true;
        this.errors = [];
        try {
            const preview = await previewFollowUp({ runId: this.run?.id, operation });
            const { label, message, confirmLabel } = WORDS[operation];
            const isWanted = await ask({
                label: fill(label, this.run?.name ?? ''),
                message: fill(message, preview.userCount ?? 0),
                points: preview.points ?? [],
                confirmLabel
            });
            if (isWanted) {
                const detail: FollowUpRequest = { operation, skipLoggedIn: this.skipLoggedIn };
                this.dispatchEvent(new CustomEvent('followup', { detail }));
            }
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
        this.isAsking = false;
    }
}
