import { fill } from 'c/labelText';
import { labels } from './labels';
import type { RunView } from 'apex/RunView';
import type { Question } from 'c/confirmDialog';

/** Words for what Start does, by what the run does. */
export function startWords(run: RunView | null): { readonly button: string; readonly message: string } {
    const planned = run?.progress?.planned ?? 0;
    return run?.parentRelation === 'UndoOf'
        ? { button: fill(labels.startUndo, planned), message: fill(labels.confirmStartUndo, planned) }
        : { button: fill(labels.start, planned), message: fill(labels.confirmStartCreate, planned) };
}

/** What a person should know before the run changes the org (features W5: what no undo brings back is said first). */
export function startQuestion(run: RunView | null): Question {
    const isUndo = run?.parentRelation === 'UndoOf';
    const mail = run?.options?.sendMail === true ? labels.mailOnPoint : labels.mailOffPoint;
    return {
        label: fill(labels.confirmStart, run?.name ?? ''),
        message: startWords(run).message,
        points: isUndo ? [] : [labels.seatsPoint, mail],
        confirmLabel: labels.begin
    };
}
