import { LightningElement, api } from 'lwc';
import getSetup from '@salesforce/apex/PartnerUsersController.getSetup';
import { common } from 'c/commonLabels';
import { reduceErrors } from 'c/consoleErrors';
import { operationOf } from 'c/runOperations';
import { RunSession } from 'c/runSession';
import { AT_THE_BEGINNING, ledBy, stepAt, withRun } from './place';
import { WizardView } from './view';
import type { PartnerUserSetup } from 'apex/PartnerUserSetup';
import type { RunOptions } from 'apex/RunOptions';
import type { RunSource } from 'c/consoleTypes';
import type { FollowUpRequest } from 'c/followUpActions';
import type { SessionView } from 'c/runSession';
import type { WizardPlace } from './place';

/**
 * One run from its source to its results. The step follows the run's state, so a reload comes back to the same step.
 * Emits `runchange` with the id of the run that is shown now, or null when there is none any more.
 */
export default class RunWizard extends LightningElement {
    setup: PartnerUserSetup | null = null;
    session: SessionView = { run: null, isBusy: false, errors: [], staging: null };
    setupErrors: readonly string[] = [];
    place: WizardPlace = AT_THE_BEGINNING;
    private shownId: string | null = null;
    private work = new RunSession((view) => {
        this.take(view);
    });

    /** What a new run shall do; one that exists says it itself. */
    @api operation: string | null = null;

    /** Ids of contacts that a new run is for, where somebody ticked them in a list view. */
    @api contactIds: readonly string[] = [];

    /** Id of the run to show; null for a new one. */
    @api
    get runId(): string | null {
        return this.shownId;
    }
    set runId(runId: string | null) {
        if (runId === this.shownId) return;
        this.shownId = runId;
        this.place = AT_THE_BEGINNING;
        if (!runId) this.work.reset();
        else if (this.setup) void this.work.open(runId);
    }

    connectedCallback(): void {
        void this.load();
    }

    disconnectedCallback(): void {
        this.work.close();
    }

    /** What the template shows, computed from setup, session and step. */
    get view(): WizardView {
        const step = stepAt(this.place, this.session.run);
        return new WizardView(this.setup, this.session, step, this.operation, this.shownId);
    }

    get common(): typeof common {
        return common;
    }

    async load(): Promise<void> {
        this.setupErrors = [];
        try {
            this.setup = await getSetup();
        } catch (error: unknown) {
            this.setupErrors = reduceErrors(error);
            return;
        }
        if (this.shownId) await this.work.open(this.shownId);
    }

    handleSource(event: CustomEvent<RunSource>): void {
        this.place = { chosenStep: 'options', source: event.detail };
    }

    async handleOptions(event: CustomEvent<RunOptions>): Promise<void> {
        if (!(await this.work.save(event.detail, this.place.source, operationOf(this.operation).name))) return;
        this.place = { ...this.place, chosenStep: 'check' };
        await this.handleSend();
    }

    async handleSend(): Promise<void> {
        const isSent = await this.work.sendAndCheck(this.place.source, this.setup?.stageChunkSize ?? 1);
        if (isSent) this.place = { ...this.place, source: null };
    }

    /** Goes to the step that the event names. */
    handleShow(event: CustomEvent<unknown>): void {
        this.place = ledBy(this.place, event.type);
    }

    async handleCommand(event: CustomEvent<string>): Promise<void> {
        this.leaveStep();
        await this.work.command(event.detail);
    }

    handleSchedule(event: CustomEvent<string>): Promise<boolean> {
        return this.work.schedule(event.detail);
    }

    handleAccept(event: CustomEvent<readonly string[] | null>): Promise<boolean> {
        return this.work.acceptProposals(event.detail);
    }

    handleCorrected(): Promise<boolean> {
        return this.work.reload();
    }

    async handleRetry(event: CustomEvent<{ includeBlocked: boolean }>): Promise<void> {
        this.leaveStep();
        await this.work.retryFailed(event.detail.includeBlocked);
    }

    async handleUndo(): Promise<void> {
        this.leaveStep();
        await this.work.undo();
    }

    async handleFollowUp(event: CustomEvent<FollowUpRequest>): Promise<void> {
        this.leaveStep();
        await this.work.followUp(event.detail);
    }

    /** Another run, e.g. one that carries out what a review decided. */
    handleOpen(event: CustomEvent<string>): void {
        this.announce(event.detail);
    }

    handleLeave(): void {
        this.announce(null);
    }

    /** The run that comes next stands at a step of its own. */
    private leaveStep(): void {
        this.place = { ...this.place, chosenStep: null };
    }

    /** A run that went away or came is told to the page. */
    private take(view: SessionView): void {
        const before = this.session.run;
        this.session = view;
        this.place = withRun(this.place, view.run);
        if (before && !view.run && this.shownId) this.announce(null);
        else if (view.run?.id && view.run.id !== this.shownId) {
            this.shownId = view.run.id;
            this.announce(view.run.id);
        }
    }

    private announce(detail: string | null): void {
        this.dispatchEvent(new CustomEvent('runchange', { detail }));
    }
}
