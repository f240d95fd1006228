import enableUser from '@salesforce/apex/ContactUsersController.enableUser';
import openContact from '@salesforce/apex/ContactUsersController.openContact';
import previewUser from '@salesforce/apex/ContactUsersController.previewUser';
import { reduceErrors } from 'c/consoleErrors';
import ContactAction from 'c/contactAction';
import { fill } from 'c/labelText';
import { labels } from './labels';
import { withDetail } from './request';
import type { AccessGrantOptions } from 'apex/AccessGrantOptions';
import type { ContactUserPreview } from 'apex/ContactUserPreview';
import type { ContactUserRequest } from 'apex/ContactUserRequest';
import type { ContactUserView } from 'apex/ContactUserView';
import type { RowView } from 'apex/RowView';
import type { OptionChange } from 'c/consoleTypes';

/**
 * Quick action "Enable Partner User" of a contact (features F86-F92, W15, W20): prefilled, checked before anything is written, done by
 * a run of one row, and the person stays on the record's page.
 */
export default class EnablePartnerUser extends ContactAction {
    readonly labels = labels;
    view: ContactUserView | null = null;
    request: ContactUserRequest = {};
    preview: ContactUserPreview | null = null;
    /** Answers to an earlier question are dropped. */
    private question = 0;

    disconnectedCallback(): void {
        super.disconnectedCallback();
        this.question++;
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

    /** Permission sets are chosen each time: nobody gets rights because somebody before him did. */
    get access(): AccessGrantOptions | null {
        return this.request.options?.access ?? null;
    }

    get licenseName(): string {
        const { profileId } = this.request.options ?? {};
        return this.view?.setup?.profiles?.find(({ id }) => id === profileId)?.licenseName ?? '';
    }

    get planned(): string {
        return this.preview?.row?.username ?? '';
    }

    get proposal(): string {
        const proposed = this.preview?.row?.proposedUsername;
        return proposed ? fill(labels.takeProposal, proposed) : '';
    }

    /** Who may only look sees the check, and whom to ask. */
    get isViewer(): boolean {
        return this.view?.setup?.canOperate === false;
    }

    get canChoose(): boolean {
        return !this.isViewer;
    }

    get cannotCreate(): boolean {
        return this.isBusy || this.isViewer || this.preview?.row?.action !== 'Create';
    }

    async handleDetail(event: CustomEvent<OptionChange>): Promise<void> {
        this.request = withDetail(this.request, event.detail);
        await this.check();
    }

    async handleAccess(event: CustomEvent<AccessGrantOptions | null>): Promise<void> {
        this.request = { ...this.request, options: { ...this.request.options, access: event.detail } };
        await this.check();
    }

    async handleProposal(): Promise<void> {
        this.request = { ...this.request, username: this.preview?.row?.proposedUsername };
        await this.check();
    }

    handleCreate(): Promise<void> {
        return this.follow(labels.working, () => enableUser({ request: this.request }));
    }

    protected override async load(): Promise<void> {
        this.view = await openContact({ contactId: this.recordId });
        this.request = this.view.request ?? {};
        if (this.hasForm && this.request.options?.profileId) await this.check();
    }

    protected override successOf(row: RowView): string {
        return fill(labels.created, row.username ?? '');
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
}
