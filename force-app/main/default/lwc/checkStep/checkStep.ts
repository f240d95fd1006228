import { LightningElement, api } from 'lwc';
import { fill } from 'c/labelText';
import { may } from 'c/runSteps';
import { labels } from './labels';
import type { RunNotice } from 'apex/RunNotice';
import type { PlanTile } from 'apex/PlanTile';
import type { RunView } from 'apex/RunView';
import type { RowFilter } from 'c/consoleTypes';
import type { StagingProgress } from 'c/rowStaging';

/**
 * Third step: what will happen to each row, before anything does (features W3, U1). Emits `accept` with row ids or null (all),
 * `resend` when the sending should go on, `corrected` after a row was changed; the actions' own events pass through.
 */
export default class CheckStep extends LightningElement {
    @api run: RunView | null = null;
    /** Set while rows are being sent. */
    @api staging: StagingProgress | null = null;
    @api isBusy = false;
    /** The sending stopped with an error. */
    @api hasFailed = false;

    readonly labels = labels;
    private chosenFilter: RowFilter | null = null;

    get isSending(): boolean {
        return this.staging !== null;
    }

    get isSendingStopped(): boolean {
        return this.isSending && this.hasFailed;
    }

    get sendingErrors(): string[] {
        return this.isSendingStopped ? [labels.sendingStopped] : [];
    }

    get sendingLine(): string {
        return fill(labels.sending, this.staging?.sent ?? 0, this.staging?.total ?? 0);
    }

    get sendingPercent(): number {
        const { sent, total } = this.staging ?? { sent: 0, total: 0 };
        return total ? Math.floor((100 * sent) / total) : 0;
    }

    get isChecking(): boolean {
        return !this.isSending && this.run?.progress?.state === 'Checking';
    }

    get hasPlan(): boolean {
        return !this.isSending && !this.isChecking && this.tiles.length > 0;
    }

    get hasActions(): boolean {
        return !this.isSending && !this.isChecking;
    }

    get checkErrors(): string[] {
        const { state, message } = this.run?.progress ?? {};
        if (state === 'Failed') return [message ?? labels.failed];
        return state === 'Draft' && message ? [message] : [];
    }

    get isEditable(): boolean {
        return may(this.run, 'Correct');
    }

    get tiles(): readonly PlanTile[] {
        return this.run?.tiles ?? [];
    }

    /** A filter ends with its tile: after proposals were taken nothing may be left behind it. */
    get filter(): RowFilter | null {
        const { action, reasonCode } = this.chosenFilter ?? {};
        const isAlive = this.tiles.some((tile) => tile.action === action && (tile.reasonCode ?? null) === reasonCode);
        return isAlive ? this.chosenFilter : null;
    }

    get notices(): readonly RunNotice[] {
        return this.run?.notices ?? [];
    }

    get remark(): string {
        if (this.run?.progress?.state === 'Draft') return labels.unchecked;
        return (this.run?.progress?.planned ?? 0) === 0 ? labels.nothingToDo : '';
    }

    get canAcceptAll(): boolean {
        return this.isEditable && this.tiles.some((tile) => tile.reasonCode?.startsWith('USERNAME_'));
    }

    handleFilter(event: CustomEvent<RowFilter>): void {
        this.chosenFilter = event.detail;
    }

    handleAcceptAll(): void {
        this.announce('accept', null);
    }

    handleAccept(event: CustomEvent<readonly string[]>): void {
        this.announce('accept', event.detail);
    }

    handleCorrected(): void {
        this.announce('corrected', null);
    }

    /** Commands of the actions go on as they are. */
    handleAction(event: CustomEvent<unknown>): void {
        this.announce(event.type, event.detail);
    }

    handleResend(): void {
        this.announce('resend', null);
    }

    private announce(type: string, detail: unknown): void {
        this.dispatchEvent(new CustomEvent(type, { detail }));
    }
}
