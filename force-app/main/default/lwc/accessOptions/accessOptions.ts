import { LightningElement, api } from 'lwc';
import getChoices from '@salesforce/apex/AccessGrantsController.getChoices';
import { common } from 'c/commonLabels';
import { reduceErrors } from 'c/consoleErrors';
import { choicesOf, contentLine } from './choices';
import { labels } from './labels';
import type { AccessChoices } from 'apex/AccessChoices';
import type { AccessGrantOptions } from 'apex/AccessGrantOptions';
import type { RunOptions } from 'apex/RunOptions';
import type { ChangeEvent, Choice } from 'c/consoleTypes';
import type { ChosenSets } from 'c/permissionSetLists';

export { choicesOf } from './choices';

const BEGINNING: AccessGrantOptions = { kind: 'PermissionSets', seats: 'WhatFits' };
const USUAL_DAYS = 90;

/**
 * Options of "Grant access" and "Remove access" (features F20, F22, F25, W9): one kind of thing, which ones, until when, and what to do
 * when seats are short. Emits `optionschange` with the RunOptions, or null while something is missing.
 */
export default class AccessOptions extends LightningElement {
    @api options: RunOptions = {};
    /** True to give, false to take. */
    @api gives = false;

    readonly labels = labels;
    readonly common = common;
    readonly kinds: readonly Choice[] = [
        { value: 'PermissionSets', label: labels.permissionSets },
        { value: 'PackageLicense', label: labels.packageLicense },
        { value: 'CrmContent', label: labels.crmContent }
    ];
    readonly seatChoices: readonly Choice[] = [
        { value: 'WhatFits', label: labels.whatFits },
        { value: 'AllOrNothing', label: labels.allOrNothing }
    ];
    errors: readonly string[] = [];
    isLoading = true;
    private choices: AccessChoices = {};
    private access: AccessGrantOptions = BEGINNING;

    connectedCallback(): void {
        this.access = { ...(this.options.access ?? BEGINNING) };
        this.announce();
        void this.load();
    }

    get chosen(): AccessGrantOptions {
        return this.access;
    }

    get isSets(): boolean {
        return this.access.kind === 'PermissionSets';
    }

    get isPackage(): boolean {
        return this.access.kind === 'PackageLicense';
    }

    get isContent(): boolean {
        return this.access.kind === 'CrmContent';
    }

    get sets(): Choice[] {
        return choicesOf(this.choices.permissionSets, false);
    }

    get groups(): Choice[] {
        return choicesOf(this.choices.groups, false);
    }

    get chosenSets(): readonly string[] {
        return this.access.permissionSetIds ?? [];
    }

    get chosenGroups(): readonly string[] {
        return this.access.groupIds ?? [];
    }

    get packages(): Choice[] {
        return choicesOf(this.choices.packages, this.gives);
    }

    get contentLine(): string {
        return contentLine(this.choices.content);
    }

    get hasExpiry(): boolean {
        return this.gives && this.isSets;
    }

    get takes(): boolean {
        return !this.gives;
    }

    get isIdleOnly(): boolean {
        return this.access.idleDays !== null && this.access.idleDays !== undefined;
    }

    /** What is missing before rows can be checked. */
    get missing(): string[] {
        const { packageLicenseId, idleDays } = this.access;
        const hasSet = this.chosenSets.length + this.chosenGroups.length > 0;
        return [
            ...(this.isSets && !hasSet ? [labels.needsSet] : []),
            ...(this.isPackage && !packageLicenseId ? [labels.needsPackage] : []),
            ...(this.isIdleOnly && !(Number(idleDays) >= 1) ? [labels.needsDays] : [])
        ];
    }

    handleValue(event: ChangeEvent): void {
        this.change({ [nameOf(event)]: event.detail.value || null });
    }

    handleSets({ detail }: CustomEvent<ChosenSets>): void {
        this.change(detail);
    }

    handleDays(event: ChangeEvent): void {
        this.change({ idleDays: Number(event.detail.value) });
    }

    handleIdleOnly(event: CustomEvent<{ checked: boolean }>): void {
        this.change({ idleDays: event.detail.checked ? USUAL_DAYS : null });
    }

    private async load(): Promise<void> {
        try {
            this.choices = await getChoices();
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
        this.isLoading = false;
    }

    private change(changes: Partial<AccessGrantOptions>): void {
        this.access = { ...this.access, ...changes };
        this.announce();
    }

    private announce(): void {
        const options = this.missing.length > 0 ? null : { ...this.options, access: this.access };
        this.dispatchEvent(new CustomEvent('optionschange', { detail: options }));
    }
}

function nameOf(event: Event): string {
    return (event.target as HTMLElement).dataset.name ?? '';
}
