import { LightningElement, api } from 'lwc';
import previewUndo from '@salesforce/apex/RunsController.previewUndo';
import { ask } from 'c/confirmDialog';
import { reduceErrors } from 'c/consoleErrors';
import { NO_FILTER } from 'c/consoleTypes';
import { fill } from 'c/labelText';
import { downloadAllRows, downloadFailedRows } from 'c/rowDownload';
import { may } from 'c/runSteps';
import { labels } from './labels';
import { copyReport } from './report';
import { nextActions, outcomeTiles, undoMessage } from './outcome';
import type { RunView } from 'apex/RunView';
import type { UndoPreview } from 'apex/UndoPreview';
import type { RowFilter } from 'c/consoleTypes';
import type { FollowUpRequest } from 'c/followUpActions';
import type { Tile } from 'c/tileList';

/**
 * Fifth step: what became of each row. Emits `retry` {includeBlocked}, `undo`, `followup` with a FollowUpRequest, `back`.
 */
export default class ResultsStep extends LightningElement {
    @api run: RunView | null = null;
    @api isBusy = false;

    readonly labels = labels;
    filter: RowFilter = NO_FILTER;
    errors: readonly string[] = [];
    note = '';
    isDownloading = false;

    get tiles(): Tile[] {
        return outcomeTiles(this.run?.progress ?? {}, this.filter.status);
    }

    get nextLines(): string[] {
        return nextActions(this.run);
    }

    get isUnfinished(): boolean {
        return !['Completed', 'CompletedWithErrors'].includes(this.run?.progress?.state ?? '');
    }

    get canRetry(): boolean {
        return may(this.run, 'RetryFailed') && (this.run?.progress?.failed ?? 0) > 0;
    }

    get canRetryBlocked(): boolean {
        return may(this.run, 'RetryFailed') && (this.run?.progress?.blocked ?? 0) > 0;
    }

    get canUndo(): boolean {
        return may(this.run, 'Undo');
    }

    get hasFailures(): boolean {
        return (this.run?.progress?.failed ?? 0) + (this.run?.progress?.blocked ?? 0) > 0;
    }

    get isWaiting(): boolean {
        return this.isBusy || this.isDownloading;
    }

    handleTile(event: CustomEvent<string>): void {
        this.filter = { ...NO_FILTER, status: event.detail || null };
    }

    handleFilter(event: CustomEvent<RowFilter>): void {
        this.filter = event.detail;
    }

    handleDownloadAll(): Promise<void> {
        return this.work(() => downloadAllRows(this.run?.id ?? '', this.run?.name ?? ''));
    }

    handleDownloadFailed(): Promise<void> {
        return this.work(() => downloadFailedRows(this.run?.id ?? '', this.run?.name ?? ''));
    }

    handleCopy(): Promise<void> {
        return this.work(async () => {
            if (this.run) this.note = (await copyReport(this.run)) ? labels.copied : labels.notCopied;
        });
    }

    handleRetry(): void {
        this.dispatchEvent(new CustomEvent('retry', { detail: { includeBlocked: false } }));
    }

    handleRetryBlocked(): void {
        this.dispatchEvent(new CustomEvent('retry', { detail: { includeBlocked: true } }));
    }

    async handleUndo(): Promise<void> {
        let preview: UndoPreview | undefined;
        await this.work(async () => {
            preview = await previewUndo({ runId: this.run?.id });
        });
        if (!preview) return;
        const isWanted = await ask({
            label: fill(labels.undoLabel, this.run?.name ?? ''),
            message: fill(undoMessage(this.run), preview.userCount ?? 0),
            points: preview.staysBehind ?? [],
            confirmLabel: labels.undoConfirm,
            isDestructive: true
        });
        if (isWanted) this.dispatchEvent(new CustomEvent('undo'));
    }

    handleFollowUp(event: CustomEvent<FollowUpRequest>): void {
        this.dispatchEvent(new CustomEvent('followup', { detail: event.detail }));
    }

    handleBack(): void {
        this.dispatchEvent(new CustomEvent('back'));
    }

    /** Something that takes a moment and may fail. */
    private async work(call: () => Promise<void>): Promise<void> {
        this.isDownloading = true;
        this.errors = [];
        this.note = '';
        try {
            await call();
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
        this.isDownloading = false;
    }
}
