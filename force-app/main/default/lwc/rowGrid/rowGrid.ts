import { LightningElement, api } from 'lwc';
import { columnsOf } from './columns';
import { labels } from './labels';
import type { RowView } from 'apex/RowView';
import type { Column, GridMode } from './columns';

export type { GridMode } from './columns';

/** A username that was typed into the table. */
export interface UsernameEdit {
    readonly rowId: string;
    readonly username: string;
}

/** A row as the table shows it. */
interface GridRow {
    readonly id: string;
    readonly rowNumber: number;
    readonly sourceKey: string;
    readonly displayName: string;
    readonly contactUrl: string | undefined;
    readonly userUrl: string | undefined;
    readonly lastLogin: string;
    readonly username: string;
    readonly proposal: string;
    readonly proposalClass: string;
    readonly actionLabel: string;
    readonly statusLabel: string;
    readonly reason: string;
    readonly cure: string;
    readonly canEdit: boolean;
}

/** Rows that fit the table's height even when each takes several lines. */
const FEW = 6;

/**
 * Rows of a run as a table. Emits `loadmore` at its end, `edit` with a list of UsernameEdit, `accept` and `details` with
 * the id of the row.
 */
export default class RowGrid extends LightningElement {
    @api rows: readonly RowView[] = [];
    @api mode: GridMode = 'plan';
    /** Rows may still be changed: proposals are shown. */
    @api isEditable = false;
    /** Usernames may be typed into the table, but for rows that are skipped. */
    @api canEditUsernames = false;
    @api isLoading = false;
    @api hasMore = false;

    readonly labels = labels;
    draftValues: readonly unknown[] = [];

    /** Width of the table in pixels, once it stands. */
    private width = 0;

    renderedCallback(): void {
        this.width = this.refs?.frame?.clientWidth ?? 0;
    }

    get columns(): readonly Column[] {
        return columnsOf(this.mode, this.isEditable, this.canEditUsernames, this.width);
    }

    get gridClass(): string {
        return this.hasMore || this.rows.length > FEW ? 'scrolling' : '';
    }

    get gridRows(): GridRow[] {
        return this.rows.map((row) => this.show(row));
    }

    private show(row: RowView): GridRow {
        const proposal = this.isEditable ? (row.proposedUsername ?? '') : '';
        return {
            id: row.id ?? '',
            rowNumber: row.rowNumber ?? 0,
            sourceKey: row.sourceKey ?? '',
            displayName: row.displayName ?? '',
            contactUrl: row.contactId ? `/lightning/r/Contact/${row.contactId}/view` : undefined,
            userUrl: row.userId ? `/lightning/r/User/${row.userId}/view` : undefined,
            lastLogin: row.lastLogin ?? '',
            username: row.username ?? '',
            proposal,
            // A button without words would still be announced and focused.
            proposalClass: proposal ? '' : 'slds-hide',
            actionLabel: row.actionLabel ?? '',
            statusLabel: row.statusLabel ?? '',
            reason: row.message ?? row.reasonLabel ?? '',
            cure: row.cure ?? '',
            canEdit: this.canEditUsernames && row.action !== 'Skip'
        };
    }

    handleLoadMore(): void {
        if (this.hasMore && !this.isLoading) this.dispatchEvent(new CustomEvent('loadmore'));
    }

    handleSave(event: CustomEvent<{ draftValues: { id: string; username?: string }[] }>): void {
        const detail: UsernameEdit[] = event.detail.draftValues.flatMap(({ id, username }) =>
            username === undefined ? [] : [{ rowId: id, username }]
        );
        this.draftValues = [];
        if (detail.length > 0) this.dispatchEvent(new CustomEvent('edit', { detail }));
    }

    handleRowAction(event: CustomEvent<{ action: { name: string }; row: GridRow }>): void {
        const type = event.detail.action.name === 'accept' ? 'accept' : 'details';
        this.dispatchEvent(new CustomEvent(type, { detail: event.detail.row.id }));
    }
}
