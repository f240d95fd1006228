import { ApexList } from '../../values/list.ts';
import { apexType } from '../../values/type.ts';
import { definePlatformType, type PlatformType } from '../define.ts';

/** An object of the Messaging namespace: its properties by Apex name. */
export class MessagingRecord {
    readonly $typeName: string;
    readonly values: Record<string, unknown>;

    constructor(typeName: string, values: Record<string, unknown>) {
        this.$typeName = typeName;
        this.values = values;
    }

    text(property: string): string | null {
        const value = this.values[property];
        return typeof value === 'string' ? value : null;
    }

    texts(property: string): string[] {
        const value = this.values[property];
        return value instanceof ApexList ? value.items.filter((item) => typeof item === 'string') : [];
    }
}

type Members = Record<string, (self: MessagingRecord, value?: unknown) => unknown>;

/** For every property: getX, isX for Booleans, setX, and access by dot. */
function membersOf(defaults: Record<string, unknown>): Members {
    const members: Members = {};
    for (const [name, initial] of Object.entries(defaults)) {
        const get = (self: MessagingRecord): unknown => self.values[name];
        const set = (self: MessagingRecord, value: unknown): unknown => (self.values[name] = value);
        members[`get:${name}`] = get;
        members[`set:${name}`] = set;
        members[`get${name}`] = get;
        members[`set${name}`] = set;
        if (typeof initial === 'boolean') members[`is${name}`] = get;
    }
    return members;
}

/** Properties of every mail. Source: Apex Reference, Email Class (Base Email Methods). */
const EMAIL = {
    BccSender: false,
    EmailPriority: null,
    ReplyTo: null,
    SaveAsActivity: true,
    SenderDisplayName: null,
    Subject: null,
    UseSignature: true
};

const SINGLE = {
    ...EMAIL,
    BccAddresses: null,
    CcAddresses: null,
    Charset: 'UTF-8',
    EntityAttachments: null,
    FileAttachments: null,
    HtmlBody: null,
    InReplyTo: null,
    OneClickPost: false,
    OptOutPolicy: null,
    OrgWideEmailAddressId: null,
    PlainTextBody: null,
    References: null,
    TargetObjectId: null,
    TemplateId: null,
    TemplateName: null,
    ToAddresses: null,
    TreatBodiesAsTemplate: false,
    TreatTargetObjectAsRecipient: true,
    UnsubscribeComment: null,
    UnsubscribeUrls: null,
    UserMail: false,
    WhatId: null
};

const ATTACHMENT = { Body: null, ContentType: null, FileName: null, Id: null, Inline: false };

const recordType = (name: string, defaults: Record<string, unknown>): PlatformType =>
    definePlatformType(name, {
        static: { new: () => new MessagingRecord(name, { ...defaults }) },
        instance: membersOf(defaults)
    });

/** Source: Apex Reference, SingleEmailMessage, EmailFileAttachment, SendEmailResult, SendEmailError. */
export const emailTypes: readonly PlatformType[] = [
    recordType('Messaging.SingleEmailMessage', SINGLE),
    definePlatformType('Messaging.Email', { instance: membersOf(EMAIL) }),
    recordType('Messaging.EmailFileAttachment', ATTACHMENT),
    definePlatformType('Messaging.SendEmailResult', {
        instance: {
            getErrors: (self: MessagingRecord) => self.values['Errors'],
            isSuccess: (self: MessagingRecord) => self.values['Success'],
            'get:Errors': (self: MessagingRecord) => self.values['Errors'],
            'get:Success': (self: MessagingRecord) => self.values['Success']
        }
    }),
    definePlatformType('Messaging.SendEmailError', {
        instance: {
            getFields: () => new ApexList(apexType('String'), []),
            getMessage: (self: MessagingRecord) => self.values['Message'],
            getStatusCode: (self: MessagingRecord) => self.values['StatusCode'],
            getTargetObjectId: (self: MessagingRecord) => self.values['TargetObjectId'],
            'get:Message': (self: MessagingRecord) => self.values['Message'],
            'get:StatusCode': (self: MessagingRecord) => self.values['StatusCode'],
            'get:TargetObjectId': (self: MessagingRecord) => self.values['TargetObjectId']
        }
    })
];
