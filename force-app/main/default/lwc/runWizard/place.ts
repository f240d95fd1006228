/** Where the wizard stands: at the step of its run, or at one that the person chose. Values, never changed in place. */
import { stepOf } from 'c/runSteps';
import type { RunView } from 'apex/RunView';
import type { RunSource } from 'c/consoleTypes';
import type { WizardStep } from 'c/runSteps';

export interface WizardPlace {
    /** A step that the person chose instead of the one the run is at. */
    readonly chosenStep: WizardStep | null;
    /** The source that was chosen and whose rows are not all sent. */
    readonly source: RunSource | null;
}

export const AT_THE_BEGINNING: WizardPlace = { chosenStep: null, source: null };

/** Steps that events lead to; any other event leads to where the run is, or to the source of a new one. */
const STEP_OF_EVENT: Readonly<Partial<Record<string, WizardStep>>> = { options: 'options', results: 'results' };

export function stepAt(place: WizardPlace, run: RunView | null): WizardStep {
    return place.chosenStep ?? stepOf(run);
}

/** The place after an event of a step with this name. */
export function ledBy(place: WizardPlace, event: string): WizardPlace {
    return { ...place, chosenStep: STEP_OF_EVENT[event] ?? null };
}

/** A draft that left Draft shows its own step again. */
export function withRun(place: WizardPlace, run: RunView | null): WizardPlace {
    const state = run?.progress?.state;
    const hasMovedOn = place.chosenStep === 'check' && Boolean(state) && state !== 'Draft';
    return hasMovedOn ? { ...place, chosenStep: null } : place;
}
