import {
    area,
    email,
    OBJECT_REFERENCE,
    phone,
    picklist,
    READ_ONLY,
    reference,
    string,
    type StandardAttributes
} from './attributes.ts';

/** Cases and what belongs to them. */
export const CASE_OBJECTS: Readonly<Record<string, StandardAttributes>> = {
    Case: {
        source: `${OBJECT_REFERENCE}case.htm`,
        keyPrefix: '500',
        fields: {
            AccountId: reference('Account', { deleteConstraint: 'Restrict' }),
            AssetId: reference('Asset'),
            CaseNumber: string(30, {
                autoNumber: true,
                displayFormat: '{00000000}',
                nillable: false,
                nameField: true,
                idLookup: true,
                ...READ_ONLY
            }),
            Comments: area(4000),
            ContactEmail: email(80, READ_ONLY),
            ContactFax: phone(40, READ_ONLY),
            ContactId: reference('Contact'),
            ContactMobile: phone(40, READ_ONLY),
            ContactPhone: phone(40, READ_ONLY),
            Description: area(32000),
            IsClosed: READ_ONLY,
            Origin: picklist('Phone;Email;Web'),
            OwnerId: reference('User;Group', { defaultedOnCreate: true, nillable: false }),
            ParentId: reference('Case'),
            Priority: picklist('High;Medium;Low', { defaultValue: 'Medium' }),
            Reason: picklist('Installation;Equipment Complexity;Performance;Breakdown;Equipment Design;Feedback;Other'),
            Status: picklist('New;Working;Escalated;Closed', { defaultValue: 'New' }),
            Subject: string(255),
            SuppliedCompany: string(80),
            SuppliedEmail: email(),
            SuppliedName: string(80),
            SuppliedPhone: string(40),
            Type: picklist('Mechanical;Electrical;Electronic;Structural;Other')
        },
        children: { CaseComments: 'ParentId', Tasks: 'WhatId', Events: 'WhatId' }
    },
    CaseComment: {
        source: `${OBJECT_REFERENCE}casecomment.htm`,
        keyPrefix: '00a',
        fields: {
            CommentBody: area(4000),
            IsPublished: {},
            ParentId: reference('Case', {
                nillable: false,
                updateable: false,
                cascadeDelete: true,
                deleteConstraint: 'Cascade'
            })
        }
    }
};
