import type { ApexHost, FieldDescribe, ObjectDescribe, RecordData } from '../host/apex-host.ts';
import { HttpError } from '../http/exchange.ts';
import { columnField, usualColumns } from './list-view-columns.ts';
import { fieldAtPath, fieldOf, nameFieldOf, plainText } from './fields.ts';
import { pageLayout, type LayoutItem, type PageLayout } from './layouts.ts';
import type { Project } from '../../project/read-project.ts';
import { objectIcon } from './navigation.ts';
import { quickActionsOf, type QuickAction } from './quick-actions.ts';
import { identifier, quoted } from './soql-text.ts';
import { selectedPaths, tableColumns, tableRows, type TableColumn, type TableRow } from './table.ts';

/** A field with its value, ready to be shown or edited. */
export interface ShownField {
    readonly apiName: string;
    readonly label: string;
    readonly type: string;
    readonly value: unknown;
    readonly text: string;
    /** Address of the record that a look-up points to. */
    readonly url: string | null;
    readonly editable: boolean;
    readonly required: boolean;
    readonly length: number;
    readonly scale: number;
    readonly options: readonly { readonly label: string; readonly value: string }[];
    readonly referenceTo: string | null;
}

export interface RecordPage {
    readonly id: string;
    readonly objectApiName: string;
    readonly objectLabel: string;
    readonly icon: string;
    readonly name: string;
    readonly editable: boolean;
    readonly deletable: boolean;
    readonly highlights: readonly ShownField[];
    readonly sections: readonly { readonly label: string; readonly columns: readonly (readonly ShownField[])[] }[];
    readonly relatedLists: readonly {
        readonly label: string;
        readonly icon: string;
        readonly childObject: string;
        readonly field: string;
    }[];
    readonly actions: readonly QuickAction[];
}

/** Everything that a record's page shows, as the user may see it. */
export async function recordPage(
    host: ApexHost,
    project: Project,
    userId: string,
    recordId: string
): Promise<RecordPage> {
    const { apiName } = await host.getRecord(userId, recordId, ['Id']);
    const object = await describeOrFail(host, userId, apiName);
    const layout = pageLayout(project, object);
    const fields = new Set([
        nameFieldOf(object),
        ...layout.highlights,
        ...layout.sections.flatMap((section) => section.columns.flat().map((item) => item.field))
    ]);
    const references = object.fields.filter((field) => fields.has(field.apiName) && field.relationshipName !== null);
    const wanted = [...fields, ...references.map((field) => `${field.relationshipName ?? ''}.Name`)].map(
        (path) => `${object.apiName}.${path}`
    );
    const record = await host.getRecord(userId, recordId, [`${object.apiName}.Id`], wanted);
    const show = (items: readonly LayoutItem[]): ShownField[] =>
        items.flatMap((item) => {
            const field = fieldOf(object, item.field);
            return field === undefined || !(field.apiName in record.fields)
                ? []
                : [shownField(object, record, field, item)];
        });
    return {
        id: record.id,
        objectApiName: object.apiName,
        objectLabel: object.label,
        icon: objectIcon(object.apiName),
        name: textOf(record, nameFieldOf(object)),
        editable: object.updateable,
        deletable: object.deletable,
        highlights: show(layout.highlights.map((field) => ({ field, required: false, readOnly: true }))),
        sections: layout.sections.map((section) => ({ label: section.label, columns: section.columns.map(show) })),
        relatedLists: await relatedLists(host, userId, layout),
        actions: quickActionsOf(project, object.apiName, layout.actions)
    };
}

/** Fields of a new record's form, with defaults. */
export async function newRecordForm(
    host: ApexHost,
    project: Project,
    userId: string,
    objectName: string
): Promise<Omit<RecordPage, 'id' | 'highlights' | 'relatedLists' | 'actions'>> {
    const object = await describeOrFail(host, userId, objectName);
    const empty: RecordData = { id: '', apiName: object.apiName, fields: {} };
    const sections = pageLayout(project, object).sections.map((section) => ({
        label: section.label,
        columns: section.columns.map((items) =>
            items.flatMap((item) => {
                const field = fieldOf(object, item.field);
                return field === undefined || !field.createable
                    ? []
                    : [{ ...shownField(object, empty, field, item), editable: true }];
            })
        )
    }));
    const withFields = sections.filter((section) => section.columns.some((column) => column.length > 0));
    return {
        objectApiName: object.apiName,
        objectLabel: object.label,
        icon: objectIcon(object.apiName),
        name: `New ${object.label}`,
        editable: object.createable,
        deletable: false,
        sections: withFields
    };
}

