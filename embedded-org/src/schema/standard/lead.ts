import {
    area,
    currency,
    email,
    OBJECT_REFERENCE,
    phone,
    picklist,
    READ_ONLY,
    reference,
    REQUIRED,
    string,
    url,
    type StandardAttributes
} from './attributes.ts';
import { address, SALUTATIONS } from './customer.ts';

/** Leads and campaigns. */
export const LEAD_OBJECTS: Readonly<Record<string, StandardAttributes>> = {
    Lead: {
        source: `${OBJECT_REFERENCE}lead.htm`,
        keyPrefix: '00Q',
        absent: /^(StateCode|CountryCode|HasPrivacyHold|IsPriorityRecord|GenderIdentity|Pronouns|BirthDate|Specialty)$/,
        fields: {
            ...address(''),
            AnnualRevenue: currency(18, 0),
            Company: string(255, REQUIRED),
            ConvertedAccountId: reference('Account', READ_ONLY),
            ConvertedContactId: reference('Contact', READ_ONLY),
            ConvertedDate: READ_ONLY,
            ConvertedOpportunityId: reference('Opportunity', READ_ONLY),
            Description: area(32000),
            Email: email(80, { idLookup: true }),
            FirstName: string(40),
            Industry: picklist(
                'Agriculture;Banking;Consulting;Education;Finance;Government;Healthcare;Insurance;Manufacturing;Media;Retail;Technology;Telecommunications;Transportation;Utilities;Other'
            ),
            IsConverted: { updateable: false },
            LastName: string(80, REQUIRED),
            LeadSource: picklist('Web;Phone Inquiry;Partner Referral;Purchased List;Other'),
            MobilePhone: phone(),
            Name: string(121, {
                ...READ_ONLY,
                nillable: false,
                nameField: true,
                compoundOf: ['FirstName', 'LastName']
            }),
            OwnerId: reference('User;Group', { defaultedOnCreate: true, nillable: false }),
            Phone: phone(),
            Rating: picklist('Hot;Warm;Cold'),
            Salutation: picklist(SALUTATIONS),
            Status: picklist('Open - Not Contacted;Working - Contacted;Closed - Converted;Closed - Not Converted', {
                nillable: false,
                defaultValue: 'Open - Not Contacted'
            }),
            Title: string(128),
            Website: url()
        },
        children: { Tasks: 'WhoId', Events: 'WhoId', CampaignMembers: 'LeadId' }
    },
    Campaign: {
        source: `${OBJECT_REFERENCE}campaign.htm`,
        keyPrefix: '701',
        fields: {
            ActualCost: currency(18, 0),
            BudgetedCost: currency(18, 0),
            Description: area(32000),
            ExpectedResponse: { type: 'PERCENT', precision: 10, scale: 2 },
            ExpectedRevenue: currency(18, 0),
            IsActive: {},
            Name: string(80, REQUIRED),
            OwnerId: reference('User', { defaultedOnCreate: true, nillable: false }),
            ParentId: reference('Campaign'),
            Status: picklist('Planned;In Progress;Completed;Aborted', { defaultValue: 'Planned' }),
            Type: picklist(
                'Conference;Webinar;Trade Show;Public Relations;Partners;Referral Program;Advertisement;Banner Ads;Direct Mail;Email;Telemarketing;Other'
            )
        },
        children: { CampaignMembers: 'CampaignId', ChildCampaigns: 'ParentId' }
    },
    CampaignMember: {
        source: `${OBJECT_REFERENCE}campaignmember.htm`,
        keyPrefix: '00v',
        fields: {
            CampaignId: reference('Campaign', {
                ...REQUIRED,
                updateable: false,
                cascadeDelete: true,
                deleteConstraint: 'Cascade'
            }),
            ContactId: reference('Contact', { updateable: false }),
            HasResponded: READ_ONLY,
            LeadId: reference('Lead', { updateable: false }),
            LeadOrContactId: reference('Lead;Contact', READ_ONLY),
            Status: picklist('Sent;Responded', { defaultValue: 'Sent' })
        }
    }
};
