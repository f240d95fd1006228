import { LightningElement, api } from 'lwc';
import previewContacts from '@salesforce/apex/PartnerUsersController.previewContacts';
import { common } from 'c/commonLabels';
import { reduceErrors } from 'c/consoleErrors';
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { ContactPreview } from 'apex/ContactPreview';
import type { ContactSource } from 'c/consoleTypes';

/**
 * Rows from contacts that somebody ticked in a list view (feature F87): they stand here ticked, and can be unticked. Emits `sourcechange` with
 * the source, or null while there is none, and `byaccount` when the person wants others.
 */
export default class ListedContacts extends LightningElement {
    /** Ids of the contacts, at most as many as a preview shows. */
    @api contactIds: readonly string[] = [];
    @api rowLimit = 0;

    readonly labels = labels;
    readonly common = common;
    isLoading = false;
    errors: readonly string[] = [];
    preview: ContactPreview | null = null;
    chosenIds: readonly string[] = [];

    connectedCallback(): void {
        void this.load();
    }

    get hasContacts(): boolean {
        return this.foundIds.length > 0;
    }

    /** Why the contacts cannot become rows. */
    get refusals(): string[] {
        if (!this.preview) return [];
        if (!this.hasContacts) return [labels.noneFound];
        if (this.chosenIds.length === 0) return [labels.noneTicked];
        const { length } = this.chosenIds;
        return length > this.rowLimit ? [fill(labels.tooMany, length, this.rowLimit)] : [];
    }

    get chosenLine(): string {
        return this.isUsable ? fill(labels.chosen, this.chosenIds.length) : '';
    }

    /** Says how many contacts of the list view are not here. */
    get leftOutLine(): string {
        const missing = this.contactIds.length - this.foundIds.length;
        return this.hasContacts && missing > 0 ? fill(labels.leftOut, missing, this.contactIds.length) : '';
    }

    handleChoose(event: CustomEvent<readonly string[]>): void {
        this.chosenIds = event.detail;
        this.announce();
    }

    handleByAccount(): void {
        this.dispatchEvent(new CustomEvent('byaccount'));
    }

    async load(): Promise<void> {
        this.isLoading = true;
        this.errors = [];
        try {
            this.preview = await previewContacts({ selection: { contactIds: [...this.contactIds] } });
            this.chosenIds = this.foundIds;
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
        this.isLoading = false;
        this.announce();
    }

    private announce(): void {
        const source: ContactSource = {
            kind: 'Contacts',
            name: labels.sourceName,
            selection: { contactIds: [...this.chosenIds] },
            count: this.chosenIds.length
        };
        this.dispatchEvent(new CustomEvent('sourcechange', { detail: this.isUsable ? source : null }));
    }

    private get isUsable(): boolean {
        return this.preview !== null && this.refusals.length === 0;
    }

    private get foundIds(): readonly string[] {
        return (this.preview?.contacts ?? []).map((contact) => contact.id ?? '');
    }
}
