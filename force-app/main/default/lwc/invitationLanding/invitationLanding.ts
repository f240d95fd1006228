import { LightningElement, wire } from 'lwc';
import acceptInvitation from '@salesforce/apex/InvitationLandingController.accept';
import openInvitation from '@salesforce/apex/InvitationLandingController.open';
import isGuest from '@salesforce/user/isGuest';
import { CurrentPageReference } from 'lightning/navigation';
import { reduceErrors } from 'c/consoleErrors';
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { InvitationLandingView } from 'apex/InvitationLandingView';
import type { PageReference } from 'lightning/navigation';
import type { ChangeEvent } from 'c/consoleTypes';

/** Parameter of the address that carries the token (InvitationLinks.PARAMETER). */
const PARAMETER = 'invitation';
const ICON_OF_STATE: Readonly<Partial<Record<string, string>>> = {
    Accepted: 'utility:success',
    None: 'utility:info'
};

/**
 * The page of a site that an invitation's link opens (features F57, F60, F61): it accepts a valid link from whoever gives the invited
 * address, and says in one sentence why it does not.
 */
export default class InvitationLanding extends LightningElement {
    readonly labels = labels;
    view: InvitationLandingView | null = null;
    errors: readonly string[] = [];
    email = '';
    isAccepting = false;
    /** Undefined until the page reference is there. */
    private token: string | null | undefined;

    @wire(CurrentPageReference)
    handlePage(page: PageReference | null): void {
        if (!page || this.token !== undefined) return;
        this.token = page.state?.[PARAMETER] ?? null;
        void this.open();
    }

    get isLoading(): boolean {
        return this.view === null && this.errors.length === 0;
    }

    get title(): string {
        const site = this.view?.siteName;
        return site ? fill(labels.titleFor, site) : labels.title;
    }

    get company(): string {
        const company = this.view?.accountName;
        return company ? fill(labels.company, company) : '';
    }

    get isOpen(): boolean {
        return this.view?.siteName !== null && this.view?.siteName !== undefined;
    }

    get message(): string {
        return this.view?.message ?? '';
    }

    get icon(): string {
        return ICON_OF_STATE[this.view?.state ?? ''] ?? 'utility:warning';
    }

    get busyLine(): string {
        return this.isAccepting ? labels.accepting : '';
    }

    async open(): Promise<void> {
        this.errors = [];
        // People are invited who cannot sign in yet. The server refuses members as well, but most may not even ask it.
        if (!isGuest) {
            this.view = { state: 'OtherIdentity', message: labels.signedIn };
            return;
        }
        try {
            this.view = await openInvitation({ token: this.token });
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
    }

    handleEmail(event: ChangeEvent): void {
        this.email = event.detail.value;
    }

    async handleAccept(event: Event): Promise<void> {
        event.preventDefault();
        if (this.isAccepting) return;
        if (this.email.trim() === '') {
            this.errors = [labels.needsEmail];
            return;
        }
        this.isAccepting = true;
        this.errors = [];
        try {
            const view = await acceptInvitation({ token: this.token, email: this.email });
            // A mistyped address leaves the form, so that it can be put right.
            if (view.state === 'OtherIdentity') this.errors = [view.message ?? ''];
            else this.view = view;
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
        this.isAccepting = false;
    }
}
