import { LightningElement, api } from 'lwc';
import { columnsOf } from './columns';
import { labels } from './labels';
import type { InvitationView } from 'apex/InvitationView';
import type { InvitationAction } from './columns';

export type { InvitationAction } from './columns';

/** What somebody chose to do with one invitation. */
export interface RowChoice {
    readonly action: InvitationAction;
    readonly id: string;
}

/** Rows that fit the table's height. */
const FEW = 8;

/**
 * Invitations as a table. Emits `choose` with the ids of all ticked ones, `rowaction` with a RowChoice, `loadmore` at its end.
 */
export default class InvitationGrid extends LightningElement {
    @api invitations: readonly InvitationView[] = [];
    @api chosenIds: readonly string[] = [];
    @api isLoading = false;
    @api hasMore = false;
    /** May send, cancel and admit; others look only. */
    @api canInvite = false;

    readonly labels = labels;

    get columns(): unknown[] {
        return columnsOf(this.canInvite);
    }

    get hidesTicks(): boolean {
        return !this.canInvite;
    }

    get gridClass(): string {
        return this.hasMore || this.invitations.length > FEW ? 'scrolling' : '';
    }

    handleSelection(event: CustomEvent<{ selectedRows: readonly InvitationView[] }>): void {
        const detail = event.detail.selectedRows.map((invitation) => invitation.id ?? '');
        this.dispatchEvent(new CustomEvent('choose', { detail }));
    }

    handleRowAction(event: CustomEvent<{ action: { name: InvitationAction }; row: { id: string } }>): void {
        const detail: RowChoice = { action: event.detail.action.name, id: event.detail.row.id };
        if (detail.action !== 'none') this.dispatchEvent(new CustomEvent('rowaction', { detail }));
    }

    handleLoadMore(): void {
        if (this.hasMore && !this.isLoading) this.dispatchEvent(new CustomEvent('loadmore'));
    }
}
