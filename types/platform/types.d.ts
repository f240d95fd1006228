/** Shapes shared by the ambient declarations of platform modules. Imported with `import type` only: the module does not exist at run time. */
declare module 'platform/types' {
    import type { WireAdapterConstructor } from 'lwc';

    /** Error of a server call. Source: https://developer.salesforce.com/docs/platform/lwc/guide/data-error.html */
    export interface FetchError {
        readonly status?: number;
        readonly statusText?: string;
        readonly body?: FetchErrorBody | readonly FetchErrorBody[];
        readonly message?: string;
    }

    export interface FetchErrorBody {
        readonly message?: string;
        readonly errorCode?: string;
        readonly exceptionType?: string;
        readonly stackTrace?: string;
        readonly output?: {
            readonly errors: readonly RecordError[];
            readonly fieldErrors: Readonly<Record<string, readonly RecordError[]>>;
        };
    }

    export interface RecordError {
        readonly errorCode: string;
        readonly message: string;
        readonly field?: string | null;
    }

    /** What a wired property holds: nothing at first, then data or error. */
    export interface WireResult<T> {
        readonly data?: T;
        readonly error?: FetchError;
    }

    /** An imported Apex method: call it, or wire it when it is cacheable. */
    export interface ApexMethod<P, R> {
        (params?: P): Promise<R>;
        readonly adapter: WireAdapterConstructor<P extends object ? P : Record<string, never>, WireResult<R>>;
    }

    /** A record as Apex hands sObjects to components: field values by API name. */
    export interface SObjectRecord {
        readonly Id?: string;
        readonly [field: string]: unknown;
    }

    export interface FieldReference {
        readonly fieldApiName: string;
        readonly objectApiName: string;
    }

    export interface ObjectReference {
        readonly objectApiName: string;
    }

    export interface FieldValue {
        readonly value: unknown;
        readonly displayValue: string | null;
    }

    /** Record of the User Interface API. Source: https://developer.salesforce.com/docs/atlas.en-us.uiapi.meta/uiapi/ui_api_responses_record.htm */
    export interface UiRecord {
        readonly id: string;
        readonly apiName: string;
        readonly fields: Readonly<Record<string, FieldValue>>;
        readonly recordTypeId?: string | null;
        readonly lastModifiedDate?: string | null;
    }
}
