import { api } from 'lwc';
import invite from '@salesforce/apex/InvitationsController.invite';
import LightningModal from 'lightning/modal';
import { common } from 'c/commonLabels';
import { reduceErrors } from 'c/consoleErrors';
import { labels } from './labels';
import type { RunOptions } from 'apex/RunOptions';
import type { RunView } from 'apex/RunView';
import type { ChangeEvent } from 'c/consoleTypes';

/** Invites one person (feature F55); opened with `inviteOne`. */
export default class InvitationDialog extends LightningModal {
    @api label = '';

    readonly labels = labels;
    readonly common = common;
    email = '';
    firstName = '';
    lastName = '';
    isBusy = false;
    errors: readonly string[] = [];
    private options: RunOptions | null = null;

    get missing(): string[] {
        return [...(this.email.trim() ? [] : [labels.needsEmail]), ...(this.lastName.trim() ? [] : [labels.needsName])];
    }

    get cannotInvite(): boolean {
        return this.isBusy || this.options === null || this.missing.length > 0;
    }

    get busyLine(): string {
        return this.isBusy ? labels.inviting : '';
    }

    handleEmail(event: ChangeEvent): void {
        this.email = event.detail.value;
    }

    handleFirstName(event: ChangeEvent): void {
        this.firstName = event.detail.value;
    }

    handleLastName(event: ChangeEvent): void {
        this.lastName = event.detail.value;
    }

    handleOptions(event: CustomEvent<RunOptions | null>): void {
        this.options = event.detail;
    }

    handleCancel(): void {
        this.close(null);
    }

    async handleInvite(): Promise<void> {
        this.isBusy = true;
        this.errors = [];
        try {
            const { email, firstName, lastName, options } = this;
            const run: RunView = await invite({ request: { email: email.trim(), firstName, lastName, options } });
            this.close(run);
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
        this.isBusy = false;
    }
}

/** @returns the run that invites, or null when nobody was invited */
export async function inviteOne(): Promise<RunView | null> {
    return (await InvitationDialog.open<RunView | null>({ size: 'medium', label: labels.title })) ?? null;
}
