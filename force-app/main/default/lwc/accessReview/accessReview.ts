import { LightningElement, api } from 'lwc';
import carryOut from '@salesforce/apex/AccessReviewController.carryOut';
import getSummary from '@salesforce/apex/AccessReviewController.getSummary';
import { reduceErrors } from 'c/consoleErrors';
import { act, actionsOf } from './actions';
import { labels } from './labels';
import { ReviewWatch } from './watch';
import type { ReviewSummary } from 'apex/ReviewSummary';
import type { RunView } from 'apex/RunView';
import type { Action } from 'c/actionBar';

/**
 * A review that was started (features F97, W19): how far it is, what was found, the users with their decisions, and the runs that carry
 * these out. Follows what others do meanwhile. Emits `command` with SignOff, Stop or Resume, `open` with the id of another run, and `moved`
 * when the run is in another state than it was given in.
 */
export default class AccessReview extends LightningElement {
    @api isBusy = false;

    readonly labels = labels;
    summary: ReviewSummary = {};
    finding = '';
    isWorking = false;
    errors: readonly string[] = [];
    note = '';
    private shown: RunView | null = null;
    private watch = new ReviewWatch(({ state }) => {
        void this.refresh();
        if (state !== this.shown?.progress?.state) this.announce('moved', null);
    });

    @api
    get run(): RunView | null {
        return this.shown;
    }
    set run(run: RunView | null) {
        const isOther = run?.id !== this.shown?.id || run?.progress?.state !== this.shown?.progress?.state;
        this.shown = run;
        if (!isOther || !run?.id) return;
        void this.refresh();
        this.watch.follow(run.id);
    }

    disconnectedCallback(): void {
        this.watch.stop();
    }

    get isWaiting(): boolean {
        return this.isBusy || this.isWorking;
    }

    get runId(): string {
        return this.run?.id ?? '';
    }

    get canCarryOut(): boolean {
        return (this.run?.allowedCommands ?? []).length > 0;
    }

    get actions(): Action[] {
        return actionsOf(this.run, this.summary);
    }

    handleFinding(event: CustomEvent<string>): void {
        this.finding = event.detail;
    }

    handleWorking(event: CustomEvent<boolean>): void {
        this.isWorking = event.detail;
    }

    /** Numbers are read again; the table has read its rows itself. */
    handleDecided(): Promise<void> {
        return this.count();
    }

    handleCarryOut(event: CustomEvent<string>): Promise<void> {
        return this.work(async () => {
            const child = await carryOut({ runId: this.runId, decision: event.detail });
            this.announce('open', child.id);
        });
    }

    handleOpen(event: CustomEvent<string>): void {
        this.announce('open', event.detail);
    }

    handleAction(event: CustomEvent<string>): Promise<void> {
        return this.work(async () => {
            if (event.detail === 'download') this.note = labels.downloading;
            const { command, note } = await act(event.detail, this.run, this.summary);
            this.note = note;
            if (command) this.announce('command', command);
        });
    }

    /** Shows the review as it is now; the table is not there before the first numbers are drawn. */
    private async refresh(): Promise<void> {
        const table = this.template?.querySelector<HTMLElement & { refresh: () => Promise<void> }>('c-review-table');
        await Promise.all([this.count(), table?.refresh()]);
    }

    private async count(): Promise<void> {
        try {
            this.summary = await getSummary({ runId: this.runId });
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
    }

    private announce(type: string, detail: unknown): void {
        this.dispatchEvent(new CustomEvent(type, { detail }));
    }

    /** Something that takes a moment and may fail. */
    private async work(call: () => Promise<void>): Promise<void> {
        this.isWorking = true;
        this.errors = [];
        try {
            await call();
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
            this.note = '';
        }
        this.isWorking = false;
    }
}
