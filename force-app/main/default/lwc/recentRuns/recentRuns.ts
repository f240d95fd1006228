import { LightningElement } from 'lwc';
import getRuns from '@salesforce/apex/RunsController.getRuns';
import mayOperate from '@salesforce/customPermission/Operate_Runs';
import { reduceErrors } from 'c/consoleErrors';
import { labels } from './labels';
import type { RunView } from 'apex/RunView';

/** Runs that the start page lists; older ones are in the list view of the runs. */
const SHOWN = 50;

const COLUMNS = [
    {
        label: labels.name,
        type: 'button',
        initialWidth: 130,
        typeAttributes: { label: { fieldName: 'name' }, name: 'open', variant: 'base', title: labels.open }
    },
    { label: labels.state, fieldName: 'state', initialWidth: 150 },
    { label: labels.operation, fieldName: 'operation' },
    { label: labels.source, fieldName: 'source' },
    { label: labels.account, fieldName: 'account' },
    { label: labels.rows, fieldName: 'rows', type: 'number', initialWidth: 90 },
    { label: labels.succeeded, fieldName: 'succeeded', type: 'number', initialWidth: 110 },
    { label: labels.failed, fieldName: 'failed', type: 'number', initialWidth: 90 },
    {
        label: labels.created,
        fieldName: 'createdAt',
        type: 'date',
        typeAttributes: { year: 'numeric', month: 'short', day: '2-digit', hour: '2-digit', minute: '2-digit' }
    },
    { label: labels.by, fieldName: 'by' }
].map((column) => ({ ...column, hideDefaultActions: true }));

/** Start page: the newest runs, and the way to a new one. Emits `open` with a run's id, and `new` with an operation. */
export default class RecentRuns extends LightningElement {
    readonly labels = labels;
    readonly columns = COLUMNS;
    runs: readonly RunView[] | null = null;
    errors: readonly string[] = [];

    connectedCallback(): void {
        void this.load();
    }

    get isLoading(): boolean {
        return this.runs === null && this.errors.length === 0;
    }

    get isEmpty(): boolean {
        return this.runs?.length === 0;
    }

    /** Only for what is offered: each Apex entry point asks for the right again. */
    get mayBegin(): boolean {
        return mayOperate === true;
    }

    get emptyHelp(): string {
        return this.mayBegin ? labels.emptyHelp : labels.emptyViewer;
    }

    get hasRuns(): boolean {
        return (this.runs?.length ?? 0) > 0;
    }

    get rows(): unknown[] {
        return (this.runs ?? []).map((run) => ({
            id: run.id,
            name: run.name,
            operation: run.operationLabel,
            source: run.sourceName,
            account: run.accountName,
            state: run.progress?.stateLabel,
            rows: run.progress?.total,
            succeeded: run.progress?.succeeded,
            failed: run.progress?.failed,
            createdAt: run.createdAt,
            by: run.requestedBy
        }));
    }

    async load(): Promise<void> {
        try {
            this.runs = await getRuns({ maximum: SHOWN });
            this.errors = [];
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
    }

    handleNew(event: CustomEvent<string>): void {
        this.dispatchEvent(new CustomEvent('new', { detail: event.detail }));
    }

    handleRowAction(event: CustomEvent<{ row: { id: string } }>): void {
        this.dispatchEvent(new CustomEvent('open', { detail: event.detail.row.id }));
    }
}
