declare module 'lightning/uiRecordApi' {
    import type { WireAdapterConstructor } from 'lwc';
    import type { FieldReference, ObjectReference, UiRecord, WireResult } from 'platform/types';

    type Field = FieldReference | string;
    export interface GetRecordConfig {
        recordId: string | undefined;
        fields?: Field | readonly Field[];
        optionalFields?: Field | readonly Field[];
        layoutTypes?: string | readonly string[];
        modes?: string | readonly string[];
    }
    export const getRecord: WireAdapterConstructor<GetRecordConfig, WireResult<UiRecord>>;
    export const getRecords: WireAdapterConstructor<
        {
            records: readonly {
                recordIds: readonly string[];
                fields?: readonly Field[];
                optionalFields?: readonly Field[];
            }[];
        },
        WireResult<{ results: readonly { statusCode: number; result: UiRecord }[] }>
    >;
    export function getFieldValue(record: UiRecord | undefined, field: Field): unknown;
    export function getFieldDisplayValue(record: UiRecord | undefined, field: Field): string | null | undefined;
    export interface RecordInput {
        readonly apiName?: string;
        readonly fields: Readonly<Record<string, unknown>>;
    }
    export function createRecord(record: RecordInput): Promise<UiRecord>;
    export function updateRecord(record: RecordInput, options?: { ifUnmodifiedSince?: string }): Promise<UiRecord>;
    export function deleteRecord(recordId: string): Promise<void>;
    export function notifyRecordUpdateAvailable(records: readonly { readonly recordId: string }[]): Promise<void>;
    export function getRecordNotifyChange(records: readonly { readonly recordId: string }[]): Promise<void>;
    export function generateRecordInputForCreate(record: UiRecord, objectInfo?: unknown): RecordInput;
    export function generateRecordInputForUpdate(record: UiRecord, objectInfo?: unknown): RecordInput;
    export type { ObjectReference };
}
declare module 'lightning/uiObjectInfoApi' {
    import type { WireAdapterConstructor } from 'lwc';
    import type { FieldReference, ObjectReference, WireResult } from 'platform/types';

    export interface ObjectInfoField {
        readonly apiName: string;
        readonly label: string;
        readonly dataType: string;
        readonly required: boolean;
        readonly createable: boolean;
        readonly updateable: boolean;
        readonly length: number;
        readonly referenceToInfos: readonly { readonly apiName: string }[];
    }
    export interface UiObjectInfo {
        readonly apiName: string;
        readonly label: string;
        readonly labelPlural: string;
        readonly keyPrefix: string | null;
        readonly createable: boolean;
        readonly updateable: boolean;
        readonly deletable: boolean;
        readonly queryable: boolean;
        readonly defaultRecordTypeId: string;
        readonly nameFields: readonly string[];
        readonly fields: Readonly<Record<string, ObjectInfoField>>;
    }
    export interface PicklistValues {
        readonly values: readonly { readonly label: string; readonly value: string }[];
        readonly defaultValue: { readonly label: string; readonly value: string } | null;
    }
    export const getObjectInfo: WireAdapterConstructor<
        { objectApiName: string | ObjectReference | undefined },
        WireResult<UiObjectInfo>
    >;
    export const getPicklistValues: WireAdapterConstructor<
        { fieldApiName: string | FieldReference | undefined; recordTypeId: string | undefined },
        WireResult<PicklistValues>
    >;
}
declare module 'lightning/refresh' {
    export class RefreshEvent extends CustomEvent<void> {
        constructor();
    }
    export function registerRefreshHandler(element: object, handler: () => Promise<unknown>): number;
    export function unregisterRefreshHandler(id: number): void;
    export function registerRefreshContainer(element: object, handler: (refresh: Promise<unknown>) => unknown): number;
    export function unregisterRefreshContainer(id: number): void;
}
declare module 'lightning/messageService' {
    import type { WireAdapterConstructor } from 'lwc';
    export interface MessageContext {
        readonly __messageContext: true;
    }
    export interface Subscription {
        readonly id: number;
    }
    interface Channel {
        readonly channelName: string;
    }
    export const MessageContext: WireAdapterConstructor<Record<string, never>, MessageContext>;
    export const APPLICATION_SCOPE: symbol;
    export function publish(context: MessageContext, channel: Channel, message: unknown): void;
    export function subscribe(
        context: MessageContext,
        channel: Channel,
        listener: (message: unknown) => void,
        options?: { scope?: symbol }
    ): Subscription;
    export function unsubscribe(subscription: Subscription | null): void;
    export function createMessageContext(): MessageContext;
    export function releaseMessageContext(context: MessageContext): void;
}
