/** One run as the wizard sees it: loaded, commanded, polled while it is active. Knows nothing of the page. */
import acceptProposals from '@salesforce/apex/RunRowsController.acceptProposals';
import beginRun from '@salesforce/apex/RunsController.beginRun';
import createRun from '@salesforce/apex/RunsController.createRun';
import execute from '@salesforce/apex/RunsController.execute';
import followUp from '@salesforce/apex/RunsController.followUp';
import getRun from '@salesforce/apex/RunsController.getRun';
import retryFailed from '@salesforce/apex/RunsController.retryFailed';
import scheduleRun from '@salesforce/apex/RunsController.scheduleRun';
import undo from '@salesforce/apex/RunsController.undo';
import updateOptions from '@salesforce/apex/RunsController.updateOptions';
import { reduceErrors } from 'c/consoleErrors';
import { RowStaging } from 'c/rowStaging';
import { GENERATE } from 'c/runOperations';
import { RunFollower } from './follower';
import { refuseOtherSource } from './source';
import { NO_RUN } from './view';
import type { RunOptions } from 'apex/RunOptions';
import type { RunView } from 'apex/RunView';
import type { RunSource } from 'c/consoleTypes';
import type { FollowUpRequest } from 'c/followUpActions';
import type { SessionView } from './view';

export type { SessionView } from './view';

export class RunSession {
    private readonly onChange: (view: SessionView) => void;
    private readonly follower: RunFollower;
    private view: SessionView = NO_RUN;
    private staging: RowStaging | null = null;
    /** Counts the runs that were shown: the answer about an earlier one is dropped. */
    private visit = 0;

    constructor(onChange: (view: SessionView) => void) {
        this.onChange = onChange;
        this.follower = new RunFollower({
            onProgress: (progress) => {
                this.show({ run: { ...this.view.run, progress } });
            },
            onMoved: () => void this.reload(),
            onErrors: (errors) => {
                this.show({ errors });
            }
        });
    }

    /** Stops asking the server and drops answers that are under way; call it when the page goes. */
    close(): void {
        this.visit += 1;
        this.follower.stop();
    }

    /** Forgets the run: a new one is begun. */
    reset(): void {
        this.close();
        this.staging = null;
        this.show(NO_RUN);
    }

    /** Loads a run by its id. */
    open(runId: string): Promise<boolean> {
        this.close();
        this.staging = null;
        return this.attempt(() => getRun({ runId }));
    }

    /** Stores the options: a new run of this operation, or the draft that is there. */
    save(options: RunOptions, source: RunSource | null, operation: string = GENERATE): Promise<boolean> {
        const { run } = this.view;
        if (run) {
            return this.attempt(() => {
                if (source) refuseOtherSource(run, source);
                return updateOptions({ runId: run.id, options });
            });
        }
        const { kind, name, count } = source ?? {};
        const begun = { options, source: kind, sourceName: name, sourceRows: count };
        return this.attempt(() => (operation === GENERATE ? createRun(begun) : beginRun({ operation, ...begun })));
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

    /** One call that ends in a run to show; true when it went well and that run is still wanted. */
    private async attempt(call: () => Promise<RunView | null>): Promise<boolean> {
        const { visit } = this;
        this.show({ isBusy: true, errors: [] });
        try {
            const run = await call();
            if (visit !== this.visit) return false;
            this.show({ isBusy: false, run });
            this.follower.follow(run);
            return true;
        } catch (error: unknown) {
            if (visit === this.visit) {
                this.show({ isBusy: false, errors: reduceErrors(error) });
                await this.catchUp();
            }
            return false;
        }
    }

    /**
     * A refusal may mean that somebody, perhaps in another tab, has led the run on: then it is shown as it is now, beside the reason. The
     * run stays as it was shown where nothing happened to it, so that nothing typed is lost.
     */
    private async catchUp(): Promise<void> {
        const { visit } = this;
        const before = this.view.run;
        if (!before) return;
        try {
            const run = await getRun({ runId: before.id });
            if (visit !== this.visit || run.progress?.state === before.progress?.state) return;
            this.show({ run });
            this.follower.follow(run);
        } catch {
            // The first error is on the page; a second one would say no more.
        }
    }

    private show(change: Partial<SessionView>): void {
        this.view = { ...this.view, ...change };
        this.onChange(this.view);
    }
}
