import type { FieldInfo, ObjectInfo } from '../../schema/model.ts';

/** A value that JSON can hold: arguments and results cross threads and HTTP in this form. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** An Apex exception as a client gets to see it. */
export interface ApexError {
    /** e.g. `System.AuraHandledException`, `System.DmlException`, `System.QueryException`. */
    readonly exceptionType: string;
    readonly message: string;
    /** Apex frames, innermost first; empty when the platform hides them. */
    readonly stackTrace: string;
    /** What `error.body` holds in a component. Source: Lightning Web Components Developer Guide, "Handle Errors" (FetchResponse body). */
    readonly body: Json;
}

export type ApexOutcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ApexError };

/** A record as UI clients know it: Id, object, and the values of the fields asked for, by API name (paths such as `Account.Name` included). */
export interface HostRecord {
    readonly id: string;
    readonly apiName: string;
    readonly fields: { readonly [field: string]: Json };
}

/** A row of a query: field values by name, parents as nested objects, child sub-queries as arrays. */
export type HostRow = { readonly [field: string]: Json };

/** A platform event on its way to subscribers. Source: empApi, message shape `{ channel, data: { schema, payload, event: { replayId } } }`. */
export interface HostEvent {
    /** e.g. `/event/Order_Shipped__e` */
    readonly channel: string;
    readonly replayId: number;
    readonly payload: { readonly [field: string]: Json };
}

/** A change of an asynchronous job that was committed. */
export interface JobChange {
    /** Id of the AsyncApexJob. */
    readonly id: string;
    readonly status: string;
    readonly jobItemsProcessed: number;
    readonly totalJobItems: number;
    readonly numberOfErrors: number;
}

/** A method that components may call. */
export interface AuraMethod {
    readonly className: string;
    readonly methodName: string;
    readonly cacheable: boolean;
    readonly parameters: readonly { readonly name: string; readonly type: string }[];
    readonly returnType: string;
}

/** Describe data of one object without the functions of ObjectInfo. */
export type ObjectDescription = Omit<ObjectInfo, 'field' | 'relationship' | 'children' | 'fields'> & { readonly fields: readonly FieldInfo[] };

export interface HostMetadata {
    readonly auraMethods: readonly AuraMethod[];
    readonly objectNames: readonly string[];
    /** Classes that did not compile, with their diagnostics as text. */
    readonly diagnostics: readonly string[];
}

/** What anonymous Apex left behind. */
export interface AnonymousResult {
    readonly compiled: boolean;
    readonly success: boolean;
    readonly compileProblem: string | null;
    readonly exceptionMessage: string | null;
    readonly exceptionStackTrace: string | null;
    readonly debugLog: readonly string[];
}

export interface PermissionQuestion {
    readonly kind: 'user' | 'custom';
    /** API name, e.g. `ManageUsers` or the custom permission's name. */
    readonly name: string;
}

/**
 * Runs Apex for the HTTP server. Every call is one transaction of the given user in a worker thread. Promises are rejected only
 * when the host itself fails (a worker died, the host was stopped); what Apex or the database refuses is an outcome.
 */
export interface ApexHost {
    /** Calls an @AuraEnabled method. `params` by parameter name, any letter case; missing ones are null. */
    call(userId: string, className: string, methodName: string, params: { readonly [name: string]: Json }): Promise<ApexOutcome<Json>>;
    /** Runs a query as the user: object, field and record access enforced. */
    query(userId: string, soql: string): Promise<ApexOutcome<readonly HostRow[]>>;
    getRecord(userId: string, recordId: string, fields: readonly string[]): Promise<ApexOutcome<HostRecord>>;
    createRecord(userId: string, apiName: string, fields: { readonly [field: string]: Json }): Promise<ApexOutcome<HostRecord>>;
    updateRecord(userId: string, recordId: string, fields: { readonly [field: string]: Json }): Promise<ApexOutcome<HostRecord>>;
    deleteRecord(userId: string, recordId: string): Promise<ApexOutcome<null>>;
    execAnonymous(userId: string, source: string): Promise<AnonymousResult>;
    /** Describe data, or null when there is no such object. */
    describe(apiName: string): Promise<ObjectDescription | null>;
    /** Which of these permissions the user has, in the order asked. */
    hasPermissions(userId: string, questions: readonly PermissionQuestion[]): Promise<readonly boolean[]>;
    metadata(): Promise<HostMetadata>;
    /** Platform events as they are committed, from any thread. Returns the function that ends the subscription. */
    onEvent(listener: (event: HostEvent) => void): () => void;
    /** Changes of asynchronous jobs as they are committed. Returns the function that ends the subscription. */
    onJobs(listener: (change: JobChange) => void): () => void;
    /** Ends both workers; a job in the middle of a chunk is taken up again at the next start. */
    stop(): Promise<void>;
}
