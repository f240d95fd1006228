import { hasCustomPermission } from '../../runtime/access/custom-permissions.ts';
import { userHas } from '../../runtime/access/permissions.ts';
import type {
    AnonymousResult,
    ApexOutcome,
    HostMetadata,
    KeptMails,
    Notification,
    ObjectDescribe,
    OpenedPage,
    QueryRow,
    RecordData
} from './apex-host.ts';
import { auraMethods, callAuraMethod } from './aura/call-method.ts';
import type { BootedOrg } from './boot-module.ts';
import { execAnonymous } from './exec-anonymous.ts';
import { asUser } from './records/as-user.ts';
import { describeObject } from './records/describe.ts';
import { getRecord } from './records/get-record.ts';
import { queryRows } from './records/query-rows.ts';
import { createRecord, deleteRecord, updateRecord } from './records/save-record.ts';
import { openPage } from './visualforce/open-page.ts';

type Values = Readonly<Record<string, unknown>>;

/** What a worker thread does for the main thread: the methods of ApexHost, synchronously. They throw HostError for what is refused. */
export interface HostOperations {
    readonly call: (userId: string, className: string, methodName: string, params: Values) => ApexOutcome;
    readonly query: (userId: string, soql: string) => QueryRow[];
    readonly describe: (userId: string, objectName: string) => ObjectDescribe | null;
    readonly getRecord: (
        userId: string,
        recordId: string,
        fields: readonly string[],
        optionalFields?: readonly string[]
    ) => RecordData;
    readonly createRecord: (userId: string, objectName: string, fields: Values) => { id: string };
    readonly updateRecord: (userId: string, recordId: string, fields: Values) => void;
    readonly deleteRecord: (userId: string, recordId: string) => void;
    readonly openPage: (
        userId: string,
        pageName: string,
        objectName: string,
        recordIds: readonly string[]
    ) => OpenedPage;
    readonly hasPermission: (userId: string, kind: 'user' | 'custom', name: string) => boolean;
    readonly defaultUserId: () => string;
    readonly outbox: () => KeptMails;
    readonly notifications: (userId: string) => Notification[];
    readonly markNotificationsRead: (userId: string) => void;
    readonly execAnonymous: (userId: string, source: string) => AnonymousResult;
    readonly metadata: () => HostMetadata;
}

export type OperationName = keyof HostOperations;

export function createOperations(booted: BootedOrg): HostOperations {
    const { org } = booted;
    return {
        call: (userId, className, methodName, params) => callAuraMethod(org, userId, className, methodName, params),
        query: (userId, soql) => queryRows(org, userId, soql),
        describe: (userId, objectName) => describeObject(org, userId, objectName),
        getRecord: (userId, recordId, fields, optionalFields = []) =>
            getRecord(org, userId, recordId, fields, optionalFields),
        createRecord: (userId, objectName, fields) => createRecord(org, userId, objectName, fields),
        updateRecord: (userId, recordId, fields) => {
            updateRecord(org, userId, recordId, fields);
        },
        deleteRecord: (userId, recordId) => {
            deleteRecord(org, userId, recordId);
        },
        openPage: (userId, pageName, objectName, recordIds) => openPage(org, userId, pageName, objectName, recordIds),
        hasPermission: (userId, kind, name) =>
            asUser(org, userId, 'hasPermission', (transaction) =>
                kind === 'user' ? userHas(transaction, name) : hasCustomPermission(transaction, name)
            ),
        defaultUserId: () => org.administratorId,
        outbox: () => booted.outbox(),
        notifications: (userId) => booted.notifications.of(userId),
        markNotificationsRead: (userId) => {
            booted.notifications.markRead(userId);
        },
        execAnonymous: (userId, source) => execAnonymous(booted, userId, source),
        metadata: () => ({
            auraMethods: auraMethods(org),
            objectNames: org.schema.objectNames(),
            sites: booted.sites,
            siteDomain: org.organization.siteDomain ?? ''
        })
    };
}
