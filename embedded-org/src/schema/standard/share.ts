import {
    CREATE_ONLY,
    OBJECT_REFERENCE,
    reference,
    REQUIRED,
    restricted,
    type FieldAttributes,
    type StandardAttributes
} from './attributes.ts';

const LEVEL: FieldAttributes = restricted('Read;Edit;All', REQUIRED);
const ROW_CAUSE: FieldAttributes = restricted('Owner;Manual;Rule;ImplicitChild;ImplicitParent;Team;Territory', {
    ...CREATE_ONLY,
    nillable: false,
    defaultedOnCreate: true,
    restrictedPicklist: false
});
const USER_OR_GROUP: FieldAttributes = reference('User;Group', { ...REQUIRED, ...CREATE_ONLY });

const share = (
    keyPrefix: string,
    parent: string,
    more: Readonly<Record<string, FieldAttributes>> = {}
): StandardAttributes => ({
    source: `${OBJECT_REFERENCE}${parent.toLowerCase()}share.htm`,
    keyPrefix,
    fields: {
        [`${parent}Id`]: reference(parent, {
            ...REQUIRED,
            ...CREATE_ONLY,
            cascadeDelete: true,
            deleteConstraint: 'Cascade'
        }),
        [`${parent}AccessLevel`]: LEVEL,
        RowCause: ROW_CAUSE,
        UserOrGroupId: USER_OR_GROUP,
        ...more
    }
});

/** Share rows of standard objects. */
export const SHARE_OBJECTS: Readonly<Record<string, StandardAttributes>> = {
    AccountShare: share('00r', 'Account', {
        CaseAccessLevel: restricted('None;Read;Edit', { defaultedOnCreate: true }),
        ContactAccessLevel: restricted('None;Read;Edit', { defaultedOnCreate: true }),
        OpportunityAccessLevel: restricted('None;Read;Edit', REQUIRED)
    }),
    CampaignShare: share('08s', 'Campaign'),
    CaseShare: share('01n', 'Case'),
    ContactShare: share('03s', 'Contact'),
    LeadShare: share('01o', 'Lead'),
    OpportunityShare: share('00t', 'Opportunity'),
    OrderShare: share('7Br', 'Order'),
    UserShare: share('0Fb', 'User')
};
