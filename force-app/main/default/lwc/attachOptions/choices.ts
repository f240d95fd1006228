/** Licences, profiles and roles as choices that fit each other (feature F84). */
import { labels } from './labels';
import type { PartnerUserSetup, ProfileOption } from 'apex/PartnerUserSetup';
import type { Choice } from 'c/consoleTypes';

/** The licence that users keep. */
export const KEEP = '';

export function licenseChoices(profiles: readonly ProfileOption[]): Choice[] {
    const names = new Set(profiles.map((profile) => profile.licenseName ?? ''));
    return [{ value: KEEP, label: labels.keep }, ...[...names].sort().map((name) => ({ value: name, label: name }))];
}

export function profileChoices(profiles: readonly ProfileOption[], license: string): Choice[] {
    return profiles
        .filter((profile) => profile.licenseName === license)
        .map((profile) => ({ value: profile.id ?? '', label: profile.name ?? '' }));
}

export function roleChoices(roles: PartnerUserSetup['portalRoles']): Choice[] {
    return [
        { value: '', label: labels.roleLowest },
        ...(roles ?? []).map((role) => ({ value: role.value ?? '', label: role.label ?? '' }))
    ];
}
