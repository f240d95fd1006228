import { api } from 'lwc';
import { fill } from 'c/labelText';
import OptionFields from 'c/optionFields';
import { labels } from './labels';
import type { PartnerUserSetup, ProfileOption } from 'apex/PartnerUserSetup';
import type { ChangeEvent, Choice } from 'c/consoleTypes';

interface PlaceField {
    /** Name of the option. */
    readonly name: string;
    readonly label: string;
    readonly value: string | null | undefined;
    readonly choices: Choice[];
}

/** What every new user gets: profile, role level, e-mail, time zone, locale, language. Emits `optionchange`. */
export default class UserOptions extends OptionFields {
    @api setup: PartnerUserSetup = {};
    /** Everybody has the address of his row, as where the row is invited by mail: there is nothing to choose. */
    @api hasOwnEmail = false;

    readonly labels = labels;
    readonly emailChoices: readonly Choice[] = [
        { value: 'Default', label: labels.emailDefault },
        { value: 'Row', label: labels.emailOfRow }
    ];

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

    /** Where the users are at home. */
    get places(): PlaceField[] {
        const { timeZone, locale, language } = this.options;
        const { timeZones, locales, languages } = this.setup;
        return [
            { name: 'timeZone', label: labels.timeZone, value: timeZone, choices: choicesOf(timeZones) },
            { name: 'locale', label: labels.locale, value: locale, choices: choicesOf(locales) },
            { name: 'language', label: labels.language, value: language, choices: choicesOf(languages) }
        ];
    }

    get choosesEmail(): boolean {
        return !this.hasOwnEmail;
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
        this.announce(event, event.detail.value || null);
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
