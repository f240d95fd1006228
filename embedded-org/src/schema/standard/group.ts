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

/** Public groups, queues and their members. */
export const GROUP_OBJECTS: Readonly<Record<string, StandardAttributes>> = {
    Group: {
        source: `${OBJECT_REFERENCE}group.htm`,
        keyPrefix: '00G',
        fields: {
            Description: area(255),
            DeveloperName: string(80, { defaultedOnCreate: true }),
            DoesIncludeBosses: { defaultValue: 'true' },
            Email: email(),
            Name: string(80, REQUIRED),
            OwnerId: reference('Organization;User', READ_ONLY),
            RelatedId: reference('UserRole;User', READ_ONLY),
            Type: restricted(
                'Regular;Role;RoleAndSubordinates;RoleAndSubordinatesInternal;Organization;Queue;Territory;AllCustomerPortal;ChannelProgramGroup;CollaborationGroup;Manager;ManagerAndSubordinatesInternal;Participant;PRMOrganization',
                {
                    ...CREATE_ONLY,
                    defaultValue: 'Regular'
                }
            )
        },
        children: { GroupMembers: 'GroupId', QueueSobjects: 'QueueId' }
    },
    GroupMember: {
        source: `${OBJECT_REFERENCE}groupmember.htm`,
        keyPrefix: '011',
        calls: { update: false },
        fields: {
            GroupId: reference('Group', {
                ...REQUIRED,
                ...CREATE_ONLY,
                cascadeDelete: true,
                deleteConstraint: 'Cascade'
            }),
            UserOrGroupId: reference('User;Group', { ...REQUIRED, ...CREATE_ONLY })
        }
    },
    QueueSobject: {
        source: `${OBJECT_REFERENCE}queuesobject.htm`,
        keyPrefix: '03g',
        fields: {
            QueueId: reference('Group', { ...REQUIRED, cascadeDelete: true, deleteConstraint: 'Cascade' }),
            SobjectType: string(40, REQUIRED)
        }
    }
};
