/** Which kind of role a licence's users have, and on which side of the wall they stand. */
export type RoleKind = 'internal' | 'portal' | 'none';

/** Licences that may change into one another by the same rules (platform-rules C2). */
export type LicenseFamily =
    | 'Internal'
    | 'ChatterFree'
    | 'ChatterExternal'
    | 'CustomerCommunity'
    | 'CustomerCommunityPlus'
    | 'PartnerCommunity'
    | 'ExternalIdentity'
    | 'LegacyCustomerPortal'
    | 'Guest';

/** What the platform knows of a user licence, whatever org it is in. */
export interface LicenseType {
    /** UserLicense.Name. */
    readonly name: string;
    /** UserLicense.LicenseDefinitionKey. */
    readonly key: string;
    /** User.UserType of its users. */
    readonly userType:
        | 'Standard'
        | 'CspLitePortal'
        | 'PowerCustomerSuccess'
        | 'CustomerSuccess'
        | 'PowerPartner'
        | 'CsnOnly'
        | 'Guest';
    readonly family: LicenseFamily;
    readonly role: RoleKind;
    readonly contact: 'required' | 'optional' | 'none';
    /** UserRole.PortalType of the roles its users get; null when they get none. */
    readonly portalType: 'Partner' | 'CustomerPortal' | null;
    /** Counted by logins instead of members: UserLicense has monthly login fields. */
    readonly isLogin: boolean;
}

type Row = [
    name: string,
    key: string,
    userType: LicenseType['userType'],
    family: LicenseFamily,
    role: RoleKind,
    contact: LicenseType['contact'],
    isLogin?: boolean
];

/*
 * Source: platform-rules C1. Keys it marks [K] or does not give (External Identity, Plus, Platform, Chatter, Guest) are assumed.
 */
const rows: readonly Row[] = [
    ['Salesforce', 'SFDC', 'Standard', 'Internal', 'internal', 'none'],
    ['Salesforce Platform', 'AUL', 'Standard', 'Internal', 'internal', 'none'],
    ['Salesforce Integration', 'PID_Salesforce_Integration', 'Standard', 'Internal', 'internal', 'none'],
    ['Analytics Cloud Integration User', 'PID_Insights_Integration', 'Standard', 'Internal', 'internal', 'none'],
    ['Chatter Free', 'PID_CHATTER', 'CsnOnly', 'ChatterFree', 'none', 'none'],
    ['Chatter External', 'PID_CHATTER_EXTERNAL', 'CsnOnly', 'ChatterExternal', 'none', 'none'],
    ['Customer Community', 'PID_Customer_Community', 'CspLitePortal', 'CustomerCommunity', 'none', 'required'],
    [
        'Customer Community Login',
        'PID_Customer_Community_Login',
        'CspLitePortal',
        'CustomerCommunity',
        'none',
        'required',
        true
    ],
    [
        'High Volume Customer Portal',
        'PID_High_Volume_Customer_Portal',
        'CspLitePortal',
        'CustomerCommunity',
        'none',
        'required'
    ],
    ['Authenticated Website', 'PID_Authenticated_Website', 'CspLitePortal', 'CustomerCommunity', 'none', 'required'],
    ['External Identity', 'PID_External_Identity', 'CspLitePortal', 'ExternalIdentity', 'none', 'optional'],
    [
        'Customer Community Plus',
        'PID_Customer_Community_Plus',
        'PowerCustomerSuccess',
        'CustomerCommunityPlus',
        'portal',
        'required'
    ],
    [
        'Customer Community Plus Login',
        'PID_Customer_Community_Plus_Login',
        'PowerCustomerSuccess',
        'CustomerCommunityPlus',
        'portal',
        'required',
        true
    ],
    ['Partner Community', 'PID_Partner_Community', 'PowerPartner', 'PartnerCommunity', 'portal', 'required'],
    [
        'Partner Community Login',
        'PID_Partner_Community_Login',
        'PowerPartner',
        'PartnerCommunity',
        'portal',
        'required',
        true
    ],
    ['Gold Partner', 'PID_Gold_Partner', 'PowerPartner', 'PartnerCommunity', 'portal', 'required'],
    ['Silver Partner', 'PID_Silver_Partner', 'PowerPartner', 'PartnerCommunity', 'portal', 'required'],
    [
        'Customer Portal Manager Custom',
        'PID_Customer_Portal_Manager_Custom',
        'PowerCustomerSuccess',
        'LegacyCustomerPortal',
        'portal',
        'required'
    ],
    [
        'Customer Portal Manager Standard',
        'PID_Customer_Portal_Manager_Standard',
        'PowerCustomerSuccess',
        'LegacyCustomerPortal',
        'portal',
        'required'
    ],
    [
        'Customer Portal User',
        'PID_Customer_Portal_User',
        'CustomerSuccess',
        'LegacyCustomerPortal',
        'portal',
        'required'
    ],
    ['Guest User License', 'PID_Guest_User', 'Guest', 'Guest', 'none', 'none']
];

/** Every user licence the platform rules know. */
export const LICENSES: readonly LicenseType[] = rows.map(([name, key, userType, family, role, contact, isLogin]) => ({
    name,
    key,
    userType,
    family,
    role,
    contact,
    portalType: role !== 'portal' ? null : userType === 'PowerPartner' ? 'Partner' : 'CustomerPortal',
    isLogin: isLogin ?? false
}));

const byName = new Map(LICENSES.map((license) => [license.name.toLowerCase(), license]));
const byKey = new Map(LICENSES.map((license) => [license.key, license]));

/** The licence of this UserLicense.Name, or undefined. */
export function licenseByName(name: string): LicenseType | undefined {
    return byName.get(name.toLowerCase());
}

/** The licence of this UserLicense.LicenseDefinitionKey, or undefined. */
export function licenseByKey(key: string): LicenseType | undefined {
    return byKey.get(key);
}

/** Whether users of the licence stand outside the company: they belong to a contact or may get one. */
export function isExternal(license: LicenseType): boolean {
    return license.contact !== 'none';
}
