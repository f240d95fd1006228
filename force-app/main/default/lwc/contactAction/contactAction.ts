import { LightningElement, api } from 'lwc';
import { CloseActionScreenEvent } from 'lightning/actions';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { RefreshEvent } from 'lightning/refresh';
import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import { common } from 'c/commonLabels';
import { reduceErrors } from 'c/consoleErrors';
import { OneRowRun, reasonsOf } from 'c/oneRowRun';
import type { RowView } from 'apex/RowView';
import type { RunView } from 'apex/RunView';

/**
 * What the quick actions on a contact share: the contact, errors, and a run of one row that is followed until it is through. The
 * window then closes on the record's page, which shows what changed.
 */
export default class ContactAction extends LightningElement {
    readonly common = common;
    errors: readonly string[] = [];
    progress = '';
    isBusy = true;
    private contactId = '';
    private readonly run = new OneRowRun({
        onProgress: (line) => (this.progress = line),
        onOutcome: (row) => {
            this.finish(row);
        },
        onErrors: (sentences) => {
            this.fail(sentences);
        }
    });

    /** Given after the component is on the page, unlike on record pages. */
    @api
    get recordId(): string {
        return this.contactId;
    }
    set recordId(recordId: string) {
        if (!recordId || recordId === this.contactId) return;
        this.contactId = recordId;
        void this.open();
    }

    disconnectedCallback(): void {
        this.run.stop();
    }

    handleClose(): void {
        this.dispatchEvent(new CloseActionScreenEvent());
    }

    /** Reads what the window shows. Each action has its own. */
    protected load(): Promise<void> {
        return Promise.resolve();
    }

    /** What the toast says about a row that succeeded. */
    protected successOf(row: RowView): string {
        return row.message ?? '';
    }

    /** Starts a run and follows it; a refusal leaves the window open. */
    protected async follow(line: string, start: () => Promise<RunView>): Promise<void> {
        this.isBusy = true;
        this.errors = [];
        this.progress = line;
        try {
            this.run.follow(await start());
        } catch (error: unknown) {
            this.fail(reduceErrors(error));
        }
    }

    private async open(): Promise<void> {
        try {
            await this.load();
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
        this.isBusy = false;
    }

    private finish(row: RowView): void {
        if (row.status !== 'Succeeded') {
            this.fail(reasonsOf(row));
            return;
        }
        this.dispatchEvent(new ShowToastEvent({ variant: 'success', title: this.successOf(row) }));
        void notifyRecordUpdateAvailable([{ recordId: this.contactId }]);
        this.dispatchEvent(new RefreshEvent());
        this.handleClose();
    }

    private fail(sentences: readonly string[]): void {
        this.errors = sentences;
        this.isBusy = false;
        this.progress = '';
    }
}
