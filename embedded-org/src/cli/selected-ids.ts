import type { ResolvedField, ResolvedQuery } from '../soql/resolve/resolved.ts';
import type { QueryRow } from '../server/host/apex-host.ts';

/** Paths over parents, from the query's object, of which the query selects the Id; children by their relationship. */
interface SelectedIds {
    readonly paths: ReadonlySet<string>;
    readonly children: ReadonlyMap<string, SelectedIds>;
}

/**
 * Rows with an Id only where the query selects it. Queried records know their Id anyway in Apex; the REST API returns what was selected.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/dome_query.htm (`SELECT name FROM Account` gives Name).
 */
export function onlySelectedIds(rows: readonly QueryRow[], query: ResolvedQuery): QueryRow[] {
    const selected = selectedIds(query);
    return rows.map((row) => shown(row, selected, ''));
}

function selectedIds(query: ResolvedQuery): SelectedIds {
    const paths = new Set<string>();
    const children = new Map<string, SelectedIds>();
    for (const item of query.select) {
        if (item.kind === 'field' && isId(item.field)) paths.add(pathOf(item.field));
        if (item.kind === 'children') children.set(item.relationship.name, selectedIds(item.query));
        if (item.kind === 'typeOf' && [...item.when.flatMap((choice) => choice.fields), ...item.otherwise].some(isId))
            paths.add(`${item.step.reference.relationshipName ?? ''}.`);
    }
    return { paths, children };
}

const isId = (field: ResolvedField): boolean => field.field.name === 'Id';
const pathOf = (field: ResolvedField): string =>
    field.parents.map((step) => `${step.reference.relationshipName ?? step.reference.name}.`).join('');

function shown(row: QueryRow, selected: SelectedIds, path: string): QueryRow {
    const { attributes, ...values } = row;
    const kept = Object.entries(values).filter(([name]) => name !== 'Id' || selected.paths.has(path));
    return {
        attributes,
        ...Object.fromEntries(kept.map(([name, value]) => [name, related(name, value, selected, path)]))
    };
}

/** A parent, a list of children, or a plain value as it is. */
function related(name: string, value: unknown, selected: SelectedIds, path: string): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if ('attributes' in value) return shown(value as QueryRow, selected, `${path}${name}.`);
    const children = selected.children.get(name);
    if (children === undefined || !('records' in value)) return value;
    return { ...value, records: (value.records as readonly QueryRow[]).map((child) => shown(child, children, '')) };
}
