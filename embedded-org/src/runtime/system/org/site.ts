import { argument } from '../arguments.ts';
import { definePlatformType, type PlatformType } from '../define.ts';

const none = (): null => null;
const no = (): boolean => false;

/**
 * System.Site and System.Network where no request comes from a site, as everywhere in the embedded org: there is no current site, and no
 * network. What makes users, logs in or builds addresses is not supported.
 * Source: Apex Reference, Site Class; Network Class (getNetworkId is null outside of Experience Cloud sites).
 */
export const siteTypes: readonly PlatformType[] = [
    definePlatformType('System.Site', {
        static: {
            getAdminEmail: none,
            getAdminId: none,
            getAnalyticsTrackingCode: none,
            getCurrentSiteUrl: none,
            getCustomWebAddress: none,
            getDomain: none,
            getErrorDescription: none,
            getErrorMessage: none,
            getExperienceId: none,
            getMasterLabel: none,
            getName: none,
            getOriginalUrl: none,
            getPathPrefix: none,
            getPrefix: none,
            getSiteId: none,
            getSiteType: none,
            getSiteTypeLabel: none,
            isLoginEnabled: no,
            isPasswordExpired: no,
            isRegistrationEnabled: no,
            /** Usernames have the form of an e-mail address. Source: Apex Reference, Site.isValidUsername. */
            isValidUsername: (username: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(argument(username))
        }
    }),
    definePlatformType('System.Network', { static: { getNetworkId: none } })
];
