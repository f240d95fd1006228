import { LightningElement, api } from 'lwc';
import previewUndo from '@salesforce/apex/RunsController.previewUndo';
import { offered } from 'c/actionBar';
import { ask } from 'c/confirmDialog';
import { reduceErrors } from 'c/consoleErrors';
import { NO_FILTER } from 'c/consoleTypes';
import { fill } from 'c/labelText';
import { downloadAllRows, downloadFailedRows, downloadMoveFiles } from 'c/rowDownload';
import { repeat } from 'c/repeatDialog';
import { may } from 'c/runSteps';
import { labels } from './labels';
import { copyReport } from './report';
import { nextActions, outcomeTiles, undoMessage } from './outcome';
import type { RunView } from 'apex/RunView';
import type { UndoPreview } from 'apex/UndoPreview';
import type { Action } from 'c/actionBar';
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

    get actions(): Action[] {
        const { failed, blocked } = this.run?.progress ?? {};
        const canRetry = may(this.run, 'RetryFailed');
        const hasFailures = Boolean(failed) || Boolean(blocked);
        return offered(
            [canRetry && Boolean(failed), { name: 'retry', label: labels.retry, variant: 'brand' }],
            [canRetry && Boolean(blocked), { name: 'retry-blocked', label: labels.retryBlocked }],
            [true, { name: 'download-all', label: labels.downloadAll, iconName: 'utility:download' }],
            [hasFailures, { name: 'download-failed', label: labels.downloadFailed, iconName: 'utility:download' }],
            [
                this.run?.operation === 'MoveLicences',
                { name: 'download-files', label: labels.downloadMoveFiles, iconName: 'utility:download' }
            ],
            [hasFailures, { name: 'copy', label: labels.copyReport, iconName: 'utility:copy_to_clipboard' }],
            [may(this.run, 'Repeat'), { name: 'repeat', label: labels.repeat }],
            [may(this.run, 'Undo'), { name: 'undo', label: labels.undo, variant: 'destructive-text' }]
        );
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

    async handleAction(event: CustomEvent<string>): Promise<void> {
        const { id, name } = this.run ?? {};
        switch (event.detail) {
            case 'retry':
            case 'retry-blocked':
                this.announce('retry', { includeBlocked: event.detail === 'retry-blocked' });
                break;
            case 'download-all':
                await this.work(() => downloadAllRows(id ?? '', name ?? ''));
                break;
            case 'download-failed':
                await this.work(() => downloadFailedRows(id ?? '', name ?? ''));
                break;
            case 'repeat':
                this.note = await repeat(this.run);
                break;
            case 'download-files':
                await this.work(() => downloadMoveFiles(id ?? ''));
                break;
            case 'copy':
                await this.work(async () => {
                    if (this.run) this.note = (await copyReport(this.run)) ? labels.copied : labels.notCopied;
                });
                break;
            default:
                await this.undo();
        }
    }

    handleFollowUp(event: CustomEvent<FollowUpRequest>): void {
        this.announce('followup', event.detail);
    }

    handleBack(): void {
        this.announce('back', null);
    }

    private async undo(): Promise<void> {
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
        if (isWanted) this.announce('undo', null);
    }

    private announce(type: string, detail: unknown): void {
        this.dispatchEvent(new CustomEvent(type, { detail }));
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
