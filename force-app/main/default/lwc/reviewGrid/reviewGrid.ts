import { LightningElement, api } from 'lwc';
import { labels } from './labels';
import { decisionLines, holdingWords } from './words';
import type { ReviewRowView } from 'apex/ReviewRowView';

/** Rows that fit the table's height. */
const FEW = 5;

/**
 * Users of a review as a table. Emits `choose` with the ids of all ticked rows, `loadmore` at its end.
 */
export default class ReviewGrid extends LightningElement {
    @api reviewed: readonly ReviewRowView[] = [];
    @api chosenIds: readonly string[] = [];
    @api isLoading = false;
    @api hasMore = false;
    /** Rows can be ticked. */
    @api canChoose = false;

    readonly labels = labels;
    readonly columns = columns();

    get rows(): unknown[] {
        return this.reviewed.map((row) => ({
            ...row,
            userUrl: `/lightning/r/User/${row.userId ?? ''}/view`,
            rights: (row.holdings ?? []).map(holdingWords).join(', '),
            found: (row.findings ?? []).map((finding) => finding.message ?? '').join(' '),
            decisionText: decisionLines(row).join(' · '),
            outcomeText: [row.carriedOutBy, row.outcome].filter(Boolean).join(': ')
        }));
    }

    get hidesTicks(): boolean {
        return !this.canChoose;
    }

    get gridClass(): string {
        return this.hasMore || this.reviewed.length > FEW ? 'scrolling' : '';
    }

    handleSelection(event: CustomEvent<{ selectedRows: readonly ReviewRowView[] }>): void {
        const detail = event.detail.selectedRows.map((row) => row.id ?? '');
        this.dispatchEvent(new CustomEvent('choose', { detail }));
    }

    handleLoadMore(): void {
        if (this.hasMore && !this.isLoading) this.dispatchEvent(new CustomEvent('loadmore'));
    }
}

function columns(): unknown[] {
    return [
        {
            ...column('userUrl', labels.name, 120),
            type: 'url',
            typeAttributes: { label: { fieldName: 'name' }, target: '_blank' }
        },
        column('accountName', labels.account, 120),
        column('statusLabel', labels.status, 75),
        column('lastLogin', labels.lastLogin, 95),
        column('profileName', labels.profile, 120),
        column('rights', labels.rights, 170),
        column('found', labels.findings, 170),
        column('earlier', labels.earlier, 120),
        column('decisionText', labels.decision, 160),
        column('outcomeText', labels.outcome, 110)
    ];
}

function column(fieldName: string, label: string, initialWidth: number): Record<string, unknown> {
    return { fieldName, label, initialWidth, type: 'text', wrapText: true, hideDefaultActions: true };
}
