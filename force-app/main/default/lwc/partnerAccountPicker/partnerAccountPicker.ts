import { LightningElement, api } from 'lwc';
import searchAccounts from '@salesforce/apex/ContactAttachController.searchAccounts';
import searchPartnerAccounts from '@salesforce/apex/PartnerUsersController.searchPartnerAccounts';
import { reduceErrors } from 'c/consoleErrors';
import { common } from 'c/commonLabels';
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { PartnerAccountOption } from 'apex/PartnerAccountOption';
import type { ChangeEvent } from 'c/consoleTypes';

/** Waits for the end of typing before the server is asked. */
const TYPING_PAUSE = 300;
const MOST_CHOSEN = 200;

const COLUMNS = [
    { label: labels.name, fieldName: 'name', hideDefaultActions: true },
    { label: labels.owner, fieldName: 'ownerName', hideDefaultActions: true },
    { label: labels.contacts, fieldName: 'contactCount', type: 'number', hideDefaultActions: true },
    { label: labels.problem, fieldName: 'problem', wrapText: true, hideDefaultActions: true }
];

/** Search and choice among accounts enabled as partners (features F3), or among all. Emits `choose` with all chosen accounts. */
export default class PartnerAccountPicker extends LightningElement {
    /** Several accounts may be chosen. */
    @api isMultiple = false;
    /** Accounts that are not enabled as partners are offered too. */
    @api isAnyAccount = false;
    /** Account chosen before, shown by name until it is among the results. */
    @api chosenName = '';

    readonly labels = labels;
    readonly common = common;
    searchText = '';
    isLoading = false;
    errors: readonly string[] = [];
    accounts: readonly PartnerAccountOption[] = [];
    private chosen: readonly PartnerAccountOption[] = [];
    private typing: ReturnType<typeof setTimeout> | undefined;
    private asked = 0;

    connectedCallback(): void {
        void this.search();
    }

    disconnectedCallback(): void {
        clearTimeout(this.typing);
        this.asked += 1;
    }

    /** Contacts are counted of partner accounts only. */
    get columns(): typeof COLUMNS {
        return this.isAnyAccount ? COLUMNS.filter((column) => column.fieldName !== 'contactCount') : COLUMNS;
    }

    get mostChosen(): number {
        return this.isMultiple ? MOST_CHOSEN : 1;
    }

    /** Chosen accounts of an earlier search stay chosen; the table only knows its own rows. */
    get selectedRows(): string[] {
        const shown = new Set(this.accounts.map((account) => account.id));
        return this.chosen.filter((account) => shown.has(account.id)).map((account) => account.id ?? '');
    }

    get chosenLine(): string {
        const names = this.chosen.map((account) => account.name ?? '');
        const shown = names.length > 0 ? names.join(', ') : this.chosenName;
        return shown ? fill(labels.chosen, shown) : labels.nothingChosen;
    }

    get isEmpty(): boolean {
        return this.accounts.length === 0 && !this.isLoading && this.errors.length === 0;
    }

    get emptyHeading(): string {
        return this.searchText ? labels.noMatch : labels.none;
    }

    get emptyMessage(): string {
        return this.searchText ? labels.noMatchHelp : labels.noneHelp;
    }

    handleSearch(event: ChangeEvent): void {
        this.searchText = event.detail.value.trim();
        clearTimeout(this.typing);
        // eslint-disable-next-line @lwc/lwc/no-async-operation
        this.typing = setTimeout(() => {
            void this.search();
        }, TYPING_PAUSE);
    }

    handleRetry(): void {
        void this.search();
    }

    handleSelection(event: CustomEvent<{ selectedRows: PartnerAccountOption[] }>): void {
        const shown = new Set(this.accounts.map((account) => account.id));
        const elsewhere = this.isMultiple ? this.chosen.filter((account) => !shown.has(account.id)) : [];
        this.chosen = [...elsewhere, ...event.detail.selectedRows];
        this.dispatchEvent(new CustomEvent('choose', { detail: this.chosen }));
    }

    private async search(): Promise<void> {
        this.asked += 1;
        const question = this.asked;
        this.isLoading = true;
        try {
            const { searchText } = this;
            const accounts = await (this.isAnyAccount
                ? searchAccounts({ searchText })
                : searchPartnerAccounts({ searchText }));
            if (question !== this.asked) return;
            this.accounts = accounts;
            this.errors = [];
        } catch (error: unknown) {
            if (question === this.asked) this.errors = reduceErrors(error);
        }
        if (question === this.asked) this.isLoading = false;
    }
}
