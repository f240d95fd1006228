/** What the wizard shows around its step: title, path, remarks. Pure: from setup, session and step to words. */
import { fill } from 'c/labelText';
import { GENERATE, operationOf, REVIEW_ACCESS } from 'c/runOperations';
import { may, WIZARD_STEPS } from 'c/runSteps';
import { labels } from './labels';
import type { PartnerUserSetup } from 'apex/PartnerUserSetup';
import type { RunView } from 'apex/RunView';
import type { OperationChoice } from 'c/runOperations';
import type { SessionView } from 'c/runSession';
import type { WizardStep } from 'c/runSteps';
import type { Choice } from 'c/consoleTypes';

const PARENT_WORDS: Readonly<Partial<Record<string, string>>> = {
    UndoOf: labels.undoOf,
    FollowUpOf: labels.followUpOf
};

export class WizardView {
    readonly setup: PartnerUserSetup | null;
    readonly run: RunView | null;
    readonly step: WizardStep;
    readonly labels = labels;
    private readonly session: SessionView;
    private readonly begun: string | null;
    /** A run is to be shown that was not read yet, or cannot be: nothing of a new run is offered in its place. */
    private readonly isUnread: boolean;

    /**
     * @param begun operation of a run that does not exist yet
     * @param wantedId the run that is to be shown; null for a new one
     */
    constructor(
        setup: PartnerUserSetup | null,
        session: SessionView,
        step: WizardStep,
        begun: string | null = null,
        wantedId: string | null = null
    ) {
        this.setup = setup;
        this.session = session;
        this.run = session.run;
        this.step = step;
        this.begun = begun;
        this.isUnread = wantedId !== null && session.run === null;
    }

    get title(): string {
        const { run } = this;
        if (!run) return this.isUnread ? '' : this.operation.label;
        return fill(
            labels.runLine,
            run.name ?? '',
            this.parentLine || (run.sourceName ?? ''),
            run.progress?.stateLabel ?? ''
        );
    }

    private get parentLine(): string {
        if (!this.run?.parentRunName) return '';
        const words = PARENT_WORDS[this.run.parentRelation ?? ''] ?? labels.retryOf;
        return fill(words, this.run.parentRunName, this.run.operationLabel ?? '');
    }

    get path(): Choice[] {
        return WIZARD_STEPS.map((value) => ({ value, label: labels[value] }));
    }

    get stepLabel(): string {
        return labels[this.step];
    }

    /** Rights that are missing are said before anything is begun, never found out by failing rows. */
    get rightsErrors(): string[] {
        if (!this.setup || this.isUnread) return [];
        if (this.setup.canOperate !== true) return [labels.viewOnly];
        // Rights that other operations need are asked for when their run is made.
        const missing = this.makesUsers ? (this.setup.missingRights ?? []) : [];
        return missing.length > 0 ? [fill(labels.missingRights, missing.join(', '))] : [];
    }

    get isLoading(): boolean {
        return !this.setup || (this.isUnread && this.session.errors.length === 0);
    }

    get isSource(): boolean {
        return this.step === 'source' && this.setup?.canOperate === true && !this.isDeleting && !this.isUnread;
    }

    get operation(): OperationChoice {
        return operationOf(this.run?.operation ?? this.begun);
    }

    get isOptions(): boolean {
        return this.step === 'options' && this.makesUsers;
    }

    /** Options of an operation other than the main one. */
    get isOperationOptions(): boolean {
        return this.step === 'options' && !this.makesUsers;
    }

    private get makesUsers(): boolean {
        return this.operation.name === GENERATE;
    }

    get isCheck(): boolean {
        return this.step === 'check';
    }

    /** People decide about the rows, on a page of their own. */
    get isReview(): boolean {
        return this.run?.operation === REVIEW_ACCESS && (this.step === 'run' || this.step === 'results');
    }

    get isRun(): boolean {
        return this.step === 'run' && !this.isReview;
    }

    /** The page hands the rows' passwords over itself: a run of this kind has no job. */
    get takesPasswords(): boolean {
        return may(this.run, 'GivePasswords') && (this.isCheck || this.isRun);
    }

    get isResults(): boolean {
        return this.step === 'results' && !this.isReview;
    }

    get isDeleting(): boolean {
        return this.run?.progress?.state === 'Deleting';
    }

    get rowLimit(): number {
        return this.setup?.rowLimit ?? 0;
    }

    get isBusy(): boolean {
        return this.session.isBusy;
    }

    get hasFailed(): boolean {
        return this.session.errors.length > 0;
    }
}
