import { LightningElement } from 'lwc';
import { listen } from 'org/events';
import { call } from 'org/http';
import { messageOf } from 'org/shellData';

interface Job {
    readonly processed: number | null;
    readonly total: number | null;
}

const MOMENT = {
    type: 'date',
    initialWidth: 170,
    hideDefaultActions: true,
    typeAttributes: {
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit'
    }
};

/** Asynchronous and scheduled Apex, as an admin finds it under Setup. */
export default class JobsPage extends LightningElement {
    readonly jobColumns = [
        { ...MOMENT, label: 'Submitted', fieldName: 'created' },
        { label: 'Class', fieldName: 'className', hideDefaultActions: true },
        { label: 'Type', fieldName: 'type', initialWidth: 130, hideDefaultActions: true },
        { label: 'Status', fieldName: 'status', initialWidth: 110, hideDefaultActions: true },
        { label: 'Progress', fieldName: 'progress', initialWidth: 110, hideDefaultActions: true },
        { label: 'Errors', fieldName: 'errors', type: 'number', initialWidth: 80, hideDefaultActions: true },
        { label: 'Message', fieldName: 'message', wrapText: true, hideDefaultActions: true },
        { ...MOMENT, label: 'Completed', fieldName: 'completed' },
        { label: 'Submitted by', fieldName: 'createdBy', hideDefaultActions: true }
    ];
    readonly scheduledColumns = [
        { label: 'Name', fieldName: 'name', hideDefaultActions: true },
        { label: 'Expression', fieldName: 'expression', hideDefaultActions: true },
        { label: 'State', fieldName: 'state', initialWidth: 120, hideDefaultActions: true },
        { ...MOMENT, label: 'Next start', fieldName: 'next' },
        { ...MOMENT, label: 'Last start', fieldName: 'previous' },
        { label: 'Times', fieldName: 'times', type: 'number', initialWidth: 80, hideDefaultActions: true }
    ];
    jobs: object[] = [];
    scheduled: object[] = [];
    loaded = false;
    error = '';
    #stop: (() => void) | null = null;

    connectedCallback(): void {
        void this.load();
        this.#stop = listen('jobs', () => void this.load());
    }

    disconnectedCallback(): void {
        this.#stop?.();
    }

    get hasJobs(): boolean {
        return this.jobs.length > 0;
    }

    get hasScheduled(): boolean {
        return this.scheduled.length > 0;
    }

    async load(): Promise<void> {
        try {
            const page = await call<{ jobs: Job[]; scheduled: object[] }>('GET', '/shell/jobs');
            this.jobs = page.jobs.map((job) => ({
                ...job,
                progress: job.total === null || job.total === 0 ? '' : `${job.processed ?? 0} of ${job.total}`
            }));
            this.scheduled = page.scheduled;
            this.error = '';
        } catch (error) {
            this.error = messageOf(error);
        }
        this.loaded = true;
    }
}
