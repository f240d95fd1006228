import type { LicenseType } from '../licenses.ts';

/*
 * Permissions that a licence does not hold, by API name with the label that the platform's error says.
 * Source: labels from platform-rules H2 and sfFieldRef PermissionSet; which licence lacks which is assumed, save those that
 * platform-rules C2 and C3 name (View All and Modify All on external licences).
 */

/** Administration of the org: internal licences only. */
const ADMINISTRATION: Readonly<Record<string, string>> = {
    AssignPermissionSets: 'Assign Permission Sets',
    AuthorApex: 'Author Apex',
    CustomizeApplication: 'Customize Application',
    DataExport: 'Weekly Data Export',
    EditReadonlyFields: 'Edit Read Only Fields',
    FreezeUsers: 'Freeze Users',
    ManageCssUsers: 'Manage Customer Users',
    ManageInternalUsers: 'Manage Internal Users',
    ManageNetworks: 'Create and Set Up Experiences',
    ManagePartners: 'Manage External Users',
    ManagePasswordPolicies: 'Manage Password Policies',
    ManageProfilesPermissionsets: 'Manage Profiles and Permission Sets',
    ManageRoles: 'Manage Roles',
    ManageSharing: 'Manage Sharing',
    ManageUsers: 'Manage Users',
    ModifyAllData: 'Modify All Data',
    ModifyMetadata: 'Modify Metadata Through Metadata API Functions',
    ResetPasswords: 'Reset User Passwords and Unlock Users',
    TransferAnyEntity: 'Transfer Record',
    ViewAllData: 'View All Data',
    ViewSetup: 'View Setup and Configuration'
};

/** Lacking on high-volume licences besides. */
const HIGH_VOLUME: Readonly<Record<string, string>> = {
    CreateCustomizeReports: 'Create and Customize Reports',
    DelegatedPortalUserAdmin: 'Delegated External User Administrator',
    EditEvent: 'Edit Events',
    EditTask: 'Edit Tasks',
    ExportReport: 'Export Reports',
    PortalSuperUser: 'Portal Super User',
    RunReports: 'Run Reports',
    SendEmail: 'Send Email'
};

/** Lacking on Chatter licences and guests besides. */
const CHATTER: Readonly<Record<string, string>> = { ...HIGH_VOLUME, ApiEnabled: 'API Enabled', RunFlow: 'Run Flows' };

/** Objects that only partner licences among the external ones reach. Source: assumed after the licence comparison of Experience Cloud. */
const SALES_OBJECTS: ReadonlySet<string> = new Set(['Lead', 'Opportunity', 'OpportunityLineItem', 'Campaign', 'Quote']);

/** Permissions by API name, with labels, that a permission set must not grant to holders of the licence. */
export function deniedPermissions(license: LicenseType): Readonly<Record<string, string>> {
    if (license.family === 'Internal') return {};
    if (license.userType === 'CsnOnly' || license.userType === 'Guest') return { ...ADMINISTRATION, ...CHATTER };
    return license.userType === 'CspLitePortal' ? { ...ADMINISTRATION, ...HIGH_VOLUME } : ADMINISTRATION;
}

/** Whether holders of the licence may be given anything on the object. */
export function objectDenied(license: LicenseType, objectName: string): boolean {
    return license.family !== 'Internal' && license.userType !== 'PowerPartner' && SALES_OBJECTS.has(objectName);
}

/**
 * Whether holders of the licence may be given Edit or Delete on an object: guests may not since Winter '21.
 * Source: https://help.salesforce.com/s/articleView?id=000393226&type=1
 */
export function writingDenied(license: LicenseType): boolean {
    return license.userType === 'Guest';
}

/** Whether holders of the licence may be given View All or Modify All on an object. Source: platform-rules C2. */
export function allRecordsDenied(license: LicenseType): boolean {
    return license.family !== 'Internal';
}
