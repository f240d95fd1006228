import { LightningElement, api } from 'lwc';
import { CloseActionScreenEvent } from 'lightning/actions';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { RefreshEvent } from 'lightning/refresh';
import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import enableUser from '@salesforce/apex/ContactUsersController.enableUser';
import openContact from '@salesforce/apex/ContactUsersController.openContact';
import previewUser from '@salesforce/apex/ContactUsersController.previewUser';
import { common } from 'c/commonLabels';
import { reduceErrors } from 'c/consoleErrors';
import { fill } from 'c/labelText';
import { OneRowRun, reasonsOf } from 'c/oneRowRun';
import { labels } from './labels';
import { withDetail } from './request';
import type { ContactUserPreview } from 'apex/ContactUserPreview';
import type { ContactUserRequest } from 'apex/ContactUserRequest';
import type { ContactUserView } from 'apex/ContactUserView';
import type { RowView } from 'apex/RowView';
import type { OptionChange } from 'c/consoleTypes';

/**
 * Quick action "Enable Partner User" of a contact (features F86-F92, W20): prefilled, checked before anything is written, done by
 * a run of one row, and the person stays on the record's page.
 */
export default class EnablePartnerUser extends LightningElement {
    readonly labels = labels;
    readonly common = common;
    view: ContactUserView | null = null;
    request: ContactUserRequest = {};
    preview: ContactUserPreview | null = null;
    errors: readonly string[] = [];
    progress = '';
    isBusy = true;
    private contactId = '';
    /** Answers to an earlier question are dropped. */
    private question = 0;
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
        void this.load();
    }

    disconnectedCallback(): void {
        this.question++;
        this.run.stop();
    }

    get hasForm(): boolean {
        return this.view?.request !== undefined && this.view.request !== null;
    }

    get existing(): string {
        const { username, isUserActive } = this.view ?? {};
        return username ? fill(isUserActive ? labels.hasUser : labels.hasInactiveUser, username) : '';
    }

    get remembered(): string {
        return this.view?.rememberedFrom === 'Account' ? fill(labels.remembered, this.view.accountName ?? '') : '';
    }

    get offersAccount(): boolean {
        return this.view?.isPartnerAccount === false && this.view.mayEnableAccount === true;
    }

    get planned(): string {
        return this.preview?.row?.username ?? '';
    }

    get proposal(): string {
        const proposed = this.preview?.row?.proposedUsername;
        return proposed ? fill(labels.takeProposal, proposed) : '';
    }

    get cannotCreate(): boolean {
        return this.isBusy || this.preview?.row?.action !== 'Create';
    }

    async load(): Promise<void> {
        try {
            this.view = await openContact({ contactId: this.contactId });
            this.request = this.view.request ?? {};
        } catch (error: unknown) {
            this.fail(reduceErrors(error));
            return;
        }
        this.isBusy = false;
        if (this.hasForm && this.request.options?.profileId) await this.check();
    }

    async handleDetail(event: CustomEvent<OptionChange>): Promise<void> {
        this.request = withDetail(this.request, event.detail);
        await this.check();
    }

    async handleProposal(): Promise<void> {
        this.request = { ...this.request, username: this.preview?.row?.proposedUsername };
        await this.check();
    }

    async handleCreate(): Promise<void> {
        this.isBusy = true;
        this.errors = [];
        this.progress = labels.working;
        try {
            this.run.follow(await enableUser({ request: this.request }));
        } catch (error: unknown) {
            this.fail(reduceErrors(error));
        }
    }

    handleClose(): void {
        this.dispatchEvent(new CloseActionScreenEvent());
    }

    private async check(): Promise<void> {
        const question = ++this.question;
        try {
            const preview = await previewUser({ request: this.request });
            if (question !== this.question) return;
            this.preview = preview;
            this.errors = [];
        } catch (error: unknown) {
            if (question !== this.question) return;
            this.preview = null;
            this.errors = reduceErrors(error);
        }
    }

    private finish(row: RowView): void {
        if (row.status !== 'Succeeded') {
            this.fail(reasonsOf(row));
            return;
        }
        const title = fill(labels.created, row.username ?? '');
        this.dispatchEvent(new ShowToastEvent({ variant: 'success', title }));
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
