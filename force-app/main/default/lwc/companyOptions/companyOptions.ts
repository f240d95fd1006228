import { LightningElement, api } from 'lwc';
import getSetup from '@salesforce/apex/PartnerUsersController.getSetup';
import { reduceErrors } from 'c/consoleErrors';
import { profileChoices, roleChoices, USERNAME_SOURCES } from './choices';
import { labels } from './labels';
import type { PartnerAccountOption } from 'apex/PartnerAccountOption';
import type { PartnerUserSetup } from 'apex/PartnerUserSetup';
import type { RunOptions } from 'apex/RunOptions';
import type { ChangeEvent, Choice } from 'c/consoleTypes';

const DOMAIN = /^@?[^@\s]+\.[^@\s]+$/;
const WITH_ROLES = ['PowerPartner', 'PowerCustomerSuccess'];

/**
 * Options of "Move contacts to another account" (feature F5) and "Move to another company" (features F53, F74): the account; for the latter
 * also what the new users are, after saying what does not come along. Emits `optionschange` with the RunOptions, or null while something
 * is missing.
 */
export default class CompanyOptions extends LightningElement {
    @api options: RunOptions = {};
    /** New users are made; otherwise the users follow their contacts. */
    @api startsOver = false;
    /** Rows come from a file, which may name an account for each. */
    @api isFile = false;

    readonly labels = labels;
    readonly usernameSources = USERNAME_SOURCES;
    readonly leftBehind: readonly string[] = [labels.leftChatter, labels.leftRights, labels.leftUsername];
    errors: readonly string[] = [];
    private setup: PartnerUserSetup = {};
    private wanted: RunOptions = {};

    connectedCallback(): void {
        this.wanted = { usernameFrom: 'LegacyUsername', company: { keepsEmail: false }, ...this.options };
        this.announce();
        if (this.startsOver) void this.load();
    }

    get chosen(): RunOptions {
        return this.wanted;
    }

    get domain(): string {
        return this.wanted.domain ?? '';
    }

    get help(): string {
        return this.startsOver ? labels.startsOver : labels.follows;
    }

    get profiles(): Choice[] {
        return profileChoices(this.setup);
    }

    get roles(): Choice[] {
        return roleChoices(this.setup);
    }

    get role(): string {
        return this.wanted.portalRole ?? '';
    }

    /** Only users of these types have a role (platform-rules C1). */
    get hasRole(): boolean {
        const profile = (this.setup.profiles ?? []).find(({ id }) => id === this.wanted.profileId);
        return WITH_ROLES.includes(profile?.userType ?? '');
    }

    get keepsEmail(): boolean {
        return this.wanted.company?.keepsEmail === true;
    }

    /** What is missing before rows can be checked. */
    get missing(): string[] {
        const { accountId, profileId } = this.wanted;
        return [
            ...(accountId || this.isFile ? [] : [labels.needsAccount]),
            ...(!this.startsOver || DOMAIN.test(this.domain.trim()) ? [] : [labels.needsDomain]),
            ...(!this.startsOver || profileId ? [] : [labels.needsProfile])
        ];
    }

    handleAccount(event: CustomEvent<readonly PartnerAccountOption[]>): void {
        this.change({ accountId: event.detail.length > 0 ? event.detail[0].id : null });
    }

    handleValue(event: ChangeEvent): void {
        const { name } = (event.currentTarget as HTMLElement).dataset;
        this.change({ [name ?? '']: event.detail.value || null });
    }

    handleProfile(event: ChangeEvent): void {
        this.change({ profileId: event.detail.value, portalRole: null });
    }

    handleKeepsEmail(event: ChangeEvent): void {
        this.change({ company: { keepsEmail: event.detail.checked === true } });
    }

    handleSendMail(event: ChangeEvent): void {
        this.change({ sendMail: event.detail.checked === true });
    }

    private async load(): Promise<void> {
        try {
            this.setup = await getSetup();
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
    }

    private change(changes: Partial<RunOptions>): void {
        this.wanted = { ...this.wanted, ...changes };
        this.announce();
    }

    private announce(): void {
        const detail = this.missing.length > 0 ? null : this.wanted;
        this.dispatchEvent(new CustomEvent('optionschange', { detail }));
    }
}
