/** Profiles, roles and sources of usernames as choices. */
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { PartnerUserSetup } from 'apex/PartnerUserSetup';
import type { Choice } from 'c/consoleTypes';

export const USERNAME_SOURCES: readonly Choice[] = [
    { value: 'LegacyUsername', label: labels.fromFormer },
    { value: 'Email', label: labels.fromEmail },
    { value: 'Name', label: labels.fromName }
];

export function profileChoices(setup: PartnerUserSetup): Choice[] {
    return (setup.profiles ?? []).map(({ id, name, licenseName, seatsFree, seatsTotal }) => ({
        value: id ?? '',
        label: fill(labels.profileLine, name ?? '', licenseName ?? '', seatsFree ?? 0, seatsTotal ?? 0)
    }));
}

export function roleChoices(setup: PartnerUserSetup): Choice[] {
    return [
        { value: '', label: labels.roleLowest },
        ...(setup.portalRoles ?? []).map(({ value, label }) => ({ value: value ?? '', label: label ?? '' }))
    ];
}
