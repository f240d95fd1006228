import {
    area,
    number,
    OBJECT_REFERENCE,
    READ_ONLY,
    reference,
    REQUIRED,
    restricted,
    string,
    type FieldAttributes,
    type StandardAttributes
} from './attributes.ts';

const CLOSED = { create: false, update: false, delete: false };
const STATUS = restricted('Inactive;Active;Deleted', { defaultValue: 'Active' });
const CODE_FIELDS: Readonly<Record<string, FieldAttributes>> = {
    ApiVersion: number(18, 1, REQUIRED),
    Body: area(1000000),
    BodyCrc: number(18, 0),
    IsValid: {},
    LengthWithoutComments: {},
    Name: string(255, REQUIRED),
    NamespacePrefix: string(15, READ_ONLY),
    Status: STATUS
};

/** Apex code and the jobs it runs. Job fields and statuses: platform-rules G. */
export const CODE_OBJECTS: Readonly<Record<string, StandardAttributes>> = {
    ApexClass: { source: `${OBJECT_REFERENCE}apexclass.htm`, keyPrefix: '01p', calls: CLOSED, fields: CODE_FIELDS },
    ApexTrigger: {
        source: `${OBJECT_REFERENCE}apextrigger.htm`,
        keyPrefix: '01q',
        calls: CLOSED,
        fields: { ...CODE_FIELDS, TableEnumOrId: string(40) }
    },
    FlowDefinitionView: {
        source: `${OBJECT_REFERENCE}flowdefinitionview.htm`,
        keyPrefix: '3dd',
        calls: CLOSED,
        fields: {
            ApiName: string(80),
            TriggerObjectOrEventId: {
                type: 'REFERENCE',
                referenceTo: ['EntityDefinition'],
                relationshipName: 'TriggerObjectOrEvent'
            }
        }
    },
    ApexPage: {
        source: `${OBJECT_REFERENCE}apexpage.htm`,
        keyPrefix: '066',
        calls: CLOSED,
        fields: {
            Name: string(80, REQUIRED),
            MasterLabel: string(80),
            Markup: area(1000000),
            ApiVersion: number(18, 1),
            NamespacePrefix: string(15, READ_ONLY)
        }
    },
    AsyncApexJob: {
        source: `${OBJECT_REFERENCE}asyncapexjob.htm`,
        keyPrefix: '707',
        calls: CLOSED,
        fields: {
            ApexClassId: reference('ApexClass', READ_ONLY),
            CronTriggerId: reference('CronTrigger', READ_ONLY),
            ExtendedStatus: string(1000, READ_ONLY),
            JobItemsProcessed: READ_ONLY,
            JobType: restricted(
                'Future;SharingRecalculation;ScheduledApex;BatchApex;BatchApexWorker;TestRequest;TestWorker;ApexToken;Queueable',
                READ_ONLY
            ),
            LastProcessed: string(15, READ_ONLY),
            MethodName: string(255, READ_ONLY),
            NumberOfErrors: READ_ONLY,
            ParentJobId: reference('AsyncApexJob', READ_ONLY),
            Status: restricted('Queued;Processing;Aborted;Completed;Failed;Preparing;Holding', READ_ONLY),
            TotalJobItems: READ_ONLY
        }
    },
    CronTrigger: {
        source: `${OBJECT_REFERENCE}crontrigger.htm`,
        keyPrefix: '08e',
        calls: CLOSED,
        fields: {
            CronExpression: string(255, READ_ONLY),
            CronJobDetailId: reference('CronJobDetail', READ_ONLY),
            OwnerId: reference('User', READ_ONLY),
            State: restricted(
                'WAITING;ACQUIRED;EXECUTING;COMPLETE;ERROR;DELETED;PAUSED;BLOCKED;PAUSED_BLOCKED',
                READ_ONLY
            ),
            TimeZoneSidKey: string(40, READ_ONLY),
            TimesTriggered: READ_ONLY
        }
    },
    CronJobDetail: {
        source: `${OBJECT_REFERENCE}cronjobdetail.htm`,
        keyPrefix: '08a',
        calls: CLOSED,
        fields: { JobType: string(1, READ_ONLY), Name: string(255, READ_ONLY) }
    },
    StaticResource: {
        source: `${OBJECT_REFERENCE}staticresource.htm`,
        keyPrefix: '081',
        fields: {
            ContentType: string(120),
            CacheControl: restricted('Private;Public', { defaultValue: 'Private' }),
            Description: area(255),
            Name: string(255, REQUIRED),
            NamespacePrefix: string(15, READ_ONLY),
            BodyLength: READ_ONLY
        }
    },
    RecordType: {
        source: `${OBJECT_REFERENCE}recordtype.htm`,
        keyPrefix: '012',
        fields: {
            Description: string(255),
            DeveloperName: string(80, REQUIRED),
            IsActive: {},
            Name: string(80, REQUIRED),
            NamespacePrefix: string(15, READ_ONLY),
            SobjectType: string(40, REQUIRED)
        }
    }
};
