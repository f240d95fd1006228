import { LightningElement, api } from 'lwc';
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { ContactUserRequest } from 'apex/ContactUserRequest';
import type { PartnerUserSetup } from 'apex/PartnerUserSetup';
import type { ChangeEvent, Choice, OptionChange } from 'c/consoleTypes';

/** The details of one new partner user, prefilled (features F89-F91). Emits `detailchange` with an OptionChange. */
export default class ContactUserForm extends LightningElement {
    @api request: ContactUserRequest = {};
    @api setup: PartnerUserSetup = {};
    /** The username that the rule gives; shown while none is typed. */
    @api plannedUsername = '';
    /** The account is no partner account and the person may make it one. */
    @api offersAccount = false;
    @api accountName = '';

    readonly labels = labels;

    get options(): NonNullable<ContactUserRequest['options']> {
        return this.request.options ?? {};
    }

    get username(): string {
        return this.request.username ?? this.plannedUsername;
    }

    get profiles(): Choice[] {
        return (this.setup.profiles ?? []).map((profile) => ({
            value: profile.id ?? '',
            label: fill(labels.profileOption, profile.name ?? '', profile.seatsFree ?? 0)
        }));
    }

    get roles(): Choice[] {
        return [{ value: '', label: labels.lowestRole }, ...choicesOf(this.setup.portalRoles)];
    }

    get role(): string {
        return this.options.portalRole ?? '';
    }

    get timeZones(): Choice[] {
        return choicesOf(this.setup.timeZones);
    }

    get locales(): Choice[] {
        return choicesOf(this.setup.locales);
    }

    get languages(): Choice[] {
        return choicesOf(this.setup.languages);
    }

    get enableAccount(): string {
        return fill(labels.enableAccount, this.accountName);
    }

    /** When the person leaves the field, not at each key: every change is checked by the server. */
    handleText(event: Event): void {
        this.tell(event, (event.target as HTMLInputElement).value.trim() || null);
    }

    handleChoice(event: ChangeEvent): void {
        this.tell(event, event.detail.value || null);
    }

    handleTick(event: ChangeEvent): void {
        this.tell(event, event.detail.checked === true);
    }

    private tell(event: Event, value: OptionChange['value']): void {
        const { detail: name = '' } = (event.target as HTMLElement).dataset;
        const detail: OptionChange = { name, value };
        this.dispatchEvent(new CustomEvent('detailchange', { detail }));
    }
}

function choicesOf(options: PartnerUserSetup['timeZones']): Choice[] {
    return (options ?? []).map((option) => ({ value: option.value ?? '', label: option.label ?? option.value ?? '' }));
}
