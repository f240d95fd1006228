import { LightningElement } from 'lwc';
import { labels } from './labels';
import type { ContactSelection } from 'apex/ContactSelection';
import type { ChangeEvent } from 'c/consoleTypes';

/** Waits for the end of typing before anything is asked. */
const TYPING_PAUSE = 300;

/** The part of a selection that narrows the contacts of accounts. */
export type ContactFilter = Pick<ContactSelection, 'searchText' | 'hasEmail' | 'hasNoUser'>;

export const NO_CONTACT_FILTER: ContactFilter = { searchText: null, hasEmail: false, hasNoUser: false };

/** Narrows the contacts of the chosen accounts. Emits `filter` with a ContactFilter. */
export default class ContactFilters extends LightningElement {
    readonly labels = labels;
    private filter = NO_CONTACT_FILTER;
    private typing: ReturnType<typeof setTimeout> | undefined;

    disconnectedCallback(): void {
        clearTimeout(this.typing);
    }

    handleSearch(event: ChangeEvent): void {
        this.filter = { ...this.filter, searchText: event.detail.value.trim() || null };
        clearTimeout(this.typing);
        // eslint-disable-next-line @lwc/lwc/no-async-operation
        this.typing = setTimeout(() => {
            this.announce();
        }, TYPING_PAUSE);
    }

    handleHasEmail(event: ChangeEvent): void {
        this.filter = { ...this.filter, hasEmail: event.detail.checked === true };
        this.announce();
    }

    handleHasNoUser(event: ChangeEvent): void {
        this.filter = { ...this.filter, hasNoUser: event.detail.checked === true };
        this.announce();
    }

    private announce(): void {
        clearTimeout(this.typing);
        this.dispatchEvent(new CustomEvent('filter', { detail: this.filter }));
    }
}
