import {
    area,
    CREATE_ONLY,
    OBJECT_REFERENCE,
    READ_ONLY,
    reference,
    REQUIRED,
    restricted,
    string,
    type StandardAttributes
} from './attributes.ts';

const READ_ONLY_CALLS = { create: false, update: false, delete: false };
const PARENT = { ParentId: reference('PermissionSet', { ...REQUIRED, ...CREATE_ONLY }) };

/** What permission sets grant and to whom. Fields and calls: platform-rules C3, S18. */
export const ACCESS_OBJECTS: Readonly<Record<string, StandardAttributes>> = {
    UserRecordAccess: {
        source: `${OBJECT_REFERENCE}userrecordaccess.htm`,
        keyPrefix: null,
        calls: READ_ONLY_CALLS,
        fields: {}
    },
    PermissionSet: {
        source: `${OBJECT_REFERENCE}permissionset.htm`,
        keyPrefix: '0PS',
        fields: {
            Description: string(255),
            HasActivationRequired: { label: 'Session Activation Required' },
            IsCustom: READ_ONLY,
            IsOwnedByProfile: READ_ONLY,
            Label: string(80, REQUIRED),
            LicenseId: reference('UserLicense;PermissionSetLicense', { ...CREATE_ONLY, label: 'License' }),
            Name: string(80, { ...REQUIRED, unique: true }),
            NamespacePrefix: string(15, READ_ONLY),
            PermissionSetGroupId: reference('PermissionSetGroup', READ_ONLY),
            ProfileId: reference('Profile', READ_ONLY),
            Type: restricted('Regular;Standard;Session;Group;Profile', { ...READ_ONLY, nillable: true })
        },
        children: {
            Assignments: 'PermissionSetId',
            ObjectPerms: 'ParentId',
            FieldPerms: 'ParentId',
            SetupEntityAccessItems: 'ParentId',
            PermissionSetGroupComponents: 'PermissionSetId'
        }
    },
    PermissionSetAssignment: {
        source: `${OBJECT_REFERENCE}permissionsetassignment.htm`,
        keyPrefix: '0Pa',
        fields: {
            AssigneeId: reference('User', {
                ...REQUIRED,
                ...CREATE_ONLY,
                cascadeDelete: true,
                deleteConstraint: 'Cascade'
            }),
            ExpirationDate: {},
            IsActive: { ...READ_ONLY, defaultValue: 'true' },
            IsRevoked: READ_ONLY,
            PermissionSetGroupId: reference('PermissionSetGroup', CREATE_ONLY),
            PermissionSetId: reference('PermissionSet', { ...CREATE_ONLY, nillable: true })
        }
    },
    PermissionSetGroup: {
        source: `${OBJECT_REFERENCE}permissionsetgroup.htm`,
        keyPrefix: '0PG',
        fields: {
            Description: string(255),
            DeveloperName: string(80, REQUIRED),
            HasActivationRequired: {},
            Language: string(40, { defaultValue: '"en_US"' }),
            MasterLabel: string(80, REQUIRED),
            NamespacePrefix: string(15, READ_ONLY),
            Status: restricted('Updated;Outdated;Updating;Failed', {
                ...READ_ONLY,
                defaultValue: 'Updated',
                nillable: true
            })
        },
        children: { Assignments: 'PermissionSetGroupId', PermissionSetGroupComponents: 'PermissionSetGroupId' }
    },
    PermissionSetGroupComponent: {
        source: `${OBJECT_REFERENCE}permissionsetgroupcomponent.htm`,
        keyPrefix: '0PM',
        fields: {
            PermissionSetGroupId: reference('PermissionSetGroup', {
                ...REQUIRED,
                ...CREATE_ONLY,
                cascadeDelete: true,
                deleteConstraint: 'Cascade'
            }),
            PermissionSetId: reference('PermissionSet;MutingPermissionSet', { ...REQUIRED, ...CREATE_ONLY })
        }
    },
    MutingPermissionSet: {
        source: `${OBJECT_REFERENCE}mutingpermissionset.htm`,
        keyPrefix: '0QM',
        fields: { DeveloperName: string(80, REQUIRED), Language: string(40), MasterLabel: string(80, REQUIRED) }
    },
    ObjectPermissions: {
        source: `${OBJECT_REFERENCE}objectpermissions.htm`,
        keyPrefix: '110',
        fields: {
            ...PARENT,
            SobjectType: string(40, { ...REQUIRED, ...CREATE_ONLY }),
            PermissionsCreate: {},
            PermissionsDelete: {},
            PermissionsEdit: {},
            PermissionsModifyAllRecords: {},
            PermissionsRead: {},
            PermissionsViewAllRecords: {}
        }
    },
    FieldPermissions: {
        source: `${OBJECT_REFERENCE}fieldpermissions.htm`,
        keyPrefix: '01k',
        fields: {
            ...PARENT,
            Field: string(255, { ...REQUIRED, ...CREATE_ONLY }),
            SobjectType: string(40, { ...REQUIRED, ...CREATE_ONLY }),
            PermissionsEdit: {},
            PermissionsRead: {}
        }
    },
    SetupEntityAccess: {
        source: `${OBJECT_REFERENCE}setupentityaccess.htm`,
        keyPrefix: '0J0',
        calls: { update: false },
        fields: {
            ...PARENT,
            SetupEntityId: reference(
                'ApexClass;ApexPage;CustomPermission;ConnectedApplication;TabSet;ExternalDataSource;NamedCredential',
                { ...REQUIRED, ...CREATE_ONLY }
            ),
            SetupEntityType: string(40, READ_ONLY)
        }
    },
    PermissionSetTabSetting: {
        source: `${OBJECT_REFERENCE}permissionsettabsetting.htm`,
        keyPrefix: '01P',
        fields: {
            ...PARENT,
            Name: string(80, { ...REQUIRED, ...CREATE_ONLY }),
            Visibility: restricted('DefaultOff;DefaultOn', REQUIRED)
        }
    },
    CustomPermission: {
        source: `${OBJECT_REFERENCE}custompermission.htm`,
        keyPrefix: '0CP',
        calls: READ_ONLY_CALLS,
        fields: {
            Description: area(255),
            DeveloperName: string(80, REQUIRED),
            IsLicensed: {},
            IsProtected: {},
            Language: string(40),
            MasterLabel: string(80, REQUIRED),
            NamespacePrefix: string(15, READ_ONLY)
        }
    }
};
