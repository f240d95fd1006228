/** List views: which there are for an object, from metadata, and what each asks for. */
import type { ObjectDescribe } from '../host/apex-host.ts';
import { columnField, usualColumns } from './list-view-columns.ts';
import type { Project } from '../../project/read-project.ts';

export interface ListView {
    readonly apiName: string;
    readonly label: string;
    /** Field paths: `Name`, `Account.Name`. */
    readonly columns: readonly string[];
    readonly filters: readonly ListViewFilter[];
    /** `1 AND (2 OR 3)`; null when every filter must hold. */
    readonly filterLogic: string | null;
    /** Only records that the running user owns. */
    readonly mine: boolean;
}

export interface ListViewFilter {
    readonly field: string;
    readonly operation: string;
    readonly value: string;
}

/** List views of an object: the project's, then the two that every object has. */
export function listViewsOf(project: Project, object: ObjectDescribe): ListView[] {
    const named = project.listViews
        .filter((view) => view.object.toLowerCase() === object.apiName.toLowerCase())
        .map((view): ListView => ({
            apiName: view.name,
            label: view.label,
            columns: view.columns.map((column) => columnField(object.apiName, column)),
            filters: view.filters.map((filter) => ({ ...filter, field: columnField(object.apiName, filter.field) })),
            filterLogic: view.booleanFilter,
            mine: view.filterScope === 'Mine'
        }))
        .sort((a, b) => a.label.localeCompare(b.label));
    const columns = usualColumns(object.apiName) ?? firstColumns(object);
    const all: ListView = {
        apiName: 'All',
        label: `All ${object.labelPlural}`,
        columns,
        filters: [],
        filterLogic: null,
        mine: false
    };
    const owned = object.fields.some((field) => field.apiName === 'OwnerId');
    const mine: ListView[] = owned ? [{ ...all, apiName: 'Mine', label: `My ${object.labelPlural}`, mine: true }] : [];
    return [
        ...named.map((view) => (view.columns.length > 0 ? view : { ...view, columns })),
        ...[all, ...mine].filter((view) => !named.some((other) => other.apiName === view.apiName))
    ];
}

/** The name and the first custom or plain fields, for an object whose usual columns nobody fixed. */
function firstColumns(object: ObjectDescribe): string[] {
    const audit =
        /^(Id|IsDeleted|CreatedById|LastModifiedById|LastModifiedDate|SystemModstamp|LastActivityDate|LastViewedDate|LastReferencedDate|OwnerId)$/;
    const name = object.fields.filter((field) => field.nameField);
    const plain = object.fields.filter(
        (field) =>
            !field.nameField &&
            !audit.test(field.apiName) &&
            !['TEXTAREA', 'BASE64', 'ADDRESS', 'LOCATION'].includes(field.type)
    );
    const custom = plain.filter((field) => field.apiName.endsWith('__c'));
    return [...name, ...(custom.length > 0 ? custom : plain)]
        .slice(0, 6)
        .map((field) =>
            field.referenceTo.length === 1 && field.relationshipName !== null
                ? `${field.relationshipName}.Name`
                : field.apiName
        );
}
