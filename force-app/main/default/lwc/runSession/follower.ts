/** Follows a run while something will change by itself. */
import getProgress from '@salesforce/apex/RunsController.getProgress';
import { reduceErrors } from 'c/consoleErrors';
import { JobPoller } from 'c/jobPoller';
import { isWatched } from 'c/runSteps';
import { labels } from './labels';
import type { RunProgress } from 'apex/RunProgress';
import type { RunView } from 'apex/RunView';

export interface Followed {
    /** The same state, further on. */
    readonly onProgress: (progress: RunProgress) => void;
    /** Another state: tiles, notices and allowed commands belong to it, so the whole run is to be read again. */
    readonly onMoved: () => void;
    /** Why the server could not be asked; empty as soon as it answers again. */
    readonly onErrors: (sentences: readonly string[]) => void;
}

export class RunFollower {
    private readonly followed: Followed;
    private readonly poller: JobPoller<RunProgress>;
    private run: RunView | null = null;
    private hasErrors = false;

    constructor(followed: Followed) {
        this.followed = followed;
        this.poller = new JobPoller<RunProgress>({
            fetch: () => getProgress({ runId: this.run?.id }),
            onValue: (progress) => this.take(progress),
            onError: (error, isLast) => {
                this.hasErrors = true;
                this.followed.onErrors(isLast ? [...reduceErrors(error), labels.lostContact] : reduceErrors(error));
            }
        });
    }

    /** Goes on with this run as it is now; nothing is asked about one that nothing works on. */
    follow(run: RunView | null): void {
        this.run = run;
        if (!isWatched(run?.progress)) this.stop();
        else if (!this.poller.isRunning) this.poller.start();
    }

    stop(): void {
        this.poller.stop();
        this.hasErrors = false;
    }

    private take(progress: RunProgress): boolean {
        // Errors of a command are not the follower's to take away: only its own end with an answer.
        if (this.hasErrors) this.followed.onErrors([]);
        this.hasErrors = false;
        const before = this.run?.progress;
        if (progress.state === before?.state && progress.isActive === before?.isActive)
            this.followed.onProgress(progress);
        else this.followed.onMoved();
        return isWatched(progress);
    }
}
