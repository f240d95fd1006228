import { LightningElement, api } from 'lwc';
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { PartnerAccountOption } from 'apex/PartnerAccountOption';
import type { ContactSource as Source } from 'c/consoleTypes';

/** Rows from the contacts of partner accounts (features W2). Emits `sourcechange` with the source, or null while there is none. */
export default class ContactSource extends LightningElement {
    @api rowLimit = 0;

    readonly labels = labels;
    private accounts: readonly PartnerAccountOption[] = [];

    get contactCount(): number {
        return this.accounts.reduce((sum, account) => sum + (account.contactCount ?? 0), 0);
    }

    get isTooLarge(): boolean {
        return this.contactCount > this.rowLimit;
    }

    get errors(): string[] {
        if (this.accounts.length === 0) return [];
        if (this.contactCount === 0) return [labels.noContacts];
        return this.isTooLarge ? [fill(labels.tooMany, this.contactCount, this.rowLimit)] : [];
    }

    get previewLine(): string {
        return this.accounts.length > 0 && this.errors.length === 0
            ? fill(labels.preview, this.contactCount, this.accounts.length)
            : '';
    }

    handleChoose(event: CustomEvent<readonly PartnerAccountOption[]>): void {
        this.accounts = event.detail;
        const isUsable = this.accounts.length > 0 && this.errors.length === 0;
        this.dispatchEvent(new CustomEvent('sourcechange', { detail: isUsable ? this.source : null }));
    }

    private get source(): Source {
        const [first] = this.accounts;
        const name =
            this.accounts.length === 1
                ? fill(labels.sourceName, first.name ?? '')
                : fill(labels.sourceNameMany, this.accounts.length);
        return {
            kind: 'Contacts',
            name,
            accountIds: this.accounts.map((account) => account.id ?? ''),
            count: this.contactCount
        };
    }
}
