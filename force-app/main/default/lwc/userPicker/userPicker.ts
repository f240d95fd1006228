import { LightningElement, api } from 'lwc';
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { ExternalUserPreview, UserOption } from 'apex/ExternalUserPreview';

const COLUMNS = [
    { label: labels.name, fieldName: 'name' },
    { label: labels.username, fieldName: 'username' },
    { label: labels.profile, fieldName: 'profileName' },
    { label: labels.license, fieldName: 'licenseName' },
    { label: labels.account, fieldName: 'accountName' },
    { label: labels.lastLogin, fieldName: 'lastLogin', type: 'date' }
].map((column) => ({ ...column, hideDefaultActions: true }));

/** External users as a table to look at and to tick. Emits `choose` with the ids of all ticked users, also those of earlier filters. */
export default class UserPicker extends LightningElement {
    @api preview: ExternalUserPreview = {};
    @api isLoading = false;
    /** Ids of the ticked users. */
    @api chosenIds: readonly string[] = [];

    readonly labels = labels;
    readonly columns = COLUMNS;

    get users(): readonly UserOption[] {
        return this.preview.users ?? [];
    }

    /** The table only knows its own rows. */
    get selectedRows(): string[] {
        return this.chosenIds.filter((id) => this.shownIds.has(id));
    }

    get moreLine(): string {
        const total = this.preview.total ?? 0;
        return total > this.users.length ? fill(labels.more, this.users.length, total) : '';
    }

    handleSelection(event: CustomEvent<{ selectedRows: UserOption[] }>): void {
        const elsewhere = this.chosenIds.filter((id) => !this.shownIds.has(id));
        const here = event.detail.selectedRows.map((user) => user.id ?? '');
        this.dispatchEvent(new CustomEvent('choose', { detail: [...elsewhere, ...here] }));
    }

    private get shownIds(): ReadonlySet<string> {
        return new Set(this.users.map((user) => user.id ?? ''));
    }
}
