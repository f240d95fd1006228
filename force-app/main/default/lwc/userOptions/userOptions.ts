import { LightningElement, api } from 'lwc';
import { showFieldErrors } from 'c/fieldErrors';
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { PartnerUserSetup, ProfileOption } from 'apex/PartnerUserSetup';
import type { RunOptions } from 'apex/RunOptions';
import type { ChangeEvent, Choice, OptionChange } from 'c/consoleTypes';
import type { FieldErrors } from 'c/fieldErrors';

/** What every new user gets: profile, role level, e-mail, time zone, locale, language. Emits `optionchange`. */
export default class UserOptions extends LightningElement {
    @api options: RunOptions = {};
    @api setup: PartnerUserSetup = {};

    readonly labels = labels;
    readonly emailChoices: readonly Choice[] = [
        { value: 'Default', label: labels.emailDefault },
        { value: 'Row', label: labels.emailOfRow }
    ];

    private shownErrors: FieldErrors | null = null;

    /** Null until the person has tried to go on. */
    @api
    get errors(): FieldErrors | null {
        return this.shownErrors;
    }
    set errors(errors: FieldErrors | null) {
        this.shownErrors = errors;
        // Messages are told to the fields, not rendered: a new message alone renders nothing.
        void Promise.resolve().then(() => {
            this.showErrors();
        });
    }

    renderedCallback(): void {
        this.showErrors();
    }

    private showErrors(): void {
        if (this.shownErrors) showFieldErrors(this.template, this.shownErrors);
    }

    get profiles(): Choice[] {
        return (this.setup.profiles ?? []).map((profile) => ({
            value: profile.id ?? '',
            label: fill(
                labels.profileOption,
                profile.name ?? '',
                profile.licenseName ?? '',
                profile.seatsFree ?? 0,
                profile.seatsTotal ?? 0
            )
        }));
    }

    get hasNoProfiles(): boolean {
        return this.profiles.length === 0;
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

    get hasDefaultEmail(): boolean {
        return this.options.emailChoice === 'Default';
    }

    /** What the chosen profile means for logging in (features F30). */
    get warnings(): string[] {
        const profile = this.setup.profiles?.find((candidate) => candidate.id === this.options.profileId);
        return profile ? warningsOf(profile) : [];
    }

    handleChange(event: ChangeEvent): void {
        const { option: name = '' } = (event.target as HTMLElement).dataset;
        const detail: OptionChange = { name, value: event.detail.value || null };
        this.dispatchEvent(new CustomEvent('optionchange', { detail }));
    }
}

function choicesOf(options: PartnerUserSetup['timeZones']): Choice[] {
    return (options ?? []).map((option) => ({ value: option.value ?? '', label: option.label ?? option.value ?? '' }));
}

function warningsOf(profile: ProfileOption): string[] {
    const sites = profile.sites ?? [];
    return [
        fill(labels.seatsShort, profile.seatsFree ?? 0),
        ...(sites.length === 0 ? [labels.noSite] : []),
        ...sites.filter((site) => site.isLive !== true).map((site) => fill(labels.siteNotLive, site.name ?? ''))
    ];
}
