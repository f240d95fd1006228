import {
    area,
    CREATE_ONLY,
    email,
    OBJECT_REFERENCE,
    phone,
    READ_ONLY,
    reference,
    REQUIRED,
    restricted,
    string,
    UPDATE_ONLY,
    type StandardAttributes
} from './attributes.ts';
import { EMAIL_ENCODINGS, LANGUAGES, LOCALES, TIME_ZONES } from './locale-values.ts';

const LICENSE_FIELDS = { ...READ_ONLY };

/** Users, their profiles, roles, licences and logins. Lengths and required fields: platform-rules A1, A2. */
export const USER_OBJECTS: Readonly<Record<string, StandardAttributes>> = {
    User: {
        source: `${OBJECT_REFERENCE}user.htm`,
        keyPrefix: '005',
        calls: { delete: false },
        sharingModel: 'Read',
        absent: /^(SenderEmail|SenderName|StateCode|CountryCode|OutOfOfficeMessage|ForecastEnabled|CallCenterId)$/,
        fields: {
            AboutMe: area(1000),
            AccountId: reference('Account', READ_ONLY),
            Alias: string(8, REQUIRED),
            BadgeText: string(80, READ_ONLY),
            City: string(40),
            CommunityNickname: string(40, { ...REQUIRED, defaultedOnCreate: true, unique: true, label: 'Nickname' }),
            CompanyName: string(80),
            ContactId: reference('Contact'),
            Country: string(80),
            DefaultGroupNotificationFrequency: restricted('P;D;W;N', {
                ...REQUIRED,
                defaultedOnCreate: true,
                defaultValue: 'N'
            }),
            DelegatedApproverId: reference('Group;User'),
            Department: string(80),
            DigestFrequency: restricted('D;W;N', { ...REQUIRED, defaultedOnCreate: true, defaultValue: 'D' }),
            Division: string(80),
            Email: email(128, REQUIRED),
            EmailEncodingKey: restricted(EMAIL_ENCODINGS, { ...REQUIRED, label: 'Email Encoding' }),
            EmployeeNumber: string(20),
            EndDay: restricted('', { restrictedPicklist: false }),
            Extension: phone(40),
            Fax: phone(),
            FederationIdentifier: string(512, { label: 'SAML Federation ID', caseSensitive: true, unique: true }),
            FirstName: string(40),
            FullPhotoUrl: READ_ONLY,
            IndividualId: reference('Individual'),
            IsActive: { defaultValue: 'true', label: 'Active' },
            IsPortalEnabled: { ...UPDATE_ONLY, label: 'Portal Enabled' },
            IsProfilePhotoActive: READ_ONLY,
            LanguageLocaleKey: restricted(LANGUAGES, { ...REQUIRED, label: 'Language' }),
            LastLoginDate: READ_ONLY,
            LastName: string(80, REQUIRED),
            LastPasswordChangeDate: READ_ONLY,
            LocaleSidKey: restricted(LOCALES, { ...REQUIRED, label: 'Locale' }),
            ManagerId: reference('User'),
            MobilePhone: phone(),
            Name: string(121, {
                ...READ_ONLY,
                nillable: false,
                nameField: true,
                compoundOf: ['FirstName', 'LastName']
            }),
            NumberOfFailedLogins: READ_ONLY,
            Phone: phone(),
            PortalRole: restricted('Executive;Manager;Worker;PersonAccount', { label: 'Portal Role Level' }),
            PostalCode: string(20),
            ProfileId: reference('Profile', REQUIRED),
            Signature: area(1333),
            SmallPhotoUrl: READ_ONLY,
            StartDay: restricted('', { restrictedPicklist: false }),
            State: string(80),
            Street: area(255),
            TimeZoneSidKey: restricted(TIME_ZONES, { ...REQUIRED, label: 'Time Zone' }),
            Title: string(80),
            UserRoleId: reference('UserRole', { label: 'Role' }),
            UserType: restricted(
                'Standard;PowerPartner;PowerCustomerSuccess;CustomerSuccess;Guest;CspLitePortal;CSNOnly;SelfService;AutomatedProcess',
                { ...READ_ONLY, nillable: true }
            ),
            Username: string(80, { ...REQUIRED, unique: true, idLookup: true }),
            UserPermissionsMarketingUser: { label: 'Marketing User' },
            UserPermissionsOfflineUser: { label: 'Offline User' },
            UserPermissionsSFContentUser: { label: 'Salesforce CRM Content User' }
        },
        children: {
            ContactUsers: 'ContactId',
            PermissionSetAssignments: 'AssigneeId',
            PermissionSetLicenseAssignments: 'AssigneeId',
            ManagedUsers: 'ManagerId',
            DelegatedUsers: 'DelegatedApproverId'
        }
    },
    Profile: {
        source: `${OBJECT_REFERENCE}profile.htm`,
        keyPrefix: '00e',
        calls: { create: false, update: false, delete: false },
        fields: {
            Description: string(255),
            // That it is an idLookup (`Profile = new Profile(Name = ...)`) is assumed: public test code relies on it.
            Name: string(255, { ...REQUIRED, unique: true, idLookup: true }),
            UserLicenseId: reference('UserLicense', { ...CREATE_ONLY, nillable: false }),
            UserType: restricted(
                'Standard;PowerPartner;PowerCustomerSuccess;CustomerSuccess;Guest;CspLitePortal;CSNOnly;SelfService',
                { ...READ_ONLY, nillable: true }
            )
        },
        children: { Users: 'ProfileId', PermissionSets: 'ProfileId' }
    },
    UserLicense: {
        source: `${OBJECT_REFERENCE}userlicense.htm`,
        keyPrefix: '100',
        calls: { create: false, update: false, delete: false },
        fields: {
            LicenseDefinitionKey: string(40, { ...LICENSE_FIELDS, nillable: false }),
            MasterLabel: string(40, LICENSE_FIELDS),
            Name: string(40, { ...LICENSE_FIELDS, nillable: false }),
            Status: restricted('Active;Disabled', LICENSE_FIELDS),
            TotalLicenses: LICENSE_FIELDS,
            UsedLicenses: LICENSE_FIELDS,
            UsedLicensesLastUpdated: LICENSE_FIELDS
        }
    },
    UserRole: {
        source: `${OBJECT_REFERENCE}userrole.htm`,
        keyPrefix: '00E',
        label: 'Role',
        fields: {
            CaseAccessForAccountOwner: restricted('None;Read;Edit'),
            ContactAccessForAccountOwner: restricted('None;Read;Edit'),
            DeveloperName: string(80),
            Name: string(80, REQUIRED),
            OpportunityAccessForAccountOwner: restricted('None;Read;Edit', { defaultValue: 'None' }),
            ParentRoleId: reference('UserRole'),
            PortalAccountId: reference('Account', READ_ONLY),
            PortalAccountOwnerId: reference('User', READ_ONLY),
            PortalRole: restricted('Executive;Manager;Worker;PersonAccount', READ_ONLY),
            PortalType: restricted('None;CustomerPortal;Partner', {
                ...READ_ONLY,
                defaultValue: 'None',
                nillable: true
            }),
            RollupDescription: string(80)
        },
        children: { Users: 'UserRoleId' }
    },
    UserLogin: {
        source: `${OBJECT_REFERENCE}userlogin.htm`,
        keyPrefix: '0Yw',
        calls: { create: false, delete: false },
        fields: { UserId: reference('User', READ_ONLY), IsPasswordLocked: {}, IsFrozen: {} }
    },
    LoginHistory: {
        source: `${OBJECT_REFERENCE}loginhistory.htm`,
        keyPrefix: '0Ya',
        calls: { create: false, update: false, delete: false },
        fields: {
            UserId: reference('User', READ_ONLY),
            Status: string(128),
            LoginType: string(64),
            Application: string(64),
            SourceIp: string(39)
        }
    },
    UserPreference: {
        source: `${OBJECT_REFERENCE}userpreference.htm`,
        keyPrefix: '03u',
        calls: { create: false, update: false, delete: false },
        fields: {}
    }
};
