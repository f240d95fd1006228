import { LightningElement, api } from 'lwc';
import { fill } from 'c/labelText';
import { columnsOf, linesOf } from './table';
import { labels } from './labels';
import type { MatrixRow } from 'apex/PermissionMatrix';
import type { MatrixColumn, MatrixLine } from './table';

/**
 * Users against permission sets: what each had, has, or both (U16). Emits `choose` with the ids of all ticked users.
 */
export default class PermissionMatrix extends LightningElement {
    @api rows: readonly MatrixRow[] = [];
    /** Leaves out permission sets of which nobody shown gained or lost one. */
    @api hidesKept = false;
    /** Users can be ticked. */
    @api canChoose = false;
    @api chosenIds: readonly string[] = [];

    readonly labels = labels;

    get columns(): readonly MatrixColumn[] {
        return columnsOf(this.rows, this.hidesKept).shown;
    }

    get lines(): MatrixLine[] {
        return linesOf(this.rows, this.columns, this.chosenIds);
    }

    get moreLine(): string {
        const { left } = columnsOf(this.rows, this.hidesKept);
        return left > 0 ? fill(labels.more, left) : '';
    }

    get hasAll(): boolean {
        return this.rows.length > 0 && this.rows.every(({ id }) => this.chosenIds.includes(id ?? ''));
    }

    handleTick(event: Event): void {
        const { dataset, checked } = event.target as HTMLInputElement;
        const others = this.chosenIds.filter((id) => id !== dataset.user);
        this.choose(checked ? [...others, dataset.user ?? ''] : others);
    }

    handleAll(event: Event): void {
        const shown = this.rows.map(({ id }) => id ?? '');
        const others = this.chosenIds.filter((id) => !shown.includes(id));
        this.choose((event.target as HTMLInputElement).checked ? [...others, ...shown] : others);
    }

    private choose(detail: readonly string[]): void {
        this.dispatchEvent(new CustomEvent('choose', { detail }));
    }
}
