import {
    area,
    currency,
    email,
    number,
    OBJECT_REFERENCE,
    phone,
    picklist,
    READ_ONLY,
    reference,
    REQUIRED,
    string,
    UPDATE_ONLY,
    url,
    type FieldAttributes,
    type StandardAttributes
} from './attributes.ts';

const INDUSTRIES =
    'Agriculture;Apparel;Banking;Biotechnology;Chemicals;Communications;Construction;Consulting;Education;Electronics;Energy;Engineering;Entertainment;Environmental;Finance;Food & Beverage;Government;Healthcare;Hospitality;Insurance;Machinery;Manufacturing;Media;Not For Profit;Recreation;Retail;Shipping;Technology;Telecommunications;Transportation;Utilities;Other';
const LEAD_SOURCES = 'Web;Phone Inquiry;Partner Referral;Purchased List;Other';
export const SALUTATIONS = 'Mr.;Ms.;Mrs.;Dr.;Prof.';

/** The parts of an address. Source: Object Reference, "Address Compound Fields". */
export function address(prefix: string): Record<string, FieldAttributes> {
    return {
        [`${prefix}Street`]: area(255),
        [`${prefix}City`]: string(40),
        [`${prefix}State`]: string(80),
        [`${prefix}PostalCode`]: string(20),
        [`${prefix}Country`]: string(80),
        [`${prefix}Latitude`]: number(18, 15),
        [`${prefix}Longitude`]: number(18, 15),
        [`${prefix}GeocodeAccuracy`]: picklist(
            'Address;NearAddress;Block;Street;ExtendedZip;Zip;Neighborhood;City;County;State;Unknown',
            { restrictedPicklist: true, length: 40 }
        )
    };
}

/** Accounts, contacts and the individuals behind them. */
export const CUSTOMER_OBJECTS: Readonly<Record<string, StandardAttributes>> = {
    Account: {
        source: `${OBJECT_REFERENCE}account.htm`,
        keyPrefix: '001',
        absent: /^(Person|IsPersonAccount|FirstName|LastName|Salutation|ChannelProgram|StateCode|SourceSystem|BillingStateCode|BillingCountryCode|ShippingStateCode|ShippingCountryCode|IsExcludedFromRealign|EffectiveDate|EndDate|IsActive|HasPrivacyHold|IsPriorityRecord)/,
        fields: {
            ...address('Billing'),
            ...address('Shipping'),
            AccountNumber: string(40),
            AccountSource: picklist(LEAD_SOURCES),
            AnnualRevenue: currency(18, 0),
            Description: area(32000),
            DunsNumber: string(9),
            Fax: phone(),
            Industry: picklist(INDUSTRIES),
            IsCustomerPortal: { ...UPDATE_ONLY, label: 'Customer Portal Account' },
            IsPartner: { ...UPDATE_ONLY, label: 'Partner Account' },
            Jigsaw: string(20),
            NaicsCode: string(8),
            NaicsDesc: string(120),
            Name: string(255, { ...REQUIRED, label: 'Account Name' }),
            NumberOfEmployees: {},
            OwnerId: reference('User', { defaultedOnCreate: true, nillable: false }),
            Ownership: picklist('Public;Private;Subsidiary;Other'),
            ParentId: reference('Account'),
            Phone: phone(),
            PhotoUrl: url(255, READ_ONLY),
            Rating: picklist('Hot;Warm;Cold'),
            Sic: string(20),
            SicDesc: string(80),
            Site: string(80),
            TickerSymbol: string(20),
            Tradestyle: string(255),
            Type: picklist(
                'Prospect;Customer - Direct;Customer - Channel;Channel Partner / Reseller;Installation Partner;Technology Partner;Other'
            ),
            Website: url(),
            YearStarted: string(4)
        },
        children: {
            ChildAccounts: 'ParentId',
            Contacts: 'AccountId',
            Tasks: 'WhatId',
            Events: 'WhatId',
            Users: 'AccountId',
            Shares: 'AccountId'
        }
    },
    Contact: {
        source: `${OBJECT_REFERENCE}contact.htm`,
        keyPrefix: '003',
        sharingModel: 'ControlledByParent',
        absent: /^(IsPersonAccount|MailingStateCode|MailingCountryCode|OtherStateCode|OtherCountryCode|HasPrivacyHold|IsPriorityRecord|ContactSource)$/,
        fields: {
            ...address('Mailing'),
            ...address('Other'),
            AccountId: reference('Account', { cascadeDelete: true, deleteConstraint: 'Cascade' }),
            AssistantName: string(40),
            AssistantPhone: phone(),
            Department: string(80),
            Description: area(32000),
            Email: email(80, { idLookup: true }),
            EmailBouncedReason: string(255),
            Fax: phone(),
            FirstName: string(40),
            HomePhone: phone(),
            IndividualId: reference('Individual'),
            IsEmailBounced: READ_ONLY,
            Jigsaw: string(20),
            LastName: string(80, REQUIRED),
            LeadSource: picklist(LEAD_SOURCES),
            MobilePhone: phone(),
            Name: string(121, {
                ...READ_ONLY,
                nillable: false,
                nameField: true,
                label: 'Full Name',
                compoundOf: ['FirstName', 'LastName']
            }),
            OtherPhone: phone(),
            OwnerId: reference('User', { defaultedOnCreate: true, nillable: false }),
            Phone: phone(),
            PhotoUrl: url(255, READ_ONLY),
            ReportsToId: reference('Contact'),
            Salutation: picklist(SALUTATIONS),
            Title: string(128)
        },
        children: { Tasks: 'WhoId', Events: 'WhoId', Cases: 'ContactId', Opportunities: 'ContactId' }
    },
    Individual: {
        source: `${OBJECT_REFERENCE}individual.htm`,
        keyPrefix: '0PK',
        fields: {
            FirstName: string(40),
            LastName: string(80, REQUIRED),
            Name: string(121, {
                ...READ_ONLY,
                nillable: false,
                nameField: true,
                compoundOf: ['FirstName', 'LastName']
            }),
            OwnerId: reference('User', { defaultedOnCreate: true, nillable: false }),
            Salutation: picklist(SALUTATIONS)
        }
    },
    AccountContactRelation: {
        source: `${OBJECT_REFERENCE}accountcontactrelation.htm`,
        keyPrefix: '07k',
        fields: {
            AccountId: reference('Account', REQUIRED),
            ContactId: reference('Contact', REQUIRED),
            Roles: { type: 'MULTIPICKLIST' }
        }
    }
};
