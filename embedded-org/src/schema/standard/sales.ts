import {
    area,
    currency,
    number,
    OBJECT_REFERENCE,
    percent,
    picklist,
    READ_ONLY,
    reference,
    REQUIRED,
    string,
    url,
    type FieldAttributes,
    type StandardAttributes
} from './attributes.ts';
import { address } from './customer.ts';

const OWNER: FieldAttributes = reference('User', { defaultedOnCreate: true, nillable: false });
const STAGES =
    'Prospecting;Qualification;Needs Analysis;Value Proposition;Id. Decision Makers;Perception Analysis;Proposal/Price Quote;Negotiation/Review;Closed Won;Closed Lost';
const DETAIL: FieldAttributes = {
    nillable: false,
    updateable: false,
    cascadeDelete: true,
    deleteConstraint: 'Cascade'
};

/** Opportunities, products, contracts, orders, assets. */
export const SALES_OBJECTS: Readonly<Record<string, StandardAttributes>> = {
    Opportunity: {
        source: `${OBJECT_REFERENCE}opportunity.htm`,
        keyPrefix: '006',
        fields: {
            AccountId: reference('Account', { cascadeDelete: true, deleteConstraint: 'Cascade' }),
            Amount: currency(18, 2),
            CampaignId: reference('Campaign'),
            CloseDate: REQUIRED,
            ContactId: reference('Contact', { updateable: false }),
            Description: area(32000),
            ExpectedRevenue: currency(18, 2, READ_ONLY),
            Fiscal: string(6, READ_ONLY),
            FiscalQuarter: READ_ONLY,
            FiscalYear: READ_ONLY,
            ForecastCategory: picklist('Omitted;Pipeline;BestCase;MostLikely;Forecast;Closed', {
                ...READ_ONLY,
                restrictedPicklist: true
            }),
            ForecastCategoryName: picklist('Omitted;Pipeline;Best Case;Commit;Closed'),
            HasOpportunityLineItem: READ_ONLY,
            IsClosed: READ_ONLY,
            IsWon: READ_ONLY,
            LeadSource: picklist('Web;Phone Inquiry;Partner Referral;Purchased List;Other'),
            Name: string(120, REQUIRED),
            NextStep: string(255),
            OwnerId: OWNER,
            Pricebook2Id: reference('Pricebook2'),
            Probability: percent(3, 0),
            StageName: picklist(STAGES, { nillable: false, label: 'Stage' }),
            TotalOpportunityQuantity: number(18, 2),
            Type: picklist(
                'Existing Customer - Upgrade;Existing Customer - Replacement;Existing Customer - Downgrade;New Customer'
            )
        },
        children: {
            OpportunityLineItems: 'OpportunityId',
            OpportunityContactRoles: 'OpportunityId',
            Tasks: 'WhatId',
            Events: 'WhatId'
        }
    },
    OpportunityContactRole: {
        source: `${OBJECT_REFERENCE}opportunitycontactrole.htm`,
        keyPrefix: '00K',
        fields: {
            ContactId: reference('Contact', REQUIRED),
            OpportunityId: reference('Opportunity', DETAIL),
            IsPrimary: {},
            Role: picklist(
                'Business User;Decision Maker;Economic Buyer;Economic Decision Maker;Evaluator;Executive Sponsor;Influencer;Technical Buyer;Other'
            )
        }
    },
    OpportunityLineItem: {
        source: `${OBJECT_REFERENCE}opportunitylineitem.htm`,
        keyPrefix: '00k',
        fields: {
            Description: string(255),
            Discount: percent(5, 2),
            ListPrice: currency(18, 2, READ_ONLY),
            Name: string(376, READ_ONLY),
            OpportunityId: reference('Opportunity', DETAIL),
            PricebookEntryId: reference('PricebookEntry', { updateable: false }),
            Product2Id: reference('Product2', { updateable: false }),
            ProductCode: string(255, READ_ONLY),
            Quantity: number(12, 2, REQUIRED),
            Subtotal: currency(18, 2, READ_ONLY),
            TotalPrice: currency(18, 2),
            UnitPrice: currency(18, 2)
        }
    },
    Product2: {
        source: `${OBJECT_REFERENCE}product2.htm`,
        keyPrefix: '01t',
        fields: {
            Description: area(4000),
            DisplayUrl: url(1000),
            ExternalId: string(255),
            Family: picklist('None'),
            IsActive: {},
            Name: string(255, REQUIRED),
            ProductCode: string(255),
            QuantityUnitOfMeasure: picklist('Each'),
            StockKeepingUnit: string(180)
        }
    },
    Pricebook2: {
        source: `${OBJECT_REFERENCE}pricebook2.htm`,
        keyPrefix: '01s',
        fields: { Description: string(255), IsActive: {}, IsStandard: READ_ONLY, Name: string(255, REQUIRED) }
    },
    PricebookEntry: {
        source: `${OBJECT_REFERENCE}pricebookentry.htm`,
        keyPrefix: '01u',
        fields: {
            IsActive: {},
            Name: string(255, READ_ONLY),
            Pricebook2Id: reference('Pricebook2', { ...REQUIRED, updateable: false }),
            Product2Id: reference('Product2', { ...REQUIRED, updateable: false }),
            ProductCode: string(255, READ_ONLY),
            UnitPrice: currency(18, 2, REQUIRED),
            UseStandardPrice: {}
        }
    },
    Contract: {
        source: `${OBJECT_REFERENCE}contract.htm`,
        keyPrefix: '800',
        absent: /(StateCode|CountryCode)$/,
        fields: {
            ...address('Billing'),
            ...address('Shipping'),
            AccountId: reference('Account', REQUIRED),
            ActivatedById: reference('User'),
            ContractNumber: string(30, {
                autoNumber: true,
                displayFormat: '{00000000}',
                nillable: false,
                nameField: true,
                idLookup: true,
                ...READ_ONLY
            }),
            Description: area(32000),
            EndDate: READ_ONLY,
            Name: string(80, { nameField: false }),
            OwnerId: OWNER,
            SpecialTerms: area(4000),
            Status: picklist('In Approval Process;Activated;Draft', { nillable: false, defaultValue: 'Draft' }),
            StatusCode: picklist('Draft;InApproval;Activated;Terminated;Expired', READ_ONLY)
        }
    },
    Order: {
        source: `${OBJECT_REFERENCE}order.htm`,
        keyPrefix: '801',
        absent: /(StateCode|CountryCode)$/,
        fields: {
            ...address('Billing'),
            ...address('Shipping'),
            AccountId: reference('Account'),
            ContractId: reference('Contract'),
            Description: area(32000),
            EffectiveDate: REQUIRED,
            Name: string(80, { nameField: false }),
            OrderNumber: string(30, {
                autoNumber: true,
                displayFormat: '{00000000}',
                nillable: false,
                nameField: true,
                idLookup: true,
                ...READ_ONLY
            }),
            OwnerId: reference('User;Group', { defaultedOnCreate: true, nillable: false }),
            Pricebook2Id: reference('Pricebook2'),
            Status: picklist('Draft;Activated', { nillable: false }),
            StatusCode: picklist('Draft;Activated;Canceled;Expired', READ_ONLY),
            TotalAmount: currency(18, 2, READ_ONLY),
            Type: picklist('')
        },
        children: { OrderItems: 'OrderId' }
    },
    OrderItem: {
        source: `${OBJECT_REFERENCE}orderitem.htm`,
        keyPrefix: '802',
        fields: {
            OrderId: reference('Order', DETAIL),
            PricebookEntryId: reference('PricebookEntry', { updateable: false }),
            Product2Id: reference('Product2', { updateable: false }),
            Quantity: number(18, 2, REQUIRED),
            UnitPrice: currency(18, 2),
            TotalPrice: currency(18, 2, READ_ONLY)
        }
    },
    Asset: {
        source: `${OBJECT_REFERENCE}asset.htm`,
        keyPrefix: '02i',
        absent: /^(StateCode|CountryCode)$/,
        fields: {
            ...address(''),
            AccountId: reference('Account'),
            ContactId: reference('Contact'),
            Description: area(32000),
            Name: string(255, REQUIRED),
            OwnerId: OWNER,
            ParentId: reference('Asset'),
            Price: currency(18, 0),
            Product2Id: reference('Product2'),
            Quantity: number(12, 2),
            SerialNumber: string(80),
            Status: picklist('Shipped;Installed;Registered;Obsolete;Purchased')
        }
    }
};
