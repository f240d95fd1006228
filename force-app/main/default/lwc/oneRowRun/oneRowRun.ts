/** Follows a run of one row, as the quick actions start it, until the row has its outcome. */
import getProgress from '@salesforce/apex/RunsController.getProgress';
import getRows from '@salesforce/apex/RunRowsController.getRows';
import { reduceErrors } from 'c/consoleErrors';
import { JobPoller } from 'c/jobPoller';
import type { RowView } from 'apex/RowView';
import type { RunProgress } from 'apex/RunProgress';
import type { RunView } from 'apex/RunView';

export interface OneRowListener {
    /** One line for the person who waits. */
    readonly onProgress: (line: string) => void;
    readonly onOutcome: (row: RowView) => void;
    readonly onErrors: (sentences: readonly string[]) => void;
}

export class OneRowRun {
    private readonly listener: OneRowListener;
    private runId: string | null = null;
    private readonly poller = new JobPoller<RunProgress>({
        fetch: () => getProgress({ runId: this.runId }),
        onValue: (progress) => this.take(progress),
        onError: (error, isLast) => {
            if (isLast) this.listener.onErrors(reduceErrors(error));
        }
    });

    constructor(listener: OneRowListener) {
        this.listener = listener;
    }

    follow(run: RunView): void {
        this.runId = run.id ?? null;
        this.poller.start();
    }

    /** Whoever follows stops when the window closes; the run itself goes on. */
    stop(): void {
        this.poller.stop();
    }

    private take(progress: RunProgress): boolean {
        const isWaiting = progress.isActive === true && progress.isStalled !== true;
        this.listener.onProgress(progress.message ?? progress.stepLabel ?? progress.stateLabel ?? '');
        if (!isWaiting) void this.finish();
        return isWaiting;
    }

    private async finish(): Promise<void> {
        try {
            const page = await getRows({ query: { runId: this.runId, pageSize: 1 } });
            const [row] = page.rows ?? [];
            if (row) this.listener.onOutcome(row);
        } catch (error: unknown) {
            this.listener.onErrors(reduceErrors(error));
        }
    }
}

/** What became of a row that did not succeed, in sentences: what happened, and what to do. */
export function reasonsOf(row: RowView): string[] {
    return [row.message, row.cause, row.cure]
        .map((sentence) => sentence ?? '')
        .filter((sentence, index, all) => sentence !== '' && all.indexOf(sentence) === index);
}
