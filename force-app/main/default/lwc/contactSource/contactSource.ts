import { LightningElement, api } from 'lwc';
import previewContacts from '@salesforce/apex/PartnerUsersController.previewContacts';
import { reduceErrors } from 'c/consoleErrors';
import { NO_CONTACT_FILTER } from 'c/contactFilters';
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { ContactPreview } from 'apex/ContactPreview';
import type { ContactSelection } from 'apex/ContactSelection';
import type { PartnerAccountOption } from 'apex/PartnerAccountOption';
import type { ContactFilter } from 'c/contactFilters';
import type { ContactSource as Source } from 'c/consoleTypes';

/**
 * Rows from the contacts of partner accounts (features W2): all of them, those that filters leave, or those that are ticked.
 * Emits `sourcechange` with the source, or null while there is none.
 */
export default class ContactSource extends LightningElement {
    @api rowLimit = 0;

    readonly labels = labels;
    isLoading = false;
    errors: readonly string[] = [];
    preview: ContactPreview | null = null;
    chosenIds: readonly string[] = [];
    private accounts: readonly PartnerAccountOption[] = [];
    private filter: ContactFilter = NO_CONTACT_FILTER;
    /** Number of the newest question; answers to older ones are dropped. */
    private asked = 0;

    disconnectedCallback(): void {
        this.asked += 1;
    }

    get hasAccounts(): boolean {
        return this.accounts.length > 0;
    }

    get hasChosen(): boolean {
        return this.chosenIds.length > 0;
    }

    get hasContacts(): boolean {
        return this.hasAccounts && (this.preview?.total ?? 0) > 0;
    }

    get count(): number {
        return this.hasChosen ? this.chosenIds.length : (this.preview?.total ?? 0);
    }

    /** Why the contacts cannot become rows. */
    get refusals(): string[] {
        if (!this.hasAccounts || !this.preview) return [];
        if (this.count === 0) return [labels.noContacts];
        return this.count > this.rowLimit ? [fill(labels.tooMany, this.count, this.rowLimit)] : [];
    }

    get previewLine(): string {
        if (!this.hasAccounts || !this.preview || this.refusals.length > 0) return '';
        return this.hasChosen
            ? fill(labels.chosen, this.chosenIds.length)
            : fill(labels.preview, this.count, this.accounts.length);
    }

    handleAccounts(event: CustomEvent<readonly PartnerAccountOption[]>): Promise<void> {
        this.accounts = event.detail;
        // Contacts that were ticked may belong to an account that is not chosen any more.
        this.chosenIds = [];
        return this.load();
    }

    handleFilter(event: CustomEvent<ContactFilter>): Promise<void> {
        this.filter = event.detail;
        return this.load();
    }

    handleChoose(event: CustomEvent<readonly string[]>): void {
        this.chosenIds = event.detail;
        this.announce();
    }

    handleTakeAll(): void {
        this.chosenIds = [];
        this.announce();
    }

    async load(): Promise<void> {
        this.asked += 1;
        const question = this.asked;
        this.preview = this.hasAccounts ? this.preview : null;
        this.isLoading = this.hasAccounts;
        this.errors = [];
        // Until the answer is there nobody knows how many rows there would be.
        this.dispatchEvent(new CustomEvent('sourcechange', { detail: null }));
        if (!this.hasAccounts) return;
        try {
            const preview = await previewContacts({ selection: this.narrowed });
            if (question !== this.asked) return;
            this.preview = preview;
        } catch (error: unknown) {
            if (question !== this.asked) return;
            this.preview = null;
            this.errors = reduceErrors(error);
        }
        this.isLoading = false;
        this.announce();
    }

    private announce(): void {
        const isUsable = this.previewLine !== '';
        this.dispatchEvent(new CustomEvent('sourcechange', { detail: isUsable ? this.source : null }));
    }

    private get narrowed(): ContactSelection {
        return { accountIds: this.accounts.map((account) => account.id ?? ''), ...this.filter };
    }

    private get source(): Source {
        const [first] = this.accounts;
        const name =
            this.accounts.length === 1
                ? fill(labels.sourceName, first.name ?? '')
                : fill(labels.sourceNameMany, this.accounts.length);
        const selection = this.hasChosen ? { contactIds: [...this.chosenIds] } : this.narrowed;
        return { kind: 'Contacts', name, selection, count: this.count };
    }
}
