import {
    area,
    CREATE_ONLY,
    email,
    OBJECT_REFERENCE,
    READ_ONLY,
    reference,
    REQUIRED,
    restricted,
    string,
    type StandardAttributes
} from './attributes.ts';

/** Experience Cloud sites and their members. Source: platform-rules A6, S14. */
export const NETWORK_OBJECTS: Readonly<Record<string, StandardAttributes>> = {
    Network: {
        source: `${OBJECT_REFERENCE}network.htm`,
        keyPrefix: '0DB',
        calls: { create: false, delete: false },
        fields: {
            Description: area(1000),
            EmailSenderAddress: email(),
            EmailSenderName: string(40),
            Name: string(100, REQUIRED),
            OptionsSendWelcomeEmail: {},
            SelfRegProfileId: reference('Profile'),
            Status: restricted('UnderConstruction;Live;DownForMaintenance', { label: 'Status' }),
            UrlPathPrefix: string(100)
        },
        children: { NetworkMembers: 'NetworkId', NetworkMemberGroups: 'NetworkId' }
    },
    NetworkMember: {
        source: `${OBJECT_REFERENCE}networkmember.htm`,
        keyPrefix: '0DO',
        calls: { create: false, delete: false },
        fields: {
            MemberId: reference('User', READ_ONLY),
            NetworkId: reference('Network', READ_ONLY),
            DefaultGroupNotificationFrequency: restricted('P;D;W;N'),
            DigestFrequency: restricted('D;W;N')
        }
    },
    NetworkMemberGroup: {
        source: `${OBJECT_REFERENCE}networkmembergroup.htm`,
        keyPrefix: '0DL',
        calls: { update: false },
        fields: {
            AssignmentStatus: restricted('Added;WaitingForRemoval', READ_ONLY),
            NetworkId: reference('Network', { ...REQUIRED, ...CREATE_ONLY }),
            ParentId: reference('Profile;PermissionSet', { ...REQUIRED, ...CREATE_ONLY })
        }
    },
    Site: {
        source: `${OBJECT_REFERENCE}site.htm`,
        keyPrefix: '0DM',
        calls: { create: false, update: false, delete: false },
        fields: {
            AdminId: reference('User', READ_ONLY),
            Description: area(1000),
            GuestUserId: reference('User', READ_ONLY),
            MasterLabel: string(80),
            Name: string(80, REQUIRED),
            SiteType: restricted('ChatterNetwork;ChatterNetworkPicasso;Siteforce;Visualforce', READ_ONLY),
            Status: restricted('Active;Inactive;InMaintenance', READ_ONLY),
            Subdomain: string(80),
            UrlPathPrefix: string(40)
        }
    }
};
