/** Records through the User Interface API. Source: https://developer.salesforce.com/docs/platform/lwc/guide/reference-lightning-ui-api-record.html */
import type { GetRecordConfig, RecordInput } from 'lightning/uiRecordApi';
import type { FieldReference, FieldValue, UiRecord } from 'platform/types';
import { call } from 'org/http';
import { createAdapter, refreshWhere } from 'org/wire';

type Field = FieldReference | string;
type OneOrMany<T> = T | readonly T[] | undefined;

export const getRecord = createAdapter<GetRecordConfig>('getRecord', (config) => {
    const { recordId } = config;
    if (
        recordId === undefined ||
        recordId === '' ||
        (config.fields ?? config.optionalFields ?? config.layoutTypes) === undefined
    )
        return undefined;
    return () => call<UiRecord>('GET', recordPath(recordId, config));
});

interface GetRecordsConfig {
    readonly records?: readonly {
        readonly recordIds: readonly string[];
        readonly fields?: readonly Field[];
        readonly optionalFields?: readonly Field[];
    }[];
}

export const getRecords = createAdapter<GetRecordsConfig>('getRecord', ({ records }) =>
    records === undefined
        ? undefined
        : async () => ({
              results: await Promise.all(
                  records.flatMap((group) =>
                      group.recordIds.map(async (id) => ({
                          statusCode: 200,
                          result: await call<UiRecord>('GET', recordPath(id, group))
                      }))
                  )
              )
          })
);

function recordPath(
    recordId: string,
    config: { fields?: OneOrMany<Field>; optionalFields?: OneOrMany<Field>; layoutTypes?: OneOrMany<string> }
): string {
    const parameters = new URLSearchParams();
    const names = (fields: OneOrMany<Field>): string => listOf(fields).map(nameOf).join(',');
    if (config.fields !== undefined) parameters.set('fields', names(config.fields));
    if (config.optionalFields !== undefined) parameters.set('optionalFields', names(config.optionalFields));
    if (config.layoutTypes !== undefined) parameters.set('layoutTypes', listOf(config.layoutTypes).join(','));
    return `/ui-api/records/${encodeURIComponent(recordId)}?${parameters.toString()}`;
}

export function getFieldValue(record: UiRecord | undefined, field: Field): unknown {
    return fieldOf(record, field)?.value;
}

export function getFieldDisplayValue(record: UiRecord | undefined, field: Field): string | null | undefined {
    return fieldOf(record, field)?.displayValue;
}

export async function createRecord(record: RecordInput): Promise<UiRecord> {
    return call('POST', '/ui-api/records', record);
}

export async function updateRecord(record: RecordInput): Promise<UiRecord> {
    const { Id, ...fields } = record.fields;
    if (typeof Id !== 'string') throw new Error('updateRecord needs the record Id in fields.Id.');
    const updated = await call<UiRecord>('PATCH', `/ui-api/records/${encodeURIComponent(Id)}`, { fields });
    await notifyRecordUpdateAvailable([{ recordId: Id }]);
    return updated;
}

export async function deleteRecord(recordId: string): Promise<void> {
    await call('DELETE', `/ui-api/records/${encodeURIComponent(recordId)}`);
}

/** Fetches these records again wherever they are wired. */
export async function notifyRecordUpdateAvailable(records: readonly { readonly recordId: string }[]): Promise<void> {
    const ids = new Set(records.map((record) => record.recordId.slice(0, 15)));
    await refreshWhere('getRecord', (config) => {
        const { recordId, records: groups } = config as GetRecordConfig & GetRecordsConfig;
        const wired = [recordId ?? '', ...(groups ?? []).flatMap((group) => group.recordIds)];
        return wired.some((id) => ids.has(id.slice(0, 15)));
    });
}

export const getRecordNotifyChange = notifyRecordUpdateAvailable;

export function generateRecordInputForCreate(record: UiRecord): RecordInput {
    return { apiName: record.apiName, fields: plainFields(record) };
}

export function generateRecordInputForUpdate(record: UiRecord): RecordInput {
    return { fields: { ...plainFields(record), Id: record.id } };
}

function plainFields(record: UiRecord): Record<string, unknown> {
    return Object.fromEntries(
        Object.entries(record.fields)
            .filter(([name, field]) => name !== 'Id' && !isRecord(field.value))
            .map(([name, field]) => [name, field.value])
    );
}

function fieldOf(record: UiRecord | undefined, field: Field): FieldValue | undefined {
    const path = nameOf(field).split('.').slice(1);
    let current: UiRecord | undefined = record;
    let found: FieldValue | undefined;
    for (const part of path) {
        found = current?.fields[part];
        current = isRecord(found?.value) ? found.value : undefined;
    }
    return found;
}

function isRecord(value: unknown): value is UiRecord {
    return typeof value === 'object' && value !== null && 'fields' in value;
}

function nameOf(field: Field): string {
    return typeof field === 'string' ? field : `${field.objectApiName}.${field.fieldApiName}`;
}

function listOf<T>(value: OneOrMany<T>): readonly T[] {
    if (value === undefined) return [];
    return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
