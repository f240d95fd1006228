import { LightningElement, api } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { SnapshotView } from 'apex/SnapshotView';

const MOMENT = { year: 'numeric', month: 'short', day: '2-digit', hour: '2-digit', minute: '2-digit' };
/** A date has no time zone of its own. */
const days = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeZone: 'UTC' });
const FILES: readonly string[] = ['users.csv', 'permissionsetassignment.csv'];

const COLUMNS = [
    {
        label: labels.name,
        type: 'button',
        initialWidth: 125,
        typeAttributes: { label: { fieldName: 'name' }, name: 'open', variant: 'base', title: labels.open }
    },
    { label: labels.title, fieldName: 'title', wrapText: true },
    { label: labels.takenBy, fieldName: 'takenBy' },
    { label: labels.takenAt, fieldName: 'takenAt', type: 'date', typeAttributes: MOMENT },
    { label: labels.users, fieldName: 'userCount', type: 'number', initialWidth: 85 },
    { label: labels.sets, fieldName: 'setCount', type: 'number', initialWidth: 85 },
    {
        label: labels.run,
        type: 'button',
        typeAttributes: { label: { fieldName: 'run' }, name: 'run', variant: 'base', title: { fieldName: 'runHelp' } }
    },
    { label: labels.kept, fieldName: 'kept' }
].map((column) => ({ ...column, hideDefaultActions: true }));

/** Two moments: `afterId` null means now. */
export interface Moments {
    readonly beforeId: string;
    readonly afterId: string | null;
}

/**
 * Snapshots as a table. Emits `compare` with Moments, `download` with {snapshotId, fileName}, `openrun` with the id of a run.
 */
export default class SnapshotList extends LightningElement {
    @api snapshots: readonly SnapshotView[] = [];

    readonly labels = labels;
    readonly columns = COLUMNS;
    readonly files = FILES;
    chosen: readonly SnapshotView[] = [];

    get rows(): unknown[] {
        return this.snapshots.map((snapshot) => ({
            ...snapshot,
            run: snapshot.runName ? `${snapshot.runName} · ${snapshot.operationLabel ?? ''}` : '',
            runHelp: snapshot.runName ? fill(labels.runLink, snapshot.runName) : '',
            kept: snapshot.keptUntil
                ? days.format(new Date(snapshot.keptUntil))
                : fill(labels.keptByRun, snapshot.runName ?? '')
        }));
    }

    get isNotOne(): boolean {
        return this.chosen.length !== 1;
    }

    get isNotTwo(): boolean {
        return this.chosen.length !== 2;
    }

    get hint(): string {
        if (this.chosen.length === 0) return labels.chosenNone;
        return this.chosen.length > 2 ? labels.chosenMany : '';
    }

    handleSelection(event: CustomEvent<{ selectedRows: readonly SnapshotView[] }>): void {
        this.chosen = event.detail.selectedRows;
    }

    handleRowAction(event: CustomEvent<{ action: { name: string }; row: SnapshotView }>): void {
        const { action, row } = event.detail;
        if (action.name === 'open') this.compare({ beforeId: row.id ?? '', afterId: null });
        else if (row.runId) this.dispatchEvent(new CustomEvent('openrun', { detail: row.runId }));
    }

    handleNow(): void {
        this.compare({ beforeId: this.chosen[0].id ?? '', afterId: null });
    }

    /** The older one comes first, in whichever order they were ticked. */
    handleTwo(): void {
        const [older, newer] = [...this.chosen].sort((one, other) =>
            (one.takenAt ?? '').localeCompare(other.takenAt ?? '')
        );
        this.compare({ beforeId: older.id ?? '', afterId: newer.id ?? '' });
    }

    handleDownload(event: CustomEvent<{ value: string }>): void {
        const detail = { snapshotId: this.chosen[0].id ?? '', fileName: event.detail.value };
        this.dispatchEvent(new CustomEvent('download', { detail }));
    }

    private compare(detail: Moments): void {
        this.dispatchEvent(new CustomEvent('compare', { detail }));
    }
}
