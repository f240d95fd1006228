import type { PlatformSettings } from '../platform-org.ts';
import type { OrgConfiguration } from './configuration.ts';

/** The part of the configuration that platform rules ask for. */
export function platformSettings(configuration: OrgConfiguration): PlatformSettings {
    return {
        partnerRoles: configuration.digitalExperiences.partnerRoles,
        customerRoles: configuration.digitalExperiences.customerRoles,
        siteDomain: configuration.digitalExperiences.siteDomain,
        usernamesTakenElsewhere: new Set(
            configuration.usernamesTakenElsewhere.map((username) => username.toLowerCase())
        ),
        featureLicenses: configuration.featureLicenses,
        minimumPasswordLength: configuration.minimumPasswordLength
    };
}
