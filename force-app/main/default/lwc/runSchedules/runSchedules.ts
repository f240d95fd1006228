import { LightningElement } from 'lwc';
import execute from '@salesforce/apex/RunSchedulesController.execute';
import getSchedules from '@salesforce/apex/RunSchedulesController.getSchedules';
import { ask } from 'c/confirmDialog';
import { reduceErrors } from 'c/consoleErrors';
import { fill } from 'c/labelText';
import { labels } from './labels';
import { COLUMNS } from './columns';
import type { RunScheduleView } from 'apex/RunScheduleView';

type RowAction = CustomEvent<{ row: { id: string; lastRunId?: string }; action: { name: string } }>;

/** Runs that are made again and again: next time, last result, and what can be done with each. Emits `open` with a run's id. */
export default class RunSchedules extends LightningElement {
    readonly labels = labels;
    readonly columns = COLUMNS;
    schedules: readonly RunScheduleView[] | null = null;
    errors: readonly string[] = [];
    note = '';

    connectedCallback(): void {
        void this.load();
    }

    /** Nobody who has no schedule needs a list of none. */
    get isShown(): boolean {
        return this.errors.length > 0 || (this.schedules?.length ?? 0) > 0;
    }

    get rows(): unknown[] {
        return (this.schedules ?? []).map((schedule) => ({
            id: schedule.id,
            name: schedule.name,
            operation: schedule.operationLabel,
            mode: schedule.startsByItself === true ? labels.starts : labels.checks,
            owner: schedule.ownerName,
            nextAt: schedule.nextAt,
            state: schedule.isPaused === true ? labels.paused : labels.active,
            lastAt: schedule.lastAt,
            last: schedule.message ?? schedule.lastResult,
            lastRunId: schedule.lastRunId,
            commands: schedule.allowedCommands
        }));
    }

    load(): Promise<void> {
        return this.take(getSchedules());
    }

    async handleRowAction(event: RowAction): Promise<void> {
        const { row, action } = event.detail;
        if (action.name === 'OpenRun') {
            this.dispatchEvent(new CustomEvent('open', { detail: row.lastRunId }));
            return;
        }
        const schedule = this.schedules?.find(({ id }) => id === row.id);
        if (action.name === 'Delete' && !(await ask(deleteQuestion(schedule)))) return;
        await this.take(execute({ scheduleId: row.id, command: action.name }));
        if (this.errors.length > 0) await this.catchUp();
        else if (action.name === 'RunNow') this.note = fill(labels.begun, schedule?.name ?? '');
    }

    /** A refusal may mean that somebody else was quicker: what there is now is shown beside the reason. */
    private async catchUp(): Promise<void> {
        try {
            this.schedules = await getSchedules();
        } catch {
            // The first error is on the page; a second one would say no more.
        }
    }

    private async take(answer: Promise<RunScheduleView[]>): Promise<void> {
        this.note = '';
        try {
            this.schedules = await answer;
            this.errors = [];
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
    }
}

function deleteQuestion(schedule: RunScheduleView | undefined): Parameters<typeof ask>[0] {
    return {
        label: fill(labels.deleteLabel, schedule?.name ?? ''),
        message: labels.deleteMessage,
        confirmLabel: labels.remove,
        isDestructive: true
    };
}
