import type { RunView } from 'apex/RunView';
import type { StagingProgress } from 'c/rowStaging';

/** What a page shows of a session; a new object after every change. */
export interface SessionView {
    readonly run: RunView | null;
    readonly isBusy: boolean;
    readonly errors: readonly string[];
    /** Set while rows are being sent, and after an error until they are. */
    readonly staging: StagingProgress | null;
}

/** Before there is a run. */
export const NO_RUN: SessionView = { run: null, isBusy: false, errors: [], staging: null };
