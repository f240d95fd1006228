import type { Switches } from '../switches.ts';

/*
 * What config/embedded-org.json states, read and checked. Names refer to each other (a user's profile, an account's owner); the
 * reader checks that they exist.
 */

export interface OrganizationSettings {
    readonly name: string;
    /** 18 characters, prefix 00D; null: the store makes one. */
    readonly id: string | null;
    readonly timeZone: string;
    readonly locale: string;
    readonly language: string;
    readonly edition: string;
    readonly isSandbox: boolean;
    readonly country: string;
    /** Currency of the org, ISO code. */
    readonly currency: string;
    /** Key of the generator that makes contacts: the same key gives the same people. */
    readonly seed: number;
}

export interface DigitalExperienceSettings {
    readonly partnerRoles: number;
    readonly customerRoles: number;
    readonly siteDomain: string;
}

export interface LicenseSetting {
    readonly name: string;
    readonly total: number;
}

/** Create, read, edit, delete, view all, modify all. */
export interface ObjectAccessSetting {
    readonly create: boolean;
    readonly read: boolean;
    readonly edit: boolean;
    readonly delete: boolean;
    readonly viewAll: boolean;
    readonly modifyAll: boolean;
}

export interface ProfileSetting {
    readonly name: string;
    readonly license: string;
    /** It came with the org; cloned profiles are not standard. */
    readonly isStandard: boolean;
    readonly permissions: readonly string[];
    /** Access by object name; `*` stands for all objects with permissions of their own. */
    readonly objects: Readonly<Record<string, ObjectAccessSetting>>;
}

export interface RoleSetting {
    readonly name: string;
    readonly children: readonly RoleSetting[];
}

export interface PermissionSetLicenseSetting {
    readonly name: string;
    readonly label: string;
    readonly total: number;
}

export interface PermissionSetSetting {
    readonly name: string;
    readonly label: string;
    /** Name of a user licence or of a permission set licence; null for any user. */
    readonly license: string | null;
    readonly permissions: readonly string[];
    readonly objects: Readonly<Record<string, ObjectAccessSetting>>;
}

export interface PermissionSetGroupSetting {
    readonly name: string;
    readonly label: string;
    readonly permissionSets: readonly string[];
}

export interface PublicGroupSetting {
    readonly name: string;
    /** Usernames. */
    readonly users: readonly string[];
    /** Role names, with subordinates. */
    readonly roles: readonly string[];
}

export interface SiteSetting {
    readonly name: string;
    readonly path: string;
    readonly status: 'Live' | 'UnderConstruction' | 'DownForMaintenance';
    readonly sendsWelcomeMail: boolean;
    readonly profiles: readonly string[];
    readonly permissionSets: readonly string[];
    /** Pages by the name that their address ends with (`/<path>/s/<name>`); each shows one component of the project. */
    readonly pages: Readonly<Record<string, string>>;
    /** Permission sets of the site's guest user. */
    readonly guestPermissionSets: readonly string[];
}

export interface PackageSetting {
    readonly namespace: string;
    /** -1: site licence. */
    readonly allowed: number;
    readonly status: 'Active' | 'Expired' | 'Free' | 'Trial';
    /** Usernames that hold a seat. */
    readonly users: readonly string[];
    /** So many of the generated portal users hold a seat besides, in the order of their making. */
    readonly portalUsers: number;
}

export interface UserSetting {
    readonly username: string;
    readonly firstName: string | null;
    readonly lastName: string;
    readonly email: string;
    readonly alias: string | null;
    readonly title: string | null;
    readonly profile: string;
    readonly role: string | null;
    readonly isActive: boolean;
    readonly isFrozen: boolean;
    readonly permissionSets: readonly string[];
    readonly permissionSetGroups: readonly string[];
    readonly featureLicenses: readonly string[];
}

/** Users that are made for the first generated contacts of an account. */
export interface PortalUsersSetting {
    readonly profile: string;
    readonly count: number;
    /** The last so many of them are deactivated. */
    readonly inactive: number;
    /** Days before the org was filled. */
    readonly createdDaysAgo: number;
    /** The same; null for those who never logged in. */
    readonly lastLoginDaysAgo: number | null;
    readonly permissionSets: readonly string[];
    readonly permissionSetGroups: readonly string[];
}

export interface ContactSetting {
    readonly firstName: string | null;
    readonly lastName: string;
    readonly email: string | null;
    readonly title: string | null;
}

export interface AccountSetting {
    readonly name: string;
    /** Username. */
    readonly owner: string;
    readonly isPartner: boolean;
    readonly industry: string | null;
    readonly phone: string | null;
    readonly city: string | null;
    readonly country: string | null;
    readonly website: string | null;
    /** Contacts named in the file come first. */
    readonly people: readonly ContactSetting[];
    /** Number of contacts in all; the generator makes those that are not named. */
    readonly contacts: number;
    readonly portalUsers: readonly PortalUsersSetting[];
}

export interface OrgConfiguration {
    readonly organization: OrganizationSettings;
    readonly digitalExperiences: DigitalExperienceSettings;
    readonly minimumPasswordLength: number;
    readonly userLicenses: readonly LicenseSetting[];
    readonly featureLicenses: Readonly<Record<string, number>>;
    readonly permissionSetLicenses: readonly PermissionSetLicenseSetting[];
    readonly profiles: readonly ProfileSetting[];
    readonly roles: readonly RoleSetting[];
    readonly permissionSets: readonly PermissionSetSetting[];
    readonly permissionSetGroups: readonly PermissionSetGroupSetting[];
    readonly publicGroups: readonly PublicGroupSetting[];
    readonly sites: readonly SiteSetting[];
    readonly packages: readonly PackageSetting[];
    readonly users: readonly UserSetting[];
    /** Username of the user on whose behalf Apex tests and the command line run. */
    readonly administrator: string;
    readonly accounts: readonly AccountSetting[];
    readonly usernamesTakenElsewhere: readonly string[];
    readonly switches: Switches;
}
