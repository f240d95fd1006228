/**
 * All that the HTTP server and the shell know of Apex and data. Implemented over worker threads; every value that crosses
 * it is plain JSON data. Methods act as the given user: object, field and record access are that user's.
 */
export interface ApexHost {
    /** Calls a public or global static @AuraEnabled method. `params` by parameter name; the answer in the form Aura gives it. */
    call(
        userId: string,
        className: string,
        methodName: string,
        params: Readonly<Record<string, unknown>>
    ): Promise<ApexOutcome>;
    /** Rows of a SOQL query, in the REST API's form. Refused queries reject with {@link HostError}. */
    query(userId: string, soql: string): Promise<QueryRow[]>;
    /** Describe data of an object as the user may see it; null when there is no such object or no access. */
    describe(userId: string, objectName: string): Promise<ObjectDescribe | null>;
    /** `fields` as `Object.Field` or `Field`, parents by dots. Those in `optionalFields` are left out when they do not exist or are not readable. */
    getRecord(
        userId: string,
        recordId: string,
        fields: readonly string[],
        optionalFields?: readonly string[]
    ): Promise<RecordData>;
    createRecord(
        userId: string,
        objectName: string,
        fields: Readonly<Record<string, unknown>>
    ): Promise<{ id: string }>;
    updateRecord(userId: string, recordId: string, fields: Readonly<Record<string, unknown>>): Promise<void>;
    deleteRecord(userId: string, recordId: string): Promise<void>;
    /**
     * Opens a Visualforce page on the chosen records of an object's list and runs its action.
     * Refusals and what the page's Apex throws reject with {@link HostError}.
     */
    openPage(userId: string, pageName: string, objectName: string, recordIds: readonly string[]): Promise<OpenedPage>;
    /** Whether the user holds a system permission (`ManageUsers`) or a custom permission (`My_Permission`). */
    hasPermission(userId: string, kind: 'user' | 'custom', name: string): Promise<boolean>;
    /** The user that a new browser session acts as, before anybody switches. */
    defaultUserId(): Promise<string>;
    /** Mails that the org would have sent, newest first. */
    outbox(): Promise<KeptMails>;
    /** The user's custom notifications, newest first. */
    notifications(userId: string): Promise<Notification[]>;
    /** Marks all notifications of the user as read. */
    markNotificationsRead(userId: string): Promise<void>;
    /** Calls `listener` for each platform event published after now, whichever thread published it. Returns the way to stop. */
    onEvent(listener: (event: HostEvent) => void): () => void;
    /** Calls `listener` when asynchronous jobs were queued, moved on or ended (at most a few times a second). Returns the way to stop. */
    onJobs(listener: () => void): () => void;
    /** Calls `listener` when notifications came in, whoever they are for. Returns the way to stop. */
    onNotifications(listener: () => void): () => void;
    /** Runs anonymous Apex as the user. */
    execAnonymous(userId: string, source: string): Promise<AnonymousResult>;
    /** What the compiled project offers to clients. */
    metadata(): Promise<HostMetadata>;
    /** Ends the threads after the work in hand and closes the database. */
    stop(): Promise<void>;
}

export type ApexOutcome =
    { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: ApexFailure };

export interface ApexFailure {
    /** `System.AuraHandledException`, `System.QueryException`, ... or `NoSuchMethod` when nothing of that name is @AuraEnabled. */
    readonly exceptionType: string;
    readonly message: string;
    readonly stackTrace: string;
    /** Whether the exception's class is one of the project's. */
    readonly isUserDefinedException?: boolean;
}

/** What came of opening a Visualforce page. */
export interface OpenedPage {
    /** Where the page's action leads; null when it leaves the user on the page. */
    readonly url: string | null;
    /** The page itself, with its scripts; null when its action leads elsewhere. */
    readonly html: string | null;
}

/** A refused query or record operation. `errorCode` is the API's status code, e.g. `FIELD_CUSTOM_VALIDATION_EXCEPTION` or `NOT_FOUND`. */
export class HostError extends Error {
    readonly errorCode: string;
    readonly fields: readonly string[];

