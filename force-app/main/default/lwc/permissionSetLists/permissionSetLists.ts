import { LightningElement, api } from 'lwc';
import { labels } from './labels';
import type { Choice } from 'c/consoleTypes';

/** What is chosen in both lists. */
export interface ChosenSets {
    readonly permissionSetIds: string[];
    readonly groupIds: string[];
}

/** Permission sets and, where there are any, groups to choose from. Emits `choose` with the ChosenSets. */
export default class PermissionSetLists extends LightningElement {
    @api sets: readonly Choice[] = [];
    @api groups: readonly Choice[] = [];
    @api setIds: readonly string[] = [];
    @api groupIds: readonly string[] = [];

    readonly labels = labels;

    get hasGroups(): boolean {
        return this.groups.length > 0;
    }

    handleSets(event: CustomEvent<{ value: string[] }>): void {
        this.choose({ permissionSetIds: event.detail.value, groupIds: [...this.groupIds] });
    }

    handleGroups(event: CustomEvent<{ value: string[] }>): void {
        this.choose({ permissionSetIds: [...this.setIds], groupIds: event.detail.value });
    }

    private choose(detail: ChosenSets): void {
        this.dispatchEvent(new CustomEvent('choose', { detail }));
    }
}
