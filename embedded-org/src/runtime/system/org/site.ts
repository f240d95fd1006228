import { argument } from '../arguments.ts';
import { definePlatformType, type PlatformType } from '../define.ts';
import { PageReference } from '../web/page-reference.ts';

const none = (): null => null;
const no = (): boolean => false;
/** Addresses of the current site where there is none (assumed: the documentation does not say). */
const empty = (): string => '';

/**
 * System.Site and System.Network where no request comes from a site, as everywhere in the embedded org: there is no current site, and no
 * network. What makes users, logs in or leads to pages of a site does nothing and gives null or false: the test classes that Salesforce adds to every
 * org with a site (SiteLoginControllerTest, CommunitiesSelfRegControllerTest and their like) assert so.
 * Source: Apex Reference, Site Class; Network Class (getNetworkId is null outside of Experience Cloud sites).
 */
export const siteTypes: readonly PlatformType[] = [
    definePlatformType('System.Site', {
        static: {
            changePassword: none,
            createExternalUser: none,
            createPersonAccountPortalUser: none,
            createPortalUser: none,
            forgotPassword: no,
            getAdminEmail: none,
            getAdminId: none,
            getAnalyticsTrackingCode: none,
            getBaseCustomUrl: empty,
            getBaseInsecureUrl: empty,
            getBaseRequestUrl: empty,
            getBaseSecureUrl: empty,
            getBaseUrl: empty,
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
            getTemplate: none,
            isLoginEnabled: no,
            isPasswordExpired: no,
            isRegistrationEnabled: no,
            /** Usernames have the form of an e-mail address. Source: Apex Reference, Site.isValidUsername. */
            isValidUsername: (username: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(argument(username)),
            login: none,
            setExperienceId: none,
            validatePassword: none
        }
    }),
    definePlatformType('System.Network', {
        static: {
            /** Where there is no site, it leads nowhere: an empty address, as tests of that template assert. */
            communitiesLanding: () => new PageReference(''),
            forwardToAuthPage: none,
            getLoginUrl: none,
            getLogoutUrl: none,
            getNetworkId: none,
            getSelfRegUrl: none
        }
    })
];
