import { LightningElement, api } from 'lwc';
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { ContactOption, ContactPreview } from 'apex/ContactPreview';

const COLUMNS = [
    { label: labels.name, fieldName: 'name' },
    { label: labels.email, fieldName: 'email' },
    { label: labels.account, fieldName: 'accountName' },
    { label: labels.owner, fieldName: 'ownerName' },
    { label: labels.user, fieldName: 'username' }
].map((column) => ({ ...column, hideDefaultActions: true }));

/** Contacts as a table to look at and to tick. Emits `choose` with the ids of all ticked contacts, also those of earlier searches. */
export default class ContactPicker extends LightningElement {
    @api preview: ContactPreview = {};
    @api isLoading = false;
    /** Ids of the ticked contacts. */
    @api chosenIds: readonly string[] = [];

    readonly labels = labels;
    readonly columns = COLUMNS;

    get contacts(): readonly ContactOption[] {
        return this.preview.contacts ?? [];
    }

    /** The table only knows its own rows. */
    get selectedRows(): string[] {
        return this.chosenIds.filter((id) => this.shownIds.has(id));
    }

    get moreLine(): string {
        const total = this.preview.total ?? 0;
        return total > this.contacts.length ? fill(labels.more, this.contacts.length, total) : '';
    }

    handleSelection(event: CustomEvent<{ selectedRows: ContactOption[] }>): void {
        const elsewhere = this.chosenIds.filter((id) => !this.shownIds.has(id));
        const here = event.detail.selectedRows.map((contact) => contact.id ?? '');
        this.dispatchEvent(new CustomEvent('choose', { detail: [...elsewhere, ...here] }));
    }

    private get shownIds(): ReadonlySet<string> {
        return new Set(this.contacts.map((contact) => contact.id ?? ''));
    }
}
