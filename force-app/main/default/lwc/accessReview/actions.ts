/** What may be done with a review as a whole, and what is asked before. */
import { offered } from 'c/actionBar';
import { ask } from 'c/confirmDialog';
import { fill } from 'c/labelText';
import { repeat } from 'c/repeatDialog';
import { downloadReview } from 'c/reviewDownload';
import { may } from 'c/runSteps';
import { labels } from './labels';
import type { ReviewSummary } from 'apex/ReviewSummary';
import type { RunView } from 'apex/RunView';
import type { Action } from 'c/actionBar';
import type { Question } from 'c/confirmDialog';

/** What an action leads to. */
export interface ActionOutcome {
    /** For the run; empty where nothing is to be commanded. */
    readonly command: string;
    /** For the person who pressed it. */
    readonly note: string;
}

export function actionsOf(run: RunView | null, summary: ReviewSummary): Action[] {
    const canEnd = run?.progress?.state === 'Running' && may(run, 'Stop') && summary.canSignOff !== true;
    return offered(
        [true, { name: 'download', label: labels.download, iconName: 'utility:download' }],
        [may(run, 'Repeat'), { name: 'repeat', label: labels.repeat }],
        [canEnd, { name: 'stop', label: labels.endEarly, variant: 'destructive-text' }],
        [may(run, 'Resume'), { name: 'resume', label: labels.goOn, variant: 'brand' }],
        [summary.canSignOff === true, { name: 'sign-off', label: labels.signOff, variant: 'brand' }]
    );
}

/** Does what an action of actionsOf stands for, after asking where that matters. */
export async function act(name: string, run: RunView | null, summary: ReviewSummary): Promise<ActionOutcome> {
    switch (name) {
        case 'download':
            await downloadReview(run?.id ?? '', run?.name ?? '');
            return { command: '', note: '' };
        case 'repeat':
            return { command: '', note: await repeat(run) };
        case 'resume':
            return { command: 'Resume', note: '' };
        case 'stop':
            return { command: (await ask(endQuestion(summary))) ? 'Stop' : '', note: '' };
        default:
            return { command: (await ask(signOffQuestion(summary))) ? 'SignOff' : '', note: '' };
    }
}

function signOffQuestion(summary: ReviewSummary): Question {
    return {
        label: labels.signOffLabel,
        message: fill(labels.signOffMessage, summary.asked ?? 0),
        points: (summary.pending ?? []).length > 0 ? [labels.signOffPending] : [],
        confirmLabel: labels.signOff
    };
}

function endQuestion(summary: ReviewSummary): Question {
    return {
        label: labels.endEarlyLabel,
        message: fill(labels.endEarlyMessage, (summary.asked ?? 0) - (summary.decided ?? 0)),
        confirmLabel: labels.endEarly,
        isDestructive: true
    };
}
