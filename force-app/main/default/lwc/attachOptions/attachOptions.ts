import { LightningElement, api } from 'lwc';
import getSetup from '@salesforce/apex/PartnerUsersController.getSetup';
import { reduceErrors } from 'c/consoleErrors';
import { fill } from 'c/labelText';
import { KEEP, licenseChoices, profileChoices, roleChoices } from './choices';
import { labels } from './labels';
import type { ContactAttachOptions } from 'apex/ContactAttachOptions';
import type { PartnerAccountOption } from 'apex/PartnerAccountOption';
import type { PartnerUserSetup, ProfileOption } from 'apex/PartnerUserSetup';
import type { RunOptions } from 'apex/RunOptions';
import type { ChangeEvent, Choice } from 'c/consoleTypes';

/** What a run begins with: the surest sign that most orgs have. */
const BEGINNING: ContactAttachOptions = { matchByEmail: true };

/**
 * Options of "Attach contacts" (features F78-F85): how a user's contact is found or made, and what the users become. Emits
 * `optionschange` with the RunOptions, or null while something is missing.
 */
export default class AttachOptions extends LightningElement {
    @api options: RunOptions = {};

    readonly labels = labels;
    readonly keyFields: readonly Choice[] = [
        { value: '', label: labels.keyNone },
        { value: 'FederationIdentifier', label: labels.keyFederation },
        { value: 'EmployeeNumber', label: labels.keyEmployee }
    ];
    errors: readonly string[] = [];
    accountName = '';
    private setup: PartnerUserSetup = {};
    private attach: ContactAttachOptions = BEGINNING;
    private license = KEEP;

    connectedCallback(): void {
        this.attach = { ...(this.options.attach ?? BEGINNING) };
        this.announce();
        void this.load();
    }

    get chosen(): ContactAttachOptions {
        return this.attach;
    }

    get keyField(): string {
        return this.attach.keyField ?? '';
    }

    get needsAccount(): boolean {
        const { makeContacts, matchByName, onlyOnAccount } = this.attach;
        return makeContacts === true || matchByName === true || onlyOnAccount === true;
    }

    get licenses(): Choice[] {
        return licenseChoices(this.profiles);
    }

    get chosenLicense(): string {
        return this.license;
    }

    get hasLicense(): boolean {
        return this.license !== KEEP;
    }

    /** Only profiles of the chosen licence (feature F84). */
    get profileChoices(): Choice[] {
        return profileChoices(this.profiles, this.license);
    }

    get seatsLine(): string {
        const { seatsFree, seatsTotal } = this.profiles.find((profile) => profile.licenseName === this.license) ?? {};
        return fill(labels.seats, seatsFree ?? 0, seatsTotal ?? 0);
    }

    /** Only users of these types have a role (platform-rules C1). */
    get hasRole(): boolean {
        const type = this.profiles.find((profile) => profile.id === this.attach.profileId)?.userType ?? '';
        return type === 'PowerPartner' || type === 'PowerCustomerSuccess';
    }

    get roles(): Choice[] {
        return roleChoices(this.setup.portalRoles);
    }

    get role(): string {
        return this.attach.portalRole ?? '';
    }

    /** What is missing before rows can be checked. */
    get missing(): string[] {
        const { keyField, matchByEmail, matchByName, makeContacts, accountId, profileId } = this.attach;
        const hasWay = Boolean(keyField) || matchByEmail === true || matchByName === true || makeContacts === true;
        return [
            ...(hasWay ? [] : [labels.needsWay]),
            ...(this.needsAccount && !accountId ? [labels.needsAccount] : []),
            ...(this.hasLicense && !profileId ? [labels.needsProfile] : [])
        ];
    }

    handleTick(event: CustomEvent<{ checked: boolean }>): void {
        const { name } = (event.target as HTMLElement).dataset;
        this.change({ [name ?? '']: event.detail.checked });
    }

    handleValue(event: ChangeEvent): void {
        const { name } = (event.target as HTMLElement).dataset;
        this.change({ [name ?? '']: event.detail.value || null });
    }

    handleLicense(event: ChangeEvent): void {
        this.license = event.detail.value;
        const offered = this.profileChoices;
        this.change({ profileId: offered.length === 1 ? offered[0].value : null, portalRole: null });
    }

    handleAccount(event: CustomEvent<readonly PartnerAccountOption[]>): void {
        this.change({ accountId: event.detail.length > 0 ? event.detail[0].id : null });
    }

    private get profiles(): readonly ProfileOption[] {
        return this.setup.profiles ?? [];
    }

    private async load(): Promise<void> {
        try {
            this.setup = await getSetup();
            const { profileId } = this.attach;
            this.license = this.profiles.find((profile) => profile.id === profileId)?.licenseName ?? KEEP;
            this.announce();
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
    }

    private change(changes: Partial<ContactAttachOptions>): void {
        this.attach = { ...this.attach, ...changes };
        this.announce();
    }

    private announce(): void {
        const options = this.missing.length > 0 ? null : { ...this.options, attach: this.attach };
        this.dispatchEvent(new CustomEvent('optionschange', { detail: options }));
    }
}
