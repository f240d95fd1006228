import {
    CREATE_ONLY,
    OBJECT_REFERENCE,
    READ_ONLY,
    reference,
    REQUIRED,
    restricted,
    string,
    type StandardAttributes
} from './attributes.ts';

/** Licences that permission sets need, managed packages' licences, and counts of feature licences. Sources: platform-rules S16, S18. */
export const PERMISSION_SET_LICENSE_OBJECTS: Readonly<Record<string, StandardAttributes>> = {
    PermissionSetLicense: {
        source: `${OBJECT_REFERENCE}permissionsetlicense.htm`,
        keyPrefix: '0PL',
        calls: { create: false, update: false, delete: false },
        fields: {
            DeveloperName: string(80, { ...READ_ONLY, nillable: false }),
            ExpirationDate: READ_ONLY,
            Language: string(40, READ_ONLY),
            MasterLabel: string(80, { ...READ_ONLY, nillable: false }),
            PermissionSetLicenseKey: string(40, READ_ONLY),
            Status: restricted('Active;Disabled', READ_ONLY),
            TotalLicenses: READ_ONLY,
            UsedLicenses: READ_ONLY
        },
        children: { PermissionSetLicenseAssignments: 'PermissionSetLicenseId' }
    },
    PermissionSetLicenseAssign: {
        source: `${OBJECT_REFERENCE}permissionsetlicenseassign.htm`,
        keyPrefix: '2LA',
        calls: { update: false },
        fields: {
            AssigneeId: reference('User', {
                ...REQUIRED,
                ...CREATE_ONLY,
                cascadeDelete: true,
                deleteConstraint: 'Cascade'
            }),
            PermissionSetLicenseId: reference('PermissionSetLicense', { ...REQUIRED, ...CREATE_ONLY })
        }
    },
    ActiveFeatureLicenseMetric: {
        source: `${OBJECT_REFERENCE}activefeaturelicensemetric.htm`,
        keyPrefix: null,
        calls: { create: false, update: false, delete: false },
        fields: {
            ActiveUserCount: READ_ONLY,
            AssignedUserCount: READ_ONLY,
            FeatureType: restricted(
                'AvantgoUser;ChatterAnswersUser;InteractionUser;JigsawProspectingUser;KnowledgeUser;LiveAgentUser;MarketingUser;' +
                    'MobileUser;OfflineUser;SFContentUser;SiteforceContributorUser;SiteforcePublisherUser;SupportUser;' +
                    'WirelessUser;WorkDotComUserFeature',
                READ_ONLY
            ),
            MetricsDate: READ_ONLY,
            TotalLicenseCount: READ_ONLY
        }
    },
    PackageLicense: {
        source: `${OBJECT_REFERENCE}packagelicense.htm`,
        keyPrefix: '050',
        calls: { create: false, update: false, delete: false },
        fields: {
            AllowedLicenses: READ_ONLY,
            ExpirationDate: READ_ONLY,
            NamespacePrefix: string(15, READ_ONLY),
            Status: restricted('Trial;Active;Expired;Free', READ_ONLY),
            UsedLicenses: READ_ONLY
        }
    },
    UserPackageLicense: {
        source: `${OBJECT_REFERENCE}userpackagelicense.htm`,
        keyPrefix: '051',
        calls: { update: false },
        fields: {
            PackageLicenseId: reference('PackageLicense', { ...REQUIRED, ...CREATE_ONLY }),
            UserId: reference('User', { ...REQUIRED, ...CREATE_ONLY })
        }
    }
};
