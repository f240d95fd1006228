import {
    area,
    email,
    OBJECT_REFERENCE,
    phone,
    READ_ONLY,
    reference,
    REQUIRED,
    restricted,
    string,
    type StandardAttributes
} from './attributes.ts';
import { LANGUAGES, LOCALES, TIME_ZONES } from './locale-values.ts';

const CLOSED = { create: false, update: false, delete: false };

/** The definition of the object that a field belongs to, by its name. */
const ENTITY = {
    type: 'REFERENCE',
    apexType: 'String',
    length: 60,
    referenceTo: ['EntityDefinition'],
    relationshipName: 'EntityDefinition',
    metadataRelationship: 'EntityDefinition'
} as const;

/** The organisation, its mails, notifications and definitions. */
export const ORGANIZATION_OBJECTS: Readonly<Record<string, StandardAttributes>> = {
    Organization: {
        source: `${OBJECT_REFERENCE}organization.htm`,
        keyPrefix: '00D',
        calls: { create: false, delete: false },
        fields: {
            City: string(40),
            Country: string(80),
            DefaultLocaleSidKey: restricted(LOCALES),
            Division: string(80),
            Fax: phone(),
            InstanceName: string(5, READ_ONLY),
            IsReadOnly: READ_ONLY,
            IsSandbox: READ_ONLY,
            LanguageLocaleKey: restricted(LANGUAGES),
            Name: string(80, REQUIRED),
            NamespacePrefix: string(15, READ_ONLY),
            OrganizationType: restricted(
                'Developer Edition;Enterprise Edition;Performance Edition;Professional Edition;Unlimited Edition;Team Edition;Base Edition',
                READ_ONLY
            ),
            Phone: phone(),
            PostalCode: string(20),
            PrimaryContact: string(80),
            State: string(80),
            Street: area(255),
            TimeZoneSidKey: restricted(TIME_ZONES)
        },
        absent: /^(StateCode|CountryCode)$/
    },
    EmailTemplate: {
        source: `${OBJECT_REFERENCE}emailtemplate.htm`,
        keyPrefix: '00X',
        fields: {
            Body: area(384000),
            Description: area(1000),
            DeveloperName: string(80, REQUIRED),
            Encoding: string(40, { defaultValue: '"UTF-8"' }),
            FolderId: reference('Folder;User;Organization', REQUIRED),
            HtmlValue: area(384000),
            IsActive: {},
            Markup: area(384000),
            Name: string(80, REQUIRED),
            OwnerId: reference('User', { defaultedOnCreate: true, nillable: false }),
            Subject: string(230),
            TemplateStyle: restricted('none;freeForm;formalLetter;promotionRight;promotionLeft;newsletter;products', {
                defaultValue: 'none'
            }),
            TemplateType: restricted('text;html;custom;visualforce', REQUIRED)
        }
    },
    OrgWideEmailAddress: {
        source: `${OBJECT_REFERENCE}orgwideemailaddress.htm`,
        keyPrefix: '0D2',
        fields: { Address: email(80, REQUIRED), DisplayName: string(80, REQUIRED), Purpose: string(40) }
    },
    ApexEmailNotification: {
        source: 'https://developer.salesforce.com/docs/atlas.en-us.api_tooling.meta/api_tooling/tooling_api_objects_apexemailnotification.htm',
        keyPrefix: '4fe',
        fields: { Email: email(), UserId: reference('User') }
    },
    CustomNotificationType: {
        source: `${OBJECT_REFERENCE}customnotificationtype.htm`,
        keyPrefix: '0ML',
        fields: {
            CustomNotifTypeName: string(80, REQUIRED),
            DeveloperName: string(80, REQUIRED),
            MasterLabel: string(80, REQUIRED),
            Language: string(40)
        }
    },
    BusinessHours: {
        source: `${OBJECT_REFERENCE}businesshours.htm`,
        keyPrefix: '01m',
        fields: { Name: string(80, REQUIRED), TimeZoneSidKey: restricted(TIME_ZONES) }
    },
    EntityDefinition: {
        source: `${OBJECT_REFERENCE}entitydefinition.htm`,
        keyPrefix: '4ie',
        calls: CLOSED,
        fields: {
            DurableId: string(60),
            QualifiedApiName: string(70),
            DeveloperName: string(40),
            KeyPrefix: string(5),
            Label: string(80),
            MasterLabel: string(80),
            PluralLabel: string(80)
        },
        children: { Fields: 'EntityDefinitionId' }
    },
    FieldDefinition: {
        source: `${OBJECT_REFERENCE}fielddefinition.htm`,
        keyPrefix: '4if',
        calls: CLOSED,
        fields: {
            DurableId: string(120),
            QualifiedApiName: string(70),
            DeveloperName: string(40),
            EntityDefinitionId: ENTITY,
            Label: string(80),
            MasterLabel: string(80)
        }
    },
    EntityParticle: {
        source: `${OBJECT_REFERENCE}entityparticle.htm`,
        keyPrefix: '4ig',
        calls: CLOSED,
        fields: {
            DurableId: string(180),
            QualifiedApiName: string(70),
            DeveloperName: string(40),
            EntityDefinitionId: ENTITY,
            FieldDefinitionId: string(120),
            Label: string(80),
            MasterLabel: string(80)
        }
    }
};
