import type { OutgoingMail } from '../runtime/org.ts';
import type { PasswordHistory } from '../runtime/password-history.ts';

/** What platform rules need of the org's configuration beyond its records and switches. */
export interface PlatformSettings {
    /** Digital Experiences > Settings: number of roles made per partner account, 1 to 3. Source: platform-rules A4. */
    readonly partnerRoles: number;
    /** The same for customer accounts. */
    readonly customerRoles: number;
    /** Lower-case usernames that are taken in another Salesforce org. Source: platform-rules A2. */
    readonly usernamesTakenElsewhere: ReadonlySet<string>;
    /** Seats by feature licence name (`SFContentUser`); a feature that is not listed has none. */
    readonly featureLicenses: Readonly<Record<string, number>>;
    /** Host of the org's sites, for links in mails. */
    readonly siteDomain: string;
    /** Least number of characters of a password. */
    readonly minimumPasswordLength: number;
}

/** What the platform's rules stand on: settings and a place for mails. */
export interface PlatformOrg {
    readonly settings: PlatformSettings;
    /** Keeps a mail in the org's outbox. Rules call it after commit only, so that a rolled back user creation sends nothing. */
    keepMail(mail: OutgoingMail): void;
}

/** What passwords need beside that. */
export interface PasswordOrg extends PlatformOrg {
    readonly passwordHistory: PasswordHistory;
}
