import type { Diagnostic, SourceSpan } from '../../diagnostics/diagnostic.ts';
import type { FieldInfo, ObjectInfo } from '../../schema/model.ts';
import { ApexDate } from '../values/date.ts';
import { ApexDatetime } from '../values/datetime.ts';
import { ApexDecimal } from '../values/decimal.ts';
import { ApexTime } from '../values/time.ts';
import { recordId } from './ids.ts';
import type { MetadataRecordSource, MetadataSource } from './metadata-source.ts';
import type { RowValues, Store } from './store.ts';

export interface MetadataRows {
    readonly object: ObjectInfo;
    readonly rows: RowValues[];
}

/** Rows of the project's custom metadata records, by type; every type of the project has an entry, so that removed records go. */
export function customMetadataRows(store: Store, project: MetadataSource, diagnostics: Diagnostic[]): MetadataRows[] {
    const byType = new Map<string, MetadataRows>();
    for (const { name } of project.objects) {
        const object = store.schema.object(name);
        if (object?.kind === 'customMetadata') byType.set(object.name, { object, rows: [] });
    }
    const report = (message: string, span: SourceSpan): void => {
        diagnostics.push({ code: 'custom-metadata', severity: 'error', message, span });
    };
    const ids = recordIds(store, project);
    for (const record of lastOfEachName(project.customMetadata)) {
        const object = store.schema.object(record.object);
        const entry = object === undefined ? undefined : byType.get(object.name);
        if (entry === undefined) report(`The custom metadata type ${record.object} does not exist.`, record.span);
        else entry.rows.push(rowOf(record, entry.object, project.namespace, ids, report));
    }
    return [...byType.values()];
}

/** Package directories are deployed one after the other: of two records with one name the later replaces the earlier. */
function lastOfEachName(records: readonly MetadataRecordSource[]): MetadataRecordSource[] {
    const byName = new Map(records.map((record) => [`${record.object}.${record.developerName}`.toLowerCase(), record]));
    return [...byName.values()];
}

/** Ids of records by `Type.DeveloperName` in lower case: those already stored, and new ones for the rest, so that records can name each other. */
function recordIds(store: Store, project: MetadataSource): Map<string, string> {
    const namesByType = new Map<ObjectInfo, Set<string>>();
    for (const { object: type, developerName } of project.customMetadata) {
        const object = store.schema.object(type);
        if (object?.kind === 'customMetadata')
            namesByType.set(object, (namesByType.get(object) ?? new Set()).add(developerName));
    }
    const ids = new Map<string, string>();
    for (const [object, names] of namesByType) {
        const prefix = object.keyPrefix;
        if (prefix === null) continue;
        const key = (name: string): string => `${object.name}.${name}`.toLowerCase();
        for (const { $values: values } of store.find(object, 'DeveloperName', [...names]))
            ids.set(key(values.DeveloperName as string), values.Id as string);
        for (const name of names)
            if (!ids.has(key(name))) ids.set(key(name), recordId(prefix, store.nextNumbers(`id:${prefix}`, 1)));
    }
    return ids;
}

function rowOf(
    record: MetadataRecordSource,
    object: ObjectInfo,
    namespace: string | null,
    ids: ReadonlyMap<string, string>,
    report: (message: string, span: SourceSpan) => void
): RowValues {
    const prefix = namespace === null ? '' : `${namespace}__`;
    const row: Record<string, unknown> = {
        Id: ids.get(`${object.name}.${record.developerName}`.toLowerCase()),
        DeveloperName: record.developerName,
        MasterLabel: record.label,
        Label: record.label,
        Language: 'en_US',
        NamespacePrefix: namespace,
        QualifiedApiName: `${prefix}${record.developerName}`
    };
    for (const { field: name, value } of record.values) {
        const field = object.field(name);
        if (field === undefined) report(`The field ${name} does not exist on ${object.name}.`, record.span);
        else row[field.name] = value === null || value === '' ? null : valueOf(field, value, ids);
    }
    return row;
}

function valueOf(field: FieldInfo, text: string, ids: ReadonlyMap<string, string>): unknown {
    switch (field.type) {
        case 'BOOLEAN':
            return text === 'true';
        case 'DOUBLE':
        case 'CURRENCY':
        case 'PERCENT':
            return ApexDecimal.parse(text);
        case 'INTEGER':
            return Number(text);
        case 'DATE':
            return ApexDate.parseIso(text);
        case 'DATETIME':
            return ApexDatetime.parseIso(text);
        case 'TIME':
            return ApexTime.parseIso(text);
        case 'REFERENCE':
            // A relationship to another custom metadata type names its record; one to a definition names that.
            return field.apexType === 'String'
                ? text
                : (ids.get(`${field.referenceTo[0] ?? ''}.${text}`.toLowerCase()) ?? null);
        default:
            return text;
    }
}
