/** One run as the wizard sees it: loaded, commanded, polled while it is active. Knows nothing of the page. */
import acceptProposals from '@salesforce/apex/RunRowsController.acceptProposals';
import createRun from '@salesforce/apex/RunsController.createRun';
import execute from '@salesforce/apex/RunsController.execute';
import followUp from '@salesforce/apex/RunsController.followUp';
import getProgress from '@salesforce/apex/RunsController.getProgress';
import getRun from '@salesforce/apex/RunsController.getRun';
import retryFailed from '@salesforce/apex/RunsController.retryFailed';
import scheduleRun from '@salesforce/apex/RunsController.scheduleRun';
import undo from '@salesforce/apex/RunsController.undo';
import updateOptions from '@salesforce/apex/RunsController.updateOptions';
import { reduceErrors } from 'c/consoleErrors';
import { JobPoller } from 'c/jobPoller';
import { RowStaging } from 'c/rowStaging';
import { isWatched } from 'c/runSteps';
import { labels } from './labels';
import { refuseOtherSource } from './source';
import type { RunOptions } from 'apex/RunOptions';
import type { RunProgress } from 'apex/RunProgress';
import type { RunView } from 'apex/RunView';
import type { RunSource } from 'c/consoleTypes';
import type { FollowUpRequest } from 'c/followUpActions';
import type { StagingProgress } from 'c/rowStaging';

/** What a page shows of a session; a new object after every change. */
export interface SessionView {
    readonly run: RunView | null;
    readonly isBusy: boolean;
    readonly errors: readonly string[];
    /** Set while rows are being sent, and after an error until they are. */
    readonly staging: StagingProgress | null;
}

export class RunSession {
    private readonly onChange: (view: SessionView) => void;
    private readonly poller: JobPoller<RunProgress>;
    private view: SessionView = { run: null, isBusy: false, errors: [], staging: null };
    private staging: RowStaging | null = null;

    constructor(onChange: (view: SessionView) => void) {
        this.onChange = onChange;
        this.poller = new JobPoller<RunProgress>({
            fetch: () => getProgress({ runId: this.view.run?.id }),
            onValue: (progress) => this.takeProgress(progress),
            onError: (error, isLast) => {
                this.show({ errors: isLast ? [...reduceErrors(error), labels.lostContact] : reduceErrors(error) });
            }
        });
    }

    /** Stops asking the server; call it when the page goes. */
    close(): void {
        this.poller.stop();
    }

    /** Forgets the run: a new one is begun. */
    reset(): void {
        this.poller.stop();
        this.staging = null;
        this.show({ run: null, isBusy: false, errors: [], staging: null });
    }

    /** Loads a run by its id. */
    open(runId: string): Promise<boolean> {
        this.poller.stop();
        return this.attempt(() => getRun({ runId }));
    }

    /** Stores the options: a new run, or the draft that is there. */
    save(options: RunOptions, source: RunSource | null): Promise<boolean> {
        const { run } = this.view;
        if (run) {
            return this.attempt(() => {
                if (source) refuseOtherSource(run, source);
                return updateOptions({ runId: run.id, options });
            });
        }
        return this.attempt(() => createRun({ options, source: source?.kind, sourceName: source?.name }));
    }

    /** Sends the rows, if there are any to send, and has them checked. Called again after an error it goes on where it stopped. */
    sendAndCheck(source: RunSource | null, chunkSize: number): Promise<boolean> {
        const runId = this.view.run?.id ?? '';
        if (source) this.staging ??= new RowStaging(runId, source, chunkSize);
        return this.attempt(async () => {
            if (this.staging) {
                this.show({ staging: this.staging.progress });
                await this.staging.send((staging) => {
                    this.show({ staging });
                });
                this.staging = null;
                this.show({ staging: null });
            }
            return execute({ runId, command: 'Check' });
        });
    }

    command(command: string): Promise<boolean> {
        return this.attempt(() => execute({ runId: this.view.run?.id, command }));
    }

    /** @param startAt ISO date in UTC */
    schedule(startAt: string): Promise<boolean> {
        return this.attempt(() => scheduleRun({ runId: this.view.run?.id, startAt }));
    }

    /** @param rowIds null takes all proposals */
    acceptProposals(rowIds: readonly string[] | null): Promise<boolean> {
        return this.attempt(() => acceptProposals({ runId: this.view.run?.id, rowIds: rowIds && [...rowIds] }));
    }

    /** Reads the run again, e.g. after a row was corrected. */
    reload(): Promise<boolean> {
        return this.attempt(() => getRun({ runId: this.view.run?.id }));
    }

    /** Makes the child run and shows it in place of its parent. */
    retryFailed(includeBlocked: boolean): Promise<boolean> {
        return this.attempt(() => retryFailed({ runId: this.view.run?.id, includeBlocked }));
    }

    undo(): Promise<boolean> {
        return this.attempt(() => undo({ runId: this.view.run?.id }));
    }

    /** Makes the child run of the next step for the users that this run made, and shows it in place of its parent. */
    followUp(request: FollowUpRequest): Promise<boolean> {
        const { operation, skipLoggedIn } = request;
        return this.attempt(() => followUp({ runId: this.view.run?.id, operation, skipLoggedIn }));
    }

    /** One call that ends in a run to show; true when it went well. */
    private async attempt(call: () => Promise<RunView | null>): Promise<boolean> {
        this.show({ isBusy: true, errors: [] });
        try {
            const run = await call();
            this.show({ isBusy: false, run });
            this.follow();
            return true;
        } catch (error: unknown) {
            this.show({ isBusy: false, errors: reduceErrors(error) });
            return false;
        }
    }

    private follow(): void {
        if (!isWatched(this.view.run?.progress)) this.poller.stop();
        else if (!this.poller.isRunning) this.poller.start();
    }

    private takeProgress(progress: RunProgress): boolean {
        const { run } = this.view;
        if (!run) return false;
        const hasMoved = progress.state !== run.progress?.state || progress.isActive !== run.progress?.isActive;
        // Tiles, notices and allowed commands belong to the new state: they come with the whole run, never one by one.
        if (hasMoved) void this.reload();
        else this.show({ run: { ...run, progress }, errors: [] });
        return isWatched(progress);
    }

    private show(change: Partial<SessionView>): void {
        this.view = { ...this.view, ...change };
        this.onChange(this.view);
    }
}
