import { LightningElement, api } from 'lwc';
import { columnsOf, SORT_KEYS } from './columns';
import { labels } from './labels';
import type { MemberView } from 'apex/MemberView';

/** How the table is sorted: a key of the server's orders. */
export interface MemberSort {
    readonly sortBy: string;
    readonly isDescending: boolean;
}

/** Rows that fit the table's height. */
const FEW = 8;

/**
 * External users as a table. Emits `sort` with a MemberSort, `choose` with the ids of all ticked members, `loadmore` at its
 * end, `details` with the id of a member.
 */
export default class MemberGrid extends LightningElement {
    @api members: readonly MemberView[] = [];
    @api chosenIds: readonly string[] = [];
    @api sort: MemberSort = { sortBy: 'Name', isDescending: false };
    @api isLoading = false;
    @api hasMore = false;
    /** Members can be ticked. */
    @api canChoose = false;

    readonly labels = labels;

    get columns(): unknown[] {
        return columnsOf();
    }

    get rows(): unknown[] {
        return this.members.map((member) => ({
            ...member,
            userUrl: `/lightning/r/User/${member.id ?? ''}/view`
        }));
    }

    get sortedBy(): string {
        return Object.entries(SORT_KEYS).find(([, key]) => key === this.sort.sortBy)?.[0] ?? '';
    }

    get sortDirection(): string {
        return this.sort.isDescending ? 'desc' : 'asc';
    }

    get hidesTicks(): boolean {
        return !this.canChoose;
    }

    get gridClass(): string {
        return this.hasMore || this.members.length > FEW ? 'scrolling' : '';
    }

    handleSort(event: CustomEvent<{ fieldName: string; sortDirection: string }>): void {
        const { fieldName, sortDirection } = event.detail;
        const detail: MemberSort = { sortBy: SORT_KEYS[fieldName] ?? 'Name', isDescending: sortDirection === 'desc' };
        this.dispatchEvent(new CustomEvent('sort', { detail }));
    }

    handleSelection(event: CustomEvent<{ selectedRows: readonly MemberView[] }>): void {
        const detail = event.detail.selectedRows.map((member) => member.id ?? '');
        this.dispatchEvent(new CustomEvent('choose', { detail }));
    }

    handleRowAction(event: CustomEvent<{ row: { id: string } }>): void {
        this.dispatchEvent(new CustomEvent('details', { detail: event.detail.row.id }));
    }

    handleLoadMore(): void {
        if (this.hasMore && !this.isLoading) this.dispatchEvent(new CustomEvent('loadmore'));
    }
}
