import type { FieldInfo, ObjectInfo } from '../../schema/model.ts';
import type { ConditionNode, QueryNode, SearchNode, ValueNode } from '../../soql/nodes/index.ts';
import { resolveQuery } from '../../soql/resolve/query.ts';
import { unsupportedObject } from '../../soql/resolve/messages.ts';
import { throwApex } from '../exceptions/index.ts';
import { ApexList } from '../values/list.ts';
import type { ApexSObject } from '../values/sobject.ts';
import { apexType } from '../values/type.ts';
import { executeQuery } from './execute.ts';
import type { QueryOptions } from './options.ts';
import { searchMatcher, type SearchMatcher } from './search-words.ts';

/** Records that a search gives at most. Source: SOQL and SOSL Reference, "SOSL Limits on Search Results". */
const MAX_RESULTS = 2000;

/**
 * Runs a search: for each object of RETURNING a list of records, in their order.
 * @param binds values of the bind expressions by their index.
 * @param fixedIds in tests the Ids that take the place of what the words would find (Test.setFixedSearchResults); null elsewhere.
 * @throws System.SearchException when the search is wrong.
 */
export function executeSearch(
    node: SearchNode,
    binds: readonly unknown[],
    options: QueryOptions,
    fixedIds: readonly string[] | null
): ApexList {
    const text = typeof node.text === 'string' ? node.text : binds[node.text.index];
    if (typeof text !== 'string' || text.trim().length < 2) {
        throwApex(
            'System.SearchException',
            `search term must be longer than one character: ${typeof text === 'string' ? text : ''}`
        );
    }
    const matcher = searchMatcher(text);
    const lists = node.returning.map((query) => returned(query, node, matcher, binds, options, fixedIds));
    return new ApexList(apexType('List<SObject>'), lists);
}

function returned(
    query: QueryNode,
    search: SearchNode,
    matcher: SearchMatcher,
    binds: readonly unknown[],
    options: QueryOptions,
    fixedIds: readonly string[] | null
): ApexList {
    const object = options.store.schema.object(query.from.path.join('.'));
    if (object === undefined) return throwApex('System.SearchException', unsupportedObject(query.from.path.join('.')));
    const ids = (fixedIds ?? found(object, search.group, matcher, options)).filter((id) =>
        id.startsWith(object.keyPrefix ?? '')
    );
    const restriction = idCondition(query, ids);
    const where: ConditionNode =
        query.where === null ? restriction : { kind: 'and', span: query.span, operands: [restriction, query.where] };
    const limited: QueryNode = { ...query, where, limit: query.limit ?? search.limit ?? number(query, MAX_RESULTS) };
    const { query: resolved, diagnostics } = resolveQuery(limited, options.store.schema);
    if (resolved === null) return throwApex('System.SearchException', diagnostics[0].message);
    const rows = executeQuery(resolved, binds, options);
    return rows instanceof ApexList ? rows : throwApex('System.SearchException', 'A search returns records.');
}

/** Ids of the records whose fields hold the words. */
function found(
    object: ObjectInfo,
    group: SearchNode['group'],
    matcher: SearchMatcher,
    options: QueryOptions
): string[] {
    const fields = object.fields.filter((field) => isSearched(field, group));
    if (fields.length === 0) return [];
    const { store } = options;
    const table = store.tables.of(object);
    const names = fields.flatMap((field) => store.tables.column(table, field.name)?.field.name ?? []);
    return store
        .all(object)
        .flatMap((record) => (matcher(names.map((name) => textOf(record, name))) ? [record.$values.Id as string] : []));
}

/** Source: SOQL and SOSL Reference, "IN SearchGroup". */
function isSearched(field: FieldInfo, group: SearchNode['group']): boolean {
    if (field.formula !== null) return false;
    if (group === 'EMAIL' || group === 'PHONE') return field.type === group;
    if (group === 'NAME') return field.nameField || field.name === 'FirstName' || field.name === 'LastName';
    return ['STRING', 'EMAIL', 'PHONE', 'TEXTAREA', 'URL', 'PICKLIST', 'COMBOBOX'].includes(field.type);
}

const textOf = (record: ApexSObject, name: string): string => {
    const value = record.$values[name];
    return typeof value === 'string' ? value : '';
};

function idCondition(query: QueryNode, ids: readonly string[]): ConditionNode {
    const { span } = query;
    return {
        kind: 'comparison',
        span,
        expression: { kind: 'field', span, path: ['Id'] },
        operator: 'IN',
        value: { kind: 'list', span, items: ids.map((text) => ({ kind: 'literal', type: 'string', text, span })) }
    };
}

const number = (query: QueryNode, value: number): ValueNode => ({
    kind: 'literal',
    type: 'number',
    text: String(value),
    span: query.span
});
