import { LightningElement, api } from 'lwc';
import getChoices from '@salesforce/apex/AccessGrantsController.getChoices';
import { choicesOf } from 'c/accessOptions';
import { common } from 'c/commonLabels';
import { reduceErrors } from 'c/consoleErrors';
import { labels } from './labels';
import type { AccessChoices, Choice as Thing } from 'apex/AccessChoices';
import type { AccessGrantOptions } from 'apex/AccessGrantOptions';
import type { Choice } from 'c/consoleTypes';
import type { ChosenSets } from 'c/permissionSetLists';

/**
 * Permission sets and groups that new users get in the run that makes them (W15). Opened on demand, because most runs give none.
 * Emits `accesschange` with the AccessGrantOptions, or null where nothing is chosen.
 */
export default class NewUserSets extends LightningElement {
    /** Only sets for any licence or for this one are offered. */
    @api licenseName = '';

    readonly labels = labels;
    readonly common = common;
    isOpen = false;
    isLoading = false;
    errors: readonly string[] = [];
    private choices: AccessChoices = {};
    private chosen: AccessGrantOptions | null = null;
    private isConnectedNow = false;

    /** What is chosen already, e.g. what the account's last run gave. */
    @api
    get access(): AccessGrantOptions | null {
        return this.chosen;
    }
    set access(access: AccessGrantOptions | null) {
        this.chosen = access;
        if (access && this.isConnectedNow && !this.isOpen) void this.open();
    }

    connectedCallback(): void {
        this.isConnectedNow = true;
        if (this.chosen) void this.open();
    }

    get sets(): Choice[] {
        return choicesOf(
            this.choices.permissionSets?.filter((thing) => this.fits(thing)),
            false
        );
    }

    get groups(): Choice[] {
        return choicesOf(this.choices.groups, false);
    }

    get setIds(): readonly string[] {
        return this.chosen?.permissionSetIds ?? [];
    }

    get groupIds(): readonly string[] {
        return this.chosen?.groupIds ?? [];
    }

    async open(): Promise<void> {
        this.isOpen = true;
        this.isLoading = true;
        this.errors = [];
        try {
            this.choices = await getChoices();
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
        this.isLoading = false;
    }

    handleSets({ detail: chosen }: CustomEvent<ChosenSets>): void {
        const isEmpty = chosen.permissionSetIds.length + chosen.groupIds.length === 0;
        const detail: AccessGrantOptions | null = isEmpty ? null : { kind: 'PermissionSets', ...chosen };
        this.chosen = detail;
        this.dispatchEvent(new CustomEvent('accesschange', { detail }));
    }

    private fits({ licenseName }: Thing): boolean {
        return !licenseName || licenseName === this.licenseName;
    }
}
