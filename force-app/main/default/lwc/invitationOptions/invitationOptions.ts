import { LightningElement, api } from 'lwc';
import getSetup from '@salesforce/apex/InvitationsController.getSetup';
import { common } from 'c/commonLabels';
import { reduceErrors } from 'c/consoleErrors';
import { fill } from 'c/labelText';
import { optionErrors } from 'c/optionRules';
import { labels } from './labels';
import type { InvitationOptions as Choices } from 'apex/InvitationOptions';
import type { InvitationSetup } from 'apex/InvitationSetup';
import type { MemberChoice } from 'apex/MemberChoice';
import type { PartnerAccountOption } from 'apex/PartnerAccountOption';
import type { RunOptions } from 'apex/RunOptions';
import type { Choice, OptionChange, RunSource } from 'c/consoleTypes';

/** One username per person: what stands before the @ of the address, at the domain of the usernames. */
const FIXED: RunOptions = { emailChoice: 'Row', defaultEmail: null };
const USUAL: RunOptions = { usernameFrom: 'Email', stripRule: 'CutAtSign' };

/**
 * What invited people get (features F55, F75): company, site, profile, role, username and permissions. Emits `optionschange` with the
 * RunOptions, or null while something is missing.
 */
export default class InvitationOptions extends LightningElement {
    @api options: RunOptions = {};
    /** Null where one person is invited by hand. */
    @api source: RunSource | null = null;
    /** The people come from a file or are typed in: then their company is chosen here. */
    @api needsAccount = false;
    /** Company chosen before. */
    @api accountName = '';

    readonly labels = labels;
    readonly common = common;
    setup: InvitationSetup | null = null;
    errors: readonly string[] = [];
    chosen: RunOptions = {};

    connectedCallback(): void {
        void this.load();
    }

    get isLoading(): boolean {
        return this.setup === null && this.errors.length === 0;
    }

    get own(): Choices {
        return this.chosen.invitation ?? {};
    }

    /** Only a file can name companies of its own. */
    get companyHelp(): string {
        return this.source ? labels.companyHelp : '';
    }

    get sites(): Choice[] {
        return choicesOf(this.setup?.sites);
    }

    get hasNoSite(): boolean {
        return this.sites.length === 0;
    }

    get permissions(): Choice[] {
        return choicesOf(this.setup?.permissions);
    }

    get hasPermissions(): boolean {
        return this.permissions.length > 0;
    }

    get chosenPermissions(): readonly string[] {
        return this.own.permissions ?? [];
    }

    get expiresLine(): string {
        return fill(labels.expires, this.setup?.hours ?? 0);
    }

    /** What is missing before anybody can be invited. */
    get missing(): string[] {
        if (!this.setup) return [];
        const csv = this.source?.kind === 'Csv' ? this.source : null;
        const kind = this.needsAccount ? 'Csv' : 'Contacts';
        const found = optionErrors(this.chosen, {
            source: kind,
            hasUsernames: csv?.hasUsernames ?? false,
            hasEmails: true
        });
        const { accountId, ...others } = found;
        return [
            ...(accountId ? [labels.needsAccount] : []),
            ...(this.own.siteId ? [] : [labels.needsSite]),
            ...(csv && !csv.hasEmails ? [labels.needsEmails] : []),
            ...Object.values(others)
        ];
    }

    handleOption(event: CustomEvent<OptionChange>): void {
        this.change({ [event.detail.name]: event.detail.value });
    }

    handleAccount(event: CustomEvent<readonly PartnerAccountOption[]>): void {
        const [account] = event.detail as readonly (PartnerAccountOption | undefined)[];
        this.change({ accountId: account?.id ?? null });
    }

    handleSite(event: CustomEvent<{ value: string }>): void {
        this.changeOwn({ siteId: event.detail.value });
    }

    handlePermissions(event: CustomEvent<{ value: string[] }>): void {
        this.changeOwn({ permissions: event.detail.value });
    }

    handleReactivates(event: CustomEvent<{ checked: boolean }>): void {
        this.changeOwn({ reactivates: event.detail.checked });
    }

    async load(): Promise<void> {
        this.errors = [];
        try {
            this.setup = await getSetup();
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
            return;
        }
        const [onlySite, another] = this.sites as (Choice | undefined)[];
        const usual: Choices = {
            siteId: another ? null : (onlySite?.value ?? null),
            permissions: [],
            reactivates: true
        };
        this.chosen = {
            ...this.setup.users?.defaults,
            ...USUAL,
            ...this.options,
            ...FIXED,
            invitation: this.options.invitation ?? usual
        };
        this.announce();
    }

    private changeOwn(changes: Partial<Choices>): void {
        this.change({ invitation: { ...this.own, ...changes } });
    }

    private change(changes: Partial<RunOptions>): void {
        this.chosen = { ...this.chosen, ...changes };
        this.announce();
    }

    private announce(): void {
        const detail = this.missing.length > 0 ? null : this.chosen;
        this.dispatchEvent(new CustomEvent('optionschange', { detail }));
    }
}

function choicesOf(choices: readonly MemberChoice[] | null | undefined): Choice[] {
    return (choices ?? []).map(({ value, label }) => ({ value: value ?? '', label: label ?? '' }));
}
