import type { OrgConfiguration } from './configuration.ts';
import { readConfiguration } from './read-configuration.ts';

const ADMINISTRATION = [
    'ApiEnabled',
    'AssignPermissionSets',
    'AuthorApex',
    'CustomizeApplication',
    'EditReadonlyFields',
    'LightningExperienceUser',
    'ManageCssUsers',
    'ManageInternalUsers',
    'ManageNetworks',
    'ManagePartners',
    'ManageProfilesPermissionsets',
    'ManageRoles',
    'ManageSharing',
    'ManageUsers',
    'ModifyAllData',
    'ModifyMetadata',
    'ResetPasswords',
    'RunReports',
    'ViewAllData',
    'ViewSetup'
];
/**
 * Source: Help, "Standard Profiles" (Standard User: "run reports, and view the organization's setup"); the last two as tests of sample apps
 * expect them in new orgs.
 */
const STANDARD = ['ApiEnabled', 'RunReports', 'ViewSetup', 'MassInlineEdit', 'SubmitMacrosAllowed'];
const SALES = {
    Account: 'CRED',
    Contact: 'CRED',
    Lead: 'CRED',
    Opportunity: 'CRED',
    Case: 'CRED',
    Campaign: 'R',
    Product2: 'R'
};
const PORTAL = { Account: 'R', Contact: 'CRE', Case: 'CRE' };

/**
 * The org of a project that brings no configuration of its own: like a fresh developer org with digital experiences, one
 * administrator, the standard profiles and no records.
 * @param permissionSets names of the project's sets that the administrator holds, as whoever sets up an org for a project assigns them to himself
 */
export function defaultConfiguration(permissionSets: readonly string[] = []): OrgConfiguration {
    return readConfiguration({
        organization: {
            name: 'Embedded Org',
            edition: 'Developer Edition',
            isSandbox: false,
            currency: 'USD',
            locale: 'en_US',
            timeZone: 'GMT'
        },
        userLicenses: [
            { name: 'Salesforce', total: 10 },
            { name: 'Salesforce Platform', total: 5 },
            { name: 'Chatter Free', total: 5000 },
            { name: 'Partner Community', total: 100 },
            { name: 'Partner Community Login', total: 100 },
            { name: 'Customer Community', total: 100 },
            { name: 'Customer Community Login', total: 100 },
            { name: 'Customer Community Plus', total: 100 },
            { name: 'Customer Community Plus Login', total: 100 },
            { name: 'External Identity', total: 100 }
        ],
        featureLicenses: {
            MarketingUser: 5,
            OfflineUser: 5,
            SFContentUser: 5,
            KnowledgeUser: 5,
            InteractionUser: 5,
            SupportUser: 5
        },
        profiles: [
            {
                name: 'System Administrator',
                license: 'Salesforce',
                isStandard: true,
                permissions: ADMINISTRATION,
                objects: { '*': 'CREDVM' }
            },
            {
                name: 'Standard User',
                license: 'Salesforce',
                isStandard: true,
                permissions: STANDARD,
                objects: SALES
            },
            // What these three may do beyond a standard user is assumed from their descriptions in Help, "Standard Profiles".
            {
                name: 'Marketing User',
                license: 'Salesforce',
                isStandard: true,
                permissions: STANDARD,
                objects: { ...SALES, Campaign: 'CRED' }
            },
            {
                name: 'Contract Manager',
                license: 'Salesforce',
                isStandard: true,
                permissions: STANDARD,
                objects: { ...SALES, Contract: 'CRED' }
            },
            {
                name: 'Solution Manager',
                license: 'Salesforce',
                isStandard: true,
                permissions: STANDARD,
                objects: SALES
            },
            {
                name: 'Read Only',
                license: 'Salesforce',
                isStandard: true,
                permissions: ['ViewSetup'],
                objects: { Account: 'R', Contact: 'R', Case: 'R' }
            },
            { name: 'Minimum Access - Salesforce', license: 'Salesforce', isStandard: true },
            {
                name: 'Standard Platform User',
                license: 'Salesforce Platform',
                isStandard: true,
                objects: { Account: 'CRED', Contact: 'CRED' }
            },
            { name: 'Chatter Free User', license: 'Chatter Free', isStandard: true },
            { name: 'Partner Community User', license: 'Partner Community', isStandard: true, objects: PORTAL },
            {
                name: 'Partner Community Login User',
                license: 'Partner Community Login',
                isStandard: true,
                objects: PORTAL
            },
            { name: 'Customer Community User', license: 'Customer Community', isStandard: true, objects: PORTAL },
            {
                name: 'Customer Community Login User',
                license: 'Customer Community Login',
                isStandard: true,
                objects: PORTAL
            },
            {
                name: 'Customer Community Plus User',
                license: 'Customer Community Plus',
                isStandard: true,
                objects: PORTAL
            },
            {
                name: 'Customer Community Plus Login User',
                license: 'Customer Community Plus Login',
                isStandard: true,
                objects: PORTAL
            },
            { name: 'External Identity User', license: 'External Identity', isStandard: true }
        ],
        roles: [{ name: 'CEO', children: [{ name: 'Channel Manager' }, { name: 'Customer Success Manager' }] }],
        users: [
            {
                username: 'admin@embedded-org.example',
                firstName: 'System',
                lastName: 'Administrator',
                profile: 'System Administrator',
                permissionSets
            }
        ],
        administrator: 'admin@embedded-org.example',
        switches: { standardExternalProfiles: true }
    });
}
