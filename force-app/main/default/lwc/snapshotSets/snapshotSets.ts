import { LightningElement, api } from 'lwc';
import compareSets from '@salesforce/apex/SnapshotsController.compareSets';
import { reduceErrors } from 'c/consoleErrors';
import { fill } from 'c/labelText';
import { addTallies, fitting } from './tallies';
import { labels } from './labels';
import type { SetTallies } from 'apex/SetTallies';
import type { SetTally } from 'apex/SetTally';
import type { ChangeEvent, Choice } from 'c/consoleTypes';

const FILTERS: readonly Choice[] = [
    { value: 'All', label: labels.all },
    { value: 'Differences', label: labels.differences },
    { value: 'Same', label: labels.same }
];

const COLUMNS = [
    { label: labels.set, fieldName: 'label', wrapText: true },
    { label: labels.kind, fieldName: 'kind', initialWidth: 140 },
    { label: labels.before, fieldName: 'before', type: 'number', initialWidth: 120 },
    { label: labels.after, fieldName: 'after', type: 'number', initialWidth: 110 },
    { label: labels.kept, fieldName: 'kept', type: 'number', initialWidth: 90 },
    { label: labels.gained, fieldName: 'gained', type: 'number', initialWidth: 90 },
    { label: labels.lost, fieldName: 'lost', type: 'number', initialWidth: 90 }
].map((column) => ({ ...column, hideDefaultActions: true }));

/**
 * A comparison counted by permission set. All users are read through for it, part by part, and the numbers grow meanwhile. Emits
 * `choose` with the ids of the ticked sets.
 */
export default class SnapshotSets extends LightningElement {
    @api beforeId = '';
    /** Null compares with now. */
    @api afterId: string | null = null;
    /** How many users are compared in all. */
    @api total = 0;
    @api canChoose = false;
    @api chosenIds: readonly string[] = [];

    readonly labels = labels;
    readonly filters = FILTERS;
    readonly columns = COLUMNS;
    filter = FILTERS[0].value;
    errors: readonly string[] = [];
    isComparing = false;
    private tallies: readonly SetTally[] = [];
    private compared = 0;
    private isGone = false;

    connectedCallback(): void {
        this.isGone = false;
        void this.load();
    }

    disconnectedCallback(): void {
        this.isGone = true;
    }

    get rows(): unknown[] {
        return fitting(this.tallies, this.filter).map((tally) => ({
            ...tally,
            kind: tally.isGroup ? labels.kindGroup : labels.kindSet,
            before: (tally.kept ?? 0) + (tally.lost ?? 0),
            after: (tally.kept ?? 0) + (tally.gained ?? 0)
        }));
    }

    get hidesTicks(): boolean {
        return !this.canChoose;
    }

    get percent(): number {
        return this.total > 0 ? Math.min(100, Math.round((100 * this.compared) / this.total)) : 0;
    }

    get line(): string {
        if (this.isComparing) return fill(labels.comparing, this.compared, this.total);
        return fill(labels.done, this.rows.length, this.compared);
    }

    get isEmpty(): boolean {
        return !this.isComparing && this.rows.length === 0 && this.errors.length === 0;
    }

    async load(): Promise<void> {
        this.errors = [];
        this.tallies = [];
        this.compared = 0;
        this.isComparing = true;
        let cursor: string | null = null;
        try {
            do {
                const query = { beforeId: this.beforeId, afterId: this.afterId, cursor };
                // eslint-disable-next-line no-await-in-loop -- each part begins where the one before ended
                const part: SetTallies = await compareSets({ query });
                this.tallies = addTallies(this.tallies, part.sets ?? []);
                this.compared += part.compared ?? 0;
                cursor = part.cursor ?? null;
            } while (cursor !== null && !this.isGone);
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
        this.isComparing = false;
    }

    handleFilter(event: ChangeEvent): void {
        this.filter = event.detail.value;
    }

    handleSelection(event: CustomEvent<{ selectedRows: readonly SetTally[] }>): void {
        const detail = event.detail.selectedRows.map(({ id }) => id ?? '');
        this.dispatchEvent(new CustomEvent('choose', { detail }));
    }
}