    constructor(errorCode: string, message: string, fields: readonly string[] = []) {
        super(message);
        this.name = 'HostError';
        this.errorCode = errorCode;
        this.fields = fields;
    }
}

/** `{ attributes: { type, url }, Id, Name, Account: { attributes, Name }, Contacts: { totalSize, done, records } }`. */
export interface QueryRow {
    readonly attributes: { readonly type: string; readonly url?: string };
    readonly [field: string]: unknown;
}

export interface RecordData {
    readonly id: string;
    readonly apiName: string;
    /** A parent record is a field value whose `value` is again record data. */
    readonly fields: Readonly<Record<string, RecordFieldValue>>;
}

export interface RecordFieldValue {
    readonly value: unknown;
    readonly displayValue: string | null;
}

export interface ObjectDescribe {
    readonly apiName: string;
    readonly label: string;
    readonly labelPlural: string;
    readonly keyPrefix: string | null;
    readonly createable: boolean;
    readonly updateable: boolean;
    readonly deletable: boolean;
    readonly queryable: boolean;
    readonly fields: readonly FieldDescribe[];
    readonly childRelationships: readonly {
        readonly name: string | null;
        readonly childObject: string;
        readonly field: string;
    }[];
}

export interface FieldDescribe {
    readonly apiName: string;
    readonly label: string;
    /** As `FieldType` of schema/model.ts. */
    readonly type: string;
    readonly length: number;
    readonly precision: number;
    readonly scale: number;
    readonly nillable: boolean;
    readonly createable: boolean;
    readonly updateable: boolean;
    readonly nameField: boolean;
    readonly hasDefault: boolean;
    readonly referenceTo: readonly string[];
    readonly relationshipName: string | null;
    readonly picklist: readonly { readonly value: string; readonly label: string; readonly isDefault: boolean }[];
}

export interface KeptMails {
    /** All mails in the outbox; `mails` has the newest. */
    readonly total: number;
    readonly mails: readonly OutboxMail[];
}

export interface OutboxMail {
    readonly id: string;
    /** ISO 8601, UTC. */
    readonly createdDate: string;
    readonly to: readonly string[];
    /** Id of the user, contact or lead that it was addressed to by Id. */
    readonly targetId: string | null;
    readonly subject: string;
    readonly body: string;
    /** What sent it: `welcome`, `resetPassword`, `apex`, ... */
    readonly kind: string;
}

export interface Notification {
    readonly id: string;
    /** ISO 8601, UTC. */
    readonly createdDate: string;
    readonly title: string;
    readonly body: string;
    /** Record that it leads to, or null. */
    readonly targetId: string | null;
    /** JSON of a page reference that it leads to, or null. */
    readonly targetPageRef: string | null;
    readonly isRead: boolean;
}

export interface HostEvent {
    /** `/event/My_Event__e`. */
    readonly channel: string;
    readonly replayId: number;
    readonly payload: Readonly<Record<string, unknown>>;
}

/** What anonymous Apex left behind. Source: Apex Developer Guide / SOAP API, ExecuteAnonymousResult. */
export interface AnonymousResult {
    readonly compiled: boolean;
    readonly success: boolean;
    /** `line:column message`; null when it compiled. */
    readonly compileProblem: string | null;
    readonly exceptionMessage: string | null;
    readonly exceptionStackTrace: string | null;
    /** What System.debug wrote. */
    readonly debugLog: readonly string[];
}

export interface HostMetadata {
    /** Methods that components may call. */
    readonly auraMethods: readonly AuraMethod[];
    readonly objectNames: readonly string[];
    /** Pages of the org's sites. */
    readonly sites: readonly SitePages[];
    /** Host name that links to the sites carry. */
    readonly siteDomain: string;
}

export interface SitePages {
    /** First part of the addresses of the site's pages. */
    readonly path: string;
    readonly name: string;
    /** Name of the component that each page shows, by the page's name. */
    readonly pages: Readonly<Record<string, string>>;
}

export interface AuraMethod {
    readonly className: string;
    readonly methodName: string;
    readonly cacheable: boolean;
    readonly parameters: readonly { readonly name: string; readonly type: string }[];
    readonly returnType: string;
}
