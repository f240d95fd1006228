/** Which step of the wizard a run is at: after a reload the page comes back to it. */
import type { RunProgress } from 'apex/RunProgress';
import type { RunView } from 'apex/RunView';

export type WizardStep = 'source' | 'options' | 'check' | 'run' | 'results';
export type RunCommand =
    | 'Check'
    | 'Correct'
    | 'Start'
    | 'Schedule'
    | 'Unschedule'
    | 'Stop'
    | 'Resume'
    | 'RetryFailed'
    | 'Undo'
    | 'Delete'
    | 'SendPasswordMails'
    | 'SetPasswords'
    | 'GivePasswords'
    | 'HandOverEmail'
    | 'Repeat'
    | 'MailSummary'
    | 'NoSummary'
    | 'ChooseContact';

export const WIZARD_STEPS: readonly WizardStep[] = ['source', 'options', 'check', 'run', 'results'];

/** True when the server says that this person may do this now. */
export function may(run: RunView | null, command: RunCommand): boolean {
    return run?.allowedCommands?.includes(command) ?? false;
}

/** The step at which a run stands; a run that does not exist yet begins at its source. */
export function stepOf(run: RunView | null): WizardStep {
    switch (run?.progress?.state) {
        case 'Draft':
            return draftStep(run);
        case 'Checking':
        case 'Checked':
            return 'check';
        case 'Scheduled':
        case 'Queued':
        case 'Running':
        case 'Stopping':
        case 'Stopped':
            return 'run';
        case 'Completed':
        case 'CompletedWithErrors':
            return 'results';
        case 'Failed':
            // A run that failed before it began can only be checked again.
            return may(run, 'Check') ? 'check' : 'run';
        default:
            return 'source';
    }
}

/** True for a run of which only a part of the rows is stored: its source is needed once more. */
export function lacksRows(run: RunView): boolean {
    const stored = run.progress?.total ?? 0;
    return stored < Math.max(run.sourceRows ?? 0, 1);
}

/**
 * A draft that was checked before is being corrected; one with all its rows waits for its options, and needs no file any more. Rows of
 * a child run come from its parent.
 */
function draftStep(run: RunView): WizardStep {
    if (lacksRows(run)) return run.parentRunId ? 'check' : 'source';
    return (run.tiles ?? []).length > 0 ? 'check' : 'options';
}

/** True while something will change by itself: a job works, or a run waits for its time. */
export function isWatched(progress: RunProgress | null | undefined): boolean {
    return progress?.isActive === true || progress?.state === 'Scheduled';
}
