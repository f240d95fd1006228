import {
    area,
    GOES_WITH_PARENT,
    OBJECT_REFERENCE,
    picklist,
    READ_ONLY,
    reference,
    restricted,
    string,
    type FieldAttributes,
    type StandardAttributes
} from './attributes.ts';

/** `*` stands for the project's custom objects. */
const WHAT = 'Account;Opportunity;Campaign;Case;Contract;Order;Product2;Asset;*';
const WHO = 'Contact;Lead';
const RELATED: Readonly<Record<string, FieldAttributes>> = {
    AccountId: reference('Account', READ_ONLY),
    Description: area(32000),
    IsArchived: READ_ONLY,
    OwnerId: reference('User;Group', { defaultedOnCreate: true, nillable: false }),
    WhatCount: READ_ONLY,
    WhatId: reference(WHAT, { label: 'Related To ID', ...GOES_WITH_PARENT }),
    WhoCount: READ_ONLY,
    WhoId: reference(WHO, { label: 'Name ID', ...GOES_WITH_PARENT })
};

/**
 * Tasks and events, which are private in a new org (Salesforce Help, "Default Organization-Wide Access Settings"), and what is attached to
 * records. All go with the record: Salesforce Help, "Delete Accounts" (deleted accounts are moved to the Recycle Bin along with activities,
 * notes and attachments); for feeds and other objects assumed alike.
 */
export const ACTIVITY_OBJECTS: Readonly<Record<string, StandardAttributes>> = {
    Task: {
        source: `${OBJECT_REFERENCE}task.htm`,
        keyPrefix: '00T',
        sharingModel: 'Private',
        fields: {
            ...RELATED,
            CallDisposition: string(255),
            CallType: picklist('Internal;Inbound;Outbound'),
            IsClosed: READ_ONLY,
            IsHighPriority: READ_ONLY,
            Priority: picklist('High;Normal;Low', { nillable: false, defaultValue: 'Normal' }),
            Status: picklist('Not Started;In Progress;Completed;Waiting on someone else;Deferred', {
                nillable: false,
                defaultValue: 'Not Started'
            }),
            Subject: string(255, { type: 'COMBOBOX', picklist: [] }),
            TaskSubtype: restricted('Task;Email;ListEmail;Cadence;Call;LinkedIn', {
                defaultValue: 'Task',
                updateable: false
            }),
            Type: picklist('Call;Meeting;Other')
        }
    },
    Event: {
        source: `${OBJECT_REFERENCE}event.htm`,
        keyPrefix: '00U',
        sharingModel: 'Private',
        fields: {
            ...RELATED,
            EventSubtype: restricted('Event', { defaultValue: 'Event', updateable: false }),
            Location: string(255),
            ShowAs: picklist('Busy;OutOfOffice;Free', { defaultValue: 'Busy', restrictedPicklist: true }),
            Subject: string(255, { type: 'COMBOBOX', picklist: [] }),
            Type: picklist('Email;Meeting;Other;Call')
        }
    },
    Attachment: {
        source: `${OBJECT_REFERENCE}attachment.htm`,
        keyPrefix: '00P',
        fields: {
            ContentType: string(120),
            Description: area(500),
            Name: string(255, { nillable: false }),
            OwnerId: reference('User;Group', { defaultedOnCreate: true, nillable: false }),
            ParentId: reference(`${WHAT};Contact;Lead;Task;Event;EmailTemplate`, {
                nillable: false,
                updateable: false,
                ...GOES_WITH_PARENT
            })
        }
    },
    Note: {
        source: `${OBJECT_REFERENCE}note.htm`,
        keyPrefix: '002',
        fields: {
            Body: area(32000),
            OwnerId: reference('User', { defaultedOnCreate: true, nillable: false }),
            ParentId: reference(`${WHAT};Contact;Lead`, { nillable: false, updateable: false, ...GOES_WITH_PARENT }),
            Title: string(80, { nillable: false, nameField: true })
        }
    },
    EmailMessage: {
        source: `${OBJECT_REFERENCE}emailmessage.htm`,
        keyPrefix: '02s',
        fields: {
            Subject: string(3000),
            TextBody: area(131072),
            HtmlBody: area(131072),
            ToAddress: string(4000),
            FromAddress: { type: 'EMAIL', length: 1000 },
            Status: restricted('0;1;2;3;4;5', { nillable: false, defaultedOnCreate: true }),
            ParentId: reference('Case'),
            RelatedToId: reference(WHAT)
        }
    },
    FeedItem: {
        source: `${OBJECT_REFERENCE}feeditem.htm`,
        keyPrefix: '0D5',
        fields: {
            Body: area(10000),
            ParentId: reference(`User;${WHAT};Contact;Lead;Group`, {
                nillable: false,
                updateable: false,
                ...GOES_WITH_PARENT
            }),
            Title: string(255),
            Type: restricted('TextPost;LinkPost;ContentPost;TrackedChange;QuestionPost', { defaultValue: 'TextPost' })
        }
    }
};
