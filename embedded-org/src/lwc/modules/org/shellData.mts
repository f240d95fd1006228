/** Answers of the server to the shell, as plain types. */
import type { ListButton } from 'org/listButtons';
import type { FetchError, FetchErrorBody } from 'platform/types';

export interface UserSummary {
    readonly id: string;
    readonly name: string;
    readonly username: string;
    readonly profile: string;
}

export interface Tab {
    readonly apiName: string;
    readonly label: string;
    readonly icon: string;
    readonly kind: 'object' | 'component' | 'page' | 'web';
    readonly target: string;
}

export interface App {
    readonly apiName: string;
    readonly label: string;
    readonly description: string;
    readonly tabs: readonly Tab[];
}

export interface ShellContext {
    readonly user: UserSummary;
    readonly apps: readonly App[];
}

export interface ObjectHome {
    readonly apiName: string;
    readonly label: string;
    readonly labelPlural: string;
    readonly icon: string;
    readonly createable: boolean;
    readonly listViews: readonly { readonly apiName: string; readonly label: string }[];
    readonly buttons: readonly ListButton[];
}

export interface Column {
    readonly key: string;
    readonly path: string;
    readonly label: string;
    readonly type: string;
    readonly linked: boolean;
    readonly sortable: boolean;
}

export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

export interface Table {
    readonly columns: readonly Column[];
    readonly rows: readonly Row[];
    readonly hasMore?: boolean;
}

export interface ShownField {
    readonly apiName: string;
    readonly label: string;
    readonly type: string;
    readonly value: unknown;
    readonly text: string;
    readonly url: string | null;
    readonly editable: boolean;
    readonly required: boolean;
    readonly length: number;
    readonly scale: number;
    readonly options: readonly { readonly label: string; readonly value: string }[];
    readonly referenceTo: string | null;
}

export interface FieldSection {
    readonly label: string;
    readonly columns: readonly (readonly ShownField[])[];
}

export interface RecordHome {
    readonly id: string;
    readonly objectApiName: string;
    readonly objectLabel: string;
    readonly icon: string;
    readonly name: string;
    readonly editable: boolean;
    readonly deletable: boolean;
    readonly highlights: readonly ShownField[];
    readonly sections: readonly FieldSection[];
    readonly relatedLists: readonly {
        readonly label: string;
        readonly icon: string;
        readonly childObject: string;
        readonly field: string;
    }[];
    readonly actions: readonly {
        readonly apiName: string;
        readonly label: string;
        readonly kind: 'screen' | 'headless';
        readonly component: string;
    }[];
}

/** Columns as lightning-datatable wants them. */
export function datatableColumns(columns: readonly Column[]): object[] {
    return columns.map((column) => ({
        label: column.label,
        fieldName: column.linked ? `${column.key}Url` : column.key,
        sortable: column.sortable,
        hideDefaultActions: true,
        ...cell(column)
    }));
}

function cell(column: Column): object {
    if (column.linked)
        return {
            type: 'url',
            typeAttributes: { label: { fieldName: column.key }, tooltip: { fieldName: column.key }, target: '_self' }
        };
    switch (column.type) {
        case 'date':
            return { type: 'date-local', typeAttributes: { year: 'numeric', month: '2-digit', day: '2-digit' } };
        case 'dateTime':
            return {
                type: 'date',
                typeAttributes: {
                    year: 'numeric',
                    month: '2-digit',
                    day: '2-digit',
                    hour: '2-digit',
                    minute: '2-digit'
                }
            };
        default:
            return { type: column.type };
    }
}

/** What to tell a person about a failed call: the record's own errors when there are some, the general message otherwise. */
export function messageOf(error: unknown): string {
    const { body, message } = (error ?? {}) as FetchError;
    const first = Array.isArray(body) ? (body as readonly FetchErrorBody[])[0] : (body as FetchErrorBody | undefined);
    const details = [...(first?.output?.errors ?? []), ...Object.values(first?.output?.fieldErrors ?? {}).flat()].map(
        (detail) => detail.message
    );
    return details.length > 0 ? details.join(' ') : (first?.message ?? message ?? String(error));
}