/** Rows of one related list: the newest 200. */
export async function relatedRows(
    host: ApexHost,
    project: Project,
    userId: string,
    recordId: string,
    childObject: string,
    field: string
): Promise<{ columns: readonly TableColumn[]; rows: readonly TableRow[] }> {
    const child = await describeOrFail(host, userId, childObject);
    const { apiName } = await host.getRecord(userId, recordId, ['Id']);
    const layout = pageLayout(project, await describeOrFail(host, userId, apiName));
    const chosen = layout.relatedLists.find(
        (list) =>
            list.childObject.toLowerCase() === childObject.toLowerCase() &&
            list.field.toLowerCase() === field.toLowerCase()
    );
    const names =
        chosen === undefined || chosen.columns.length === 0
            ? (usualColumns(child.apiName) ?? [nameFieldOf(child), 'CreatedDate'])
            : chosen.columns.map((column) => columnField(child.apiName, column));
    const fields = (await Promise.all(names.map((name) => fieldAtPath(host, userId, child, name)))).filter(
        (entry) => entry !== undefined
    );
    const rows = await host.query(
        userId,
        `SELECT ${selectedPaths(fields).join(', ')} FROM ${child.apiName} WHERE ${identifier(field)} = ${quoted(recordId)} ORDER BY CreatedDate DESC LIMIT 200`
    );
    return { columns: tableColumns(fields), rows: tableRows(rows, fields) };
}

async function relatedLists(host: ApexHost, userId: string, layout: PageLayout): Promise<RecordPage['relatedLists']> {
    const lists = await Promise.all(
        layout.relatedLists.map(async ({ childObject, field }) => {
            const child = await host.describe(userId, childObject);
            return child === null || !child.queryable
                ? null
                : { label: child.labelPlural, icon: objectIcon(child.apiName), childObject: child.apiName, field };
        })
    );
    return lists.filter((list) => list !== null);
}

export async function describeOrFail(host: ApexHost, userId: string, objectName: string): Promise<ObjectDescribe> {
    const object = await host.describe(userId, identifier(objectName));
    if (object === null) throw new HttpError(404, `The org has no object ${objectName}, or you have no access to it.`);
    return object;
}

function shownField(object: ObjectDescribe, record: RecordData, field: FieldDescribe, item: LayoutItem): ShownField {
    const data = record.fields[field.apiName];
    const parent = field.relationshipName === null ? undefined : record.fields[field.relationshipName];
    const parentRecord = isRecord(parent?.value) ? parent.value : null;
    const value = data?.value ?? null;
    const parentName = parentRecord?.fields['Name']?.value;
    return {
        apiName: field.apiName,
        label: field.referenceTo.length > 0 ? field.label.replace(/ ID$/, '') : field.label,
        type: field.type,
        value,
        text: typeof parentName === 'string' ? parentName : textOf(record, field.apiName),
        url:
            field.referenceTo.length > 0 && typeof value === 'string'
                ? `/lightning/r/${parentRecord?.apiName ?? field.referenceTo[0]}/${value}/view`
                : null,
        editable: object.updateable && field.updateable && !item.readOnly,
        required:
            item.required || (!field.nillable && !field.hasDefault && field.type !== 'BOOLEAN' && field.createable),
        length: field.length,
        scale: field.scale,
        options: field.picklist.map(({ label, value: option }) => ({ label, value: option })),
        referenceTo: field.referenceTo.find((name) => name !== 'Group' && name !== 'Queue') ?? null
    };
}

function isRecord(value: unknown): value is RecordData {
    return typeof value === 'object' && value !== null && 'fields' in value;
}

function textOf(record: RecordData, field: string): string {
    const data = record.fields[field];
    if (data === undefined || data.value === null) return '';
    if (data.displayValue !== null) return data.displayValue;
    if (typeof data.value !== 'object') return plainText(data.value);
    return Object.values(data.value)
        .filter((part) => typeof part === 'string' && part !== '')
        .join(', ');
}
